import type { BusinessFacts } from '@callwright/engine'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { BusySpan } from '../src/calendar.ts'
import type { TimesRequest } from '../src/find/request.ts'
import { bristol } from './businesses.ts'

/** Days in whose month clocks change, by zone. */
export const CHANGES = [
  ['America/New_York', '2026-11-01'],
  ['America/New_York', '2027-03-14'],
  ['America/Toronto', '2026-11-01'],
  ['America/Toronto', '2027-03-14'],
  ['Europe/London', '2026-10-25'],
  ['Europe/London', '2027-03-28'],
  ['Europe/Paris', '2026-10-25'],
  ['Europe/Paris', '2027-03-28'],
  ['Europe/Madrid', '2026-10-25'],
  ['Europe/Madrid', '2027-03-28'],
] as const

/** Where clocks change by half an hour, or at midnight, so that a day begins at one o'clock or has its last hour twice. */
export const ODD_CHANGES = [
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['America/Santiago', '2026-09-06'],
  ['America/Santiago', '2027-04-03'],
  ['America/Havana', '2027-03-14'],
  ['Africa/Cairo', '2027-04-30'],
  ['Africa/Cairo', '2026-10-29'],
  ['Asia/Beirut', '2027-03-28'],
  ['Asia/Beirut', '2026-10-24'],
] as const

/** Hours by day and by night, so that some run through the change. */
export const HOURS: readonly BusinessFacts['hours'][] = [
  { 'mon-fri': ['08:00-17:00'], sat: ['09:00-13:00'] },
  { 'mon-sun': ['00:00-24:00'] },
  { 'mon-fri': ['07:30-12:00', '13:00-17:30'], sun: ['01:00-04:00'] },
  { 'tue-thu': ['22:00-24:00', '00:00-03:15'], sun: ['00:30-06:00'] },
  { 'mon-sun': ['06:00-09:00', '20:30-24:00'], thu: ['00:00-02:45', '22:30-24:00'], sat: [] },
]

const TOWNS = ['Bristol', 'Plainville', 'Wolcott', 'Burlington']
const place = fc.option(
  fc.constantFrom('12 Oak Street, Bristol', '3 Bristol Road, Plainville', 'Wolcott', '9 Hill Lane, Burlington', 'Hartford'),
  { nil: undefined },
)
const upTo = (most: number) => fc.integer({ min: 0, max: most })

/** Days that are looked at: some before the change, some after it. */
export const DAYS = 16
const CHANGE_ON = 8

/** A quarter of an hour on one of the days and the ones after, as the clock shows it. */
const clockTime = (first: Temporal.PlainDate) =>
  fc.tuple(upTo(DAYS + 4), upTo(95)).map(([day, quarter]) =>
    first
      .add({ days: day })
      .toPlainDateTime()
      .add({ minutes: quarter * 15 })
      .toString({ smallestUnit: 'minute' }),
  )
const someDate = (first: Temporal.PlainDate) => upTo(DAYS).map((day) => first.add({ days: day }).toString())
const someSpan = fc
  .tuple(upTo(94), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => `${clock(from)}-${clock(Math.min(from + length, 96))}`)
