import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventId } from './event-id.ts'
import { busyOf, daysOf, eventOf } from './read-event.ts'

const NEW_YORK = 'America/New_York'
const at = (start: string, end: string) => ({ start: { dateTime: start }, end: { dateTime: end } })
const noon = at('2026-11-24T12:00:00-05:00', '2026-11-24T13:00:00-05:00')
const days = (start: string, end: string) => ({ start: { date: start }, end: { date: end } })

function told(event: unknown, zone = NEW_YORK) {
  const result = busyOf(event, daysOf(zone))
  if (!result.ok) return `${result.problem.kind}: ${result.problem.message}`
  if (result.value === null) return 'free'
  const { start, end, reference, tentative } = result.value
  const span = `${new Date(start).toISOString()}/${new Date(end).toISOString()}`
  return `${span}${tentative ? ' tentative' : ''}${reference === null ? '' : ` ${reference}`}`
}

const NOON = '2026-11-24T17:00:00.000Z/2026-11-24T18:00:00.000Z'

describe('the time that an event at Google takes', () => {
  it.each([
    ['an event', { ...noon }, NOON],
    ['one of ours', { ...noon, id: eventId('apt_1') }, `${NOON} apt_1`],
    ['an instance of a series that the owner made of one of ours', { ...noon, id: `${eventId('apt_1')}_20261124T170000Z` }, NOON],
    ['one that is shown as free', { ...noon, transparency: 'transparent' }, 'free'],
    ['one that is shown as busy', { ...noon, transparency: 'opaque' }, NOON],
    ['a deleted one', { ...noon, status: 'cancelled' }, 'free'],
    ['a deleted one of which nothing is left but its id', { id: 'abcde', status: 'cancelled' }, 'free'],
    ['one that is not certain', { ...noon, status: 'tentative' }, `${NOON} tentative`],
    ['an invitation that was declined', { ...noon, attendees: [{ self: true, responseStatus: 'declined' }] }, 'free'],
    [
      'one that a guest declined',
      { ...noon, attendees: [{ responseStatus: 'declined' }, { self: true, responseStatus: 'accepted' }] },
      NOON,
    ],
    ['an invitation without an answer', { ...noon, attendees: [{ self: true, responseStatus: 'needsAction' }] }, `${NOON} tentative`],
    ['an invitation with a maybe', { ...noon, attendees: [{ self: true, responseStatus: 'tentative' }] }, `${NOON} tentative`],
    ['an absence', { ...noon, eventType: 'outOfOffice' }, NOON],
    ['time to work in peace', { ...noon, eventType: 'focusTime' }, NOON],
    ['a flight that Gmail found', { ...noon, eventType: 'fromGmail' }, NOON],
    ['a kind that Google invents tomorrow', { ...noon, eventType: 'siesta' }, NOON],
    ['a place of work', { ...days('2026-11-24', '2026-11-25'), eventType: 'workingLocation' }, 'free'],
    ['a birthday', { ...days('2026-11-24', '2026-11-25'), eventType: 'birthday' }, 'free'],
    ['an event without length', at('2026-11-24T12:00:00-05:00', '2026-11-24T12:00:00-05:00'), 'free'],
    ['a time in another zone', at('2026-11-24T18:00:00+01:00', '2026-11-24T19:00:00+01:00'), NOON],
    [
      'a time with a zone instead of an offset',
      { start: { dateTime: '2026-11-24T18:00:00', timeZone: 'Europe/Paris' }, end: noon.end },
      NOON,
    ],
    ['a day', days('2026-11-25', '2026-11-26'), '2026-11-25T05:00:00.000Z/2026-11-26T05:00:00.000Z'],
    ['days across a clock change', days('2027-03-13', '2027-03-16'), '2027-03-13T05:00:00.000Z/2027-03-16T04:00:00.000Z'],
    ['a day that ends where it starts', days('2027-03-14', '2027-03-14'), '2027-03-14T05:00:00.000Z/2027-03-15T04:00:00.000Z'],
    ['a day that becomes an hour', { start: { date: '2026-11-24' }, end: noon.end }, '2026-11-24T05:00:00.000Z/2026-11-24T18:00:00.000Z'],
  ])('%s', (_, event, expected) => expect(told(event)).toBe(expected))

  it('is of the zone of the calendar for a day', () => {
    expect(told(days('2026-11-25', '2026-11-26'), 'Europe/Paris')).toBe('2026-11-24T23:00:00.000Z/2026-11-25T23:00:00.000Z')
  })

  it.each([
    [{ summary: 'Dentist', ...at('2026-11-24T12:00:00-05:00', 'soon') }, 'the event "Dentist" on 2026-11-24'],
    [{ summary: 'Dentist', ...at('2026-11-24T12:00:00-05:00', '2026-11-24T11:00:00-05:00') }, 'the event "Dentist" on 2026-11-24'],
    [{ summary: 'Off', ...days('2026-02-28', '2026-02-31') }, 'the event "Off" on 2026-02-28'],
    [{ summary: 'Off', ...days('2026-11-25', '2026-11-24') }, 'the event "Off" on 2026-11-25'],
    [
      { summary: 'Mars', start: { dateTime: '2026-11-24T12:00:00', timeZone: 'Mars/Base' }, end: noon.end },
      'the event "Mars" on 2026-11-24',
    ],
    [{ start: { dateTime: 'x' }, end: null }, 'an event without a title on an unknown day'],
    [{}, 'an event without a title on an unknown day'],
    [null, 'an event without a title on an unknown day'],
    [[], 'an event without a title on an unknown day'],
  ])('is refused by name when it cannot be read: %j', (event, name) => {
    expect(told(event)).toBe(`unreadable: ${name} has a time that cannot be read`)
  })

  it('is told, or refused, for anything that may come', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-11-24', '2026-11-24T12:00:00Z', '9999-12-31', '0000-00-00T00:00:00-99:99', NEW_YORK),
    )
    const end = fc.oneof(fc.record({ dateTime: text, date: text, timeZone: text }, { requiredKeys: [] }), fc.jsonValue())
    const event = fc.record(
      { id: text, start: end, end, status: text, attendees: fc.jsonValue(), eventType: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(event, fc.jsonValue()), (garbage) => {
        const busy = busyOf(garbage, daysOf(NEW_YORK))
        if (busy.ok && busy.value) expect(busy.value.start).toBeLessThan(busy.value.end)
        const own = eventOf(garbage, 'apt_1', daysOf(NEW_YORK))
        if (own.ok) expect(own.value.start <= own.value.end).toBe(true)
      }),
    )
  })
})
