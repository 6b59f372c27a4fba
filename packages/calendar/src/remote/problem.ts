import type { RemoteBusy } from './remote-calendar.ts'

/**
 * What can go wrong with a vendor. `message` is for the owner and for developers; it holds no token and nothing of an event except the
 * title and day of one that cannot be read.
 */
export type RemoteProblem = {
  readonly kind: RemoteProblemKind
  readonly message: string
  /** How long the vendor asks to be left alone (`Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** Events that cannot be read, at most a few: all that the owner needs to find them. */
  readonly events?: readonly UnreadableEvent[] | undefined
  /**
   * What takes time at most, where some events cannot be read: all others, and the whole days about these. Left out where that would be all time, or
   * nobody knows. For offers; whoever holds or writes a time needs an answer.
   */
  readonly atMost?: readonly RemoteBusy[] | undefined
}

/** An event whose time cannot be read. What it does not say is empty; the day is like `2026-11-24`. */
export type UnreadableEvent = { readonly title: string; readonly day: string }

/** Each kind, and whether the same request may go better in a moment. */
export const REMOTE_PROBLEMS = {
  /** No connection, or one that broke. */
  unreachable: { retryable: true },
  /** No answer in time. What was asked may have been done. */
  timeout: { retryable: true },
  /** 429, and Google's 403 `rateLimitExceeded`. */
  rate_limited: { retryable: true },
  /** 5xx, or an answer that is no answer. */
  failing: { retryable: true },
  /** The permission was withdrawn or has run out for good: only the owner can help, by connecting again. */
  revoked: { retryable: false },
  /** Signed in, but this calendar may not be read or written. */
  forbidden: { retryable: false },
  /** No such calendar, or no such event to update. */
  missing: { retryable: false },
  /** Somebody has changed the event since it was read (412). */
  changed: { retryable: false },
  /** The calendar holds an event whose time cannot be read; the message names it. */
  unreadable: { retryable: false },
  /** The vendor calls our request wrong (400, 422). */
  refused: { retryable: false },
} as const satisfies Record<string, { readonly retryable: boolean }>

export type RemoteProblemKind = keyof typeof REMOTE_PROBLEMS

export type RemoteResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: RemoteProblem }

export const done = <Value>(value: Value): RemoteResult<Value> => ({ ok: true, value })

/** A problem as a result. `retryAfterMs` is left out unless it is a number that makes sense. */
export function problem(kind: RemoteProblemKind, message: string, retryAfterMs?: number): RemoteResult<never> {
  const wait = retryAfterMs !== undefined && Number.isFinite(retryAfterMs) && retryAfterMs >= 0 ? { retryAfterMs } : {}
  return { ok: false, problem: { kind, message, ...wait } }
}

/** An `unreadable` problem with the events that are. */
export function unreadableEvents(
  message: string,
  events: readonly UnreadableEvent[],
  atMost?: readonly RemoteBusy[] | null,
): RemoteResult<never> {
  return { ok: false, problem: { kind: 'unreadable', message, events, ...(atMost ? { atMost } : {}) } }
}

/** The kind of problem that an HTTP status stands for in every vendor's API alike (RFC 9110 §15). */
export function problemOfStatus(status: number): RemoteProblemKind {
  if (status === 401) return 'revoked'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'missing'
  if (status === 408) return 'timeout'
  if (status === 409 || status === 412) return 'changed'
  if (status === 429) return 'rate_limited'
  return status >= 500 ? 'failing' : 'refused'
}

/** Milliseconds of a `Retry-After` header: seconds or an HTTP date (RFC 9110 §10.2.3). */
export function retryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}
