import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type IcsEvent, icsOf } from './ics.ts'

const STAMP = '2026-11-23T14:05:00Z'
const event: IcsEvent = {
  uid: 'apt_1@callwright',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  title: 'Bristol Plumbing - leak repair - Ann Lee',
  place: '12 Oak Street; Bristol, CT',
  description: 'Problem: a drip\nReference: apt_1',
  tentative: false,
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

test('a visit is read back as it was, by a reader that others wrote', () => {
  const text = icsOf('Bristol Plumbing', STAMP, [event])
  const [back] = read(text)
  expect([back?.uid, back?.summary, back?.location, back?.description]).toEqual([event.uid, event.title, event.place, event.description])
  expect(back?.startDate.toJSDate().toISOString()).toBe('2026-11-24T18:00:00.000Z')
  expect(back?.endDate.toJSDate().toISOString()).toBe('2026-11-24T19:00:00.000Z')
  expect(icsOf('Bristol Plumbing', STAMP, [event])).toBe(text)
})

test('no lines but those of RFC 5545 come of whatever words callers say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 200 }), (title, description) => {
      const text = icsOf('Bristol Plumbing', STAMP, [{ ...event, title, description }])
      expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
      expect(read(text)).toHaveLength(1)
    }),
    { numRuns: 200 },
  )
})
