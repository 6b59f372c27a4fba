import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { EventDraft } from '../remote/remote-calendar.ts'
import { newEventText, updatedEventText } from './event-text.ts'
import { isUnreadable } from './ical/unreadable.ts'
import { ourEventIn } from './our-event.ts'

const NOW = Date.parse('2026-11-20T15:00:00Z')

function draft(changes: Partial<EventDraft> = {}): EventDraft {
  return {
    reference: 'apt_1',
    start: '2026-11-24T13:00:00-05:00',
    end: '2026-11-24T14:00:00-05:00',
    timeZone: 'America/New_York',
    title: 'Bristol Plumbing - leak repair - Ana Márquez',
    place: '12 Oak Street, Bristol',
    description: 'Problem: the sink drips\nReference: apt_1',
    resource: 'van-1',
    ...changes,
  }
}

function vevent(text: string): ICAL.Component {
  const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event')
  return event
}

const propertyOf = (text: string, name: string): string => String(vevent(text).getFirstPropertyValue(name))

function updated(text: string, changes: Partial<EventDraft> = {}): string {
  const written = updatedEventText(text, draft(changes), NOW)
  if (typeof written !== 'string') throw new Error(written.unreadable)
  return written
}

function timesOf(text: string): readonly string[] {
  const ours = ourEventIn(
    { url: 'https://example.com/cal/callwright-apt_1.ics', etag: null, text },
    'https://example.com/cal/',
    'Europe/Paris',
  )
  if (!ours || isUnreadable(ours)) throw new Error('not ours')
  return [ours.event.start, ours.event.end]
}

describe('a new event', () => {
  it('says what the owner wants to read, where he wants to tap, and when in his zone', () => {
    const text = newEventText(draft(), NOW)
    expect(propertyOf(text, 'summary')).toBe('Bristol Plumbing - leak repair - Ana Márquez')
    expect(propertyOf(text, 'location')).toBe('12 Oak Street, Bristol')
    expect(propertyOf(text, 'description')).toBe('Problem: the sink drips\nReference: apt_1')
    expect(propertyOf(text, 'x-callwright-reference')).toBe('apt_1')
    expect(propertyOf(text, 'x-callwright-resource')).toBe('van-1')
    expect(text).toContain('DTSTART;TZID=America/New_York:20261124T130000\r\n')
    expect(text).toContain('DTEND;TZID=America/New_York:20261124T140000\r\n')
    expect(text).toContain('DTSTAMP:20261120T150000Z\r\n')
  })

  it('is a whole calendar object with its zone described', () => {
    const text = newEventText(draft(), NOW)
    const calendar = ICAL.Component.fromString(text)
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
    const zone = calendar.getFirstSubcomponent('vtimezone')
    expect(zone?.getFirstPropertyValue('tzid')).toBe('America/New_York')
    // The description alone is enough to read the time, in November as in July.
    for (const [start, utc] of [
      ['2026-11-24T13:00:00-05:00', '2026-11-24T18:00:00.000Z'],
      ['2027-07-01T13:00:00-04:00', '2027-07-01T17:00:00.000Z'],
    ] as const) {
      const end = new Date(Date.parse(start) + 3_600_000).toISOString()
      const renamed = newEventText(draft({ start, end }), NOW).replaceAll('America/New_York', 'Somewhere')
      expect(timesOf(renamed)[0]).toBe(utc)
    }
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 76)).toBe(true)
  })

  it.each([
    ['UTC', '2026-11-24T13:00:00-05:00', 'DTSTART:20261124T180000Z'],
    ['America/Bogota', '2026-11-24T13:00:00-05:00', 'DTSTART;TZID=America/Bogota:20261124T130000'],
    ['Europe/Paris', '2026-11-24T18:00:00Z', 'DTSTART;TZID=Europe/Paris:20261124T190000'],
    ['America/New_York', '2026-11-01T01:30:00-04:00', 'DTSTART;TZID=America/New_York:20261101T013000'],
    ['America/New_York', '2026-11-01T01:30:00-05:00', 'DTSTART:20261101T063000Z'],
  ])('is written in %s for %s', (timeZone, start, line) => {
    const end = new Date(Date.parse(start) + 3_600_000).toISOString()
    const text = newEventText(draft({ timeZone, start, end }), NOW)
    expect(text).toContain(`${line}\r\n`)
    expect(timesOf(text)).toEqual([new Date(start).toISOString(), end])
  })

  it('keeps any words, and lets none of them become a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, description) => {
        const text = newEventText(draft({ title, description: `${description}\r\nEND:VEVENT\r\nX: "${title}` }), NOW)
        expect(ICAL.Component.fromString(text).getAllSubcomponents('vevent')).toHaveLength(1)
        expect(timesOf(text)[0]).toBe('2026-11-24T18:00:00.000Z')
        expect(propertyOf(text, 'description')).toContain('\nEND:VEVENT\n')
        expect(/[^\P{Cc}\r\n\t]/u.test(text)).toBe(false)
      }),
    )
  })
})

