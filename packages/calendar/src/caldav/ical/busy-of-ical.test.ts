import { describe, expect, it } from 'vitest'
import { busyOfIcal } from './busy-of-ical.ts'

const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
type Range = typeof WEEK

type Case = {
  readonly name: string
  /** Lines of one event, `UID` and `SUMMARY` aside; or of several, each with its own `BEGIN:VEVENT`. */
  readonly lines: readonly string[]
  /** Spans in UTC, `MM-DDTHH:MM/MM-DDTHH:MM`, with `?` behind those that are tentative. */
  readonly busy: readonly string[]
  readonly range?: Range
  readonly zone?: string
  readonly owners?: readonly string[]
}

function object(lines: readonly string[]): string {
  const events = lines.some((line) => line.startsWith('BEGIN:VEVENT')) ? lines : ['BEGIN:VEVENT', 'SUMMARY:Dentist', ...lines, 'END:VEVENT']
  const named = events.flatMap((line) => (line === 'BEGIN:VEVENT' ? [line, 'UID:one'] : [line]))
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...named, 'END:VCALENDAR', ''].join('\r\n')
}

function busy({ lines, range = WEEK, zone = 'America/New_York', owners = [] }: Omit<Case, 'name' | 'busy'>): readonly string[] | string {
  const read = busyOfIcal([{ href: '/cal/one.ics', text: object(lines) }], range, { timeZone: zone, owners })
  if (!read.ok) return `${read.problem.kind}: ${read.problem.message}`
  const short = (iso: string) => iso.slice(5, 16)
  return read.value.map(({ start, end, tentative }) => `${short(start)}/${short(end)}${tentative ? '?' : ''}`)
}

const YEAR = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
const MARCH = { from: '2027-03-12T00:00:00-05:00', to: '2027-03-17T00:00:00-04:00' }
const NOVEMBER = { from: '2026-10-30T00:00:00-04:00', to: '2026-11-04T00:00:00-05:00' }
const DAILY = ['DTSTART;TZID=America/New_York:20261101T090000', 'DTEND;TZID=America/New_York:20261101T100000', 'RRULE:FREQ=DAILY;COUNT=30']

/** What 24 to 26 November of `DAILY` take, as far as they are left. */
const left = (...days: readonly number[]) => days.map((day) => `11-${day}T14:00/11-${day}T15:00`)

