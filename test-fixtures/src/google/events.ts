import { instantIn, textIn } from './zones.ts'

export type GoogleEvent = { readonly [name: string]: unknown; readonly id: string; readonly etag: string; readonly status: string }

/** A refusal as Google words it: `error.errors[0].reason`. */
export type Refused = { readonly status: number; readonly reason: string; readonly message: string }

export type EventsAnswer = { readonly ok: true; readonly value: GoogleEvent } | ({ readonly ok: false } & Refused)

export type StoredEvent = { readonly event: GoogleEvent; readonly revision: number }

/** The events of one calendar, as Google keeps them. */
export type GoogleEvents = {
  readonly all: () => readonly StoredEvent[]
  readonly get: (id: string) => GoogleEvent | null
  readonly insert: (body: unknown) => EventsAnswer
  readonly patch: (id: string, body: unknown, ifMatch: string | null) => EventsAnswer
  readonly remove: (id: string, ifMatch: string | null) => EventsAnswer
  /** Instants in milliseconds of a start or an end. */
  readonly instant: (end: unknown) => number
  readonly revision: () => number
}

const ID_DIGITS = '0123456789abcdefghijklmnopqrstuv'
const NOT_FOUND = { ok: false, status: 404, reason: 'notFound', message: 'Not Found' } as const
const DELETED = { ok: false, status: 410, reason: 'deleted', message: 'Resource has been deleted' } as const
const CHANGED = { ok: false, status: 412, reason: 'conditionNotMet', message: 'Precondition Failed' } as const
const DUPLICATE = { ok: false, status: 409, reason: 'duplicate', message: 'The requested identifier already exists.' } as const
const invalid = (message: string) => ({ ok: false, status: 400, reason: 'invalid', message }) as const

export function googleEvents(timeZone: string, onChange: () => void = () => undefined): GoogleEvents {
  const stored = new Map<string, StoredEvent>()
  let revision = 0

  const instant = (end: unknown): number => {
    const { dateTime, date, timeZone: own } = object(end)
    if (typeof date === 'string') return instantIn(date, timeZone)
    if (typeof dateTime !== 'string') return Number.NaN
    return dateTime.endsWith('Z') || dateTime.length > 19
      ? Date.parse(dateTime)
      : instantIn(dateTime, typeof own === 'string' ? own : timeZone)
  }
  /** Google shows times in the zone of the calendar. */
  const shown = (end: unknown): unknown => {
    const { dateTime } = object(end)
    return dateTime === undefined ? end : { ...object(end), dateTime: textIn(instant(end), timeZone) }
  }
  const keep = (id: string, fields: { readonly [name: string]: unknown }): EventsAnswer => {
    for (const end of ['start', 'end']) {
      const { date, dateTime } = object(fields[end])
      if ((date === undefined) === (dateTime === undefined) || Number.isNaN(instant(fields[end]))) return invalid(`Invalid ${end} time.`)
    }
    if (instant(fields['start']) > instant(fields['end'])) return invalid('The specified time range is empty.')
    revision++
    const times = { start: shown(fields['start']), end: shown(fields['end']), updated: new Date().toISOString() }
    const value: GoogleEvent = {
      ...fields,
      ...times,
      id,
      etag: `"${3_000_000 + revision}"`,
      status: String(fields['status'] ?? 'confirmed'),
    }
    stored.set(id, { event: value, revision })
    onChange()
    return { ok: true, value }
  }
  const matches = (event: GoogleEvent, ifMatch: string | null) => ifMatch === null || ifMatch === '*' || ifMatch === event.etag

  return {
    all: () => [...stored.values()],
    get: (id) => stored.get(id)?.event ?? null,
    insert: (body) => {
      const fields = object(body)
      const id = fields['id'] ?? `g${String(revision).padStart(25, '0')}`
      if (typeof id !== 'string' || id.length < 5 || id.length > 1024 || [...id].some((digit) => !ID_DIGITS.includes(digit))) {
        return invalid('Invalid resource id value.')
      }
      if (stored.has(id)) return DUPLICATE
      const made = {
        kind: 'calendar#event',
        created: new Date().toISOString(),
        htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
        eventType: 'default',
      }
      return keep(id, { ...made, ...fields })
    },
    patch: (id, body, ifMatch) => {
      const before = stored.get(id)?.event
      if (!before) return NOT_FOUND
      return matches(before, ifMatch) ? keep(id, object(merged(before, body))) : CHANGED
    },
    remove: (id, ifMatch) => {
      const before = stored.get(id)?.event
      if (!before) return NOT_FOUND
      if (!matches(before, ifMatch)) return CHANGED
      return before.status === 'cancelled' ? DELETED : keep(id, { ...before, status: 'cancelled' })
    },
    instant,
    revision: () => revision,
  }
}

export function object(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Patch semantics: objects are merged, null takes a property out, anything else replaces it. */
function merged(before: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const made = { ...object(before) }
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete made[name]
    else made[name] = merged(made[name], value)
  }
  return made
}
