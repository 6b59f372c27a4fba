import { problem, type RemoteCalendar, type RemoteOptions, type RemoteResult, resilient } from '@callwright/calendar'
import type { ConnectionCredentials, ConnectionSettings } from './connection.ts'

/** What a calendar is opened with. */
export type Opening = {
  readonly settings: ConnectionSettings
  readonly credentials: ConnectionCredentials
  /** IANA zone of the business. */
  readonly timeZone: string
  /** Takes a refresh token that replaces the one before. */
  readonly onRefreshToken: (token: string) => void
}

/** Requests that a vendor takes at once: Graph refuses a fifth for the same mailbox (429); small CalDAV servers do one after another anyway. */
const MOST_AT_ONCE = { google: 20, microsoft: 4, caldav: 8 } as const

/** Opens a calendar at its vendor, with patience; the vendor's library is loaded with the first request. */
export function openRemote(opening: Opening): RemoteCalendar {
  const { provider } = opening.settings
  let opened: Promise<RemoteCalendar | null> | null = null
  const use = async <Value>(work: (remote: RemoteCalendar) => Promise<RemoteResult<Value>>): Promise<RemoteResult<Value>> => {
    opened ??= load(opening)
    const remote = await opened
    return remote ? work(remote) : problem('revoked', 'what is stored of the connection is of another vendor: connect it again')
  }
  const lazy: RemoteCalendar = {
    busy: (range, options) => use((remote) => remote.busy(range, options)),
    insert: (event, options) => use((remote) => remote.insert(event, options)),
    get: (reference, options) => use((remote) => remote.get(reference, options)),
    update: (event, etag, options) => use((remote) => remote.update(event, etag, options)),
    remove: (reference, etag, options) => use((remote) => remote.remove(reference, etag, options)),
    changes: (cursor, range, options) => use((remote) => remote.changes(cursor, range, options)),
    // CalDAV knows no watches; that is known before anything is loaded.
    watch: provider === 'caldav' ? null : (hook, options) => use((remote) => remote.watch?.(hook, options) ?? unwatched()),
    renew: provider === 'microsoft' ? (watch, options) => use((remote) => remote.renew?.(watch, options) ?? unwatched()) : null,
    unwatch: provider === 'caldav' ? null : (watch, options) => use((remote) => remote.unwatch?.(watch, options) ?? unwatched()),
  }
  return resilient(lazy, { mostAtOnce: MOST_AT_ONCE[provider] })
}

/** A calendar that cannot be opened, and says why to whoever asks. */
export function closedRemote(why: string): RemoteCalendar {
  const answer = async (..._given: readonly (RemoteOptions | unknown)[]) => problem('revoked', why)
  const silent = { watch: null, renew: null, unwatch: null }
  return { busy: answer, insert: answer, get: answer, update: answer, remove: answer, changes: answer, ...silent }
}

const unwatched = async () => problem('refused', 'this calendar cannot be watched')

async function load({ settings, credentials, timeZone, onRefreshToken }: Opening): Promise<RemoteCalendar | null> {
  if (settings.provider === 'google') {
    const { googleRemote } = await import('@callwright/calendar/google')
    const options = { calendarId: settings.calendar, timeZone, rootUrl: settings.root_url, tokenUrl: settings.token_url }
    if (credentials.kind === 'google_oauth') {
      const { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken } = credentials
      const onTokens = (tokens: { readonly refreshToken: string | null }) => {
        if (tokens.refreshToken !== null && tokens.refreshToken !== refreshToken) onRefreshToken(tokens.refreshToken)
      }
      return googleRemote({ ...options, auth: { kind: 'oauth', clientId, clientSecret, refreshToken, onTokens } })
    }
    if (credentials.kind !== 'google_service_account') return null
    const { client_email, private_key, subject } = credentials
    return googleRemote({ ...options, auth: { kind: 'service_account', key: { client_email, private_key }, subject } })
  }
  if (settings.provider === 'microsoft') {
    const { microsoftRemote } = await import('@callwright/calendar/microsoft')
    const { user, calendar, graph_url: graphUrl, authority } = settings
    const options = { user, calendarId: calendar, timeZone, graphUrl, authority }
    if (credentials.kind !== 'microsoft_code' && credentials.kind !== 'microsoft_app') return null
    const { tenant, client_id: clientId, client_secret: clientSecret, certificate: given } = credentials
    const certificate = given && { certificate: given.certificate, privateKey: given.private_key }
    const app = { tenant, clientId, clientSecret, certificate }
    if (credentials.kind === 'microsoft_app') return microsoftRemote({ ...options, auth: { kind: 'client_credentials', ...app } })
    const onTokens = (tokens: { readonly refreshToken: string }) => onRefreshToken(tokens.refreshToken)
    return microsoftRemote({ ...options, auth: { kind: 'code', ...app, refreshToken: credentials.refresh_token, onTokens } })
  }
  if (credentials.kind !== 'password') return null
  const { caldavRemote } = await import('@callwright/calendar/caldav')
  const { username, password } = credentials
  return caldavRemote({ serverUrl: settings.server_url, calendar: settings.calendar, timeZone, credentials: { username, password } })
}
