import { createHash, randomBytes } from 'node:crypto'
import { type Fields, fieldsOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { openTransport, TOKEN_URL } from './auth.ts'
import { GOOGLE_SCOPES } from './client.ts'
import { refusalOf, tokenProblem } from './problems.ts'

/** The OAuth client that a business or whoever runs this has made in Google's console. */
export type GoogleOAuthClient = {
  readonly clientId: string
  readonly clientSecret: string
  /** Google's own endpoints unless told. */
  readonly tokenUrl?: string | undefined
  readonly revokeUrl?: string | undefined
}

/** What a person has granted: the refresh token is what must be kept, sealed. */
export type GoogleGrant = {
  readonly refreshToken: string
  readonly accessToken: string
  /** ISO instant; null when Google did not say. */
  readonly expires: string | null
  readonly scopes: readonly string[]
}

/** A page of Google's to send a person to, and what must be kept until he comes back. */
export type GoogleConsent = { readonly url: string; readonly state: string; readonly verifier: string }

const CONSENT_URL = 'https://accounts.google.com/o/oauth2/v2/auth'
const REVOKE_URL = 'https://oauth2.googleapis.com/revoke'

/** Where a person agrees that we use the calendar while he is away, and comes back to `redirectUri` (RFC 6749 §4.1, PKCE). */
export function googleConsent({
  clientId,
  redirectUri,
  scopes = GOOGLE_SCOPES,
  account,
}: {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes?: readonly string[]
  /** Mail address of the account that shall be offered. */
  readonly account?: string
}): GoogleConsent {
  const state = randomBytes(24).toString('base64url')
  const verifier = randomBytes(48).toString('base64url')
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    access_type: 'offline',
    // Without it Google sends a refresh token the first time only.
    prompt: 'consent',
    ...(account === undefined ? {} : { login_hint: account }),
  })
  return { url: `${CONSENT_URL}?${query}`, state, verifier }
}

/** The code in the URL with which a person came back; a problem when he did not agree, or came from elsewhere. */
export function googleCode(returned: string, state: string): RemoteResult<string> {
  const query = URL.parse(returned)?.searchParams
  if (query?.get('state') !== state) return problem('refused', 'this answer belongs to another consent page; start again')
  if (query.has('error')) return problem('forbidden', 'access to the calendar was not granted')
  const code = query.get('code')
  return code ? done(code) : problem('refused', 'Google sent no code; start again')
}

/** Turns a code into what is granted. */
export async function exchangeGoogleCode(
  client: GoogleOAuthClient,
  { code, verifier, redirectUri }: { readonly code: string; readonly verifier: string; readonly redirectUri: string },
): Promise<RemoteResult<GoogleGrant>> {
  const form = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri }
  const answer = await askForToken(client, form)
  return answer.ok ? grantOf(answer.value) : answer
}

/** Gives back what was granted. What is gone already is no problem. */
export async function revokeGoogle(
  { revokeUrl = REVOKE_URL }: Pick<GoogleOAuthClient, 'revokeUrl'>,
  refreshToken: string,
): Promise<RemoteResult<null>> {
  const answer = await post(revokeUrl, { token: refreshToken })
  return answer.ok || answer.problem.kind === 'revoked' ? done(null) : answer
}

/** Asks the token endpoint in the client's name. */
export function askForToken(
  { clientId, clientSecret, tokenUrl = TOKEN_URL }: GoogleOAuthClient,
  form: { readonly [name: string]: string },
): Promise<Posted> {
  return post(tokenUrl, { ...form, client_id: clientId, client_secret: clientSecret })
}

/** An answer of an OAuth endpoint, or a problem with Google's own word for it. */
export type Posted = RemoteResult<Fields> & ({ readonly ok: true } | { readonly ok: false; readonly reason: string | null })

/** Posts a form and reads a JSON answer. */
export async function post(url: string, form: { readonly [name: string]: string }): Promise<Posted> {
  const transport = await openTransport(url)
  try {
    const { data } = await transport.request({ method: 'POST', url, data: new URLSearchParams(form), responseType: 'json' })
    return { ok: true, value: fieldsOf(data) }
  } catch (error) {
    const now = Date.now()
    const failed = tokenProblem(error, undefined, now)
    return failed.ok ? failed : { ...failed, reason: refusalOf(error, now)?.reason ?? null }
  }
}

/** What an answer of the token endpoint grants. A person can agree and yet untick the calendar, so what was granted is looked at. */
export function grantOf(answer: Fields): RemoteResult<GoogleGrant> {
  const [accessToken, refreshToken] = [textOf(answer['access_token']), textOf(answer['refresh_token'])]
  if (accessToken === null) return problem('failing', 'Google sent no access token')
  const scopes = (textOf(answer['scope']) ?? '').split(' ')
  if (!scopes.some((scope) => WRITES.has(scope))) return problem('forbidden', 'access to the calendar was not ticked on the consent page')
  if (refreshToken === null) return problem('refused', 'Google sent no refresh token; start again')
  const seconds = Number(answer['expires_in'])
  const expires = seconds > 0 && seconds < 1e9 ? new Date(Date.now() + seconds * 1000).toISOString() : null
  return done({ refreshToken, accessToken, expires, scopes })
}

const WRITES = new Set(['https://www.googleapis.com/auth/calendar', 'https://www.googleapis.com/auth/calendar.events'])
