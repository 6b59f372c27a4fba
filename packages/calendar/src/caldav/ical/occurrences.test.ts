import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../time/parse-time.ts'
import { fullBudget, repetitions } from './occurrences.ts'
import { parseRule } from './recurrence-rule.ts'
import { readTimeValue } from './time-value.ts'
import { isUnreadable } from './unreadable.ts'

const wall = (text: string): number => {
  const value = readTimeValue(text)
  if (isUnreadable(value)) throw new Error(value.unreadable)
  return value.wall
}

/** The first repetitions, as dates, with their times where those differ from the start's. */
function repeated(rule: string, start: string, { from = start, to = '20301231' } = {}): string {
  const parsed = parseRule(rule)
  if (isUnreadable(parsed)) return parsed.unreadable
  const until = parsed.until === null ? Number.POSITIVE_INFINITY : wall(parsed.until) + (parsed.until.includes('T') ? 0 : DAY_MS - 1)
  const found = repetitions(parsed, wall(start), { from: wall(from), to: wall(to), within: (at) => at <= until }, fullBudget())
  if (isUnreadable(found)) return found.unreadable
  const clock = new Date(wall(start)).toISOString().slice(11, 16)
  return found
    .map((at) => new Date(at).toISOString())
    .map((iso) => (iso.slice(11, 16) === clock ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`))
    .join(', ')
}

/** RFC 5545 §3.8.5.3, in the order of the standard. Times are local; each row: rule, start, what it lists, until when we look. */
const EXAMPLES: readonly (readonly [rule: string, start: string, days: string, to?: string])[] = [
  ['FREQ=DAILY;COUNT=10', '19970902T090000', '1997-09-02 … 1997-09-11'],
  ['FREQ=DAILY;UNTIL=19971224T000000Z', '19970902T090000', '1997-09-02 … 1997-12-23'],
  ['FREQ=DAILY;INTERVAL=2', '19970902T090000', '1997-09-02, 1997-09-04, 1997-09-06, 1997-09-08', '19970910'],
  ['FREQ=DAILY;INTERVAL=10;COUNT=5', '19970902T090000', '1997-09-02, 1997-09-12, 1997-09-22, 1997-10-02, 1997-10-12'],
  ['FREQ=YEARLY;UNTIL=19980131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA', '19980101T090000', '1998-01-01 … 1998-01-31'],
  ['FREQ=DAILY;UNTIL=19980131T140000Z;BYMONTH=1', '19980101T090000', '1998-01-01 … 1998-01-31'],
  ['FREQ=WEEKLY;COUNT=4', '19970902T090000', '1997-09-02, 1997-09-09, 1997-09-16, 1997-09-23'],
  ['FREQ=WEEKLY;UNTIL=19970924T000000Z', '19970902T090000', '1997-09-02, 1997-09-09, 1997-09-16, 1997-09-23'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '19970902T090000', '1997-09-02, 1997-09-16, 1997-09-30, 1997-10-14', '19971020'],
  ['FREQ=WEEKLY;UNTIL=19970912T000000Z;WKST=SU;BYDAY=TU,TH', '19970902T090000', '1997-09-02, 1997-09-04, 1997-09-09, 1997-09-11'],
  ['FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH', '19970902T090000', '1997-09-02, 1997-09-04, 1997-09-09, 1997-09-11'],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=5;WKST=SU;BYDAY=MO,WE,FR',
    '19970901T090000',
    '1997-09-01, 1997-09-03, 1997-09-05, 1997-09-15, 1997-09-17',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '19970902T090000',
    '1997-09-02, 1997-09-04, 1997-09-16, 1997-09-18, 1997-09-30, 1997-10-02, 1997-10-14, 1997-10-16',
  ],
  ['FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '19970905T090000', '1997-09-05, 1997-10-03, 1997-11-07, 1997-12-05'],
  ['FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', '19970905T090000', '1997-09-05, 1997-10-03, 1997-11-07, 1997-12-05'],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '19970907T090000',
    '1997-09-07, 1997-09-28, 1997-11-02, 1997-11-30, 1998-01-04, 1998-01-25, 1998-03-01, 1998-03-29, 1998-05-03, 1998-05-31',
  ],
  ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '19970922T090000', '1997-09-22, 1997-10-20, 1997-11-17, 1997-12-22, 1998-01-19, 1998-02-16'],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '19970928T090000', '1997-09-28, 1997-10-29, 1997-11-28, 1997-12-29, 1998-01-29, 1998-02-26', '19980301'],
  [
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '19970902T090000',
    '1997-09-02, 1997-09-15, 1997-10-02, 1997-10-15, 1997-11-02, 1997-11-15, 1997-12-02, 1997-12-15, 1998-01-02, 1998-01-15',
  ],
  [
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '19970930T090000',
    '1997-09-30, 1997-10-01, 1997-10-31, 1997-11-01, 1997-11-30, 1997-12-01, 1997-12-31, 1998-01-01, 1998-01-31, 1998-02-01',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '19970910T090000',
    '1997-09-10, 1997-09-11, 1997-09-12, 1997-09-13, 1997-09-14, 1997-09-15, 1999-03-10, 1999-03-11, 1999-03-12, 1999-03-13',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '19970902T090000',
    '1997-09-02, 1997-09-09, 1997-09-16, 1997-09-23, 1997-09-30, 1997-11-04, 1997-11-11, 1997-11-18, 1997-11-25',
    '19980101',
  ],
  [
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '19970610T090000',
    '1997-06-10, 1997-07-10, 1998-06-10, 1998-07-10, 1999-06-10, 1999-07-10, 2000-06-10, 2000-07-10, 2001-06-10, 2001-07-10',
  ],
  [
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '19970310T090000',
    '1997-03-10, 1999-01-10, 1999-02-10, 1999-03-10, 2001-01-10, 2001-02-10, 2001-03-10, 2003-01-10, 2003-02-10, 2003-03-10',
  ],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '19970101T090000',
    '1997-01-01, 1997-04-10, 1997-07-19, 2000-01-01, 2000-04-09, 2000-07-18, 2003-01-01, 2003-04-10, 2003-07-19, 2006-01-01',
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '19970519T090000', '1997-05-19, 1998-05-18, 1999-05-17', '20000101'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '19970512T090000', '1997-05-12, 1998-05-11, 1999-05-17', '20000101'],
  [
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '19970313T090000',
    '1997-03-13, 1997-03-20, 1997-03-27, 1998-03-05, 1998-03-12, 1998-03-19, 1998-03-26',
    '19990101',
  ],
  [
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '19970605T090000',
    '1997-06-05, 1997-06-12, 1997-06-19, 1997-06-26, 1997-07-03, 1997-07-10, 1997-07-17, 1997-07-24, 1997-07-31, 1997-08-07, 1997-08-14, 1997-08-21, 1997-08-28',
    '19980101',
  ],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '19970902T090000', '1998-02-13, 1998-03-13, 1998-11-13, 1999-08-13, 2000-10-13', '20010101'],
  [
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '19970913T090000',
    '1997-09-13, 1997-10-11, 1997-11-08, 1997-12-13, 1998-01-10, 1998-02-07',
    '19980301',
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '19961105T090000',
    '1996-11-05, 2000-11-07, 2004-11-02',
    '20050101',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '19970904T090000', '1997-09-04, 1997-10-07, 1997-11-06'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '19970929T090000',
    '1997-09-29, 1997-10-30, 1997-11-27, 1997-12-30, 1998-01-29, 1998-02-26, 1998-03-30',
    '19980401',
  ],
  ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z', '19970902T090000', '1997-09-02, 1997-09-02 12:00, 1997-09-02 15:00'],
  [
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    '19970902T090000',
    '1997-09-02, 1997-09-02 09:15, 1997-09-02 09:30, 1997-09-02 09:45, 1997-09-02 10:00, 1997-09-02 10:15',
  ],
  ['FREQ=MINUTELY;INTERVAL=90;COUNT=4', '19970902T090000', '1997-09-02, 1997-09-02 10:30, 1997-09-02 12:00, 1997-09-02 13:30'],
  [
    'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40',
    '19970902T090000',
    '1997-09-02, 1997-09-02 09:20, 1997-09-02 09:40, 1997-09-02 10:00, 1997-09-02 10:20, 1997-09-02 10:40',
    '19970903',
  ],
  [
    'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10',
    '19970902T090000',
    '1997-09-02, 1997-09-02 09:20, 1997-09-02 09:40, 1997-09-02 10:00, 1997-09-02 10:20, 1997-09-02 10:40',
    '19970903',
  ],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '19970805T090000', '1997-08-05, 1997-08-10, 1997-08-19, 1997-08-24'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '19970805T090000', '1997-08-05, 1997-08-17, 1997-08-19, 1997-08-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '20070115T090000', '2007-01-15, 2007-01-30, 2007-02-15, 2007-03-15, 2007-03-30'],
]

const OWN: typeof EXAMPLES = [
  ['FREQ=YEARLY', '20240229', '2024-02-29, 2028-02-29'],
  ['FREQ=MONTHLY', '20260131', '2026-01-31, 2026-03-31, 2026-05-31', '20260601'],
  ['FREQ=YEARLY;BYWEEKNO=53', '20201228', '2020-12-28, 2026-12-28', '20301231'],
  ['FREQ=YEARLY;BYWEEKNO=1', '20251231', '2025-12-31, 2027-01-06, 2028-01-05, 2029-01-03, 2030-01-02'],
  ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU', '20261227', '2027-01-03, 2028-01-02, 2028-12-31, 2029-12-30, 2030-12-29'],
  ['FREQ=YEARLY;BYYEARDAY=-1', '20261231', '2026-12-31, 2027-12-31', '20280101'],
  ['FREQ=DAILY;BYHOUR=9,12;BYSETPOS=1', '20261101T090000', '2026-11-01, 2026-11-02', '20261103'],
  ['FREQ=HOURLY;BYMINUTE=0,15,30;BYSETPOS=-1;BYHOUR=9,10', '20261101T093000', '2026-11-01, 2026-11-01 10:30', '20261102'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '20261106T090000', '2026-11-06, 2026-11-13, 2026-11-20', '20261121'],
  ['FREQ=WEEKLY;INTERVAL=0', '20261102', '2026-11-02, 2026-11-09', '20261110'],
  ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '20260101', ''],
  ['FREQ=MONTHLY;BYDAY=5MO,5TU;BYSETPOS=4', '20260101', ''],
  ['freq=weekly;byday=mo', '20261102', '2026-11-02, 2026-11-09', '20261110'],
]

describe('recurrence rules', () => {
  it.each(rows(EXAMPLES))('of RFC 5545: $rule from $start', ({ rule, start, days, to }) => {
    expect(repeated(rule, start, { to })).toBe(days.includes('…') ? everyDay(days) : days)
  })

  it.each(rows(OWN))('$rule from $start', ({ rule, start, days, to }) => {
    expect(repeated(rule, start, { to })).toBe(days)
  })

  it.each([
    'FREQ=FORTNIGHTLY',
    'BYDAY=MO',
    '',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=-3',
    'FREQ=DAILY;COUNT=many',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=1e3',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYWEEKNO=3',
    'FREQ=DAILY;BYYEARDAY=3',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;UNTIL=later',
    'RSCALE=HEBREW;FREQ=YEARLY',
    'FREQ',
  ])('%s is refused', (rule) => {
    expect(repeated(rule, '20261101')).toContain('makes no sense')
  })

  it('looks only at what is asked for, however long ago it began', () => {
    expect(repeated('FREQ=DAILY', '00010101T090000', { from: '20261101', to: '20261103' })).toBe('2026-11-01, 2026-11-02')
    expect(repeated('FREQ=SECONDLY;INTERVAL=86400', '19700101T090000', { from: '20261101', to: '20261103' })).toBe('2026-11-01, 2026-11-02')
    expect(repeated('FREQ=SECONDLY;COUNT=900000000', '19990101', { from: '20270709', to: '20280101' })).toBe('it repeats too often')
    expect(repeated('FREQ=SECONDLY;COUNT=900000000', '19980101', { from: '20270709', to: '20280101' })).toBe('')
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12',
    'FREQ=MINUTELY',
    'FREQ=SECONDLY;COUNT=1000000000;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    'FREQ=SECONDLY;BYSETPOS=1',
    'FREQ=MINUTELY;COUNT=999999999;BYSECOND=1',
  ])('%s has a bound', (rule) => {
    expect(repeated(rule, '20010101T000000', { from: '20261101', to: '20270101' })).toBe('it repeats too often')
  })

  it('agrees with ical.js on the rules that both know', () => {
    const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    const weekdays = some(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).map((days) => `;BYDAY=${days.join(',')}`)
    const rules = fc.oneof(
      fc.tuple(fc.constant('FREQ=DAILY'), fc.constantFrom('', ';BYMONTH=3,11')),
      fc.tuple(fc.constant('FREQ=WEEKLY'), fc.oneof(fc.constant(''), weekdays)),
      fc.tuple(fc.constant('FREQ=MONTHLY'), fc.constantFrom('', ';BYMONTHDAY=1,15', ';BYMONTHDAY=-1', ';BYDAY=2TU', ';BYDAY=-1FR')),
      fc.tuple(fc.constant('FREQ=YEARLY'), fc.constantFrom('', ';BYMONTH=5;BYDAY=-1MO', ';BYMONTH=1,7;BYMONTHDAY=4')),
      fc.tuple(fc.constant('FREQ=HOURLY'), fc.constant('')),
    )
    const starts = fc.integer({ min: Date.UTC(2020, 0, 1) / DAY_MS, max: Date.UTC(2027, 0, 1) / DAY_MS })
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }), starts, ([freq, by], interval, count, day) => {
        const rule = `${freq};INTERVAL=${interval};COUNT=${count}${by}`
        const start = `${new Date(day * DAY_MS).toISOString().slice(0, 10)}T09:30:00`
        const theirs: string[] = []
        const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(start))
        for (let next = iterator.next(); next; next = iterator.next()) theirs.push(next.toString())
        const parsed = parseRule(rule)
        if (isUnreadable(parsed)) throw new Error(parsed.unreadable)
        const window = { from: 0, to: wall('23000101'), within: () => true }
        const ours = repetitions(parsed, wall(start), window, fullBudget())
        if (isUnreadable(ours)) throw new Error(ours.unreadable)
        // What a start means that does not fit its rule is left open by the standard, and differs.
        fc.pre(ours[0] === wall(start))
        // A day that a year does not have is left out (RFC 5545 §3.3.10); ical.js takes the next one.
        fc.pre(!start.includes('-02-29'))
        expect(ours.map((at) => new Date(at).toISOString().slice(0, 19))).toEqual(theirs)
      }),
      { numRuns: 500 },
    )
  })

  it('finds the same in a part as in the whole', () => {
    const rules = fc.constantFrom(...[...EXAMPLES, ...OWN].map(([rule, start]) => [rule, start] as const))
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 200 }), ([rule, start], skip, days) => {
        const parsed = parseRule(rule)
        if (isUnreadable(parsed)) throw new Error(parsed.unreadable)
        const from = wall(start) + skip * DAY_MS
        const to = from + days * DAY_MS
        const within = () => true
        const whole = repetitions(parsed, wall(start), { from: wall(start), to, within }, fullBudget())
        const part = repetitions(parsed, wall(start), { from, to, within }, fullBudget())
        if (isUnreadable(whole) || isUnreadable(part)) return
        expect(part).toEqual(whole.filter((at) => at >= from))
      }),
      { numRuns: 500 },
    )
  })
})

function rows(examples: typeof EXAMPLES) {
  return examples.map(([rule, start, days, to = '20301231']) => ({ rule, start, days, to }))
}

/** `1997-09-02 … 1997-09-11` written out. */
function everyDay(range: string): string {
  const [first = '', last = ''] = range.split(' … ')
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_MS) days.push(new Date(at).toISOString().slice(0, 10))
  return days.join(', ')
}
