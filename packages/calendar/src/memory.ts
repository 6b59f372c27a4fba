import { err, failure, type Offer, ok, type Result, type Visit, type VisitDraft } from '@callwright/engine'
import { type BookingDetails, type BusySpan, type Calendar, HOLD_MINUTES, type TimeRange, type VisitQuery } from './calendar.ts'
import { instantOf, MINUTE_MS } from './time/parse-time.ts'
import { dateInstants, localTextIn } from './time/zone.ts'
import { bookable, given, nameMatches } from './visit.ts'

/** How an in-memory calendar begins. */
export type MemoryCalendarOptions = {
  /** IANA zone of the business. */
  readonly timeZone: string
  /** Makes the ids of new visits; `apt_1`, `apt_2`, … by default. */
  readonly newId?: (() => string) | undefined
  /** Milliseconds since 1970 by which holds end; the real clock by default. */
  readonly now?: (() => number) | undefined
}

type Held = { readonly time: Offer; readonly start: number; readonly end: number; readonly until: number }
type Entry = { visit: Visit; start: number; end: number; cancelled: boolean }

const MOST_FOUND = 100

/** A calendar that lives as long as it is held: for tests, chats in the terminal and the replay of handwritten transcripts. */
export function memoryCalendar(options: MemoryCalendarOptions): Calendar {
  const entries = new Map<string, Entry>()
  const byKey = new Map<string, string>()
  const newId = options.newId ?? (() => `apt_${entries.size + 1}`)
  const local = (instant: number) => localTextIn(options.timeZone, instant)
  const booked = () => [...entries.values()].filter(({ cancelled }) => !cancelled).sort((a, b) => a.start - b.start)
  const holds = new Map<string, Held>()
  const now = options.now ?? Date.now
  const heldByOthers = (call: string | undefined) =>
    [...holds].flatMap(([holder, held]) => (holder !== call && held.until > now() ? [held] : []))
  const isTaken = (
    resource: string,
    start: number,
    end: number,
    { except, call }: { except?: string | undefined; call?: string | undefined },
  ) =>
    booked().some(({ visit, ...at }) => visit.id !== except && visit.resource === resource && at.start < end && at.end > start) ||
    heldByOthers(call).some(({ time, ...at }) => time.resource === resource && at.start < end && at.end > start)

  const busy = async (range: TimeRange, resources?: readonly string[], call?: string): Promise<Result<readonly BusySpan[]>> => {
    const [from, to] = [instantOf(range.from), instantOf(range.to)]
    if (!(from < to)) return err(failure('BIZ_002', 'the range must end after it starts'))
    const taken = [
      ...booked().map(({ visit, start, end }) => ({ start, end, span: { ...timeOf(visit), visit: visit.id, place: visit.address } })),
      ...heldByOthers(call).map(({ time, start, end }) => ({ start, end, span: timeOf(time) })),
    ]
    const inRange = taken.filter(({ span, start, end }) => start < to && end > from && (resources?.includes(span.resource) ?? true))
    return ok(inRange.toSorted((a, b) => a.start - b.start).map(({ span }) => span))
  }

  const hold: Calendar['hold'] = async (time, call, moving) => {
    const at = bookable(time)
    if (!at.ok) return at
    const { start, end } = at.value
    holds.delete(call)
    if (isTaken(time.resource, start, end, { except: moving, call })) return err(failure('BIZ_001'))
    const until = now() + HOLD_MINUTES * MINUTE_MS
    holds.set(call, { time: { resource: time.resource, start: local(start), end: local(end) }, start, end, until })
    return ok({ ...time, start: local(start), end: local(end), until: new Date(until).toISOString() })
  }

  const release: Calendar['release'] = async (call) => {
    holds.delete(call)
    return ok(null)
  }

  const book = async (draft: VisitDraft, idempotencyKey: string, { call }: BookingDetails = {}): Promise<Result<Visit>> => {
    const time = bookable(draft)
    if (!time.ok) return time
    const before = entries.get(byKey.get(idempotencyKey) ?? '')
    if (before) return ok(before.visit)
    const { start, end } = time.value
    if (isTaken(draft.resource, start, end, { call })) return err(failure('BIZ_001'))
    if (call !== undefined) holds.delete(call)
    const visit = { ...draft, id: newId(), start: local(start), end: local(end) }
    entries.set(visit.id, { visit, start, end, cancelled: false })
    byKey.set(idempotencyKey, visit.id)
    return ok(visit)
  }

  const move: Calendar['move'] = async (id, to, { call } = {}) => {
    const time = bookable(to)
    if (!time.ok) return time
    const entry = entries.get(id)
    if (!entry || entry.cancelled) return err(failure('BIZ_005'))
    const { start, end } = time.value
    if (isTaken(to.resource, start, end, { except: id, call })) return err(failure('BIZ_001'))
    if (call !== undefined) holds.delete(call)
    const visit = { ...entry.visit, resource: to.resource, start: local(start), end: local(end) }
    entries.set(id, { visit, start, end, cancelled: false })
    return ok(visit)
  }

  const amend: Calendar['amend'] = async (id, changes) => {
    const entry = entries.get(id)
    if (!entry || entry.cancelled) return err(failure('BIZ_005'))
    const visit = { ...entry.visit, ...given(changes) }
    entries.set(id, { ...entry, visit })
    return ok(visit)
  }

  const cancel: Calendar['cancel'] = async (id) => {
    const entry = entries.get(id)
    if (!entry) return err(failure('BIZ_005'))
    entries.set(id, { ...entry, cancelled: true })
    return ok(entry.visit)
  }

  const find = async (query: VisitQuery): Promise<Result<readonly Visit[]>> => {
    const { id, key, phone, name, date, from } = query
    if ([id, key, phone, name, date].every((each) => each === undefined)) return ok([])
    const day = date === undefined ? undefined : dateInstants(options.timeZone, date)
    const after = from === undefined ? undefined : instantOf(from)
    if ((day && Number.isNaN(day.from)) || Number.isNaN(after)) return err(failure('BIZ_002', 'not a date'))
    const found = booked().filter(
      ({ visit, start, end }) =>
        (id === undefined || visit.id === id) &&
        (key === undefined || visit.id === byKey.get(key)) &&
        (phone === undefined || visit.phone === phone) &&
        (name === undefined || nameMatches(visit.name, name)) &&
        (!day || (start >= day.from && start < day.to)) &&
        (after === undefined || end > after),
    )
    return ok(found.slice(0, MOST_FOUND).map(({ visit }) => visit))
  }

  return { busy, hold, release, book, move, amend, cancel, find, upcoming: (phone, from) => find({ phone, from }) }
}

const timeOf = ({ resource, start, end }: Offer): Offer => ({ resource, start, end })
