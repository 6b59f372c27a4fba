import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { REMOTE_PROBLEMS, type RemoteCalendar, type RemoteProblem, type RemoteWatch } from '@callwright/calendar'
import type { Log } from '../log.ts'
import { type CalendarName, type CalendarWatches, calendarWatches, type WatchRow } from '../store/calendar-watches.ts'
import type { Store } from '../store/database.ts'
import type { StoredConnection } from './connections.ts'
import { openRemote } from './open-remote.ts'

/** Where vendors post to; the id of the watch follows. */
export const POSTS_PATH = '/webhooks/calendars'

/** Longest that a vendor may take; Microsoft calls back within it. */
const ANSWER_WITHIN_MS = 20_000
const DAY_MS = 86_400_000
const FIRST_RETRY_SECONDS = 60
const LONGEST_RETRY_SECONDS = 3_600

export type WatchedCalendar = CalendarName & { readonly remote: RemoteCalendar }

export type WatchOptions = {
  readonly watches: CalendarWatches
  /** Beginning of the address that vendors post to; null: they cannot, and what posts is ended. */
  readonly baseUrl: string | null
  readonly log: Log
}

/** The part of the public address that vendors can post to: they take https alone. */
export function postsBaseUrl(publicUrl: string | null): string | null {
  return publicUrl?.startsWith('https://') ? publicUrl : null
}

/**
 * Sees to the watch on a calendar: opens it, renews it or lets another follow before it ends, and ends those that were followed. May run
 * in several processes at once and be ended at any point. A vendor that will not post is asked again after pauses that grow; the
 * calendar is compared from time to time in any case.
 */
export async function tendWatch(calendar: WatchedCalendar, { watches, baseUrl, log }: WatchOptions): Promise<void> {
  const { business, key, remote } = calendar
  if (!remote.watch) return

  const fail = async (row: WatchRow, problem: RemoteProblem): Promise<void> => {
    const said = { business, calendar: key, problem: problem.kind, reason: problem.message }
    if (row.failures === 0) log.warn(said, 'a calendar does not post its changes; it is looked at from time to time')
    const pause = Math.min(FIRST_RETRY_SECONDS * 2 ** Math.min(row.failures, 10), LONGEST_RETRY_SECONDS)
    await watches.failed(row.id, problem, Math.max(pause, Math.ceil((problem.retryAfterMs ?? 0) / 1_000)))
  }

  /** True: the watch needs no other, now or until it is tried again. */
  const goesOn = async (row: WatchRow): Promise<boolean> => {
    if (!remote.renew || row.base_url !== baseUrl || isOver(row)) return false
    const renewed = await remote.renew(watchOf(row), { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    if (renewed.ok) await watches.opened(row.id, renewed.value, dueOf(renewed.value))
    else if (renewed.problem.kind === 'missing') return false
    else await fail(row, renewed.problem)
    return true
  }

  const due = await watches.claimDue(calendar, baseUrl)
  if (due && !(await goesOn(due))) await watches.retire(due.id)
  if (baseUrl !== null) await open(remote.watch, baseUrl)
  if (baseUrl === null || (await watches.hasOpen(calendar))) await endRetired()

  async function open(watch: NonNullable<RemoteCalendar['watch']>, base: string): Promise<void> {
    const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')]
    // Kept before it is asked for: Microsoft posts before it answers, Google may.
    const claimed = await watches.claimNew(calendar, { id, baseUrl: base, secretHash: digest(secret).toString('base64url') })
    if (!claimed) return
    const hook = { id, secret, url: `${base}${POSTS_PATH}/${id}` }
    const opened = await watch(hook, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    if (!opened.ok) return fail(claimed, opened.problem)
    if (!(await watches.opened(id, opened.value, dueOf(opened.value)))) return void (await end(opened.value))
    if (claimed.failures > 0) log.info({ business, calendar: key }, 'a calendar posts its changes again')
  }

  async function endRetired(): Promise<void> {
    for (const row of await watches.claimRetired(calendar)) {
      const problem = await end(watchOf(row))
      if (problem === null || !REMOTE_PROBLEMS[problem.kind].retryable || isOver(row)) await watches.remove(row.id)
    }
  }

  async function end(watch: RemoteWatch): Promise<RemoteProblem | null> {
    const ended = await remote.unwatch?.(watch, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    return ended?.ok === false ? ended.problem : null
  }
}

/**
 * Ends the watches on a calendar that is about to be disconnected or connected anew, as far as the vendor answers. What cannot be ended
 * ends by itself within days, and its posts are refused; null: nothing is left.
 */
export async function endWatches(store: Store, connection: StoredConnection, timeZone: string): Promise<RemoteProblem | null> {
  const rows = await calendarWatches(store).of(connection)
  const open = rows.filter((row) => row.vendor_id !== null && !isOver(row))
  if (open.length === 0) return null
  const { settings, credentials, problem } = connection
  if (!credentials) return { kind: 'revoked', message: `it cannot be opened: ${problem}` }
  const remote = openRemote({ settings, credentials, timeZone, onRefreshToken: () => undefined })
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
  const ended = await Promise.all(open.map(async (row) => remote.unwatch?.(watchOf(row), { signal })))
  return ended.flatMap((answer) => (answer?.ok === false ? [answer.problem] : []))[0] ?? null
}

/** True for the secret that a watch was opened with; takes as long for any other. */
export function isSecretOf({ secret_hash }: Pick<WatchRow, 'secret_hash'>, given: string): boolean {
  const expected = Buffer.from(secret_hash, 'base64url')
  const actual = digest(given)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Whether the owner's changes are posted to us as he makes them. */
export function isPushed({ vendor_id, ends_at }: Pick<WatchRow, 'vendor_id' | 'ends_at'>): boolean {
  return vendor_id !== null && !isOver({ ends_at })
}

const isOver = ({ ends_at }: Pick<WatchRow, 'ends_at'>): boolean => ends_at !== null && ends_at.getTime() <= Date.now()

/** A day before it ends, or when a third of its time is left. */
function dueOf({ until }: RemoteWatch): Date {
  const end = Date.parse(until)
  return new Date(end - Math.min(DAY_MS, (end - Date.now()) / 3))
}

const watchOf = ({ id, vendor_id, resource, ends_at }: WatchRow): RemoteWatch => ({
  id: vendor_id ?? id,
  resource,
  until: (ends_at ?? new Date(0)).toISOString(),
})

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
