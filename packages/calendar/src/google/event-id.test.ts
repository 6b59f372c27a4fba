import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventId, referenceOf } from './event-id.ts'

const reference = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => text.length <= 200)
const allowed = new Set('abcdefghijklmnopqrstuv0123456789')

describe('the id of an event at Google', () => {
  it('follows from the reference alone, is one that Google takes, and tells the reference again', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const id = eventId(text)
        expect([...id].every((digit) => allowed.has(digit))).toBe(true)
        expect(id.length).toBeGreaterThanOrEqual(5)
        expect(id.length).toBeLessThanOrEqual(1024)
        expect(eventId(text)).toBe(id)
        expect(referenceOf(id)).toBe(text)
      }),
    )
    expect(referenceOf(eventId('\ufeffapt_1'))).toBe('\ufeffapt_1')
    expect(eventId('apt_1').length).toBeLessThan(20)
    expect(eventId('\u{ffff}'.repeat(200)).length).toBeLessThanOrEqual(1024)
  })

  it('differs for different references', () => {
    fc.assert(fc.property(reference, reference, (one, other) => (one === other) === (eventId(one) === eventId(other))))
  })

  it('is not seen in what others made', () => {
    const id = eventId('apt_1')
    const others = [
      '',
      'callv1',
      '7cbh8rpc10lrc0ckih9tafss99',
      `${id}_20261124T180000Z`,
      `${id}0`,
      id.slice(0, -1),
      id.toUpperCase(),
      'callv1vvvvvvvv',
    ]
    expect(others.map(referenceOf)).toEqual(others.map(() => null))
    fc.assert(fc.property(fc.string(), (text) => referenceOf(text) === null || eventId(referenceOf(text) ?? '') === text))
  })
})
