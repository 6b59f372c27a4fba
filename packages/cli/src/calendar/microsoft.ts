import { UsageError } from '../command.ts'
import { invite, inviteOnDevice, openWayBack, TOO_LATE } from './browser-consent.ts'
import { readCertificate } from './certificate.ts'
import { type Asking, wanted } from './connect.ts'
import type { Options } from './options.ts'

/** Microsoft 365: the owner agrees in his browser or on another device, or the app has a permission of its own. */
export function prepareMicrosoft(options: Options): Asking {
  const tenant = options.tenant ?? 'common'
  const clientId = wanted(options, 'client-id')
  const certificate = readCertificate(options)
  // One proof is enough, and of two the certificate is the better.
  const clientSecret = certificate ? undefined : process.env['MICROSOFT_CLIENT_SECRET']
  const settings = {
    provider: 'microsoft' as const,
    user: options.user ?? 'me',
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
    ...(options.api === undefined ? {} : { graph_url: options.api }),
    ...(options.login === undefined ? {} : { authority: options.login }),
  }
  const proof = {
    ...(clientSecret ? { client_secret: clientSecret } : {}),
    ...(certificate ? { certificate: { certificate: certificate.certificate, private_key: certificate.privateKey } } : {}),
  }
  if (options.user !== undefined) {
    if (!clientSecret && !certificate) {
      throw new UsageError('--certificate or MICROSOFT_CLIENT_SECRET is missing: an app with its own permission (--user) signs in with it')
    }
    if (options.tenant === undefined) throw new UsageError('--tenant is missing: an app with its own permission belongs to one directory')
    return async () => ({
      ok: true,
      value: { settings, credentials: { kind: 'microsoft_app', tenant, client_id: clientId, ...proof } },
    })
  }
  const app = {
    tenant,
    clientId,
    ...(clientSecret ? { clientSecret } : {}),
    ...(certificate ? { certificate } : {}),
    ...(options.login === undefined ? {} : { authority: options.login }),
  }
  return async (io) => {
    const { beginBrowserConsent, beginDeviceConsent, finishBrowserConsent, finishDeviceConsent } = await import(
      '@callwright/calendar/microsoft'
    )
    const inBrowser = async () => {
      const way = await openWayBack()
      try {
        const consent = beginBrowserConsent(app, { redirectUri: way.redirectUri })
        await invite(io, consent.url)
        const returned = await way.returned
        return returned === null ? TOO_LATE : await finishBrowserConsent(app, consent, returned)
      } finally {
        way.close()
      }
    }
    const onDevice = async () => {
      const consent = await beginDeviceConsent(app)
      if (!consent.ok) return consent
      const { verificationUrl, userCode } = consent.value
      await inviteOnDevice(io, verificationUrl, userCode)
      return finishDeviceConsent(app, consent.value)
    }
    const granted = await (options.device ? onDevice() : inBrowser())
    if (!granted.ok) return granted
    return {
      ok: true,
      value: {
        settings,
        credentials: { kind: 'microsoft_code', tenant, client_id: clientId, refresh_token: granted.value.refreshToken, ...proof },
      },
    }
  }
}