const clock = (quarter: number) => [Math.floor(quarter / 4), (quarter % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':')

const keepFree = (first: Temporal.PlainDate) =>
  fc
    .record(
      {
        days: fc.constantFrom('fri', 'mon-tue', 'sat-sun', 'mon-sun'),
        dates: fc.array(someDate(first), { minLength: 1, maxLength: 3 }),
        from: someDate(first),
        until: someDate(first),
        hours: fc.array(someSpan, { minLength: 1, maxLength: 2 }),
        resources: fc.constantFrom<string[]>(['van-1'], ['van-2'], ['van-1', 'van-2']),
      },
      { requiredKeys: [] },
    )
    .map(({ days, dates, from, until, hours, resources }) => ({
      ...(days && { days }),
      ...(dates && { dates }),
      ...(days || dates || from ? from && { from } : { from: first.toString() }),
      ...(until && { until }),
      ...(hours && { hours }),
      ...(resources && { resources }),
    }))
    .chain((rule) => fc.boolean().map((emergencies) => ({ ...rule, emergencies })))

const facts = (zone: string, first: Temporal.PlainDate): fc.Arbitrary<BusinessFacts> =>
  fc
    .record({
      hours: fc.constantFrom(...HOURS),
      slot_minutes: fc.constantFrom(15, 30, 60, 90),
      min_notice_minutes: fc.constantFrom(0, 120, 1440),
      travel_buffer_minutes: fc.constantFrom(0, 30),
      reserved: fc.constantFrom(0, 60, 200),
      duration: fc.constantFrom(30, 60, 150),
      closed: fc.uniqueArray(someDate(first), { maxLength: 2 }),
      holidays: fc.uniqueArray(someDate(first), { maxLength: 2 }),
      exceptions: fc.dictionary(someDate(first), fc.constantFrom<string[]>([], ['10:00-14:00'], ['00:00-06:00', '20:00-24:00']), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      keep_free: fc.array(keepFree(first), { maxLength: 2 }),
      travel: fc.option(
        fc.record({
          same_place_minutes: fc.constantFrom(0, 10),
          other_place_minutes: fc.constantFrom(20, 45),
          between: fc.constantFrom<Record<string, Record<string, number>>>(
            {},
            { Bristol: { Wolcott: 90, Plainville: 15 } },
            { Burlington: { Bristol: 35 }, Wolcott: { Burlington: 5 } },
          ),
        }),
        { nil: undefined },
      ),
      limits: fc.tuple(...Array.from({ length: 3 }, () => fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }))),
      bases: fc.constantFrom([undefined, undefined], ['Wolcott', undefined], [undefined, 'Burlington']),
    })
    .map(({ duration, reserved, closed, holidays, travel, limits: [all, one, two], bases: [baseOne, baseTwo], ...facts }) => ({
      ...bristol,
      ...facts,
      time_zone: zone,
      address: '214 Riverside Avenue, Bristol',
      horizon_days: DAYS - 1,
      closed_days: closed.filter((date) => facts.exceptions[date] === undefined),
      holidays: { except: [], also: [], days: holidays.map((date) => ({ date })) },
      emergency: { ...bristol.emergency, reserved_same_day_minutes: reserved },
      ...(all === undefined ? {} : { max_visits_per_day: all + 1 }),
      resources: [
        { id: 'van-1', skills: ['*'], ...(one && { max_visits_per_day: one }), ...(baseOne && { base: baseOne }) },
        { id: 'van-2', skills: ['general'], ...(two && { max_visits_per_day: two }), ...(baseTwo && { base: baseTwo }) },
      ],
      ...(travel === undefined ? {} : { travel }),
      service_area: { postcodes: [], towns: TOWNS },
      services: [
        { id: 'special', minutes: duration, spoken: { en: 'special work' } },
        { id: 'general', minutes: duration, spoken: { en: 'a visit' } },
      ],
    }))

const busySpan = (first: Temporal.ZonedDateTime): fc.Arbitrary<BusySpan> =>
  fc
    .record({
      resource: fc.constantFrom('van-1', 'van-2', 'other'),
      from: upTo((DAYS + 2) * 96),
      length: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.integer({ min: 96, max: 400 }) },
      ),
      place,
      isVisit: fc.boolean(),
      written: fc.constantFrom('UTC', first.timeZoneId, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'),
    })
    .map(({ resource, from, length, place, isVisit, written }) => {
      const at = (quarters: number) =>
        first
          .add({ minutes: quarters * 15 })
          .withTimeZone(written)
          .toString({ timeZoneName: 'never' })
      return {
        resource,
        start: at(from - 96),
        end: at(from - 96 + length),
        ...(isVisit ? { visit: `${resource}-${from}-${length}` } : {}),
        ...(place === undefined ? {} : { place }),
      }
    })

/** Any request to any business, round a change of the clocks. */
export const anyRequest: fc.Arbitrary<TimesRequest> = fc
  .constantFrom(...CHANGES, ...ODD_CHANGES)
  .chain(([zone, change]) => requestRound(zone, change))

/** Any request round one change of the clocks. */
export function requestRound(zone: string, change: string): fc.Arbitrary<TimesRequest> {
  const first = Temporal.PlainDate.from(change).subtract({ days: CHANGE_ON })
  const start = first.toZonedDateTime(zone)
  const window = fc.tuple(clockTime(first), fc.integer({ min: 1, max: 400 })).map(([from, quarters]) => ({
    from,
    to: Temporal.PlainDateTime.from(from)
      .add({ minutes: quarters * 15 })
      .toString({ smallestUnit: 'minute' }),
  }))
  return fc
    .record(
      {
        facts: facts(zone, first),
        now: fc.oneof(upTo(4 * 96), fc.constant(CHANGE_ON * 96)).map((quarter) =>
          start
            .add({ minutes: quarter * 15 + 5 })
            .toInstant()
            .toString(),
        ),
        service: fc.constantFrom('general', 'special'),
        wanted: fc.record(
          {
            windows: fc.array(window, { maxLength: 3 }),
            exact: clockTime(first),
            not: fc.array(fc.oneof(someDate(first), clockTime(first)), { maxLength: 4 }),
          },
          { requiredKeys: ['windows'] },
        ),
        limit: fc.integer({ min: 1, max: 6 }),
        busy: fc.array(busySpan(start), { maxLength: 80, size: 'max' }),
        emergency: fc.boolean(),
        place,
      },
      { noNullPrototype: true },
    )
    .chain((request) =>
      fc
        .option(fc.nat(), { nil: undefined, freq: 3 })
        .map((n) => ({ ...request, ...(n === undefined ? {} : { except: request.busy[n % Math.max(request.busy.length, 1)]?.visit }) })),
    )
}
