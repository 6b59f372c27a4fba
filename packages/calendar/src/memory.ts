import { err, failure, ok, type Result, type Visit, type VisitDraft } from '@callwright/engine'
import type { BusySpan, Calendar, TimeRange, VisitQuery } from './calendar.ts'
import { instantOf } from './time/parse-time.ts'
import { dateInstants, localTextIn } from './time/zone.ts'
import { bookable, nameMatches } from './visit.ts'

/** How an in-memory calendar begins. */
export type MemoryCalendarOptions = {
  /** IANA zone of the business. */
  readonly timeZone: string
  /** Makes the ids of new visits; `apt_1`, `apt_2`, … by default. */
  readonly newId?: (() => string) | undefined
}

type Entry = { visit: Visit; start: number; end: number; cancelled: boolean }

const MOST_FOUND = 100

/** A calendar that lives as long as it is held: for tests, chats in the terminal and the replay of handwritten transcripts. */
export function memoryCalendar(options: MemoryCalendarOptions): Calendar {
  const entries = new Map<string, Entry>()
  const byKey = new Map<string, string>()
  const newId = options.newId ?? (() => `apt_${entries.size + 1}`)
  const local = (instant: number) => localTextIn(options.timeZone, instant)
  const booked = () => [...entries.values()].filter(({ cancelled }) => !cancelled).sort((a, b) => a.start - b.start)
  const isTaken = (resource: string, start: number, end: number, except?: string) =>
    booked().some(({ visit, ...at }) => visit.id !== except && visit.resource === resource && at.start < end && at.end > start)

  const busy = async (range: TimeRange, resources?: readonly string[]): Promise<Result<readonly BusySpan[]>> => {
    const [from, to] = [instantOf(range.from), instantOf(range.to)]
    if (!(from < to)) return err(failure('BIZ_002', 'the range must end after it starts'))
    const inRange = booked().filter(({ visit, start, end }) => start < to && end > from && (resources?.includes(visit.resource) ?? true))
    return ok(inRange.map(({ visit }) => ({ resource: visit.resource, start: visit.start, end: visit.end, visit: visit.id })))
  }

  const book = async (draft: VisitDraft, idempotencyKey: string): Promise<Result<Visit>> => {
    const time = bookable(draft)
    if (!time.ok) return time
    const before = entries.get(byKey.get(idempotencyKey) ?? '')
    if (before) return ok(before.visit)
    const { start, end } = time.value
    if (isTaken(draft.resource, start, end)) return err(failure('BIZ_001'))
    const visit = { ...draft, id: newId(), start: local(start), end: local(end) }
    entries.set(visit.id, { visit, start, end, cancelled: false })
    byKey.set(idempotencyKey, visit.id)
    return ok(visit)
  }

  const move: Calendar['move'] = async (id, to) => {
    const time = bookable(to)
    if (!time.ok) return time
    const entry = entries.get(id)
    if (!entry || entry.cancelled) return err(failure('BIZ_005'))
    const { start, end } = time.value
    if (isTaken(to.resource, start, end, id)) return err(failure('BIZ_001'))
    const visit = { ...entry.visit, resource: to.resource, start: local(start), end: local(end) }
    entries.set(id, { visit, start, end, cancelled: false })
    return ok(visit)
  }

  const cancel: Calendar['cancel'] = async (id) => {
    const entry = entries.get(id)
    if (!entry) return err(failure('BIZ_005'))
    entries.set(id, { ...entry, cancelled: true })
    return ok(entry.visit)
  }

  const find = async (query: VisitQuery): Promise<Result<readonly Visit[]>> => {
    const { id, phone, name, date, from } = query
    if (id === undefined && phone === undefined && name === undefined && date === undefined) return ok([])
    const day = date === undefined ? undefined : dateInstants(options.timeZone, date)
    const after = from === undefined ? undefined : instantOf(from)
    if ((day && Number.isNaN(day.from)) || Number.isNaN(after)) return err(failure('BIZ_002', 'not a date'))
    const found = booked().filter(
      ({ visit, start, end }) =>
        (id === undefined || visit.id === id) &&
        (phone === undefined || visit.phone === phone) &&
        (name === undefined || nameMatches(visit.name, name)) &&
        (!day || (start >= day.from && start < day.to)) &&
        (after === undefined || end > after),
    )
    return ok(found.slice(0, MOST_FOUND).map(({ visit }) => visit))
  }

  return { busy, book, move, cancel, find, upcoming: (phone, from) => find({ phone, from }) }
}
