import { describe, expect, it } from 'vitest'
import { bristol } from '../../test/business.ts'
import { holidayOn, nextOpening, openingOn, openUntil } from './opening.ts'

const facts = bristol()

describe('opening hours', () => {
  it.each([
    ['2026-11-23T09:05', '17:00'],
    ['2026-11-23T16:59', '17:00'],
    ['2026-11-28T12:59', '13:00'],
  ])('at %s it is open until %s', (now, until) => {
    expect(openUntil(facts, now)).toBe(until)
  })

  it.each([
    ['in the evening', '2026-11-23T17:00', '2026-11-24T08:00'],
    ['before it opens', '2026-11-23T06:30', '2026-11-23T08:00'],
    ['on Saturday afternoon', '2026-11-28T13:00', '2026-11-30T08:00'],
    ['the evening before a holiday', '2026-11-25T18:00', '2026-11-27T08:00'],
  ])('%s it is closed, and opens next when the next span begins', (_, now, next) => {
    expect(openUntil(facts, now)).toBeUndefined()
    expect(nextOpening(facts, now)).toBe(next)
  })

  it('other hours of a day go before its weekday, before a holiday and before nothing else', () => {
    const special = {
      ...facts,
      closed_days: ['2026-12-25'],
      exceptions: { '2026-11-26': ['10:00-12:00'], '2026-11-24': [], '2026-11-29': ['13:00-15:00', '09:00-11:00'] },
      holidays: {
        except: [],
        also: [],
        days: [
          { date: '2026-11-26', name: { en: 'Thanksgiving Day' } },
          { date: '2026-12-25', name: { en: 'Christmas Day' } },
          { date: '2027-01-01' },
        ],
      },
    }
    expect(openUntil(special, '2026-11-26T10:30')).toBe('12:00')
    expect(openingOn(special, '2026-11-24')).toEqual({ spans: [], closed: 'closed_day' })
    expect(openingOn(special, '2026-11-29').spans).toEqual([
      { from: 540, to: 660 },
      { from: 780, to: 900 },
    ])
    expect(openingOn(special, '2026-12-25')).toEqual({ spans: [], closed: 'holiday', holiday: { en: 'Christmas Day' } })
    expect([openingOn(special, '2027-01-01').closed, openingOn(special, '2027-01-03').closed]).toEqual(['holiday', 'closed_day'])
    expect(holidayOn(special, '2026-12-25', 'en')).toBe('Christmas Day')
    expect([holidayOn(special, '2026-12-25', 'fr'), holidayOn(special, '2026-11-26', 'en'), holidayOn(special, undefined, 'en')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('a date that is none is closed', () => {
    expect(openingOn(facts, '2026-02-30').closed).toBe('closed_day')
  })

  it('a business without a day to open on never opens', () => {
    expect(nextOpening({ hours: {}, closed_days: [] }, '2026-11-23T09:05')).toBeUndefined()
  })
})
