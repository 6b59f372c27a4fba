import { describe, expect, it } from 'vitest'
import { bristol } from '../../test/business.ts'
import { nextOpening, openUntil } from './opening.ts'

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

  it('a business without a day to open on never opens', () => {
    expect(nextOpening({ hours: {}, closed_days: [] }, '2026-11-23T09:05')).toBeUndefined()
  })
})
