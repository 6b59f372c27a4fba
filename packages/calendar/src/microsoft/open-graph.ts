import { accessTokens } from './access-tokens.ts'
import { GRAPH_URL, type MicrosoftAuth } from './account.ts'
import { type GraphClient, graphClient } from './graph-client.ts'

/** With whose permission, and where. */
export type GraphOptions = {
  readonly auth: MicrosoftAuth
  /** Whose mailbox: `me` (whoever signed in), or its address; with an app's own permission always the address. */
  readonly user: string
  /** Default `https://graph.microsoft.com/v1.0`; another for the national clouds. */
  readonly graphUrl?: string | undefined
  /** Default `https://login.microsoftonline.com`; another for the national clouds. */
  readonly authority?: string | undefined
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** Graph, with a permission that is renewed when it must be, and where the mailbox lies in it. */
export function openGraph({ auth, user, graphUrl = GRAPH_URL, authority, now = Date.now }: GraphOptions): {
  readonly graph: GraphClient
  readonly mailbox: string
  readonly now: () => number
} {
  const graph = graphClient(accessTokens(auth, { authority, graphUrl, now }), { graphUrl, now })
  return { graph, mailbox: user === 'me' ? '/me' : `/users/${encodeURIComponent(user)}`, now }
}
