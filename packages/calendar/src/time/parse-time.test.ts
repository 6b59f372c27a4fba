import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayOf, instantOf, roughDay, wallOf } from './parse-time.ts'

const moment = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })

test('every instant of four-digit years is read as Date.parse reads it, with any offset', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, minutes) => {
      const iso = date.toISOString()
      const sign = minutes < 0 ? '-' : '+'
      const clock = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0')).join(':')
      for (const text of [iso, iso.replace('Z', sign + clock), `${iso.slice(0, 19)}${sign}${clock}`, `${iso.slice(0, 16)}Z`]) {
        expect(instantOf(text)).toBe(Date.parse(text))
      }
      expect(wallOf(iso.slice(0, 16))).toBe(Date.parse(`${iso.slice(0, 16)}Z`))
      expect(dateOf(dayOf(iso.slice(0, 10)))).toBe(iso.slice(0, 10))
    }),
  )
})

test('the day that a text begins with is known without reading the rest', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2119-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
      const text = date.toISOString()
      expect(roughDay(text)).toBe(dayOf(text.slice(0, 10)))
    }),
  )
  for (const text of ['', 'tomorrow', '1969-12-31T00:00:00Z', '2120-01-01T00:00:00Z']) expect(roughDay(text)).toBeNaN()
})

test('fractions finer than a millisecond are cut', () => {
  expect(instantOf('2026-11-24T13:00:00.123987Z')).toBe(Date.parse('2026-11-24T13:00:00.123Z'))
})

test.each([
  '',
  'tomorrow',
  '2026-11-24',
  '2026-11-24T13:00',
  '2026-11-24T13:00:00',
  '2026-11-24 13:00:00Z',
  '2026-11-24T13:00:00+0500',
  '2026-11-24T13:00:00.Z',
  '2026-11-24T13:00:0xZ',
  '2026-02-29T13:00:00Z',
  '2026-13-01T13:00:00Z',
  '2026-11-31T13:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T13:60:00Z',
  '2026-11-24T13:00:00+24:00',
  '2026-11-24T13:00:00-05:60',
])('%j is no instant', (text) => {
  expect(instantOf(text)).toBeNaN()
})

test.each(['2026-02-29', '2026-1-1', '2026-00-10', '2026-11-24T13:00', ''])('%j is no date', (text) => {
  expect(dayOf(text)).toBeNaN()
})
