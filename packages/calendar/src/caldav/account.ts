import type { RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'

/** Where a calendar is kept, and who asks. */
export type CaldavAccount = {
  /** `https://caldav.icloud.com`, `https://cloud.example.com/remote.php/dav`: where to begin to look; the rest is found out (RFC 6764). */
  readonly serverUrl: string
  readonly credentials: CaldavCredentials
  /** For tests and proxies. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Longest wait for one answer, where the caller's own deadline is no shorter. 30 s. */
  readonly timeoutMs?: number | undefined
  /** Largest answer that is read. 32 MB, some thirty thousand events. */
  readonly maxAnswerBytes?: number | undefined
}

/** A password (an app password, where the vendor knows such), or a way to a bearer token that is still good. */
export type CaldavCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: (options: RemoteOptions) => Promise<RemoteResult<string>> }

/** One calendar of an account. */
export type CaldavOptions = CaldavAccount & {
  /** Its address, or the name that the owner gave it. */
  readonly calendar: string
  /** IANA zone of the business, in which days and times without a zone are meant. */
  readonly timeZone: string
  /** Mail addresses of the owner, whose refusals of invitations count. Asked of the server where they are not given. */
  readonly owners?: readonly string[] | undefined
  /** Milliseconds since 1970, for the stamps in what is written. */
  readonly now?: (() => number) | undefined
}
