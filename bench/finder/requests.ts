import type { BusySpan, TimesRequest } from '@callwright/calendar'
import { referenceBusiness } from '../script.ts'

const NOW = '2026-11-23T14:05:00.000Z'
const HORIZON_DAYS = 60
const DAY_MS = 86_400_000
const TOWNS = ['Bristol', 'Plainville', 'Wolcott', 'Burlington', 'Farmington']

/** What a calendar looks like. */
export type Calendar = { readonly spans: number; readonly full?: boolean; readonly travel?: boolean }

/** What callers wish for: any time, a day, half a day, an exact time, a week, a holiday, a Sunday, too far ahead. */
const WISHES: readonly TimesRequest['wanted'][] = [
  { windows: [] },
  { windows: [{ from: `${date(1)}T00:00`, to: `${date(1)}T23:59` }] },
  { windows: [{ from: `${date(8)}T12:00`, to: `${date(8)}T17:00` }] },
  { windows: [], exact: `${date(9)}T14:00` },
  { windows: [{ from: `${date(7)}T00:00`, to: `${date(14)}T00:00` }] },
  { windows: [{ from: `${date(3)}T08:00`, to: `${date(3)}T12:00` }] },
  { windows: [{ from: `${date(6)}T08:00`, to: `${date(6)}T12:00` }] },
  { windows: [{ from: `${date(80)}T08:00`, to: `${date(80)}T12:00` }] },
]

/** One request of each kind to a business with ten vans: three times in 60 days. */
export function requestsTo({ spans, full = false, travel = false }: Calendar): TimesRequest[] {
  const business = referenceBusiness()
  const facts = {
    ...business,
    horizon_days: HORIZON_DAYS,
    resources: Array.from({ length: 10 }, (_, n) => ({ id: `van-${n + 1}`, skills: ['*'] })),
    ...(travel
      ? { travel: { same_place_minutes: 5, other_place_minutes: 30, between: { Bristol: { Plainville: 15, Wolcott: 20 } } } }
      : {}),
  }
  const busy = full ? fullCalendar(spans) : calendar(spans)
  const place = '12 Oak Street, Bristol'
  return WISHES.map((wanted) => ({ facts, now: NOW, service: 'leak_repair', wanted, limit: 3, busy, place }))
}

/** Visits of half an hour to an hour and a half, strewn over the working hours, in the order and the form in which drivers give them. */
function calendar(count: number): BusySpan[] {
  const random = seeded(7)
  const starts = Array.from({ length: count }, () => Math.floor(random() * HORIZON_DAYS) * DAY_MS + Math.floor(random() * 18) * 1_800_000)
  return starts
    .sort((a, b) => a - b)
    .map((start, n) => span(n, Math.floor(random() * 10), start, start + (1 + Math.floor(random() * 3)) * 1_800_000, random))
}

/** So many that follow one another that no van has a free minute. */
function fullCalendar(count: number): BusySpan[] {
  const random = seeded(11)
  const each = count / 10
  const length = ((HORIZON_DAYS + 2) * DAY_MS) / each
  return Array.from({ length: count }, (_, n) => {
    const start = Math.floor(n / 10) * length - DAY_MS
    return span(n, n % 10, start, start + length, random)
  })
}

function span(n: number, van: number, from: number, to: number, random: () => number): BusySpan {
  const opens = Date.parse('2026-11-23T13:00:00Z')
  const place = `${1 + (n % 90)} Oak Street, ${TOWNS[Math.floor(random() * TOWNS.length)]}`
  const iso = (at: number) => new Date(opens + at).toISOString()
  return { resource: `van-${van + 1}`, start: iso(from), end: iso(to), visit: `apt_${n}`, place }
}

function date(ahead: number): string {
  return new Date(Date.parse(NOW) + ahead * DAY_MS).toISOString().slice(0, 10)
}

/** Numbers from 0 to 1 that are the same in every run: the generator of Numerical Recipes. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
