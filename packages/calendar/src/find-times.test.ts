import { describe, expect, test } from 'vitest'
import { bristol, lachine } from '../test/businesses.ts'
import { slotProblem } from './find/refuse.ts'
import type { TimesRequest } from './find/request.ts'
import { findTimes } from './find-times.ts'

/** Monday 23 November 2026, five past nine in Bristol. Thursday is Thanksgiving. */
const monday: TimesRequest = {
  facts: bristol,
  now: '2026-11-23T09:05:00-05:00',
  service: 'leak_repair',
  wanted: { windows: [] },
  limit: 3,
  busy: [],
}
const day = (date: string, from = '00:00', to = '23:59') => ({ windows: [{ from: `${date}T${from}`, to: `${date}T${to}` }] })
const taken = (date: string, from: string, to: string, resource = 'van-1') => ({
  resource,
  start: `${date}T${from}:00-05:00`,
  end: `${date}T${to}:00-05:00`,
})
const find = (changes: Partial<TimesRequest>) => {
  const { offers, refusal } = findTimes({ ...monday, ...changes })
  return { starts: offers.map(({ start }) => start.slice(0, 16)), refusal }
}

describe('inside the windows', () => {
  test('an offer is local with its offset, ends after the work, and says who comes', () => {
    expect(findTimes({ ...monday, wanted: day('2026-11-24', '13:00', '14:00'), limit: 1 })).toEqual({
      offers: [{ start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00', resource: 'van-1' }],
      refusal: null,
    })
  })

  test('an afternoon is offered from its beginning, in times that do not overlap', () => {
    expect(find({ wanted: day('2026-11-24', '12:00', '17:00') })).toEqual({
      starts: ['2026-11-24T12:00', '2026-11-24T13:00', '2026-11-24T14:00'],
      refusal: null,
    })
  })

  test('a whole day is offered with its morning and its afternoon', () => {
    expect(find({ wanted: day('2026-11-24') }).starts).toEqual(['2026-11-24T08:00', '2026-11-24T09:00', '2026-11-24T12:00'])
  })

  test('any time begins with the soonest that the notice allows', () => {
    expect(find({})).toEqual({ starts: ['2026-11-23T11:30', '2026-11-23T12:30', '2026-11-24T08:00'], refusal: null })
  })

  test('windows come in the order of the wish', () => {
    const windows = [...day('2026-11-25', '16:00', '17:00').windows, ...day('2026-11-24', '08:00', '10:00').windows]
    expect(find({ wanted: { windows } }).starts).toEqual(['2026-11-25T16:00', '2026-11-24T08:00', '2026-11-24T09:00'])
  })

  test('days that were named one by one share what is offered; what lies within several days comes after them', () => {
    const wednesday = day('2026-11-25').windows
    const friday = day('2026-11-27').windows
    expect(find({ wanted: { windows: [...wednesday, ...friday] } }).starts).toEqual([
      '2026-11-25T08:00',
      '2026-11-25T12:00',
      '2026-11-27T08:00',
    ])
    const later = [...day('2026-11-24', '13:01').windows, { from: '2026-11-25T00:00', to: '2026-12-02T00:00' }]
    expect(find({ wanted: { windows: later } }).starts).toEqual(['2026-11-24T13:30', '2026-11-24T14:30', '2026-11-24T15:30'])
    const mornings = ['23', '24', '25', '26', '27'].flatMap((date) => day(`2026-11-${date}`, '00:00', '10:00').windows)
    expect(find({ wanted: { windows: mornings } }).starts).toEqual(['2026-11-24T08:00', '2026-11-25T08:00', '2026-11-27T08:00'])
  })

  test('days that were ruled out are not offered', () => {
    const week = { windows: [{ from: '2026-11-23T00:00', to: '2026-11-28T00:00' }], not: ['2026-11-23', '2026-11-24'] }
    expect(find({ wanted: week }).starts).toEqual(['2026-11-25T08:00', '2026-11-25T12:00', '2026-11-27T08:00'])
  })

  test('nor are starts that were ruled out: those the caller has heard and did not want', () => {
    const heard = ['2026-11-24T08:00', '2026-11-24T09:00', '2026-11-24T12:00']
    expect(find({ wanted: day('2026-11-24') }).starts).toEqual(heard)
    expect(find({ wanted: { ...day('2026-11-24'), not: heard } }).starts).toEqual([
      '2026-11-24T08:30',
      '2026-11-24T09:30',
      '2026-11-24T12:30',
    ])
    const only = day('2026-11-24', '16:00', '17:00')
    expect(find({ wanted: { ...only, not: ['2026-11-24T16:00'] } })).toEqual({
      starts: ['2026-11-24T15:30', '2026-11-24T14:30', '2026-11-24T13:30'],
      refusal: { reason: 'full', date: '2026-11-24' },
    })
    expect(find({ wanted: { windows: [], exact: '2026-11-24T08:00', not: heard } })).toEqual({
      starts: ['2026-11-24T08:00'],
      refusal: null,
    })
  })

  test('a job of four hours starts between eight and one', () => {
    const starts = find({ service: 'tankless_installation', wanted: day('2026-11-25'), limit: 50 }).starts
    expect(starts[0]).toBe('2026-11-25T08:00')
    expect(starts.at(-1)).toBe('2026-11-25T13:00')
    expect(starts).toHaveLength(11)
  })

  test('half an hour of travel lies between two visits, but not before the first of the day', () => {
    const busy = [taken('2026-11-24', '09:30', '10:30')]
    expect(find({ busy, wanted: day('2026-11-24', '08:00', '12:00'), limit: 10 }).starts).toEqual([
      '2026-11-24T08:00',
      '2026-11-24T11:00',
      '2026-11-24T11:30',
    ])
  })

  test('the visit that moves does not stand in its own way', () => {
    const busy = [{ ...taken('2026-11-24', '13:00', '14:00'), visit: 'apt_1' }]
    const wanted = { windows: [], exact: '2026-11-24T13:30' }
    expect(find({ busy, wanted }).refusal).toEqual({ reason: 'full', date: '2026-11-24' })
    expect(find({ busy, wanted, except: 'apt_1' })).toEqual({ starts: ['2026-11-24T13:30'], refusal: null })
  })
})

describe('an exact time', () => {
  test('is offered alone when it is free', () => {
    expect(find({ wanted: { ...day('2026-11-24'), exact: '2026-11-24T14:00' } })).toEqual({ starts: ['2026-11-24T14:00'], refusal: null })
  })

  test('that is taken is refused, with the nearest times of the day', () => {
    const busy = [taken('2026-11-24', '14:00', '15:00')]
    expect(find({ busy, wanted: { windows: [], exact: '2026-11-24T14:00' } })).toEqual({
      starts: ['2026-11-24T12:30', '2026-11-24T15:30', '2026-11-24T11:30'],
      refusal: { reason: 'full', date: '2026-11-24' },
    })
  })

  test('on a day that has nothing left is answered with the same hour of the nearest days', () => {
    const busy = [taken('2026-11-24', '08:00', '17:00')]
    expect(find({ busy, wanted: { windows: [], exact: '2026-11-24T14:00' } }).starts).toEqual([
      '2026-11-23T14:00',
      '2026-11-25T14:00',
      '2026-11-27T14:00',
    ])
  })

  test('beside the grid is answered with those before and after it', () => {
    const wanted = { windows: [], exact: '2026-11-24T14:10' }
    expect(find({ wanted })).toEqual({
      starts: ['2026-11-24T14:00', '2026-11-24T14:30', '2026-11-24T13:00'],
      refusal: { reason: 'beside_grid', date: '2026-11-24' },
    })
    const busy = [taken('2026-11-24', '13:00', '13:40')]
    expect(find({ wanted, busy }).starts).toEqual(['2026-11-24T14:30', '2026-11-24T15:30', '2026-11-24T11:30'])
  })

  test('another day that is nearer comes before the same hour of one that is far', () => {
    const busy = ['24', '25', '26', '27', '28'].map((date) => taken(`2026-11-${date}`, '11:00', '17:00'))
    const wanted = { windows: [], exact: '2026-11-24T15:00' }
    expect(find({ busy, wanted, service: 'tankless_installation', now: '2026-11-24T07:00:00-05:00' }).starts).toEqual([
      '2026-11-30T13:00',
      '2026-12-01T13:00',
      '2026-12-02T13:00',
    ])
    expect(find({ busy, wanted, now: '2026-11-24T08:00:00-05:00' }).starts).toEqual([
      '2026-11-25T09:30',
      '2026-11-27T09:30',
      '2026-11-30T15:00',
    ])
  })
})

describe('why nothing can be offered', () => {
  test('Thanksgiving is a holiday; the days around it are offered', () => {
    expect(find({ wanted: day('2026-11-26', '08:00', '12:00') })).toEqual({
      starts: ['2026-11-25T08:00', '2026-11-27T08:00', '2026-11-24T08:00'],
      refusal: { reason: 'holiday', date: '2026-11-26' },
    })
  })

  test('Sunday is a day without hours', () => {
    expect(find({ wanted: day('2026-11-29') })).toEqual({
      starts: ['2026-11-28T09:00', '2026-11-30T08:00', '2026-11-27T08:00'],
      refusal: { reason: 'closed_day', date: '2026-11-29' },
    })
  })

  test('a morning that is full is answered with the afternoon', () => {
    expect(find({ busy: [taken('2026-11-24', '08:00', '12:00')], wanted: day('2026-11-24', '08:00', '12:00') })).toEqual({
      starts: ['2026-11-24T12:30', '2026-11-24T13:30', '2026-11-24T14:30'],
      refusal: { reason: 'full', date: '2026-11-24' },
    })
  })

  test('half past three is too late for a visit today', () => {
    const answer = find({ now: '2026-11-23T15:30:00-05:00', wanted: day('2026-11-23', '15:30', '23:59') })
    expect(answer.refusal).toEqual({ reason: 'too_soon', date: '2026-11-23' })
    expect(answer.starts[0]).toBe('2026-11-24T15:30')
  })

  test('an evening is outside the hours; the last times of the day come nearest', () => {
    expect(find({ wanted: day('2026-11-24', '18:00', '20:00') })).toEqual({
      starts: ['2026-11-24T16:00', '2026-11-24T15:00', '2026-11-24T14:00'],
      refusal: { reason: 'outside_hours', date: '2026-11-24' },
    })
  })

  test('yesterday is past, next year too far', () => {
    expect(find({ wanted: day('2026-11-20') })).toMatchObject({ refusal: { reason: 'past', date: '2026-11-20' } })
    const far = find({ wanted: day('2027-11-22') })
    expect(far.refusal).toEqual({ reason: 'too_far', date: '2027-11-22' })
    expect(far.starts[0]).toBe('2027-01-22T08:00')
  })

  test('work longer than the day is too long', () => {
    const services = [{ id: 'general', minutes: 300, spoken: { en: 'a long job' } }]
    expect(find({ facts: { ...bristol, services }, service: 'general', wanted: day('2026-11-28') }).refusal).toEqual({
      reason: 'too_long',
      date: '2026-11-28',
    })
  })

  test('a start that leaves too little time before it closes is no time at which it is closed', () => {
    expect(find({ wanted: { windows: [], exact: '2026-11-24T16:30' } })).toEqual({
      starts: ['2026-11-24T16:00', '2026-11-24T15:00', '2026-11-24T14:00'],
      refusal: { reason: 'too_long', date: '2026-11-24' },
    })
    expect(find({ wanted: day('2026-11-24', '16:15', '20:00') }).refusal?.reason).toBe('too_long')
    expect(find({ wanted: day('2026-11-24', '17:00', '20:00') }).refusal?.reason).toBe('outside_hours')
    expect(find({ wanted: day('2026-11-24', '14:05', '14:25') }).refusal?.reason).toBe('full')
    const beforeLunch = { windows: [], exact: '2026-11-24T11:30' }
    expect(find({ facts: lachine, wanted: beforeLunch }).refusal?.reason).toBe('too_long')
    expect(find({ facts: lachine, wanted: day('2026-11-24', '12:00', '13:00') }).refusal?.reason).toBe('outside_hours')
  })

  test('evenings of several days are answered with the end of each', () => {
    const windows = ['24', '25', '26', '27'].flatMap((date) => day(`2026-11-${date}`, '18:00', '21:00').windows)
    expect(find({ wanted: { windows } })).toEqual({
      starts: ['2026-11-24T16:00', '2026-11-25T16:00', '2026-11-27T16:00'],
      refusal: { reason: 'outside_hours', date: '2026-11-24' },
    })
  })

  test('of several days the most telling reason is told, and the alternatives are near that day', () => {
    const windows = [...day('2026-11-29').windows, ...day('2026-11-30', '08:00', '12:00').windows]
    expect(find({ busy: [taken('2026-11-30', '08:00', '12:00')], wanted: { windows } })).toEqual({
      starts: ['2026-11-30T12:30', '2026-11-30T13:30', '2026-11-30T14:30'],
      refusal: { reason: 'full', date: '2026-11-30' },
    })
  })

  test('a business without a free minute offers nothing and says so', () => {
    const busy = [{ resource: 'van-1', start: '2026-11-01T00:00:00Z', end: '2027-12-01T00:00:00Z' }]
    expect(find({ busy })).toMatchObject({ starts: [], refusal: { reason: 'full' } })
  })
})

describe('minutes kept for emergencies', () => {
  const exact = { windows: [], exact: '2026-11-23T16:00' }
  test('ordinary calls leave the last hour of today, and of no other day', () => {
    expect(find({ wanted: exact }).refusal).toEqual({ reason: 'full', date: '2026-11-23' })
    expect(find({ wanted: { windows: [], exact: '2026-11-23T15:00' } }).refusal).toBeNull()
    expect(find({ wanted: { windows: [], exact: '2026-11-24T16:00' } }).refusal).toBeNull()
  })
  test('an emergency may take it', () => {
    expect(find({ wanted: exact, emergency: true })).toEqual({ starts: ['2026-11-23T16:00'], refusal: null })
  })
  test('more minutes than the afternoon has reach back before the lunch break', () => {
    const facts = { ...lachine, emergency: { ...lachine.emergency, reserved_same_day_minutes: 300 } }
    const latest = (start: string) => slotProblem({ ...monday, facts, now: '2026-11-23T06:00:00-05:00' }, start)
    expect(latest('2026-11-23T10:30')).toBeNull()
    expect(latest('2026-11-23T11:00')).toEqual({ reason: 'full', date: '2026-11-23' })
  })
})

describe('several resources', () => {
  const now = '2026-11-23T09:05:00-05:00'
  const wanted = { windows: [], exact: '2026-11-24T09:00' }
  const resource = (changes: Partial<TimesRequest>) => findTimes({ ...monday, facts: lachine, now, wanted, ...changes }).offers[0]?.resource

  test('the less versatile goes first, so that the other stays free', () => {
    expect(resource({ service: 'drain_cleaning' })).toBe('camion-2')
  })
  test('the other goes when the first is taken', () => {
    expect(resource({ service: 'drain_cleaning', busy: [taken('2026-11-24', '09:00', '10:00', 'camion-2')] })).toBe('camion-1')
  })
  test('work that only one can do waits for that one', () => {
    const busy = [taken('2026-11-24', '09:00', '10:00', 'camion-1')]
    expect(findTimes({ ...monday, facts: lachine, wanted, busy }).refusal).toEqual({ reason: 'full', date: '2026-11-24' })
  })
  test('nobody starts before lunch what does not end before it', () => {
    const starts = findTimes({ ...monday, facts: lachine, wanted: day('2026-11-24'), limit: 50 }).offers.map(({ start }) =>
      start.slice(11, 16),
    )
    expect(starts).toContain('11:00')
    expect(starts).not.toContain('11:30')
    expect(starts).toContain('13:00')
  })
})

describe('minutes kept for emergencies by several', () => {
  const today = { ...monday, facts: lachine, service: 'drain_cleaning', now: '2026-11-23T13:00:00-05:00' }
  const last = '2026-11-23T16:00'
  test('nobody takes an ordinary visit into them, whoever is free', () => {
    for (const busy of [[], [taken('2026-11-23', '13:00', '17:30', 'camion-1')], [taken('2026-11-23', '13:00', '17:30', 'camion-2')]]) {
      expect(slotProblem({ ...today, busy }, last)).toEqual({ reason: 'full', date: '2026-11-23' })
      expect(slotProblem({ ...today, busy }, '2026-11-23T15:00')).toBeNull()
    }
  })
  test('an emergency takes whoever is free then and can do the work', () => {
    const resource = (service: string, busy: TimesRequest['busy']) =>
      findTimes({ ...today, service, busy, emergency: true, wanted: { windows: [], exact: last } }).offers[0]?.resource
    expect(resource('drain_cleaning', [])).toBe('camion-2')
    expect(resource('drain_cleaning', [taken('2026-11-23', '16:00', '17:30', 'camion-2')])).toBe('camion-1')
    const busy = [taken('2026-11-23', '16:00', '17:30', 'camion-1')]
    expect(slotProblem({ ...today, service: 'leak_repair', busy, emergency: true }, last)?.reason).toBe('full')
  })
})

describe('days with rules of their own', () => {
  const facts = (changes: object) => ({ facts: { ...bristol, ...changes } })
  test('a holiday with hours of its own is offered within them', () => {
    const exceptions = { '2026-11-26': ['10:00-12:00'] }
    const closed = bristol.closed_days.filter((date) => date !== '2026-11-26')
    expect(find({ ...facts({ exceptions, closed_days: closed }), wanted: day('2026-11-26'), limit: 9 }).starts).toEqual([
      '2026-11-26T10:00',
      '2026-11-26T10:30',
      '2026-11-26T11:00',
    ])
  })
  test('a public holiday is refused as one', () => {
    const holidays = { except: [], also: [], days: [{ date: '2026-11-24', name: { en: 'Founders Day' } }] }
    expect(find({ ...facts({ holidays }), wanted: day('2026-11-24') }).refusal).toEqual({ reason: 'holiday', date: '2026-11-24' })
  })

  const fridays = facts({ keep_free: [{ days: 'fri', until: '2026-12-04', emergencies: false }] })
  test('Fridays that are kept free are full until the rule ends', () => {
    expect(find({ ...fridays, wanted: day('2026-11-27') })).toEqual({
      starts: ['2026-11-28T09:00', '2026-11-25T08:00', '2026-11-24T08:00'],
      refusal: { reason: 'full', date: '2026-11-27' },
    })
    expect(find({ ...fridays, wanted: day('2026-12-11') }).refusal).toBeNull()
    expect(find({ ...fridays, wanted: day('2026-11-27'), emergency: true }).refusal).toEqual({ reason: 'full', date: '2026-11-27' })
  })
  test('unless they are kept for emergencies', () => {
    const kept = facts({ keep_free: [{ days: 'fri', emergencies: true }] })
    expect(find({ ...kept, wanted: day('2026-11-27') }).refusal?.reason).toBe('full')
    expect(find({ ...kept, wanted: day('2026-11-27'), emergency: true }).starts[0]).toBe('2026-11-27T08:00')
  })
  test('some hours of some dates, of one resource', () => {
    const keep_free = [{ dates: ['2026-11-24'], hours: ['09:00-12:00'], resources: ['camion-2'], emergencies: false }]
    const wanted = { windows: [], exact: '2026-11-24T09:00' }
    const comes = (at: string) =>
      findTimes({ ...monday, facts: { ...lachine, keep_free }, service: 'drain_cleaning', wanted: { ...wanted, exact: at } }).offers[0]
        ?.resource
    expect([comes('2026-11-24T09:00'), comes('2026-11-24T07:30'), comes('2026-11-24T13:00'), comes('2026-11-25T09:00')]).toEqual([
      'camion-1',
      'camion-2',
      'camion-2',
      'camion-2',
    ])
  })
})

describe('limits of a day', () => {
  const visit = (n: number, resource: string, date = '2026-11-24') => ({ ...taken(date, '08:00', '09:00', resource), visit: `apt_${n}` })
  const exact = { windows: [], exact: '2026-11-24T14:00' }
  test('one resource has its visits of the day, and another comes', () => {
    const resources = lachine.resources.map((each) => ({ ...each, ...(each.id === 'camion-2' ? { max_visits_per_day: 1 } : {}) }))
    const ask = (busy: TimesRequest['busy'], changes: Partial<TimesRequest> = {}) =>
      findTimes({ ...monday, facts: { ...lachine, resources }, service: 'drain_cleaning', wanted: exact, busy, ...changes }).offers[0]
        ?.resource
    expect(ask([])).toBe('camion-2')
    expect(ask([visit(1, 'camion-2')])).toBe('camion-1')
    expect(ask([visit(1, 'camion-2', '2026-11-25')])).toBe('camion-2')
    expect(ask([taken('2026-11-24', '08:00', '09:00', 'camion-2')])).toBe('camion-2')
    expect(ask([visit(1, 'camion-2')], { except: 'apt_1' })).toBe('camion-2')
    expect(ask([visit(1, 'camion-2')], { emergency: true })).toBe('camion-2')
  })
  test('a day has all its visits: it is full, and the nearest days are offered', () => {
    const facts = { ...lachine, max_visits_per_day: 2 }
    const busy = [visit(1, 'camion-1'), visit(2, 'camion-2')]
    expect(find({ facts, busy: busy.slice(0, 1), wanted: exact }).refusal).toBeNull()
    expect(find({ facts, busy, wanted: exact })).toEqual({
      starts: ['2026-11-23T14:00', '2026-11-25T14:00', '2026-11-26T14:00'],
      refusal: { reason: 'full', date: '2026-11-24' },
    })
    expect(find({ facts, busy, wanted: exact, emergency: true }).refusal).toBeNull()
  })
})

describe('the way between two visits', () => {
  const travel = { same_place_minutes: 0, other_place_minutes: 60, between: { Bristol: { Plainville: 30 } } }
  const resources = ['van-1', 'van-2'].map((id) => ({ id, skills: ['*'] }))
  const facts = { ...bristol, travel, resources }
  const visit = (from: string, to: string, place: string | undefined, resource = 'van-1') => ({
    ...taken('2026-11-24', from, to, resource),
    place,
  })
  const starts = (busy: TimesRequest['busy'], place: string | undefined) =>
    find({ facts: { ...facts, resources: resources.slice(0, 1) }, busy, place, wanted: day('2026-11-24', '09:00', '13:00'), limit: 9 })
      .starts
  test('is as long as between the two places', () => {
    const busy = [visit('08:00', '10:00', '12 Oak Street, Bristol')]
    expect(starts(busy, '3 Elm Street, Bristol')[0]).toBe('2026-11-24T10:00')
    expect(starts(busy, 'Plainville')[0]).toBe('2026-11-24T10:30')
    expect(starts(busy, '9 Hill Lane, Burlington')[0]).toBe('2026-11-24T11:00')
    expect(starts(busy, undefined)[0]).toBe('2026-11-24T11:00')
    expect(starts([visit('08:00', '10:00', undefined)], 'Plainville')[0]).toBe('2026-11-24T11:00')
  })
  test('the one who is there already comes', () => {
    const busy = [visit('10:00', '11:00', 'Plainville', 'van-2'), visit('10:00', '11:00', 'Bristol')]
    const comes = (place: string) =>
      findTimes({ ...monday, facts, busy, place, wanted: { windows: [], exact: '2026-11-24T13:00' } }).offers[0]?.resource
    expect([comes('9 Main Street, Plainville'), comes('9 Main Street, Bristol')]).toEqual(['van-2', 'van-1'])
  })
  test('of times that are as near the one comes first for which nobody drives; in an emergency the soonest', () => {
    const busy = [visit('09:30', '10:00', 'Bristol'), visit('10:30', '11:00', 'Plainville')]
    const one = { facts: { ...facts, resources: resources.slice(0, 1) }, busy, place: 'Plainville' }
    const ask = { ...one, wanted: day('2026-11-24', '08:00', '12:00'), limit: 1 }
    expect(find(ask).starts).toEqual(['2026-11-24T11:00'])
    expect(find({ ...ask, emergency: true }).starts).toEqual(['2026-11-24T08:00'])
  })
})

describe('the clock changes', () => {
  const night = { ...bristol, hours: { 'mon-sun': ['00:00-24:00'] }, min_notice_minutes: 0, slot_minutes: 90, horizon_days: 200 }
  test('a time that the clock skips is not there; no visit runs across the change; the grid is that of the clock', () => {
    const starts = find({ facts: night, wanted: day('2027-03-14', '00:00', '06:00'), limit: 9 }).starts
    expect(starts).toEqual(['2027-03-14T00:00', '2027-03-14T03:00', '2027-03-14T04:30'])
    const skipped = find({ facts: { ...night, slot_minutes: 30 }, wanted: { windows: [], exact: '2027-03-14T02:30' }, limit: 2 })
    expect(skipped).toEqual({ starts: ['2027-03-14T03:30', '2027-03-14T04:30'], refusal: { reason: 'outside_hours', date: '2027-03-14' } })
  })
  test('a time that comes twice is the first', () => {
    const now = '2026-10-31T12:00:00-04:00'
    const { offers } = findTimes({
      ...monday,
      facts: { ...night, slot_minutes: 30 },
      now,
      wanted: day('2026-11-01', '00:00', '03:00'),
      limit: 9,
    })
    expect(offers.map(({ start }) => start.slice(11))).toEqual(['00:00:00-04:00', '00:30:00-04:00', '02:00:00-05:00', '02:30:00-05:00'])
  })
})

describe('slotProblem', () => {
  test.each([
    ['2026-11-24T14:00:00-05:00', null],
    ['2026-11-24T19:00:00Z', null],
    ['2026-11-24T14:00', null],
    ['2026-11-23T08:00', 'past'],
    ['2026-11-23T10:00', 'too_soon'],
    ['2026-11-24T16:30', 'too_long'],
    ['2026-11-24T17:00', 'outside_hours'],
    ['2026-11-24T07:30', 'outside_hours'],
    ['2026-11-26T10:00', 'holiday'],
    ['2026-11-29T10:00', 'closed_day'],
    ['2027-03-01T10:00', 'too_far'],
    ['2026-11-25T10:00', 'full'],
    ['half past nine', 'outside_hours'],
  ])('%s: %s', (start, reason) => {
    const busy = [taken('2026-11-25', '09:30', '10:30')]
    expect(slotProblem({ ...monday, busy }, start)?.reason ?? null).toBe(reason)
  })

  test('asks only the resource that is named', () => {
    const request = { ...monday, facts: lachine, service: 'drain_cleaning', busy: [taken('2026-11-24', '09:00', '10:00', 'camion-2')] }
    expect(slotProblem(request, '2026-11-24T09:00', 'camion-1')).toBeNull()
    expect(slotProblem(request, '2026-11-24T09:00', 'camion-2')).toEqual({ reason: 'full', date: '2026-11-24' })
  })
})
