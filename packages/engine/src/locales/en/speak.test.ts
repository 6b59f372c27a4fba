import { describe, expect, it } from 'vitest'
import { speak } from './speak.ts'

const now = '2026-11-23T09:05'

describe('English read-back', () => {
  it('says days with their weekday, and how near they are', () => {
    expect(speak.date('2026-11-24')).toBe('Tuesday, November 24')
    expect(speak.date('2026-11-24', now)).toBe('tomorrow, Tuesday November 24')
    expect(speak.date('2026-11-23', now)).toBe('today, Monday November 23')
    expect(speak.date('2026-11-27', now)).toBe('Friday, November 27')
  })

  it('says the year only where it could be another', () => {
    expect(speak.date('2027-01-04', now)).toBe('Monday, January 4')
    expect(speak.date('2027-11-22', now)).toBe('Monday, November 22, 2027')
    expect(speak.date('2026-11-20', now)).toBe('Friday, November 20, 2026')
  })

  it('says times by the half-day clock', () => {
    expect(['13:00', '13:30', '09:05', '00:30', '12:15'].map((time) => speak.time(time))).toEqual([
      '1 PM',
      '1:30 PM',
      '9:05 AM',
      '12:30 AM',
      '12:15 PM',
    ])
    expect(speak.time('12:00')).toBe('noon')
    expect(speak.time('00:00')).toBe('midnight')
  })

  it('says a day with its time', () => {
    expect(speak.dateTime('2026-11-24T13:00', now)).toBe('tomorrow, Tuesday November 24, at 1 PM')
    expect(speak.dateTime('2026-11-27T10:30', now)).toBe('Friday, November 27 at 10:30 AM')
    expect(speak.dateTime('2026-11-24T13:00')).toBe('Tuesday, November 24 at 1 PM')
    expect(speak.dateTime('2026-11-24T13:00:00-05:00')).toBe('Tuesday, November 24 at 1 PM')
  })

  it('gives back what it cannot read', () => {
    expect([speak.date('soon'), speak.time('late'), speak.dateTime('2026-13-40T10:00')]).toEqual(['soon', 'late', '2026-13-40T10:00'])
  })

  it('reads numbers digit by digit with a pause between the groups', () => {
    expect(speak.phone('+18605550142')).toBe('8 6 0, 5 5 5, 0 1 4 2')
    expect(speak.phone('5550142')).toBe('5 5 5, 0 1 4 2')
    expect(speak.phone('+33612345678')).toBe('plus 3 3 6, 1 2 3, 4 5 6, 7 8')
  })

  it('spells letters and digits only', () => {
    expect(speak.spelled("o'Neil")).toBe('O, N, E, I, L')
    expect(speak.spelled('H8S')).toBe('H, 8, S')
  })

  it('joins lists', () => {
    expect(speak.list(['1', '2', '3'], 'or')).toBe('1, 2 or 3')
    expect(speak.list(['1'], 'and')).toBe('1')
    expect(speak.list([], 'and')).toBe('')
  })

  it('says opening hours by groups of weekdays', () => {
    const full = [{ from: 480, to: 1020 }]
    const split = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(speak.hours([full, full, full, full, full, [{ from: 540, to: 780 }], []])).toBe(
      'Monday to Friday from 8 AM to 5 PM, Saturday from 9 AM to 1 PM, closed on Sunday',
    )
    expect(speak.hours([split, [], split, [], split, [], []])).toBe(
      'Monday, Wednesday and Friday from 8 AM to noon and from 1 PM to 5 PM, closed on Tuesday, Thursday, Saturday and Sunday',
    )
    expect(speak.hours(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]))).toBe('every day around the clock')
    expect(speak.hours([])).toBe('closed every day')
  })
})
