import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS, instantOf, MINUTE_MS } from '../time/parse-time.ts'
import { busyIndex } from './busy-index.ts'

const FIRST = Date.parse('2026-11-23T00:00:00Z') / DAY_MS
const DAYS = 12
const pad = (value: number) => String(value).padStart(2, '0')

/** An instant as somebody else would write it, with any offset that RFC 3339 has. */
const written = (instant: number, offset: number) => {
  const sign = offset < 0 ? '-' : '+'
  const clock = `${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
  return `${new Date(instant + offset * MINUTE_MS).toISOString().slice(0, 19)}${sign}${clock}`
}
const offset = fc.integer({ min: -1439, max: 1439 })
const span = fc
  .record({
    resource: fc.constantFrom('van-1', 'van-2'),
    from: fc.integer({ min: -3 * 1440, max: (DAYS + 3) * 1440 }),
    length: fc.oneof(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 6000 })),
    begins: offset,
    ends: offset,
  })
  .map(({ resource, from, length, begins, ends }) => {
    const start = FIRST * DAY_MS + from * MINUTE_MS
    return { resource, start: written(start, begins), end: written(start + length * MINUTE_MS, ends) }
  })

test('a single day has all that touches it, wherever on earth it was written', () => {
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 60, size: 'max' }),
      fc.integer({ min: 0, max: DAYS - 1 }),
      fc.integer({ min: -12, max: 14 }),
      fc.constantFrom(0, 30, 240),
      (busy, ahead, hours, minutes) => {
        const [zone, beside] = [hours * 60 * MINUTE_MS, minutes * MINUTE_MS]
        const offsets = [{ since: 0, until: Number.POSITIVE_INFINITY, offset: zone }]
        const index = busyIndex(busy, { firstDay: FIRST, lastDay: FIRST + DAYS - 1, beside, offsets, except: undefined })
        const day = FIRST + ahead
        const found = [...index.on(day).values()].flat().map(({ span }) => span)
        const [from, to] = [day * DAY_MS - zone - beside, (day + 1) * DAY_MS - zone + beside]
        const touching = busy.filter(({ start, end }) => instantOf(start) < to && instantOf(end) > from)
        expect(found.toSorted(byText)).toEqual(touching.toSorted(byText))
      },
    ),
    { numRuns: 2_000 },
  )
})

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
