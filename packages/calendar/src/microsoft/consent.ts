import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isFields } from '../remote/fields.ts'
import { done, problem, problemOfStatus, type RemoteResult, retryAfter } from '../remote/problem.ts'
import type { MicrosoftApp } from './account.ts'
import { textOf } from './exchange.ts'
import { endpoint, type GrantResult, postForm, reason, requestGrant } from './token-endpoint.ts'

/** What we ask the owner for: his calendars, also while he is not there. */
export const MICROSOFT_SCOPES = ['offline_access', 'https://graph.microsoft.com/Calendars.ReadWrite'] as const

type Options = { readonly now?: () => number; readonly signal?: AbortSignal | undefined }

/** A consent that has begun in the browser. `state` and `verifier` are kept until the owner comes back, and shown to nobody. */
export type BrowserConsent = {
  readonly url: string
  readonly state: string
  readonly verifier: string
  readonly redirectUri: string
}

/** What the owner has agreed to. */
export type MicrosoftTokens = { readonly refreshToken: string; readonly scope: string }

/** Where to send the owner's browser: authorization code with PKCE (RFC 7636). */
export function beginBrowserConsent(
  app: MicrosoftApp,
  { redirectUri, scopes = MICROSOFT_SCOPES }: { readonly redirectUri: string; readonly scopes?: readonly string[] },
): BrowserConsent {
  const [state, verifier] = [randomText(), randomText()]
  const query = new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    prompt: 'select_account',
  })
  return { url: `${endpoint(app, 'authorize')}?${query}`, state, verifier, redirectUri }
}

/** Takes the address at which the owner's browser came back, and trades its code for tokens. */
export async function finishBrowserConsent(
  app: MicrosoftApp,
  consent: BrowserConsent,
  returned: URL,
  { now = Date.now, signal }: Options = {},
): Promise<RemoteResult<MicrosoftTokens>> {
  if (returned.searchParams.get('state') !== consent.state) return problem('refused', 'the answer belongs to another consent')
  const error = returned.searchParams.get('error')
  if (error !== null) return problem('forbidden', `the owner did not agree: ${error.slice(0, 60)}`)
  const fields = {
    grant_type: 'authorization_code',
    code: returned.searchParams.get('code') ?? '',
    redirect_uri: consent.redirectUri,
    code_verifier: consent.verifier,
  }
  return tokensOf(await requestGrant(app, fields, { now: now(), signal }))
}

/** A consent that the owner gives on any device, by typing a code there (RFC 8628). */
export type DeviceConsent = {
  readonly userCode: string
  readonly verificationUrl: string
  readonly deviceCode: string
  readonly intervalMs: number
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Asks for a code that the owner can type. */
export async function beginDeviceConsent(
  app: MicrosoftApp,
  { scopes = MICROSOFT_SCOPES, now = Date.now, signal }: Options & { readonly scopes?: readonly string[] } = {},
): Promise<RemoteResult<DeviceConsent>> {
  const answer = await postForm(endpoint(app, 'devicecode'), { client_id: app.clientId, scope: scopes.join(' ') }, signal)
  if (!answer.ok) return answer
  const { status, body, headers } = answer.value
  if (status !== 200) {
    const message = `Microsoft gave no code: ${status} ${reason(body)}`.trim()
    return problem(problemOfStatus(status), message, retryAfter(headers.get('retry-after'), now()))
  }
  const [deviceCode, userCode, verificationUrl] = [textOf(body, 'device_code'), textOf(body, 'user_code'), textOf(body, 'verification_uri')]
  if (deviceCode === '' || userCode === '' || verificationUrl === '') return problem('failing', 'Microsoft answered with no code')
  const seconds = (name: string, otherwise: number) => (isFields(body) && typeof body[name] === 'number' ? body[name] : otherwise)
  const expiresAt = now() + seconds('expires_in', 900) * 1000
  return done({ deviceCode, userCode, verificationUrl, intervalMs: seconds('interval', 5) * 1000, expiresAt })
}

/** Waits until the owner has typed the code and agreed, has refused, or has let it run out. */
export async function finishDeviceConsent(
  app: MicrosoftApp,
  consent: DeviceConsent,
  { now = Date.now, signal }: Options = {},
): Promise<RemoteResult<MicrosoftTokens>> {
  const fields = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: consent.deviceCode }
  let { intervalMs } = consent
  while (now() < consent.expiresAt) {
    const grant = await requestGrant(app, fields, { now: now(), signal })
    if (grant.ok) return tokensOf(grant)
    if (grant.error === 'slow_down') intervalMs += 5000
    else if (grant.error !== 'authorization_pending') return grant
    try {
      await sleep(intervalMs, undefined, { signal })
    } catch {
      return problem('timeout', 'given up before the owner agreed')
    }
  }
  return problem('revoked', 'the code ran out before the owner agreed')
}

/** A grant without a refresh token ends within the hour: `offline_access` was not among what was asked for. */
function tokensOf(grant: GrantResult): RemoteResult<MicrosoftTokens> {
  if (!grant.ok) return problem(grant.problem.kind, grant.problem.message, grant.problem.retryAfterMs)
  const { refreshToken, scope } = grant.value
  return refreshToken === '' ? problem('refused', 'Microsoft gave no lasting permission (offline_access)') : done({ refreshToken, scope })
}

const randomText = (): string => randomBytes(32).toString('base64url')
