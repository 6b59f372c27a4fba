import { type BusinessFacts, err, failure, type Offer, ok, type Result, type Visit, type VisitDraft } from '@callwright/engine'
import {
  type BookingDetails,
  type BusySpan,
  type Calendar,
  HOLD_MINUTES,
  type HoldDetails,
  type TimeRange,
  type VisitQuery,
} from './calendar.ts'
import { isStillFree } from './find/still-free.ts'
import { instantOf, MINUTE_MS } from './time/parse-time.ts'
import { dateInstants, localTextIn } from './time/zone.ts'
import { bookable, given, nameMatches } from './visit.ts'

/** How an in-memory calendar begins. */
export type MemoryCalendarOptions = {
  /** IANA zone of the business. */
  readonly timeZone: string
  /** The rules of the business, by which a time counts as taken; without them by overlap alone. */
  readonly facts?: BusinessFacts | undefined
  /** Makes the ids of new visits; `apt_1`, `apt_2`, … by default. */
  readonly newId?: (() => string) | undefined
  /** Milliseconds since 1970 by which holds end; the real clock by default. */
  readonly now?: (() => number) | undefined
}

type Held = { readonly span: BusySpan; readonly start: number; readonly end: number; readonly until: number }
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
  const taken = (call: string | undefined, except?: string) => [
    ...booked()
      .filter(({ visit }) => visit.id !== except)
      .map(({ visit, start, end }) => ({ start, end, span: { ...timeOf(visit), visit: visit.id, place: visit.address } })),
    ...heldByOthers(call),
  ]
  const isTaken = (
    time: Offer,
    start: number,
    end: number,
    { moving, call, emergency, place }: HoldDetails & { call?: string | undefined },
  ) => {
    const others = taken(call, moving)
    const { facts } = options
    return (
      others.some(({ span, ...at }) => span.resource === time.resource && at.start < end && at.end > start) ||
      (facts !== undefined && !isStillFree({ facts, time, busy: others.map(({ span }) => span), emergency, place }))
    )
  }

  const busy = async (range: TimeRange, resources?: readonly string[], call?: string): Promise<Result<readonly BusySpan[]>> => {
    const [from, to] = [instantOf(range.from), instantOf(range.to)]
    if (!(from < to)) return err(failure('BIZ_002', 'the range must end after it starts'))
    const inRange = taken(call).filter(({ span, start, end }) => start < to && end > from && (resources?.includes(span.resource) ?? true))
    return ok(inRange.toSorted((a, b) => a.start - b.start).map(({ span }) => span))
  }

  const hold: Calendar['hold'] = async (time, call, details = {}) => {
    const at = bookable(time)
    if (!at.ok) return at
    const { start, end } = at.value
    const place = details.place ?? entries.get(details.moving ?? '')?.visit.address
    if (isTaken(time, start, end, { ...details, place, call })) return err(failure('BIZ_001'))
    const until = now() + HOLD_MINUTES * MINUTE_MS
    const span = { resource: time.resource, start: local(start), end: local(end), visit: details.moving ?? `hold:${call}`, place }
    holds.set(call, { span, start, end, until })
    return ok({ ...time, start: local(start), end: local(end), until: new Date(until).toISOString() })
  }

  const release: Calendar['release'] = async (call) => {
    holds.delete(call)
    return ok(null)
  }

  const book = async (draft: VisitDraft, idempotencyKey: string, details: BookingDetails = {}): Promise<Result<Visit>> => {
    const time = bookable(draft)
    if (!time.ok) return time
    const before = entries.get(byKey.get(idempotencyKey) ?? '')
    if (before) return ok(before.visit)
    const { start, end } = time.value
    const { call, emergency } = details
    if (isTaken(draft, start, end, { call, emergency, place: draft.address })) return err(failure('BIZ_001'))
    if (call !== undefined) holds.delete(call)
    const visit = { ...draft, id: newId(), start: local(start), end: local(end) }
    entries.set(visit.id, { visit, start, end, cancelled: false })
    byKey.set(idempotencyKey, visit.id)
    return ok(visit)
  }

  const move: Calendar['move'] = async (id, to, { call, emergency, place } = {}) => {
    const time = bookable(to)
    if (!time.ok) return time
    const entry = entries.get(id)
    if (!entry || entry.cancelled) return err(failure('BIZ_005'))
    const { start, end } = time.value
    if (isTaken(to, start, end, { moving: id, call, emergency, place: place ?? entry.visit.address })) return err(failure('BIZ_001'))
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

  const made: Calendar['made'] = async (key) => {
    const entry = entries.get(byKey.get(key) ?? '')
    return ok(entry ? { visit: entry.visit, cancelled: entry.cancelled } : null)
  }

  const find = async (query: VisitQuery): Promise<Result<readonly Visit[]>> => {
    const { id, phone, name, date, from } = query
    if ([id, phone, name, date].every((each) => each === undefined)) return ok([])
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

  return { busy, hold, release, book, move, amend, cancel, made, find, upcoming: (phone, from) => find({ phone, from }) }
}

const timeOf = ({ resource, start, end }: Offer): Offer => ({ resource, start, end })
