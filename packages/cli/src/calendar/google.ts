import type { RemoteResult } from '@callwright/calendar'
import { z } from 'zod'
import { UsageError } from '../command.ts'
import type { Io } from '../io.ts'
import { invite, inviteOnDevice, openWayBack, TOO_LATE } from './browser-consent.ts'
import { type Asking, readJsonFile } from './connect.ts'
import type { Options } from './options.ts'

const clientFile = z.object({ installed: z.object({ client_id: z.string(), client_secret: z.string() }) })
const serviceAccountFile = z.object({ type: z.literal('service_account'), client_email: z.string(), private_key: z.string() })

type Client = { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl?: string | undefined }

/** Google: a person agrees in his browser or on another device, or a service account has the calendar shared with it. */
export function prepareGoogle(options: Options): Asking {
  const settings = {
    provider: 'google' as const,
    calendar: options.calendar ?? 'primary',
    ...(options.api === undefined ? {} : { root_url: options.api }),
    ...(options.login === undefined ? {} : { token_url: options.login }),
  }
  const file = options['service-account']
  if (file !== undefined) {
    const account = serviceAccountFile.safeParse(readJsonFile('service-account', file))
    if (!account.success) throw new UsageError(`--service-account: ${file} is not the key file of a service account`)
    if (options.calendar === undefined)
      throw new UsageError('--calendar is missing: the id of the calendar that is shared with the service account')
    const { client_email, private_key } = account.data
    const subject = options.subject === undefined ? {} : { subject: options.subject }
    return async () => ({
      ok: true,
      value: { settings, credentials: { kind: 'google_service_account', client_email, private_key, ...subject } },
    })
  }
  const client = readClient(options)
  return async (io) => {
    const granted = await (options.device ? onDevice(client, io) : inBrowser(client, io))
    if (!granted.ok) return granted
    const { clientId: client_id, clientSecret: client_secret } = client
    const credentials = { kind: 'google_oauth' as const, client_id, client_secret, refresh_token: granted.value.refreshToken }
    return { ok: true, value: { settings, credentials } }
  }
}

function readClient(options: Options): Client {
  if (options.client === undefined)
    throw new UsageError('--client is missing: the JSON file of an OAuth client from Google’s console (docs/calendars.md)')
  const read = clientFile.safeParse(readJsonFile('client', options.client))
  if (!read.success) throw new UsageError(`--client: ${options.client} is not the file of a client of the type "Desktop app"`)
  const { client_id: clientId, client_secret: clientSecret } = read.data.installed
  return { clientId, clientSecret, tokenUrl: options.login }
}

async function inBrowser(client: Client, io: Io): Promise<RemoteResult<{ readonly refreshToken: string }>> {
  const { exchangeGoogleCode, googleCode, googleConsent } = await import('@callwright/calendar/google')
  const way = await openWayBack()
  try {
    const consent = googleConsent({ clientId: client.clientId, redirectUri: way.redirectUri })
    await invite(io, consent.url)
    const returned = await way.returned
    if (returned === null) return TOO_LATE
    const code = googleCode(returned.href, consent.state)
    return code.ok ? await exchangeGoogleCode(client, { code: code.value, verifier: consent.verifier, redirectUri: way.redirectUri }) : code
  } finally {
    way.close()
  }
}

async function onDevice(client: Client, io: Io): Promise<RemoteResult<{ readonly refreshToken: string }>> {
  const { askGoogleDevice, startGoogleDevice } = await import('@callwright/calendar/google')
  const device = await startGoogleDevice(client)
  if (!device.ok) return device
  const { url, userCode, deviceCode, expires } = device.value
  await inviteOnDevice(io, url, userCode)
  let wait = device.value.intervalMs
  while (Date.now() < Date.parse(expires)) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await askGoogleDevice(client, deviceCode)
    if (!answer.ok) return answer
    if (answer.value.state === 'granted') return { ok: true, value: answer.value.grant }
    if (answer.value.state === 'slower') wait += 5_000
  }
  return TOO_LATE
}
