import type { Language } from '../understanding/candidate.ts'
import type { Speaker } from '../understanding/grammar.ts'
import { civil, parseDay, parseMinute, weekdayOf } from './date-time/calendar.ts'
import { phoneWords } from './spoken-phone.ts'

/** A day in words: "mardi", "24 novembre". `year` only where it could be another. */
export type SpokenDay = {
  readonly weekday: number
  readonly month: number
  readonly day: number
  readonly year?: number
  readonly near?: 'today' | 'tomorrow'
}

/** What a language says when it reads values aloud. Weekdays and months count from 0. */
export type Speech = {
  /** `time` is a clock time in words, where one belongs to it. */
  readonly day: (day: SpokenDay, time: string | undefined) => string
  /** A minute of the day, 0 to 1440, as it stands behind "it is". */
  readonly clock: (minute: number) => string
  /** Words for phone numbers: calling codes that are read without their code, the word for "+", whether French numbers are read in pairs. */
  readonly phone: { readonly home: readonly string[]; readonly plus: string; readonly pairs?: boolean }
  /** Marks and letters that are named when a word is spelled: the hyphen, É. */
  readonly marks: ReadonlyMap<string, string>
  /** Two of a letter in a row, for a capital: "double L". */
  readonly twice: (letter: string) => string
  /** "Of" with a name behind it, where the one changes with the other: "d'Ann", "de Marc". */
  readonly of?: (name: string) => string
  readonly languages: Readonly<Record<Language, string>>
  readonly list: (items: readonly string[], joiner: 'and' | 'or') => string
  readonly hours: {
    readonly span: (from: number, to: number) => string
    readonly always: string
    readonly days: (runs: readonly DayRun[]) => string
    readonly everyDay: string
    readonly closed: (days: string) => string
    readonly neverOpen: string
  }
}

/** Weekdays one behind the other, from 0 (Monday). */
export type DayRun = readonly [first: number, last: number]

/** From this many days ahead, and for days gone by, the year is said too. */
const YEAR_DAYS = 300
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const LETTER = /^\p{L}$/u

/** Reads values aloud as a language says them. What cannot be read as a date or a time is given back as it is. */
export function speaker(speech: Speech): Speaker {
  const time = (clock: string) => {
    const minute = parseMinute(clock)
    return minute === undefined ? clock : speech.clock(minute)
  }
  return {
    date: (date, now) => {
      const day = spokenDay(date, now)
      return day ? speech.day(day, undefined) : date
    },
    time,
    dateTime: (dateTime, now) => {
      const day = spokenDay(dateTime, now)
      return day ? speech.day(day, time(dateTime.slice(11))) : dateTime
    },
    phone: (e164) => phoneWords(e164, speech.phone),
    spelled: (word) => spelledWords(word, speech),
    of: speech.of ?? ((name) => name),
    language: (tag) => Object.entries(speech.languages).find(([language]) => tag.startsWith(language))?.[1] ?? tag,
    list: speech.list,
    hours: (week) => hoursWords(week, speech),
  }
}

/** "M, C, double L": letters one by one, two of a kind together, accents and marks by their names; other characters are not said. */
function spelledWords(word: string, { marks, twice }: Speech): string {
  const letters = [...word.normalize('NFC').toUpperCase()].flatMap((letter) => {
    const named = marks.get(letter)
    if (named !== undefined) return [named]
    return LETTER_OR_DIGIT.test(letter) ? [plainLetter(letter)] : []
  })
  const said: string[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const pair = LETTER.test(letter) && letters[at + 1] === letter && letters[at + 2] !== letter && letters[at - 1] !== letter
    said.push(pair ? twice(letter) : letter)
    if (pair) at += 1
  }
  return said.join(', ')
}

/** The letter under its accent, which a language that has no name for it does not say. */
const plainLetter = (letter: string): string => [...letter.normalize('NFD')][0] ?? letter

/** "1, 2 or 3" with a language's words for the last joint. */
export function listWith(items: readonly string[], joint: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
}

function spokenDay(date: string, now: string | undefined): SpokenDay | undefined {
  const number = parseDay(date)
  if (number === undefined) return undefined
  const { year, month, day } = civil(number)
  const today = now === undefined ? undefined : parseDay(now)
  const ahead = today === undefined ? undefined : number - today
  const far = ahead !== undefined && (ahead < 0 || ahead > YEAR_DAYS)
  return {
    weekday: weekdayOf(number),
    month: month - 1,
    day,
    ...(far && { year }),
    ...(ahead === 0 && { near: 'today' as const }),
    ...(ahead === 1 && { near: 'tomorrow' as const }),
  }
}

type Week = Parameters<Speaker['hours']>[0]
const WEEK = [0, 1, 2, 3, 4, 5, 6]

/** Weekdays with the same hours are said together, in the order of the week, closed days last. */
function hoursWords(week: Week, { hours, list }: Speech): string {
  const spans = (day: number): string => {
    const open = week[day] ?? []
    if (open.some(({ from, to }) => from === 0 && to === 1440)) return hours.always
    return list(
      open.map(({ from, to }) => hours.span(from, to)),
      'and',
    )
  }
  const groups = new Map<string, number[]>()
  for (const day of WEEK) {
    const said = spans(day)
    groups.set(said, [...(groups.get(said) ?? []), day])
  }
  const days = (each: readonly number[]) => (each.length === WEEK.length ? hours.everyDay : hours.days(runsOf(each)))
  const closed = groups.get('') ?? []
  groups.delete('')
  if (groups.size === 0) return hours.neverOpen
  const open = [...groups].map(([said, each]) => `${days(each)} ${said}`)
  return [...open, ...(closed.length > 0 ? [hours.closed(days(closed))] : [])].join(', ')
}

/** Days in a row; two in a row are named one by one. */
function runsOf(days: readonly number[]): DayRun[] {
  const runs: [number, number][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run[1] === day - 1) run[1] = day
    else runs.push([day, day])
  }
  return runs.flatMap(([first, last]): DayRun[] => {
    if (last - first !== 1) return [[first, last]]
    return [
      [first, first],
      [last, last],
    ]
  })
}
