import type { TimeRange } from '../calendar.ts'
import { isFields } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy } from '../remote/remote-calendar.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'
import { isoTimes, touches, unreadable } from './event.ts'
import { textOf } from './exchange.ts'
import type { GraphClient } from './graph-client.ts'

/** Exchange tells of so many days at a time (42 in the least generous of its versions). */
const DAYS_AT_ONCE = 31

/**
 * Taken time of a mailbox that shares no more than that: what `getSchedule` says to whoever has signed in. It knows no references,
 * and whole days come as instants of the mailbox's own zone.
 */
export async function freeBusy(
  graph: GraphClient,
  mailbox: string,
  range: TimeRange,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<readonly RemoteBusy[]>> {
  const spans = new Map<string, RemoteBusy>()
  const until = instantOf(range.to)
  for (let from = instantOf(range.from); from < until; from += DAYS_AT_ONCE * DAY_MS) {
    const body = {
      Schedules: [mailbox],
      StartTime: utc(from),
      EndTime: utc(Math.min(until, from + DAYS_AT_ONCE * DAY_MS)),
      AvailabilityViewInterval: 60,
    }
    const answer = await graph.request({ method: 'POST', path: '/me/calendar/getSchedule', body, signal })
    if (!answer.ok) return answer
    const items = itemsOf(answer.value)
    if (!items.ok) return items
    for (const item of items.value) {
      const status = textOf(item, 'status')
      if (status === 'free') continue
      const [start, end] = ['start', 'end'].map((name) => instantIn(isFields(item) ? item[name] : null))
      if (start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end) || end < start) {
        return unreadable({ title: textOf(item, 'subject'), day: '' })
      }
      if (!touches({ start, end }, range)) continue
      // One that crosses the edge between two requests comes with both.
      spans.set(`${start} ${end} ${status}`, { ...isoTimes({ start, end }), reference: null, tentative: status === 'tentative' })
    }
  }
  return done([...spans.values()].toSorted((a, b) => instantOf(a.start) - instantOf(b.start)))
}

/** What the one schedule holds that we asked for; one without items must not pass for a calendar with nothing in it. */
function itemsOf(value: unknown): RemoteResult<readonly unknown[]> {
  const schedules = isFields(value) && Array.isArray(value['value']) ? value['value'] : []
  const schedule: unknown = schedules[0]
  if (!isFields(schedule) || isFields(schedule['error'])) {
    return problem('forbidden', 'Microsoft shows neither the events nor the taken time of this mailbox')
  }
  const items: unknown = schedule['scheduleItems']
  return Array.isArray(items) ? done(items) : problem('failing', 'Microsoft did not tell when the mailbox is busy')
}

/** An instant in UTC, as we ask for it; NaN for anything else. */
const instantIn = (at: unknown): number => (textOf(at, 'timeZone') === 'UTC' ? instantOf(`${textOf(at, 'dateTime')}Z`) : Number.NaN)

const utc = (instant: number) => ({ dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: 'UTC' })
