import { textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { askForToken, type GoogleGrant, type GoogleOAuthClient, grantOf, post } from './consent.ts'

/**
 * The one scope that Google's device endpoint is known to grant for reading and writing a calendar. Google's own list of scopes for
 * devices names none for calendars, and the narrower `calendar.events` is refused (`invalid_scope`).
 */
export const GOOGLE_DEVICE_SCOPES = ['https://www.googleapis.com/auth/calendar'] as const

/** What a person types in on any other device. */
export type GoogleDevice = {
  readonly userCode: string
  readonly url: string
  readonly deviceCode: string
  /** ISO instant after which the code is worth nothing. */
  readonly expires: string
  /** How long to wait between two questions. */
  readonly intervalMs: number
}

const DEVICE_URL = 'https://oauth2.googleapis.com/device/code'

/** A code for a machine without a browser (RFC 8628). The client must be of the type "TVs and Limited Input devices". */
export async function startGoogleDevice(
  { clientId }: Pick<GoogleOAuthClient, 'clientId'>,
  { deviceUrl = DEVICE_URL, scopes = GOOGLE_DEVICE_SCOPES }: { readonly deviceUrl?: string; readonly scopes?: readonly string[] } = {},
): Promise<RemoteResult<GoogleDevice>> {
  const answer = await post(deviceUrl, { client_id: clientId, scope: scopes.join(' ') })
  if (!answer.ok) return answer
  const { device_code, user_code, verification_url, verification_uri, expires_in, interval } = answer.value
  const [deviceCode, userCode, url] = [textOf(device_code), textOf(user_code), textOf(verification_url) ?? textOf(verification_uri)]
  if (deviceCode === null || userCode === null || url === null) return problem('failing', 'Google sent no code for a device')
  const seconds = (value: unknown, otherwise: number) => (typeof value === 'number' && value > 0 && value < 1e6 ? value : otherwise)
  const expires = new Date(Date.now() + seconds(expires_in, 1800) * 1000).toISOString()
  return done({ deviceCode, userCode, url, expires, intervalMs: seconds(interval, 5) * 1000 })
}

/** Asks once whether the code was typed in. `slower`: wait five seconds more between two questions from now on (RFC 8628 §3.5). */
export async function askGoogleDevice(
  client: GoogleOAuthClient,
  deviceCode: string,
): Promise<RemoteResult<{ readonly state: 'pending' | 'slower' } | { readonly state: 'granted'; readonly grant: GoogleGrant }>> {
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode }
  const answer = await askForToken(client, form)
  if (answer.ok) {
    const grant = grantOf(answer.value)
    return grant.ok ? done({ state: 'granted', grant: grant.value }) : grant
  }
  const { reason } = answer
  if (reason === 'authorization_pending') return done({ state: 'pending' })
  if (reason === 'slow_down') return done({ state: 'slower' })
  if (reason === 'access_denied') return problem('forbidden', 'access to the calendar was not granted')
  return reason === 'expired_token' || reason === 'invalid_grant' ? problem('refused', 'the code has run out; start again') : answer
}
