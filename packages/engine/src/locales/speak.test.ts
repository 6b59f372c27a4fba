import { describe, expect, it } from 'vitest'
import { WEEKS } from '../testing/corpus-speech.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import { type REGION_TAGS, spokenIn } from '../understanding/region.ts'
import { speechCorpus as en } from './en/speak.corpus.ts'
import { speechCorpus as es } from './es/speak.corpus.ts'
import { speechCorpus as fr } from './fr/speak.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr, es }
const NOW = '2026-11-23T09:05'

describe('read-back by region', () => {
  const said = (tag: (typeof REGION_TAGS)[number], value: string) => {
    const language = LANGUAGES.find((each) => tag.startsWith(each)) ?? 'en'
    return spokenIn(locales[language], tag).speak.dateTime(value, NOW)
  }

  it.each([
    ['en-US', '2026-12-01T19:45', 'Tuesday, December 1 at 7:45 PM'],
    ['en-CA', '2026-12-01T19:45', 'Tuesday, December 1 at 7:45 PM'],
    ['en-GB', '2026-12-01T19:45', 'Tuesday the 1st of December at 7:45 PM'],
    ['en-GB', '2026-12-12T09:00', 'Saturday the 12th of December at 9 AM'],
    ['en-GB', '2026-11-24T09:00', 'tomorrow, Tuesday the 24th of November, at 9 AM'],
    ['fr-CA', '2026-12-01T19:45', 'mardi 1er décembre à 19 heures 45'],
    ['fr-FR', '2026-12-01T19:45', 'mardi 1er décembre à 19 heures 45'],
    ['es-US', '2026-12-01T19:45', 'el martes primero de diciembre a las 7 y 45 de la tarde'],
    ['es-MX', '2026-12-01T19:45', 'el martes primero de diciembre a las 7 y 45 de la noche'],
    ['es-ES', '2026-12-01T19:45', 'el martes uno de diciembre a las 8 menos cuarto de la tarde'],
    ['es-ES', '2026-12-01T12:45', 'el martes uno de diciembre a la una menos cuarto de la tarde'],
  ] as const)('in %s %s is "%s"', (tag, value, words) => {
    expect(said(tag, value)).toBe(words)
  })
})

describe('"of" before a name', () => {
  it.each([
    ["d'Ann Roy", 'Ann Roy'],
    ["d'Élise", 'Élise'],
    ["d'Yvon", 'Yvon'],
    ["d'Hélène", 'Hélène'],
    ['de Yann', 'Yann'],
    ['de Hassan', 'Hassan'],
    ['de Marc', 'Marc'],
  ])('in French is "%s"', (said, name) => {
    expect(locales.fr.speak.of(name)).toBe(said)
  })
})

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
