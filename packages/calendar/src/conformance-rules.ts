import { deepEqual, equal, ok as holds } from 'node:assert/strict'
import { type BusinessFacts, type Offer, parseBusiness, type VisitDraft } from '@callwright/engine'
import type { Calendar } from './calendar.ts'
import { type ConformanceCase, draft, failsWith, timeOf, value } from './conformance-kit.ts'
import { instantOf, MINUTE_MS } from './time/parse-time.ts'

/**
 * What a calendar must do that knows the rules of its business: no way from visit to visit is cut short, and no day holds more than
 * it may, whoever wants what at the same moment. `makeCalendar` answers with an empty calendar of that business, a new one each time.
 */
export function rulesConformance(makeCalendar: (facts: BusinessFacts) => Promise<Calendar>): readonly ConformanceCase[] {
  const check = (name: string, rules: object, body: (calendar: Calendar) => Promise<void>): ConformanceCase => ({
    name,
    run: async () => body(await makeCalendar(businessWith(rules))),
  })
  return [
    check('what lies nearer than the way is taken', BUFFER, async (calendar) => {
      value(await calendar.book(at('13:00'), 'k1'))
      failsWith('BIZ_001', await calendar.book(at('14:00'), 'k2'))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('11:45')), 'call-1'))
      value(await calendar.book(at('14:30'), 'k3'))
      value(await calendar.book(at('11:30'), 'k4'))
      value(await calendar.book(at('14:00', 'van-2'), 'k5'))
    }),
    check('of many who want times one after the other at once nobody gets one too near to another', BUFFER, async (calendar) => {
      const times = Array.from({ length: 12 }, (_, n) =>
        at(`${String(8 + Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`),
      )
      const booked = await Promise.all(
        times.map(async (time, n) => {
          const call = `call-${n}`
          const held = await calendar.hold(timeOf(time), call)
          if (!held.ok) return [held]
          return [held, await calendar.book(time, `k${n}`, { call })]
        }),
      )
      for (const [held, made] of booked) equal(made?.ok ?? held?.ok, held?.ok)
      apart(await visitsOn(calendar), 30)
      holds((await visitsOn(calendar)).length >= 3)
    }),
    check('and so without holding them before', BUFFER, async (calendar) => {
      const times = ['13:00', '14:00', '13:30', '12:00', '15:00', '14:15'].map((clock) => at(clock))
      const results = await Promise.all(times.map((time, n) => calendar.book(time, `k${n}`)))
      for (const result of results) if (!result.ok) equal(result.failure.code, 'BIZ_001')
      apart(await visitsOn(calendar), 30)
    }),
    check('the way from the evening into the night counts too', BUFFER, async (calendar) => {
      const late = { ...draft(), start: '2026-11-24T23:00:00-05:00', end: '2026-11-25T00:00:00-05:00' }
      const early = { ...draft(), start: '2026-11-25T00:00:00-05:00', end: '2026-11-25T01:00:00-05:00' }
      const results = await Promise.all([calendar.book(late, 'k1'), calendar.book(early, 'k2')])
      equal(results.filter(({ ok }) => ok).length, 1)
    }),
    check('the way is that between the places', TABLE, async (calendar) => {
      value(await calendar.book(at('13:00'), 'k1'))
      failsWith('BIZ_001', await calendar.book({ ...at('14:15'), address: '3 Hill Road, Wolcott' }, 'k2'))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('14:15')), 'call-1', { place: 'Wolcott' }))
      value(await calendar.hold(timeOf(at('14:15')), 'call-2', { place: '9 Elm Street, Bristol' }))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('15:30')), 'call-3', { place: 'Wolcott' }))
      value(await calendar.hold(timeOf(at('15:30')), 'call-3', { place: 'Bristol' }))
    }),
    check('a hold that says no place is refused for overlap alone where ways differ', TABLE, async (calendar) => {
      value(await calendar.book(at('13:00'), 'k1'))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('13:45')), 'call-1'))
      value(await calendar.hold(timeOf(at('14:00')), 'call-1'))
    }),
    check('of many at once no more get a day than it may hold', { max_visits_per_day: 2 }, async (calendar) => {
      const wanted = ['09:00', '11:00', '13:00', '15:00'].flatMap((clock) => ['van-1', 'van-2'].map((van) => at(clock, van)))
      const results = await Promise.all(wanted.map((time, n) => calendar.book(time, `k${n}`)))
      equal(results.filter(({ ok }) => ok).length, 2)
      for (const result of results) if (!result.ok) equal(result.failure.code, 'BIZ_001')
      value(await calendar.book(onNextDay(at('09:00')), 'next'))
    }),
    check('nor a resource', { resources: [{ id: 'van-1', skills: ['*'], max_visits_per_day: 1 }, VAN_2] }, async (calendar) => {
      const results = await Promise.all(['09:00', '11:00', '13:00'].map((clock) => calendar.hold(timeOf(at(clock)), `call-${clock}`)))
      equal(results.filter(({ ok }) => ok).length, 1)
      value(await calendar.book(at('09:00', 'van-2'), 'k1'))
      value(await calendar.book(at('11:00', 'van-2'), 'k2'))
    }),
    check('a time that is held counts for the limits, once, and no longer than it is held', { max_visits_per_day: 2 }, async (calendar) => {
      const visit = value(await calendar.book(at('09:00'), 'k1'))
      value(await calendar.hold(timeOf(at('09:30')), 'call-1', { moving: visit.id }))
      value(await calendar.hold(timeOf(at('13:00')), 'call-2'))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('15:00')), 'call-3'))
      value(await calendar.hold(timeOf(at('14:00')), 'call-2'))
      value(await calendar.release('call-2'))
      value(await calendar.hold(timeOf(at('15:00')), 'call-3'))
      value(await calendar.book(at('15:00'), 'k2', { call: 'call-3' }))
      value(await calendar.move(visit.id, timeOf(at('09:30')), { call: 'call-1' }))
    }),
    check('emergencies go beyond the limits, and leave the way free', { ...BUFFER, max_visits_per_day: 1 }, async (calendar) => {
      value(await calendar.book(at('13:00'), 'k1'))
      failsWith('BIZ_001', await calendar.book(at('15:00'), 'k2'))
      failsWith('BIZ_001', await calendar.book(at('14:00'), 'k3', { emergency: true }))
      value(await calendar.hold(timeOf(at('15:00')), 'call-1', { emergency: true }))
      value(await calendar.book(at('15:00'), 'k4', { call: 'call-1', emergency: true }))
      failsWith('BIZ_001', await calendar.hold(timeOf(at('09:00')), 'call-2'))
    }),
    check('a move keeps to the same rules, its own time aside', { ...BUFFER, max_visits_per_day: 2 }, async (calendar) => {
      const visit = value(await calendar.book(at('13:00'), 'k1'))
      value(await calendar.book(at('15:00'), 'k2'))
      failsWith('BIZ_001', await calendar.move(visit.id, timeOf(at('13:45'))))
      deepEqual(value(await calendar.find({ id: visit.id })), [visit])
      value(await calendar.move(visit.id, timeOf(at('13:30'))))
      value(await calendar.book(onNextDay(at('09:00')), 'k3'))
      value(await calendar.book(onNextDay(at('11:00')), 'k4'))
      failsWith('BIZ_001', await calendar.move(visit.id, timeOf(onNextDay(at('15:00')))))
    }),
    check('a move to another address is by the ways from there', TABLE, async (calendar) => {
      value(await calendar.book(at('13:00'), 'k1'))
      const visit = value(await calendar.book(at('09:00'), 'k2'))
      failsWith('BIZ_001', await calendar.move(visit.id, timeOf(at('14:15')), { place: '3 Hill Road, Wolcott' }))
      value(await calendar.move(visit.id, timeOf(at('14:15'))))
    }),
    check('the same key books once, also where the day is full', { ...BUFFER, max_visits_per_day: 1 }, async (calendar) => {
      const [first, ...rest] = await Promise.all(Array.from({ length: 5 }, () => calendar.book(at('13:00'), 'k1')))
      for (const result of rest) deepEqual(result, first)
      equal((await visitsOn(calendar)).length, 1)
    }),
  ]
}

