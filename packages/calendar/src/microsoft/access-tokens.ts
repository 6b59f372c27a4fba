import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { GRAPH_URL, type MicrosoftApp, type MicrosoftAuth, type OwnerPermission } from './account.ts'
import { type GrantResult, requestGrant } from './token-endpoint.ts'

export type AccessTokens = {
  /** A token that is good for a while yet, and whether it had been used before. */
  readonly get: (signal?: AbortSignal) => Promise<RemoteResult<{ readonly token: string; readonly fresh: boolean }>>
  /** Graph would not have this one, although its time was not over. */
  readonly forget: (token: string) => void
}

type AccessOptions = { readonly authority: string | undefined; readonly graphUrl: string; readonly now: () => number }

/** A token is renewed this long before its end, so that it does not end on the way. */
const SPARE_MS = 120_000
/** One request for a token serves everybody who waits, so that no single caller's deadline may end it. */
const REQUEST_MS = 30_000

/** Keeps an access token in memory and asks for a new one when it is needed, once for all who want it at that moment. */
export function accessTokens(auth: MicrosoftAuth, { authority, graphUrl, now }: AccessOptions): AccessTokens {
  const app: MicrosoftApp = { ...auth, authority }
  let held: { readonly token: string; readonly until: number } | null = null
  let pending: Promise<RemoteResult<string>> | null = null
  let refreshToken = auth.kind === 'code' ? auth.refreshToken : ''

  const fields = (): Readonly<Record<string, string>> =>
    auth.kind === 'code'
      ? { grant_type: 'refresh_token', refresh_token: refreshToken }
      : { grant_type: 'client_credentials', scope: `${resourceOf(graphUrl)}/.default` }

  const renew = async (): Promise<RemoteResult<string>> => {
    const grant: GrantResult = await requestGrant(app, fields(), { now: now(), signal: AbortSignal.timeout(REQUEST_MS) })
    if (!grant.ok) return problem(grant.problem.kind, grant.problem.message, grant.problem.retryAfterMs)
    held = { token: grant.value.accessToken, until: now() + grant.value.expiresInMs - SPARE_MS }
    const { refreshToken: next } = grant.value
    if (auth.kind === 'code' && next !== '' && next !== refreshToken) {
      refreshToken = next
      await keep(auth.onTokens, next)
    }
    return done(grant.value.accessToken)
  }

  return {
    get: async (signal) => {
      if (held && held.until > now()) return done({ token: held.token, fresh: false })
      pending ??= renew().finally(() => {
        pending = null
      })
      const token = await unlessAborted(pending, signal)
      return token.ok ? done({ token: token.value, fresh: true }) : token
    },
    forget: (token) => {
      if (held?.token === token) held = null
    },
  }
}

/** One that could not be stored is made up for by the next, as the one before stays good: no reason to fail now. */
async function keep(onTokens: OwnerPermission['onTokens'], refreshToken: string): Promise<void> {
  try {
    await onTokens?.({ refreshToken })
  } catch {}
}

/** The cloud that a token is for: `https://graph.microsoft.com`, or a national one. */
function resourceOf(graphUrl: string): string {
  const { origin, protocol } = new URL(graphUrl)
  return protocol === 'https:' ? origin : new URL(GRAPH_URL).origin
}

function unlessAborted<Value>(work: Promise<RemoteResult<Value>>, signal: AbortSignal | undefined): Promise<RemoteResult<Value>> {
  if (!signal) return work
  const given = () => problem('timeout', 'Microsoft did not answer in time')
  if (signal.aborted) return Promise.resolve(given())
  return new Promise((resolve) => {
    const giveUp = () => resolve(given())
    signal.addEventListener('abort', giveUp, { once: true })
    work.then((result) => {
      signal.removeEventListener('abort', giveUp)
      resolve(result)
    })
  })
}