const CASES: readonly Case[] = [
  // How long an event takes.
  {
    name: 'the way there, where it is noted',
    lines: ['DTSTART:20261124T140000Z', 'DTEND:20261124T153000Z', 'X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M'],
    busy: ['11-24T13:15/11-24T15:30'],
  },
  {
    name: 'the way to something after the range',
    lines: ['DTSTART:20261101T053000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO', 'X-APPLE-TRAVEL-DURATION:PT1H'],
    busy: ['11-23T04:30/11-23T06:30', '11-30T04:30/11-30T06:30'],
  },
  {
    name: 'a way that is none',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'X-APPLE-TRAVEL-DURATION:far'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  { name: 'an end', lines: ['DTSTART:20261124T140000Z', 'DTEND:20261124T153000Z'], busy: ['11-24T14:00/11-24T15:30'] },
  { name: 'a duration', lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H30M'], busy: ['11-24T14:00/11-24T15:30'] },
  { name: 'neither, which takes no time', lines: ['DTSTART:20261124T140000Z'], busy: [] },
  { name: 'an end that is the start, which takes no time', lines: ['DTSTART:20261124T140000Z', 'DTEND:20261124T140000Z'], busy: [] },
  { name: 'a day', lines: ['DTSTART;VALUE=DATE:20261125'], busy: ['11-25T05:00/11-26T05:00'] },
  {
    name: 'a day that ends on itself',
    lines: ['DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261125'],
    busy: ['11-25T05:00/11-26T05:00'],
  },
  { name: 'days', lines: ['DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261128'], busy: ['11-25T05:00/11-28T05:00'] },
  { name: 'days as a duration', lines: ['DTSTART;VALUE=DATE:20261125', 'DURATION:P3D'], busy: ['11-25T05:00/11-28T05:00'] },
  { name: 'weeks as a duration', lines: ['DTSTART;VALUE=DATE:20261109', 'DURATION:P3W'], busy: ['11-09T05:00/11-30T05:00'] },
  { name: 'a day without VALUE=DATE', lines: ['DTSTART:20261125'], busy: ['11-25T05:00/11-26T05:00'] },
  {
    name: 'a week that has begun before',
    lines: ['DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261124'],
    busy: ['11-16T05:00/11-24T05:00'],
  },
  {
    name: 'a day in the zone of the business',
    lines: ['DTSTART;VALUE=DATE:20261125'],
    zone: 'Europe/Paris',
    busy: ['11-24T23:00/11-25T23:00'],
  },
  { name: 'nothing at the edges', lines: ['DTSTART:20261123T040000Z', 'DTEND:20261123T050000Z'], busy: [] },
  { name: 'what has begun before', lines: ['DTSTART:20261123T040000Z', 'DTEND:20261123T050100Z'], busy: ['11-23T04:00/11-23T05:01'] },
  { name: 'a day of 23 hours', lines: ['DTSTART;VALUE=DATE:20270314'], range: MARCH, busy: ['03-14T05:00/03-15T04:00'] },
  { name: 'a day of 25 hours', lines: ['DTSTART;VALUE=DATE:20261101'], range: NOVEMBER, busy: ['11-01T04:00/11-02T05:00'] },
  {
    name: 'P1D across a clock change',
    lines: ['DTSTART;TZID=America/New_York:20270313T120000', 'DURATION:P1D'],
    range: MARCH,
    busy: ['03-13T17:00/03-14T16:00'],
  },
  {
    name: 'PT24H across a clock change',
    lines: ['DTSTART;TZID=America/New_York:20270313T120000', 'DURATION:PT24H'],
    range: MARCH,
    busy: ['03-13T17:00/03-14T17:00'],
  },

  // Zones.
  { name: 'a time without a zone', lines: ['DTSTART:20261124T090000', 'DTEND:20261124T100000'], busy: ['11-24T14:00/11-24T15:00'] },
  {
    name: 'a time of another zone',
    lines: ['DTSTART;TZID=Europe/Paris:20261124T090000', 'DTEND;TZID=Europe/Paris:20261124T100000'],
    busy: ['11-24T08:00/11-24T09:00'],
  },
  {
    name: 'start and end in two zones',
    lines: ['DTSTART;TZID=America/New_York:20261124T090000', 'DTEND;TZID=America/Los_Angeles:20261124T090000'],
    busy: ['11-24T14:00/11-24T17:00'],
  },
  {
    name: 'a name of Windows',
    lines: ['DTSTART;TZID=Eastern Standard Time:20261124T090000', 'DURATION:PT1H'],
    zone: 'Europe/Paris',
    busy: ['11-24T14:00/11-24T15:00'],
  },
  {
    name: 'a name in quotes',
    lines: ['DTSTART;TZID="Romance Standard Time":20261124T090000', 'DURATION:PT1H'],
    busy: ['11-24T08:00/11-24T09:00'],
  },
  {
    name: 'a name with a prefix',
    lines: ['DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Madrid:20261124T090000', 'DURATION:PT1H'],
    busy: ['11-24T08:00/11-24T09:00'],
  },
  {
    name: 'a name with three parts',
    lines: ['DTSTART;TZID=/mozilla.org/20070129_1/America/Argentina/Buenos_Aires:20261124T090000', 'DURATION:PT1H'],
    busy: ['11-24T12:00/11-24T13:00'],
  },
  {
    name: 'a name in small letters',
    lines: ['DTSTART;TZID=america/new_york:20261124T090000', 'DURATION:PT1H'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  { name: 'an offset', lines: ['DTSTART;TZID=GMT-0500:20261124T090000', 'DURATION:PT1H'], busy: ['11-24T14:00/11-24T15:00'] },
  { name: 'UTC by name', lines: ['DTSTART;TZID=UTC:20261124T090000', 'DURATION:PT1H'], busy: ['11-24T09:00/11-24T10:00'] },
  {
    name: 'a Z and a zone, where the Z counts',
    lines: ['DTSTART;TZID=Europe/Paris:20261124T090000Z', 'DURATION:PT1H'],
    busy: ['11-24T09:00/11-24T10:00'],
  },
  {
    name: 'an hour that a clock change skips',
    lines: ['DTSTART;TZID=America/New_York:20270314T023000', 'DURATION:PT1H'],
    range: MARCH,
    busy: ['03-14T07:30/03-14T08:30'],
  },
  {
    name: 'an hour that a clock change repeats',
    lines: ['DTSTART;TZID=America/New_York:20261101T013000', 'DURATION:PT1H'],
    range: NOVEMBER,
    busy: ['11-01T05:30/11-01T06:30'],
  },

  // Who is busy.
  { name: 'cancelled', lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], busy: [] },
  { name: 'tentative', lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'STATUS:TENTATIVE'], busy: ['11-24T14:00/11-24T15:00?'] },
  {
    name: 'confirmed',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  { name: 'transparent', lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], busy: [] },
  { name: 'transparent in small letters', lines: ['dtstart:20261124T140000Z', 'duration:pt1h', 'transp:transparent'], busy: [] },
  { name: 'free for Outlook', lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'], busy: [] },
  {
    name: 'free for Outlook, and taken since',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'TRANSP:OPAQUE'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  {
    name: 'tentative for Outlook',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'],
    busy: ['11-24T14:00/11-24T15:00?'],
  },
  {
    name: 'out of office',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  {
    name: 'declined by the owner',
    owners: ['Ana@Example.com'],
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'ATTENDEE;PARTSTAT=DECLINED;CN="Ana: the boss; really":MAILTO:ana@example.com'],
    busy: [],
  },
  {
    name: 'declined by another',
    owners: ['ana@example.com'],
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@example.com'],
    busy: ['11-24T14:00/11-24T15:00'],
  },
  {
    name: 'not answered by the owner',
    owners: ['ana@example.com'],
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'ATTENDEE:mailto:ana@example.com'],
    busy: ['11-24T14:00/11-24T15:00?'],
  },
  {
    name: 'accepted by the owner',
    owners: ['ana@example.com'],
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.com'],
    busy: ['11-24T14:00/11-24T15:00'],
  },

  // Series.
  {
    name: 'every day',
    lines: DAILY,
    range: { from: '2026-11-24T00:00:00-05:00', to: '2026-11-27T00:00:00-05:00' },
    busy: left(24, 25, 26),
  },
  { name: 'until a time in UTC', lines: [DAILY[0] ?? '', DAILY[1] ?? '', 'RRULE:FREQ=DAILY;UNTIL=20261124T140000Z'], busy: left(23, 24) },
  { name: 'until just before it', lines: [DAILY[0] ?? '', DAILY[1] ?? '', 'RRULE:FREQ=DAILY;UNTIL=20261124T135959Z'], busy: left(23) },
  { name: 'until a day', lines: [DAILY[0] ?? '', DAILY[1] ?? '', 'RRULE:FREQ=DAILY;UNTIL=20261124'], busy: left(23, 24) },
  {
    name: 'until a time of its zone',
    lines: [DAILY[0] ?? '', DAILY[1] ?? '', 'RRULE:FREQ=DAILY;UNTIL=20261124T090000'],
    busy: left(23, 24),
  },
  {
    name: 'days out by instant, by local time and by day',
    lines: [
      ...DAILY,
      'EXDATE:20261123T140000Z',
      'EXDATE;TZID=Europe/Paris:20261124T150000',
      'EXDATE;TZID=America/New_York:20261125T090000,20261126T090000',
      'EXDATE;VALUE=DATE:20261127',
    ],
    busy: left(28, 29),
  },
  { name: 'a day out that is none of its days', lines: [...DAILY, 'EXDATE:20261123T150000Z'], busy: left(23, 24, 25, 26, 27, 28, 29) },
  {
    name: 'further days',
    lines: [
      'DTSTART:20261101T140000Z',
      'DURATION:PT1H',
      'RDATE:20261124T140000Z,20261125T160000Z',
      'RDATE;TZID=America/New_York:20261126T090000',
    ],
    busy: [...left(24), '11-25T16:00/11-25T17:00', ...left(26)],
  },
  {
    name: 'further days without a time',
    lines: ['DTSTART;TZID=America/New_York:20261101T090000', 'DURATION:PT1H', 'RDATE;VALUE=DATE:20261124'],
    busy: left(24),
  },
  {
    name: 'further periods',
    lines: ['DTSTART:20261101T140000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20261124T140000Z/20261124T170000Z,20261125T140000Z/PT30M'],
    busy: ['11-24T14:00/11-24T17:00', '11-25T14:00/11-25T14:30'],
  },
  { name: 'a rule of exceptions, as once was', lines: [...DAILY, 'EXRULE:FREQ=DAILY;INTERVAL=2'], busy: left(24, 26, 28) },
  {
    name: 'two rules',
    lines: ['DTSTART:20261102T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO', 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
    busy: left(23, 25),
  },
  {
    name: 'a start that does not fit its rule, which counts as well',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
    busy: left(24, 25),
  },
  {
    name: 'nights',
    lines: ['DTSTART;TZID=America/New_York:20261101T220000', 'DTEND;TZID=America/New_York:20261102T060000', 'RRULE:FREQ=DAILY'],
    range: { from: '2026-11-24T00:00:00-05:00', to: '2026-11-25T00:00:00-05:00' },
    busy: ['11-24T03:00/11-24T11:00', '11-25T03:00/11-25T11:00'],
  },
  {
    name: 'weeks that overlap',
    lines: ['DTSTART;VALUE=DATE:20261101', 'DURATION:P10D', 'RRULE:FREQ=WEEKLY'],
    range: { from: '2026-11-24T05:00:00Z', to: '2026-11-24T06:00:00Z' },
    busy: ['11-15T05:00/11-25T05:00', '11-22T05:00/12-02T05:00'],
  },
  {
    name: 'every year since 1970',
    lines: ['DTSTART;VALUE=DATE:19700225', 'RRULE:FREQ=YEARLY'],
    range: YEAR,
    busy: ['02-25T05:00/02-26T05:00'],
  },
  { name: 'a rule that is never met', lines: ['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'], busy: [] },
  {
    name: 'a transparent series, however dense',
    lines: ['DTSTART:20200101T000000Z', 'DURATION:PT1S', 'TRANSP:TRANSPARENT', 'RRULE:FREQ=SECONDLY'],
    busy: [],
  },
  { name: 'a dense series of no length', lines: ['DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY'], busy: [] },
  {
    name: 'every day through the start of summer time',
    lines: ['DTSTART;TZID=America/New_York:20270301T023000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'],
    range: MARCH,
    busy: [
      '03-12T07:30/03-12T08:30',
      '03-13T07:30/03-13T08:30',
      '03-14T07:30/03-14T08:30',
      '03-15T06:30/03-15T07:30',
      '03-16T06:30/03-16T07:30',
    ],
  },
  {
    name: 'every day in UTC through it',
    lines: ['DTSTART:20270301T073000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'],
    range: MARCH,
    busy: [
      '03-12T07:30/03-12T08:30',
      '03-13T07:30/03-13T08:30',
      '03-14T07:30/03-14T08:30',
      '03-15T07:30/03-15T08:30',
      '03-16T07:30/03-16T08:30',
    ],
  },
  {
    name: 'a night through the start of summer time ends at the later of two readings',
    lines: ['DTSTART;TZID=America/New_York:20270310T180000', 'DTEND;TZID=America/New_York:20270311T080000', 'RRULE:FREQ=WEEKLY;BYDAY=SA'],
    range: MARCH,
    busy: ['03-13T23:00/03-14T13:00'],
  },

  // What single ones of a series became.
  {
    name: 'one moved, one cancelled, one longer, one free',
    lines: [
      ...['BEGIN:VEVENT', 'SUMMARY:Standup', ...DAILY, 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261123T140000Z', 'DTSTART:20261123T180000Z', 'DURATION:PT1H', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'RECURRENCE-ID;TZID=America/New_York:20261124T090000',
        'DTSTART:20261124T140000Z',
        'DURATION:PT1H',
        'STATUS:CANCELLED',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID;VALUE=DATE:20261125', 'DTSTART:20261125T140000Z', 'DURATION:PT3H', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'RECURRENCE-ID:20261126T140000Z',
        'DTSTART:20261126T140000Z',
        'DURATION:PT1H',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ],
    ],
    busy: ['11-23T18:00/11-23T19:00', '11-25T14:00/11-25T17:00', ...left(27, 28, 29)],
  },
  {
    name: 'one moved into the range from far away, and one out of it',
    lines: [
      ...['BEGIN:VEVENT', 'DTSTART:20260106T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20260929T140000Z', 'DTSTART:20261123T140000Z', 'DURATION:PT1H', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261124T140000Z', 'DTSTART:20261201T140000Z', 'DURATION:PT1H', 'END:VEVENT'],
    ],
    busy: left(23),
  },
  {
    name: 'one of a series that is not in this calendar',
    lines: ['RECURRENCE-ID:20261124T140000Z', 'DTSTART:20261124T160000Z', 'DURATION:PT1H'],
    busy: ['11-24T16:00/11-24T17:00'],
  },
  {
    name: 'all from one on, later and longer',
    lines: [
      ...['BEGIN:VEVENT', ...DAILY, 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261125T140000Z', 'DTSTART:20261125T180000Z', 'DURATION:PT2H', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261127T140000Z', 'DTSTART:20261127T120000Z', 'DURATION:PT1H', 'END:VEVENT'],
    ],
    busy: [
      ...left(23, 24),
      '11-25T18:00/11-25T20:00',
      '11-26T18:00/11-26T20:00',
      '11-27T12:00/11-27T13:00',
      '11-28T18:00/11-28T20:00',
      '11-29T18:00/11-29T20:00',
    ],
  },
  {
    name: 'a cancelled series with one that takes place',
    lines: [
      ...['BEGIN:VEVENT', ...DAILY, 'STATUS:CANCELLED', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261124T140000Z', 'DTSTART:20261124T140000Z', 'DURATION:PT1H', 'END:VEVENT'],
    ],
    busy: left(24),
  },

  // Text as it comes.
  { name: 'folded lines', lines: ['DTSTART;TZID=America/', ' New_York:2026', '\t1124T090000', 'DURATION:PT1H'], busy: left(24) },
  {
    name: 'a description that was not folded',
    lines: ['DESCRIPTION:call him', 'before noon', 'or not: who knows', 'DTSTART:20261124T140000Z', 'DURATION:PT1H'],
    busy: left(24),
  },
  {
    name: 'a broken line that has no say',
    lines: ['ATTACH;ENCODING="BASE64:\u0000\u0001', 'DTSTART:20261124T140000Z', 'DURATION:PT1H'],
    busy: left(24),
  },
  {
    name: 'an alarm with times of its own',
    lines: ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DURATION:PT5M', 'REPEAT:2', 'END:VALARM'],
    busy: left(24),
  },
  { name: 'ISO 8601 as it is written elsewhere', lines: ['DTSTART:2026-11-24T14:00:00Z', 'DTEND:20261124T1500Z'], busy: left(24) },
  {
    name: 'other kinds of entry',
    lines: [
      'BEGIN:VTODO',
      'DTSTART:20261124T140000Z',
      'DUE:20261124T150000Z',
      'END:VTODO',
      'BEGIN:VEVENT',
      'DTSTART:20261124T140000Z',
      'DURATION:PT1H',
      'END:VEVENT',
    ],
    busy: left(24),
  },
]

describe('busy time of calendar objects', () => {
  it.each(CASES)('$name', ({ busy: expected, ...given }) => {
    expect(busy(given)).toEqual(expected)
  })

  it.each([
    ['no start', ['DURATION:PT1H'], '“Dentist”: it has no start'],
    [
      'a zone that nobody knows',
      ['DTSTART;TZID=Mars/Phobos:20261124T090000', 'DURATION:PT1H'],
      '“Dentist” on 2026-11-24: its time zone “Mars/Phobos” is not known',
    ],
    ['a start that is none', ['DTSTART:tomorrow', 'DURATION:PT1H'], '“Dentist”: “tomorrow” is no time'],
    ['a day that does not exist', ['DTSTART;VALUE=DATE:20261131'], '“Dentist” on 2026-11-31: “20261131” is no date'],
    [
      'an hour that does not exist',
      ['DTSTART:20261124T250000Z', 'DURATION:PT1H'],
      '“Dentist” on 2026-11-24: “20261124T250000Z” is no time',
    ],
    [
      'an end before the start',
      ['DTSTART:20261124T140000Z', 'DTEND:20261124T130000Z'],
      '“Dentist” on 2026-11-24: it ends before it starts',
    ],
    ['a duration that is none', ['DTSTART:20261124T140000Z', 'DURATION:an hour'], '“Dentist” on 2026-11-24: “an hour” is no duration'],
    ['a duration backwards', ['DTSTART:20261124T140000Z', 'DURATION:-PT1H'], '“Dentist” on 2026-11-24: “-PT1H” is no duration'],
    [
      'a rule that is none',
      ['DTSTART:20261124T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'],
      '“Dentist” on 2026-11-24: its recurrence rule “FREQ=SOMETIMES” makes no sense',
    ],
    ['an exception that is none', [...DAILY, 'EXDATE:whenever'], '“Dentist” on 2026-11-01: “whenever” is no date'],
    ['a further day that is none', [...DAILY, 'RDATE:20261301'], '“Dentist” on 2026-11-01: “20261301” is no date'],
    ['every second', ['DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'], '“Dentist” on 2020-01-01: it repeats too often'],
    [
      'every second of office hours',
      ['DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY;BYHOUR=9'],
      '“Dentist” on 2020-01-01: it repeats too often',
    ],
    [
      'a rule without a colon',
      ['DTSTART:20261101T140000Z', 'DURATION:PT1H', 'RRULE;FREQ=DAILY'],
      '“Dentist” on 2026-11-01: its recurrence rule “RRULE;FREQ=DAILY” makes no sense',
    ],
    [
      'an end behind a quote that is not closed',
      ['DTSTART:20261124T140000Z', 'DTEND;X-NOTE="none:20261124T150000Z'],
      '“Dentist” on 2026-11-24: “DTEND;X-NOTE="none:20261124T15” is no time',
    ],
    ['a start that breaks off', ['DTSTART', 'DURATION:PT1H'], '“Dentist”: “DTSTART” is no time'],
    [
      'an event that breaks off',
      ['BEGIN:VEVENT', 'SUMMARY:Dentist', 'DTSTART:20261124T140000Z'],
      '“Dentist” on 2026-11-24: its end is missing',
    ],
    ['no title', ['BEGIN:VEVENT', 'DTSTART:20261199', 'END:VEVENT'], 'the entry one.ics on 2026-11-99: “20261199” is no date'],
  ])('refuses %s, and names it', (_name, lines, message) => {
    expect(busy({ lines })).toBe(`unreadable: ${message}`)
  })

  it('refuses what is no calendar', () => {
    const read = busyOfIcal([{ href: '/cal/x.ics', text: '<html>Log in</html>' }], WEEK, { timeZone: 'America/New_York' })
    expect(read).toEqual({
      ok: false,
      problem: { kind: 'unreadable', message: 'the entry x.ics: it is no calendar', events: [{ title: '', day: '' }] },
    })
  })

  const read = (text: string) => {
    const answer = busyOfIcal([{ href: '/cal/x.ics', text }], WEEK, { timeZone: 'America/New_York' })
    return answer.ok ? answer.value.length : answer.problem.message
  }

  it('refuses what breaks off behind its first event, since others may be lost', () => {
    const text = object(['DTSTART:20261124T140000Z', 'DURATION:PT1H'])
    expect(read(text.replace('END:VCALENDAR', ''))).toBe('“Dentist” on 2026-11-24: its end is missing')
    expect(read('BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Office\nEND:VTIMEZONE\n')).toBe('the entry x.ics: its end is missing')
    expect(read(text.replaceAll('\r\n', '\r\n '))).toBe('the entry x.ics: it is no calendar')
  })

  it('reads a calendar of no events, of tasks, with a mark of byte order, in one line end or the other', () => {
    expect(read('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')).toBe(0)
    expect(read('BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:tomorrow\nEND:VTODO\nEND:VCALENDAR')).toBe(0)
    const text = object(['DTSTART:20261124T140000Z', 'DURATION:PT1H'])
    expect(read(`\uFEFF${text}`)).toBe(1)
    expect(read(text.replaceAll('\r\n', '\n'))).toBe(1)
    expect(read(text.replaceAll('\r\n', '\r'))).toBe(1)
  })

  it.each([
    ['over', true, ['DTSTART;TZID=Mars/Phobos:20190301T090000', 'DTEND;TZID=Mars/Phobos:20190301T100000']],
    ['over, which ends before it starts', true, ['DTSTART:20190301T090000Z', 'DTEND:20190227T090000Z']],
    ['over, with a length', true, ['DTSTART;TZID=Mars/Phobos:20190301T090000', 'DURATION:P1W']],
    ['a series that is over', true, ['DTSTART;TZID=Mars/Phobos:20190301T090000', 'RRULE:FREQ=DAILY;UNTIL=20200101T000000Z']],
    ['far ahead', true, ['DTSTART;TZID=Mars/Phobos:20291124T090000', 'RRULE:FREQ=SOMETIMES']],
    ['the day before, somewhere', false, ['DTSTART;TZID=Mars/Phobos:20261122T020000', 'DURATION:PT1H']],
    ['of a length that nobody knows', false, ['DTSTART:20190301T090000Z', 'DURATION:an hour']],
    ['of an end that nobody knows', false, ['DTSTART:20190301T090000Z', 'DTEND:later']],
    ['that may last until now', false, ['DTSTART;TZID=Mars/Phobos:20260301T090000', 'DURATION:P300D']],
    ['a series without end', false, ['DTSTART;TZID=Mars/Phobos:20190301T090000', 'RRULE:FREQ=DAILY']],
    ['a series that nobody can read', false, ['DTSTART:20190301T090000Z', 'RRULE:FREQ=SOMETIMES;UNTIL=20200101']],
    ['a series with a date of any day', false, ['DTSTART;TZID=Mars/Phobos:20190301T090000', 'RDATE:20261124T090000Z']],
  ])('with an event that cannot be read (%s): not in the way, %s', (_name, outside, lines) => {
    expect(busy({ lines })).toEqual(outside ? [] : expect.stringContaining('unreadable: “Dentist” on 20'))
  })

  it('tells what takes time at most, where only some days are in doubt', () => {
    const dentist = ['DTSTART:20261129T140000Z', 'DURATION:PT1H']
    const atMost = (doubtful: readonly string[]) => {
      const texts = [object(dentist), object(doubtful).replaceAll('Dentist', 'Odd')]
      const answer = busyOfIcal(
        texts.map((text) => ({ href: 'a', text })),
        WEEK,
        { timeZone: 'America/New_York' },
      )
      return answer.ok ? [] : answer.problem.atMost?.map(({ start, end, title }) => [start.slice(5, 16), end.slice(5, 16), title])
    }
    expect(atMost(['DTSTART;TZID=Mars/Phobos:20261124T090000', 'DURATION:PT1H'])).toEqual([
      ['11-23T05:00', '11-27T00:00', 'Odd'],
      ['11-29T14:00', '11-29T15:00', 'Dentist'],
    ])
    expect(atMost(['DTSTART;TZID=Mars/Phobos:20261129T090000', 'RRULE:FREQ=DAILY'])).toEqual([
      ['11-27T00:00', '11-30T05:00', 'Odd'],
      ['11-29T14:00', '11-29T15:00', 'Dentist'],
    ])
    expect(atMost(['DTSTART;TZID=Mars/Phobos:20261101T090000', 'RRULE:FREQ=DAILY'])).toBeUndefined()
    expect(atMost(['DTSTART:tomorrow'])).toBeUndefined()
  })

  it('does not mind what cannot be read where it takes no time', () => {
    expect(busy({ lines: ['DTSTART:tomorrow', 'TRANSP:TRANSPARENT'] })).toEqual([])
    expect(busy({ lines: ['DTSTART:tomorrow', 'STATUS:CANCELLED'] })).toEqual([])
  })

  it('names a few of many', () => {
    const objects = Array.from({ length: 9 }, (_, at) => ({
      href: `${at}.ics`,
      text: object([`DTSTART:${at}`]).replace('Dentist', `No ${at}`),
    }))
    const read = busyOfIcal(objects, WEEK, { timeZone: 'America/New_York' })
    expect(read.ok ? '' : read.problem.message).toBe('“No 0”: “0” is no date; “No 1”: “1” is no date; “No 2”: “2” is no date; and 6 more')
  })

  it('shows titles in one line of at most 80 characters', () => {
    const text = object(['DTSTART:x']).replace('Dentist', `Über\\, den \\nFluß\u0007 ${'x'.repeat(200)}`)
    const read = busyOfIcal([{ href: 'a', text }], WEEK, { timeZone: 'America/New_York' })
    expect(read.ok ? '' : read.problem.message).toBe(`“Über, den  Fluß  ${'x'.repeat(63)}”: “x” is no date`)
  })

  describe('and a zone that the object describes', () => {
    const paris = [
      ...['BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100'],
      ...['TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ]
    const withZone = (zone: readonly string[], ...event: readonly string[]) => [
      ...zone,
      'BEGIN:VEVENT',
      'SUMMARY:Dentist',
      ...event,
      'END:VEVENT',
    ]

    it('is read by its own rules', () => {
      const weekly = ['DTSTART;TZID=Office:20261001T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY']
      expect(busy({ lines: withZone(paris, ...weekly), range: { from: '2026-10-15T00:00:00Z', to: '2026-11-06T00:00:00Z' } })).toEqual([
        '10-15T07:00/10-15T08:00',
        '10-22T07:00/10-22T08:00',
        '10-29T08:00/10-29T09:00',
        '11-05T08:00/11-05T09:00',
      ])
      const skipped = ['DTSTART;TZID=Office:20270328T023000', 'DURATION:PT1H']
      expect(busy({ lines: withZone(paris, ...skipped), range: { from: '2027-03-28T00:00:00Z', to: '2027-03-29T00:00:00Z' } })).toEqual([
        '03-28T01:30/03-28T02:30',
      ])
    })

    it('is read with a rule that has ended and single dates since', () => {
      const zone = [
        ...['BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:DAYLIGHT', 'DTSTART:20000401T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
        ...['RRULE:FREQ=YEARLY;UNTIL=20100331T230000Z', 'RDATE:20260401T000000', 'END:DAYLIGHT'],
        ...[
          'BEGIN:STANDARD',
          'DTSTART:20001001T000000',
          'TZOFFSETFROM:+0200',
          'TZOFFSETTO:+0100',
          'RRULE:FREQ=YEARLY;UNTIL=20100930T220000Z',
        ],
        ...['RDATE:20261101T000000', 'END:STANDARD', 'END:VTIMEZONE'],
      ]
      const daily = ['DTSTART;TZID=Office:20261030T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4']
      expect(busy({ lines: withZone(zone, ...daily), range: { from: '2026-10-30T00:00:00Z', to: '2026-11-06T00:00:00Z' } })).toEqual([
        '10-30T07:00/10-30T08:00',
        '10-31T07:00/10-31T08:00',
        '11-01T08:00/11-01T09:00',
        '11-02T08:00/11-02T09:00',
      ])
    })

    it('gives way to what its name says', () => {
      const wrong = paris.map((line) => line.replace('TZID:Office', 'TZID:America/New_York'))
      expect(busy({ lines: withZone(wrong, 'DTSTART;TZID=America/New_York:20261124T090000', 'DURATION:PT1H') })).toEqual(left(24))
      const placed = [...paris.slice(0, 2), 'X-LIC-LOCATION:America/New_York', ...paris.slice(2)]
      expect(busy({ lines: withZone(placed, 'DTSTART;TZID=Office:20261124T090000', 'DURATION:PT1H') })).toEqual(left(24))
    })

    it('goes before a short name', () => {
      const est = paris.map((line) => line.replace('TZID:Office', 'TZID:EST'))
      expect(busy({ lines: withZone(est, 'DTSTART;TZID=EST:20261124T090000', 'DURATION:PT1H') })).toEqual(['11-24T08:00/11-24T09:00'])
      expect(busy({ lines: ['DTSTART;TZID=EST:20261124T090000', 'DURATION:PT1H'] })).toEqual(left(24))
    })

    it.each([
      ['without observances', ['BEGIN:VTIMEZONE', 'TZID:Office', 'END:VTIMEZONE']],
      ['without offsets', paris.filter((line) => !line.startsWith('TZOFFSETTO'))],
      ['with a rule that is none', paris.map((line) => line.replace('FREQ=YEARLY', 'FREQ=ALWAYS'))],
    ])('is not relied upon %s', (_name, zone) => {
      expect(busy({ lines: withZone(zone, 'DTSTART;TZID=Office:20261124T090000', 'DURATION:PT1H') })).toContain('“Office” is not known')
    })
  })

  it('knows an event of ours, and neither its copy nor what its owner repeats', () => {
    const ours = ['UID:callwright-apt_1@callwright', 'X-CALLWRIGHT-REFERENCE;VALUE=TEXT:apt_1', 'DTSTART:20261124T140000Z', 'DURATION:PT1H']
    const references = (lines: readonly string[]) => {
      const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')
      const read = busyOfIcal([{ href: 'a', text }], WEEK, { timeZone: 'America/New_York' })
      return read.ok ? read.value.map(({ reference }) => reference) : read.problem.message
    }
    expect(references(ours)).toEqual(['apt_1'])
    expect(references([...ours, 'RRULE:FREQ=DAILY;COUNT=3'])).toEqual(['apt_1', null, null])
    expect(references(['UID:copy', ...ours.slice(1)])).toEqual([null])
  })

  it('tells where each of a series takes place, in one line and not without end', () => {
    const series = [
      ...['BEGIN:VEVENT', ...DAILY, 'LOCATION:3 Hill Road\\, Wolcott\\nring twice', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261124T140000Z', 'DTSTART:20261124T140000Z', 'DURATION:PT1H', 'LOCATION: ', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'RECURRENCE-ID:20261125T140000Z', 'DTSTART:20261125T150000Z', 'DURATION:PT1H', `LOCATION:${'x'.repeat(999)}`],
      'END:VEVENT',
    ]
    const read = busyOfIcal([{ href: 'a', text: object(series) }], WEEK, { timeZone: 'America/New_York' })
    expect(read.ok && read.value.slice(0, 4).map(({ place }) => place)).toEqual([
      '3 Hill Road, Wolcott ring twice',
      undefined,
      'x'.repeat(300),
      '3 Hill Road, Wolcott ring twice',
    ])
  })

  it('reads ten thousand events', () => {
    const kinds = [
      ['DTSTART;TZID=America/New_York:20261124T090000', 'DURATION:PT1H'],
      ['DTSTART;TZID=Europe/Paris:20150105T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
      ['DTSTART;VALUE=DATE:19800101', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
      ['DTSTART;TZID=America/New_York:20250101T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=700'],
    ]
    const objects = Array.from({ length: 10_000 }, (_, at) => ({ href: `${at}.ics`, text: object(kinds[at % kinds.length] ?? []) }))
    const read = busyOfIcal(objects, WEEK, { timeZone: 'America/New_York' })
    expect(read.ok && read.value.length).toBe(2500 * (1 + 5 + 1 + 7))
  })
})
