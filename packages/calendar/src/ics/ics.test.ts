import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type IcsEvent, icsOf } from './ics.ts'

const event: IcsEvent = {
  uid: 'apt_1@callwright',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  title: 'Bristol Plumbing - leak repair - Ann Lee',
  place: '12 Oak Street; Bristol, CT',
  description: 'Problem: a drip\nReference: apt_1',
  status: 'confirmed',
  created: '2026-11-20T14:05:00Z',
  changed: '2026-11-20T14:05:00Z',
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text))
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
const property = (text: string, name: string) => read(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue(name)?.toString()

test('a visit is read back as it was, by a reader that others wrote', () => {
  const text = icsOf([event])
  const [back] = eventsIn(text)
  expect([back?.uid, back?.summary, back?.location, back?.description]).toEqual([event.uid, event.title, event.place, event.description])
  expect(back?.startDate.toJSDate().toISOString()).toBe('2026-11-24T18:00:00.000Z')
  expect(back?.endDate.toJSDate().toISOString()).toBe('2026-11-24T19:00:00.000Z')
  expect([property(text, 'status'), property(text, 'transp'), back?.sequence]).toEqual(['CONFIRMED', 'OPAQUE', 0])
  expect(property(text, 'dtstamp')).toBe('2026-11-20T14:05:00Z')
  expect(icsOf([event])).toBe(text)
})

test('one that was moved or called off takes the place of the one before', () => {
  const [moved, cancelled] = [
    icsOf([{ ...event, start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00', changed: '2026-11-21T09:00:00.5Z' }]),
    icsOf([{ ...event, status: 'cancelled', changed: '2026-11-22T09:00:00Z' }]),
  ]
  const sequences = [icsOf([event]), moved, cancelled].map((text) => eventsIn(text)[0]?.sequence ?? Number.NaN)
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  expect(new Set(sequences).size).toBe(3)
  expect([property(cancelled, 'uid'), property(cancelled, 'status'), property(cancelled, 'transp')]).toEqual([
    event.uid,
    'CANCELLED',
    'TRANSPARENT',
  ])
  expect(property(icsOf([{ ...event, status: 'tentative' }]), 'status')).toBe('TENTATIVE')
})

test('a subscription has a name and says how often to look; a file to be opened once has neither', () => {
  const of = (text: string, name: string) => read(text).getFirstPropertyValue(name)?.toString()
  const names = ['name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl', 'method']
  const feed = icsOf([event, { ...event, uid: 'apt_2@callwright' }], { name: 'Bristol Plumbing' })
  expect(names.map((name) => of(feed, name))).toEqual(['Bristol Plumbing', 'Bristol Plumbing', 'PT15M', 'PT15M', undefined])
  expect(eventsIn(feed)).toHaveLength(2)
  expect(names.map((name) => of(icsOf([event]), name))).toEqual(names.map(() => undefined))
  expect(eventsIn(icsOf([], { name: 'Bristol Plumbing' }))).toEqual([])
})

test('no lines but those of RFC 5545 come of whatever words callers say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 200 }), (title, description) => {
      const text = icsOf([{ ...event, title, description }])
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
      expect(eventsIn(text)).toHaveLength(1)
    }),
    { numRuns: 200 },
  )
})
