import { isFields } from '../remote/fields.ts'
import {
  done,
  problem,
  problemOfStatus,
  type RemoteProblem,
  type RemoteProblemKind,
  type RemoteResult,
  retryAfter,
} from '../remote/problem.ts'
import { AUTHORITY, type MicrosoftApp } from './account.ts'
import { clientAssertion } from './client-assertion.ts'
import { exchange, textOf } from './exchange.ts'

/** What Entra gives out: RFC 6749 §5.1. */
export type Grant = {
  readonly accessToken: string
  readonly expiresInMs: number
  /** Empty when none came. */
  readonly refreshToken: string
  readonly scope: string
}

/** A refusal keeps Entra's own word for it: `authorization_pending`, `invalid_grant`. */
export type GrantResult =
  | { readonly ok: true; readonly value: Grant }
  | { readonly ok: false; readonly problem: RemoteProblem; readonly error: string }

/** Words that mean: only the owner or an administrator can help. */
const REVOKED: ReadonlySet<string> = new Set([
  'invalid_grant',
  'interaction_required',
  'login_required',
  'consent_required',
  'invalid_client',
  'unauthorized_client',
  'expired_token',
])

/** Words that mean: the owner was asked and said no. */
const DECLINED: ReadonlySet<string> = new Set(['access_denied', 'authorization_declined'])

export const endpoint = ({ authority = AUTHORITY, tenant }: MicrosoftApp, name: 'authorize' | 'token' | 'devicecode'): string =>
  `${withoutSlash(authority)}/${encodeURIComponent(tenant)}/oauth2/v2.0/${name}`

/** Asks for tokens; `now` in milliseconds. Messages hold Entra's codes and nothing else that it wrote. */
export async function requestGrant(
  app: MicrosoftApp,
  fields: Readonly<Record<string, string>>,
  { now, signal }: { readonly now: number; readonly signal?: AbortSignal | undefined },
): Promise<GrantResult> {
  const proof = proofOf(app, now)
  if (!proof.ok) return { ...proof, error: 'invalid_client' }
  const answer = await postForm(endpoint(app, 'token'), { client_id: app.clientId, ...proof.value, ...fields }, signal)
  if (!answer.ok) return { ...answer, error: '' }
  const { status, headers, body } = answer.value
  const accessToken = textOf(body, 'access_token')
  if (status === 200 && accessToken !== '') {
    const expiresIn = Number(isFields(body) ? body['expires_in'] : Number.NaN)
    const expiresInMs = (Number.isFinite(expiresIn) && expiresIn > 0 ? expiresIn : 0) * 1000
    return { ok: true, value: { accessToken, expiresInMs, refreshToken: textOf(body, 'refresh_token'), scope: textOf(body, 'scope') } }
  }
  const error = textOf(body, 'error')
  const message = `Microsoft gave no permission: ${status === 200 ? 'an answer without a token' : `${status} ${reason(body)}`.trim()}`
  const refused = problem(kindOf(status, error), message, retryAfter(headers.get('retry-after'), now))
  return refused.ok ? refused : { ...refused, error }
}

/** Posts a form, as the endpoints of Entra want it. */
export const postForm = (url: string, fields: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  exchange(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(fields).toString(),
    signal,
  })

/** Entra's word for a refusal and its `AADSTS` numbers: what support asks for, and no name, address or token. */
export function reason(body: unknown): string {
  const numbers = isFields(body) && Array.isArray(body['error_codes']) ? body['error_codes'] : []
  const codes = numbers.filter((code) => typeof code === 'number').map((code) => `AADSTS${code}`)
  const word = textOf(body, 'error')
  return [word.length <= 60 ? word : '', ...codes].filter((part) => part !== '').join(' ')
}

function kindOf(status: number, error: string): RemoteProblemKind {
  if (REVOKED.has(error)) return 'revoked'
  if (DECLINED.has(error)) return 'forbidden'
  if (error === 'temporarily_unavailable' || status < 400) return 'failing'
  return problemOfStatus(status)
}

function proofOf(app: MicrosoftApp, now: number): RemoteResult<Readonly<Record<string, string>>> {
  const { certificate, clientSecret, clientId } = app
  if (!certificate) return done(clientSecret === undefined ? {} : { client_secret: clientSecret })
  try {
    return done({
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: clientAssertion(certificate, { clientId, audience: endpoint(app, 'token'), now }),
    })
  } catch {
    return problem('revoked', 'the certificate or its private key cannot be read')
  }
}

const withoutSlash = (url: string): string => (url.endsWith('/') ? url.slice(0, -1) : url)
