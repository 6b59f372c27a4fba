import { deepEqual, equal } from 'node:assert/strict'
import type { Calendar } from './calendar.ts'
import { type ConformanceCase, draft, failsWith, timeOf, value } from './conformance-kit.ts'

export type { ConformanceCase } from './conformance-kit.ts'
export { rulesConformance } from './conformance-rules.ts'

/**
 * What every calendar must do, for any test runner to loop over. `makeCalendar` answers with an empty calendar of a business
 * in `America/New_York`, a new one each time.
 */
export function calendarConformance(makeCalendar: () => Promise<Calendar>): readonly ConformanceCase[] {
  const check = (name: string, body: (calendar: Calendar) => Promise<void>): ConformanceCase => ({
    name,
    run: async () => body(await makeCalendar()),
  })
  return [
    check('a booked visit is found by id, phone, name and day', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      equal(visit.start, '2026-11-24T13:00:00-05:00')
      equal(visit.end, '2026-11-24T14:00:00-05:00')
      deepEqual({ ...visit, id: '', start: '', end: '' }, { ...draft(), id: '', start: '', end: '' })
      for (const query of [
        { id: visit.id },
        { phone: '+18605550142' },
        { name: 'márquez' },
        { name: 'Ana Marquez' },
        { date: '2026-11-24' },
      ]) {
        deepEqual(value(await calendar.find(query)), [visit])
      }
      for (const query of [{ id: 'other' }, { phone: '+18605550143' }, { name: 'Mar' }, { date: '2026-11-25' }, {}]) {
        deepEqual(value(await calendar.find(query)), [])
      }
      deepEqual(value(await calendar.find({ id: visit.id, phone: '+18605550143' })), [])
    }),
    check('who is at the place comes back with the visit', async (calendar) => {
      const site = { who: 'Rosa Márquez', phone: '+18605550133' }
      const visit = value(await calendar.book(draft({ site }), 'k1'))
      deepEqual(visit.site, site)
      deepEqual(value(await calendar.find({ id: visit.id })), [visit])
    }),
    check('times may be given with any offset', async (calendar) => {
      const visit = value(await calendar.book(draft({ start: '2026-11-24T18:00:00Z', end: '2026-11-24T19:00:00.000Z' }), 'k1'))
      equal(visit.start, '2026-11-24T13:00:00-05:00')
    }),
    check('the local day of a visit counts, also on the day of a clock change', async (calendar) => {
      const late = value(await calendar.book(draft({ start: '2027-03-14T23:30:00-04:00', end: '2027-03-14T23:45:00-04:00' }), 'k1'))
      deepEqual(value(await calendar.find({ date: '2027-03-14' })), [late])
      deepEqual(value(await calendar.find({ date: '2027-03-15' })), [])
    }),
    check('a resource is not sold twice for overlapping time', async (calendar) => {
      value(await calendar.book(draft(), 'k1'))
      failsWith('BIZ_001', await calendar.book(draft({ start: '2026-11-24T13:30:00-05:00', end: '2026-11-24T14:30:00-05:00' }), 'k2'))
      failsWith('BIZ_001', await calendar.book(draft({ start: '2026-11-24T12:00:00-05:00', end: '2026-11-24T18:00:00-05:00' }), 'k3'))
    }),
    check('visits may follow one another, and resources work side by side', async (calendar) => {
      value(await calendar.book(draft(), 'k1'))
      value(await calendar.book(draft({ start: '2026-11-24T14:00:00-05:00', end: '2026-11-24T15:00:00-05:00' }), 'k2'))
      value(await calendar.book(draft({ resource: 'van-2' }), 'k3'))
    }),
    check('of many who want the same time at once exactly one gets it', async (calendar) => {
      const keys = Array.from({ length: 20 }, (_, at) => `k${at}`)
      const results = await Promise.all(keys.map((key) => calendar.book(draft(), key)))
      equal(results.filter(({ ok }) => ok).length, 1)
      for (const result of results) if (!result.ok) equal(result.failure.code, 'BIZ_001')
      equal(value(await calendar.find({ date: '2026-11-24' })).length, 1)
    }),
    check('the same key books once, also at the same moment', async (calendar) => {
      const [first, ...rest] = await Promise.all(Array.from({ length: 5 }, () => calendar.book(draft(), 'k1')))
      for (const result of rest) deepEqual(result, first)
      deepEqual(await calendar.book(draft({ start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' }), 'k1'), first)
      equal(value(await calendar.find({ phone: '+18605550142' })).length, 1)
    }),
    check('a key tells what became of the visit that it made', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      deepEqual(value(await calendar.made('k1')), { visit, cancelled: false })
      const to = { ...timeOf(draft()), start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' }
      const moved = value(await calendar.move(visit.id, to))
      deepEqual(value(await calendar.made('k1')), { visit: moved, cancelled: false })
      value(await calendar.cancel(visit.id))
      const made = value(await calendar.made('k1'))
      deepEqual([made?.visit.id, made?.cancelled], [visit.id, true])
      deepEqual(value(await calendar.made('k2')), null)
    }),
    check('a time that is held is sold to nobody else, and seen as free by the call that holds it', async (calendar) => {
      const time = timeOf(draft())
      const held = value(await calendar.hold(time, 'call-1'))
      deepEqual([held.start, held.end, held.resource], [time.start, time.end, time.resource])
      failsWith('BIZ_001', await calendar.hold(time, 'call-2'))
      failsWith('BIZ_001', await calendar.book(draft(), 'k2', { call: 'call-2' }))
      failsWith('BIZ_001', await calendar.book(draft(), 'k3'))
      const day = { from: '2026-11-24T05:00:00Z', to: '2026-11-25T05:00:00Z' }
      equal(value(await calendar.busy(day)).length, 1)
      equal(value(await calendar.busy(day, ['van-1'], 'call-2')).length, 1)
      deepEqual(value(await calendar.busy(day, undefined, 'call-1')), [])
      deepEqual(value(await calendar.find({ date: '2026-11-24' })), [])
      const visit = value(await calendar.book(draft(), 'k1', { call: 'call-1' }))
      deepEqual(value(await calendar.book(draft(), 'k1', { call: 'call-1' })), visit)
      deepEqual(
        value(await calendar.busy(day, undefined, 'call-1')).map((span) => span.visit),
        [visit.id],
      )
      deepEqual(value(await calendar.find({ date: '2026-11-24' })), [visit])
    }),
    check('a call holds one time: another one, or its end, frees it', async (calendar) => {
      value(await calendar.hold(timeOf(draft()), 'call-1'))
      value(await calendar.hold({ ...timeOf(draft()), resource: 'van-2' }, 'call-1'))
      value(await calendar.hold(timeOf(draft()), 'call-2'))
      value(await calendar.release('call-1'))
      value(await calendar.release('call-1'))
      value(await calendar.book(draft({ resource: 'van-2' }), 'k1'))
    }),
    check('a call may book another time than it holds, and then holds none', async (calendar) => {
      value(await calendar.hold(timeOf(draft()), 'call-1'))
      value(await calendar.book(draft({ resource: 'van-2' }), 'k1', { call: 'call-1' }))
      value(await calendar.book(draft(), 'k2'))
    }),
    check('of many who want to hold the same time at once exactly one does', async (calendar) => {
      const calls = Array.from({ length: 20 }, (_, at) => `call-${at}`)
      const results = await Promise.all(calls.map((call) => calendar.hold(timeOf(draft()), call)))
      equal(results.filter(({ ok }) => ok).length, 1)
      for (const result of results) if (!result.ok) equal(result.failure.code, 'BIZ_001')
    }),
    check('a visit moves to the time that is held for it, also where that overlaps its own', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      const to = { start: '2026-11-24T13:30:00-05:00', end: '2026-11-24T14:30:00-05:00', resource: 'van-1' }
      value(await calendar.hold(to, 'call-1', { moving: visit.id }))
      failsWith('BIZ_001', await calendar.book(draft(to), 'k2', { call: 'call-2' }))
      deepEqual(value(await calendar.move(visit.id, to, { call: 'call-1' })), { ...visit, ...to })
      value(await calendar.book(draft({ start: '2026-11-24T12:30:00-05:00', end: '2026-11-24T13:30:00-05:00' }), 'k3'))
    }),
    check('a visit that ends before it starts, or at no time at all, is refused', async (calendar) => {
      failsWith('BIZ_002', await calendar.book(draft({ end: '2026-11-24T13:00:00-05:00' }), 'k1'))
      failsWith('BIZ_002', await calendar.book(draft({ start: 'tomorrow' }), 'k2'))
      const visit = value(await calendar.book(draft(), 'k3'))
      failsWith('BIZ_002', await calendar.move(visit.id, { ...draft(), end: '2026-11-24T12:00:00-05:00' }))
      failsWith('BIZ_002', await calendar.hold({ ...timeOf(draft()), end: '2026-11-24T12:00:00-05:00' }, 'call-1'))
      failsWith('BIZ_002', await calendar.find({ date: '2026-02-30' }))
      failsWith('BIZ_002', await calendar.busy({ from: '2026-11-25T00:00:00Z', to: '2026-11-24T00:00:00Z' }))
    }),
    check('a visit moves, keeps its id and frees its old time', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      const to = { start: '2026-11-24T13:30:00-05:00', end: '2026-11-24T14:30:00-05:00', resource: 'van-1' }
      const moved = value(await calendar.move(visit.id, to))
      deepEqual(moved, { ...visit, ...to })
      deepEqual(value(await calendar.find({ id: visit.id })), [moved])
      value(await calendar.book(draft({ start: '2026-11-24T12:30:00-05:00', end: '2026-11-24T13:30:00-05:00' }), 'k2'))
    }),
    check('a move onto taken time fails and changes nothing', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      value(await calendar.book(draft({ resource: 'van-2' }), 'k2'))
      failsWith('BIZ_001', await calendar.move(visit.id, { start: visit.start, end: visit.end, resource: 'van-2' }))
      deepEqual(value(await calendar.find({ id: visit.id })), [visit])
    }),
    check('what is known of a visit can change; the rest stays', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      const changes = { address: '14 Oak Street, Bristol', problem: 'the sink drips, and the tap too' }
      deepEqual(value(await calendar.amend(visit.id, changes)), { ...visit, ...changes })
      deepEqual(value(await calendar.amend(visit.id, { phone: null })), { ...visit, ...changes, phone: null })
      deepEqual(value(await calendar.find({ id: visit.id })), [{ ...visit, ...changes, phone: null }])
      value(await calendar.cancel(visit.id))
      failsWith('BIZ_005', await calendar.amend(visit.id, changes))
      failsWith('BIZ_005', await calendar.amend('apt_none', changes))
    }),
    check('a cancelled visit gives its time back and is found no more', async (calendar) => {
      const visit = value(await calendar.book(draft(), 'k1'))
      deepEqual(value(await calendar.cancel(visit.id)), visit)
      deepEqual(value(await calendar.find({ id: visit.id })), [])
      deepEqual(value(await calendar.upcoming('+18605550142', '2026-11-01T00:00:00Z')), [])
      deepEqual(value(await calendar.busy({ from: '2026-11-24T00:00:00Z', to: '2026-11-26T00:00:00Z' })), [])
      value(await calendar.book(draft(), 'k2'))
      deepEqual(value(await calendar.cancel(visit.id)), visit)
      deepEqual(value(await calendar.book(draft(), 'k1')), visit)
      failsWith('BIZ_005', await calendar.move(visit.id, draft()))
    }),
    check('a visit that is not there is no such visit', async (calendar) => {
      failsWith('BIZ_005', await calendar.cancel('apt_none'))
      failsWith('BIZ_005', await calendar.move('apt_none', draft()))
    }),
    check('taken time is told for a range and for resources', async (calendar) => {
      const late = value(await calendar.book(draft({ start: '2026-11-24T15:00:00-05:00', end: '2026-11-24T16:00:00-05:00' }), 'k1'))
      const early = value(await calendar.book(draft({ resource: 'van-2' }), 'k2'))
      const day = { from: '2026-11-24T05:00:00Z', to: '2026-11-25T05:00:00Z' }
      const spans = value(await calendar.busy(day))
      deepEqual(
        spans.map(({ visit, start }) => [visit, new Date(start).toISOString()]),
        [
          [early.id, '2026-11-24T18:00:00.000Z'],
          [late.id, '2026-11-24T20:00:00.000Z'],
        ],
      )
      deepEqual(
        value(await calendar.busy(day, ['van-1'])).map(({ resource }) => resource),
        ['van-1'],
      )
      deepEqual(value(await calendar.busy(day, [])), [])
      const edges = { from: '2026-11-24T14:00:00-05:00', to: '2026-11-24T15:00:00-05:00' }
      deepEqual(value(await calendar.busy(edges)), [])
    }),
    check('upcoming visits come soonest first, the one under way included', async (calendar) => {
      const later = value(await calendar.book(draft({ start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' }), 'k1'))
      const sooner = value(await calendar.book(draft(), 'k2'))
      value(await calendar.book(draft({ resource: 'van-2', phone: null }), 'k3'))
      deepEqual(value(await calendar.upcoming('+18605550142', '2026-11-24T13:30:00-05:00')), [sooner, later])
      deepEqual(value(await calendar.upcoming('+18605550142', '2026-11-24T14:00:00-05:00')), [later])
    }),
  ]
}
