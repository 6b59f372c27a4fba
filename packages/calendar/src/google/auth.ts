import { createPrivateKey } from 'node:crypto'
import type { OAuth2Client } from 'google-auth-library'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { MAX_ANSWER_BYTES, REQUEST_TIMEOUT_MS } from '../remote/read-body.ts'

/** How we may use a calendar at Google. */
export type GoogleAuth =
  | {
      /** In the name of a person who has agreed to it. */
      readonly kind: 'oauth'
      readonly clientId: string
      readonly clientSecret: string
      readonly refreshToken: string
      /** Is told of each new access token, and of a new refresh token where Google sends one: that must be kept instead of the old. */
      readonly onTokens?: ((tokens: GoogleAccess) => void) | undefined
    }
  | {
      /** In the name of a machine, with which the calendar is shared. */
      readonly kind: 'service_account'
      /** The two lines of the key file that matter. */
      readonly key: { readonly client_email: string; readonly private_key: string }
      /** The person of the Google Workspace for whom the machine may act (domain-wide delegation). */
      readonly subject?: string | undefined
    }

export type GoogleAccess = {
  readonly accessToken: string
  /** ISO instant; null when Google did not say. */
  readonly expires: string | null
  readonly refreshToken: string | null
}

/** Google's token endpoint. */
export const TOKEN_URL = 'https://oauth2.googleapis.com/token'

/**
 * The longest that fetching a token may take. All requests wait for the same one, so one that hangs must end sooner than they would
 * notice.
 */
const TOKEN_TIMEOUT_MS = 4000

/** A client that signs requests. */
export type GoogleSigner = {
  readonly client: OAuth2Client
  /** The access token that it signs with, fetched when there is none that lasts. */
  readonly token: () => Promise<unknown>
  /** Makes it fetch a new one for the next request. */
  readonly forget: () => void
}

/** Loads Google's library and prepares it; fetches nothing yet. */
export async function openAuth(auth: GoogleAuth, tokenUrl: string, scopes: readonly string[]): Promise<RemoteResult<GoogleSigner>> {
  const { JWT, OAuth2Client } = await import('google-auth-library')
  const transporter = await openTransport(tokenUrl)
  if (auth.kind === 'service_account') {
    const { client_email, private_key } = auth.key
    if (!isPrivateKey(private_key)) return problem('revoked', 'the private key of the service account cannot be read')
    const subject = auth.subject === undefined ? {} : { subject: auth.subject }
    const client = new JWT({ email: client_email, key: private_key, scopes: [...scopes], transporter, ...subject })
    const token = async () => (await client.getAccessToken()).token
    return done({ client, token, forget: () => client.setCredentials({ refresh_token: 'jwt-placeholder', expiry_date: 1 }) })
  }
  let refreshToken = auth.refreshToken
  const client = new OAuth2Client({
    clientId: auth.clientId,
    clientSecret: auth.clientSecret,
    transporter,
    endpoints: { oauth2TokenUrl: tokenUrl },
  })
  client.on('tokens', ({ access_token, refresh_token, expiry_date }) => {
    if (!access_token) return
    refreshToken = refresh_token ?? refreshToken
    const expires = typeof expiry_date === 'number' && Number.isFinite(expiry_date) ? new Date(expiry_date).toISOString() : null
    auth.onTokens?.({ accessToken: access_token, expires, refreshToken: refresh_token ?? null })
  })
  const token = async () => {
    const { token } = await client.getAccessToken()
    // The library goes on with the refresh token that it had before.
    client.setCredentials({ ...client.credentials, refresh_token: refreshToken })
    return token
  }
  const forget = () => client.setCredentials({ refresh_token: refreshToken })
  forget()
  return done({ client, token, forget })
}

/**
 * Requests without the library's own retries, and with an end: only the caller knows how long there is to wait. A redirect is not followed: it
 * would carry what is asked, or a refresh token, elsewhere.
 */
export async function openTransport(tokenUrl: string, maxAnswerBytes = MAX_ANSWER_BYTES) {
  const { gaxios } = await import('google-auth-library')
  const transport = new gaxios.Gaxios({ timeout: REQUEST_TIMEOUT_MS, size: maxAnswerBytes, redirect: 'manual' })
  transport.interceptors.request.add({
    resolved: async ({ retryConfig: _, ...request }) => {
      if (request.url.href !== TOKEN_URL && request.url.href !== tokenUrl) return { ...request, retry: false }
      const inTime = AbortSignal.timeout(TOKEN_TIMEOUT_MS)
      const signal = request.signal ? AbortSignal.any([request.signal, inTime]) : inTime
      // The library knows one token endpoint for service accounts and cannot be told of another.
      return { ...request, retry: false, url: new URL(tokenUrl), signal }
    },
  })
  return transport
}

function isPrivateKey(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}
