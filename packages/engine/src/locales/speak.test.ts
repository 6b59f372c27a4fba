import { describe, expect, it } from 'vitest'
import { WEEKS } from '../testing/corpus-speech.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import { speechCorpus as en } from './en/speak.corpus.ts'
import { speechCorpus as es } from './es/speak.corpus.ts'
import { speechCorpus as fr } from './fr/speak.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr, es }
const NOW = '2026-11-23T09:05'

describe.each(LANGUAGES)('read-back in %s', (language) => {
  const corpus = CORPORA[language]
  const { speak } = locales[language]
  /** What is said for each value of a table, to be compared with the table. */
  const said = (table: Readonly<Record<string, string>>, say: (value: string) => string) =>
    Object.fromEntries(Object.keys(table).map((value) => [value, say(value)]))

  it('says days with their weekday, and how near they are', () => {
    expect(said(corpus.dates, (date) => speak.date(date))).toEqual(corpus.dates)
    expect(said(corpus.datesNow, (date) => speak.date(date, NOW))).toEqual(corpus.datesNow)
  })

  it('says times by the clock of the country', () => {
    expect(said(corpus.times, (time) => speak.time(time))).toEqual(corpus.times)
  })

  it('says a day with its time', () => {
    expect(said(corpus.dateTimes, (dateTime) => speak.dateTime(dateTime))).toEqual(corpus.dateTimes)
    expect(said(corpus.dateTimesNow, (dateTime) => speak.dateTime(dateTime, NOW))).toEqual(corpus.dateTimesNow)
  })

  it('gives back what it cannot read', () => {
    const { date, time } = corpus.unreadable
    expect([speak.date(date), speak.time(time), speak.dateTime('2026-13-40T10:00')]).toEqual([date, time, '2026-13-40T10:00'])
  })

  it('reads phone numbers in groups, with a pause between', () => {
    expect(said(corpus.phones, (phone) => speak.phone(phone))).toEqual(corpus.phones)
  })

  it('spells letters, digits and marks that have a name', () => {
    expect(said(corpus.spelled, (word) => speak.spelled(word))).toEqual(corpus.spelled)
  })

  it('joins lists as they sound', () => {
    expect(corpus.lists.map(([items, joiner]) => speak.list(items, joiner))).toEqual(corpus.lists.map(([, , list]) => list))
    expect(speak.list([], 'and')).toBe('')
  })

  it('says opening hours by groups of weekdays', () => {
    const { weekdays, splitDays, everyOther, always, never } = corpus.hours
    if (weekdays !== undefined) expect(speak.hours(WEEKS.weekdays)).toBe(weekdays)
    if (splitDays !== undefined) expect(speak.hours(WEEKS.splitDays)).toBe(splitDays)
    expect(speak.hours(WEEKS.everyOther)).toBe(everyOther)
    expect(speak.hours(WEEKS.always)).toBe(always)
    expect(speak.hours(WEEKS.never)).toBe(never)
  })
})