const BUFFER = { travel_buffer_minutes: 30 }
const TABLE = { travel: { same_place_minutes: 15, other_place_minutes: 45, between: { Bristol: { Wolcott: 30 } } } }
const VAN_2 = { id: 'van-2', skills: ['*'] }

function businessWith(rules: object): BusinessFacts {
  const read = parseBusiness({
    id: 'bristol',
    name: 'Bristol Plumbing',
    spoken_name: { en: 'Bristol Plumbing' },
    country: 'US',
    time_zone: 'America/New_York',
    numbers: ['+18605550100'],
    locales: ['en-US'],
    default_locale: 'en-US',
    address: '1 Main Street, Bristol',
    owners: [{ phone: '+18605550111', pin: '4719', notify_by: ['sms'], locale: 'en-US' }],
    on_call: [],
    hours: { 'mon-sun': ['00:00-24:00'] },
    resources: [{ id: 'van-1', skills: ['*'] }, VAN_2],
    emergency: { around_the_clock: true, reserved_same_day_minutes: 0 },
    service_area: { postcodes: [], towns: ['Bristol', 'Wolcott'] },
    services: [{ id: 'general', minutes: 60, spoken: { en: 'service visit' } }],
    questions: [],
    ...rules,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
  return read.facts
}

/** An hour of November 24. */
function at(clock: string, resource = 'van-1'): VisitDraft {
  const start = instantOf(`2026-11-24T${clock}:00-05:00`)
  return draft({ start: new Date(start).toISOString(), end: new Date(start + 60 * MINUTE_MS).toISOString(), resource })
}

function onNextDay(visit: VisitDraft): VisitDraft {
  const later = (text: string) => new Date(instantOf(text) + 24 * 60 * MINUTE_MS).toISOString()
  return { ...visit, start: later(visit.start), end: later(visit.end) }
}

const visitsOn = async (calendar: Calendar): Promise<readonly Offer[]> => value(await calendar.find({ date: '2026-11-24' }))

/** No two of a resource lie nearer to one another than so many minutes. */
function apart(visits: readonly Offer[], minutes: number): void {
  for (const [n, one] of visits.entries()) {
    for (const other of visits.slice(n + 1)) {
      if (one.resource === other.resource) holds(instantOf(other.start) - instantOf(one.end) >= minutes * MINUTE_MS)
    }
  }
}
