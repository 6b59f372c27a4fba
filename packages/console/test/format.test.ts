import { expect, test } from 'vitest'
import { clockWords, durationWords, valueWords, visitWords } from '../public/simulator/format.js'

test.each([
  ['new_appointment', 'New appointment'],
  ['+18605550142', '+1 860 555 0142'],
  ['2026-11-24T14:30', 'Tue, Nov 24, 14:30'],
  ['2026-11-24T12:00/2026-11-24T17:00', 'Tue, Nov 24, 12:00 – 17:00'],
  ['2026-11-24/2026-11-28', 'Tue, Nov 24 – Sat, Nov 28'],
  ['15:00/..', 'from 15:00'],
  ['my tap drips', 'my tap drips'],
  [{ full: 'Maria Alvarez', first: 'Maria' }, 'Maria Alvarez'],
  [{ line: '13 Maple Street', city: 'Bristol' }, '13 Maple Street, Bristol'],
  [{ type: 'not', dates: ['2026-11-24'] }, 'not, dates Tue, Nov 24'],
  [{ level: 'emergency', kind: null }, 'level emergency'],
  [2, '2'],
  [null, '–'],
])('%j reads %s', (value, words) => {
  expect(valueWords(value)).toBe(words)
})

test('a visit is read in the time of its place', () => {
  expect(visitWords('2026-11-24T14:30:00-05:00', '2026-11-24T15:30:00-05:00')).toEqual({
    day: 'Tuesday, November 24',
    time: '2:30 PM – 3:30 PM',
  })
})

test('lengths of time', () => {
  expect([clockWords(7_000), clockWords(750_000), clockWords(3_723_000)]).toEqual(['0:07', '12:30', '1:02:03'])
  expect([durationWords(0.84), durationWords(14.2), durationWords(1_240)]).toEqual(['0.8 ms', '14 ms', '1.2 s'])
})
