import { type GoogleEvents, object, type Refused } from './events.ts'

/** The longest range that is answered here; Google has such a limit and does not tell it. */
const LONGEST_MS = 62 * 86_400_000

export type FreeBusyAnswer =
  | { readonly ok: true; readonly value: { readonly [name: string]: unknown } }
  | ({ readonly ok: false } & Refused)

/** When calendars are busy, merged, in UTC, cut to the range. */
export function freeBusyAnswer(calendars: ReadonlyMap<string, GoogleEvents>, body: unknown): FreeBusyAnswer {
  const { timeMin, timeMax, items } = object(body)
  const [from, to] = [Date.parse(String(timeMin)), Date.parse(String(timeMax))]
  if (!(from < to)) return { ok: false, status: 400, reason: 'timeRangeEmpty', message: 'The specified time range is empty.' }
  if (to - from > LONGEST_MS)
    return { ok: false, status: 400, reason: 'timeRangeTooLong', message: 'The requested time range is too long.' }
  const asked = (Array.isArray(items) ? items : []).map((item) => String(object(item)['id']))
  const told = asked.map((id) => {
    const events = calendars.get(id)
    return [id, events ? { busy: busyOf(events, from, to) } : { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] }]
  })
  return { ok: true, value: { kind: 'calendar#freeBusy', timeMin: utc(from), timeMax: utc(to), calendars: Object.fromEntries(told) } }
}

const utc = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z')

function busyOf(events: GoogleEvents, from: number, to: number) {
  const spans = events
    .all()
    .filter(({ event }) => event.status !== 'cancelled' && event['transparency'] !== 'transparent' && event['recurrence'] === undefined)
    .filter(({ event }) => {
      const attendees = Array.isArray(event['attendees']) ? event['attendees'].map(object) : []
      return !attendees.some(({ self, responseStatus }) => self === true && responseStatus === 'declined')
    })
    .map(({ event }) => ({ start: Math.max(from, events.instant(event['start'])), end: Math.min(to, events.instant(event['end'])) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged.map(({ start, end }) => ({ start: utc(start), end: utc(end) }))
}