describe('an event that is written again', () => {
  /** What a calendar program makes of an event when its owner adds to it. */
  function byOwner(text: string, change: (event: ICAL.Component) => void): string {
    const calendar = ICAL.Component.fromString(text)
    const event = calendar.getFirstSubcomponent('vevent')
    if (event) change(event)
    return calendar.toString()
  }

  it('moves, and says so to other programs', () => {
    const moved = updated(newEventText(draft(), 0), { start: '2026-11-25T18:00:00Z', end: '2026-11-25T19:30:00Z' })
    expect(timesOf(moved)).toEqual(['2026-11-25T18:00:00.000Z', '2026-11-25T19:30:00.000Z'])
    expect(propertyOf(moved, 'sequence')).toBe('1')
    expect(propertyOf(updated(moved), 'sequence')).toBe('2')
    expect(moved.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  it('takes the place of whatever time its owner gave it', () => {
    const day = newEventText(draft(), 0)
      .replace(/DTSTART.*/, 'DTSTART;VALUE=DATE:20261201')
      .replace(/DTEND.*/, 'DURATION:P1D')
    expect(timesOf(updated(day))).toEqual(['2026-11-24T18:00:00.000Z', '2026-11-24T19:00:00.000Z'])
  })

  it('keeps alarms, guests, categories and what else was added', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => {
      const alarm = new ICAL.Component('valarm')
      alarm.addPropertyWithValue('action', 'DISPLAY')
      alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString('-PT30M'))
      event.addSubcomponent(alarm)
      event.addPropertyWithValue('attendee', 'mailto:bo@example.com')
      event.addPropertyWithValue('categories', 'Urgent')
      event.addPropertyWithValue('x-apple-travel-advisory-behavior', 'AUTOMATIC')
    })
    const again = updated(text, { title: 'Other' })
    for (const kept of ['TRIGGER:-PT30M', 'mailto:bo@example.com', 'CATEGORIES:Urgent', 'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC'])
      expect(again).toContain(kept)
    expect(propertyOf(again, 'summary')).toBe('Other')
  })

  it('keeps a title and a place that its owner changed, until ours change', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => {
      event.updatePropertyWithValue('summary', 'PAID Ana')
      event.updatePropertyWithValue('location', 'Back door, 12 Oak Street')
    })
    const same = updated(text, { start: '2026-11-25T18:00:00Z', end: '2026-11-25T19:00:00Z' })
    expect([propertyOf(same, 'summary'), propertyOf(same, 'location')]).toEqual(['PAID Ana', 'Back door, 12 Oak Street'])
    const other = updated(same, { place: '14 Oak Street' })
    expect([propertyOf(other, 'summary'), propertyOf(other, 'location')]).toEqual(['PAID Ana', '14 Oak Street'])
  })

  it('keeps notes beneath our description, and changes ours above them', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => {
      event.updatePropertyWithValue('description', 'Problem: the sink drips\nReference: apt_1\n\nDog in the yard!')
    })
    const again = updated(text, { description: 'Problem: the sink floods\nReference: apt_1' })
    expect(propertyOf(again, 'description')).toBe('Problem: the sink floods\nReference: apt_1\n\nDog in the yard!')
    expect(propertyOf(updated(again), 'description')).toBe('Problem: the sink drips\nReference: apt_1\n\nDog in the yard!')
  })

  it('keeps what its owner made of our description beneath ours, once', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => {
      event.updatePropertyWithValue('description', 'Sink. Bring the long wrench')
    })
    expect(propertyOf(updated(text), 'description')).toBe('Sink. Bring the long wrench')
    const again = updated(text, { description: 'Problem: the tap drips' })
    expect(propertyOf(again, 'description')).toBe('Problem: the tap drips\n\nSink. Bring the long wrench')
    expect(propertyOf(updated(again, { description: 'New' }), 'description')).toBe('New\n\nSink. Bring the long wrench')
  })

  it('has our words again where its owner emptied them', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => event.removeAllProperties('description'))
    expect(propertyOf(updated(text), 'description')).toBe(draft().description)
  })

  it('stays with our words where somebody lost our memory of them', () => {
    const text = byOwner(newEventText(draft(), 0), (event) => event.updatePropertyWithValue('x-callwright-written', '{"title":1'))
    const again = updated(text, { title: 'Other', description: 'New' })
    expect([propertyOf(again, 'summary'), propertyOf(again, 'description')]).toEqual(['Other', `New\n\n${draft().description}`])
    expect(propertyOf(updated(text), 'description')).toBe(draft().description)
  })

  it('is known by its UID where a server dropped our marks', () => {
    const bare = newEventText(draft(), 0).replaceAll(/X-CALLWRIGHT.*\r\n( .*\r\n)*/g, '')
    expect(bare).not.toContain('X-CALLWRIGHT')
    expect(timesOf(bare)[0]).toBe('2026-11-24T18:00:00.000Z')
  })

  it('is left alone when it cannot be written back', () => {
    expect(updatedEventText('BEGIN:VCALENDAR\nnonsense\nEND:VCALENDAR', draft(), NOW)).toHaveProperty('unreadable')
    expect(updatedEventText(newEventText(draft({ reference: 'apt_2' }), NOW), draft(), NOW)).toHaveProperty('unreadable')
  })
})
