import { readFileSync } from 'node:fs'
import type { RemoteProblem, RemoteResult } from '@callwright/calendar'
import { type ConnectionCredentials, type ConnectionSettings, endWatches } from '@callwright/server'
import { UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { chooseCalendar } from './choose-calendar.ts'
import { prepareGoogle } from './google.ts'
import { prepareMicrosoft } from './microsoft.ts'
import { inOffice } from './office.ts'
import { type Options, OWNER_KEY } from './options.ts'
import { askPassword } from './password.ts'
import { tryOut } from './test.ts'

/** A calendar that may be used, and how. */
export type Granted = { readonly settings: ConnectionSettings; readonly credentials: ConnectionCredentials }

/** `calendar connect`: asks the owner's leave at the vendor, tries the calendar out, and keeps the connection if that went well. */
export async function connect(provider: string | undefined, options: Options, io: Io): Promise<number> {
  if (provider !== 'google' && provider !== 'microsoft' && provider !== 'caldav') {
    throw new UsageError('connect what: google, microsoft or caldav?')
  }
  // What is missing is said before anything is opened.
  const ask = { google: prepareGoogle, microsoft: prepareMicrosoft, caldav: prepareCaldav }[provider](options)
  return inOffice(options, async (office) => {
    const granted = await ask(io)
    if (!granted.ok) return complain(io, granted.problem)
    if (!(await tryOut(office, granted.value, io))) return 1
    const key = options.key ?? OWNER_KEY
    const resources = options.resource ?? []
    const before = (await office.connections.list(office.facts.id)).find((each) => each.key === key)
    if (before) await endWatches(office.store, before, office.facts.time_zone)
    await office.connections.put({ business: office.facts.id, key, resources, settings: granted.value.settings }, granted.value.credentials)
    await write(io.out, `Connected: "${key}" of ${office.facts.name}. A server that runs takes it up within three minutes.\n`)
    return 0
  })
}

/** Asks the owner's leave. */
export type Asking = (io: Io) => Promise<RemoteResult<Granted>>

/** Says what is wrong, and answers the exit code. */
export async function complain(io: Io, { kind, message }: RemoteProblem): Promise<number> {
  await write(io.err, `callwright calendar: ${message} (${kind})\n`)
  return 1
}

/** A JSON file that the vendor gave. */
export function readJsonFile(option: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`--${option}: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** An option that is wanted. */
export function wanted(options: Options, name: 'server' | 'username' | 'client-id'): string {
  const value = options[name]
  if (value === undefined) throw new UsageError(`--${name} is missing`)
  return value
}

function prepareCaldav(options: Options): Asking {
  const serverUrl = wanted(options, 'server')
  if (!URL.canParse(serverUrl)) throw new UsageError('--server: must be an address like https://caldav.icloud.com')
  const username = wanted(options, 'username')
  return (io) => askCaldav(serverUrl, username, options, io)
}

async function askCaldav(serverUrl: string, username: string, options: Options, io: Io): Promise<RemoteResult<Granted>> {
  const { caldavCalendars } = await import('@callwright/calendar/caldav')
  const password = process.env['CALDAV_PASSWORD'] ?? (await askPassword(io))
  const found = await caldavCalendars({ serverUrl, credentials: { username, password } })
  if (!found.ok) return found
  const chosen = chooseCalendar(found.value, options.calendar)
  return {
    ok: true,
    value: {
      settings: { provider: 'caldav', server_url: serverUrl, calendar: chosen.url },
      credentials: { kind: 'password', username, password },
    },
  }
}
