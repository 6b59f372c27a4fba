import { describe, expect, it } from 'vitest'
import { atTimeOf, inWeekOf } from './same-week.ts'

describe('the same week', () => {
  it('moves a wish into the week of the visit', () => {
    const thursday = { windows: [{ from: '2026-11-26T08:00', to: '2026-11-26T12:00' }], exact: '2026-11-26T09:00', not: ['2026-11-27'] }
    expect(inWeekOf('2026-12-01T13:00:00-05:00', thursday)).toEqual({
      windows: [{ from: '2026-12-03T08:00', to: '2026-12-03T12:00' }],
      exact: '2026-12-03T09:00',
      not: ['2026-12-04'],
    })
  })

  it('is the whole week when no day is named', () => {
    const week = { windows: [{ from: '2026-11-30T00:00', to: '2026-12-07T00:00' }] }
    expect(inWeekOf('2026-12-01T13:00:00-05:00', undefined)).toEqual(week)
    expect(inWeekOf('2026-12-06T09:00:00-05:00', { windows: [] })).toEqual(week)
  })
})

describe('the same time', () => {
  it('gives a day the time of the visit, and leaves a wish with a time of its own', () => {
    const monday = { windows: [{ from: '2026-11-30T00:00', to: '2026-12-01T00:00' }] }
    expect(atTimeOf('2026-11-24T09:30:00-05:00', monday)?.exact).toBe('2026-11-30T09:30')
    const afternoon = { windows: [{ from: '2026-11-30T12:00', to: '2026-11-30T17:00' }] }
    expect(atTimeOf('2026-11-24T09:30:00-05:00', afternoon)).toEqual(afternoon)
    expect(atTimeOf('2026-11-24T09:30:00-05:00', undefined)).toBeUndefined()
  })

  it('gives a week the day of the week as well, and leaves a month', () => {
    const week = { windows: [{ from: '2026-12-07T00:00', to: '2026-12-14T00:00' }] }
    expect(atTimeOf('2026-11-24T09:30:00-05:00', week)?.exact).toBe('2026-12-08T09:30')
    expect(atTimeOf('2026-11-29T09:30:00-05:00', week)?.exact).toBe('2026-12-13T09:30')
    const month = { windows: [{ from: '2026-12-01T00:00', to: '2027-01-01T00:00' }] }
    expect(atTimeOf('2026-11-24T09:30:00-05:00', month)).toEqual(month)
  })
})
