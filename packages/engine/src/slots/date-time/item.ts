import type { TimeWish } from '../../understanding/candidate.ts'

/**
 * What a word, or a run of words already put together, may stand for. An item has any number of them: "may" is a month, "ten" is an
 * hour, a minute and a day of the month. Language-neutral: a grammar names them in patterns as `<hour>`, `<date>`.
 */
export const CATEGORY = {
  /** A cardinal number. */
  num: 1,
  ord: 1 << 1,
  /** A cardinal that a clock may show as its hour. */
  hour: 1 << 2,
  /** A cardinal from 1 to 59. */
  min: 1 << 3,
  /** A cardinal or ordinal from 1 to 31. */
  dom: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  unit: 1 << 7,
  /** A part of the day: morning, afternoon. */
  part: 1 << 8,
  /** Am or pm. */
  half: 1 << 9,
  time: 1 << 10,
  date: 1 << 11,
  times: 1 << 12,
  dates: 1 << 13,
  moment: 1 << 14,
  moments: 1 << 15,
  year: 1 << 16,
  /** Nineteen or twenty, as the first half of a year. */
  century: 1 << 17,
  wish: 1 << 18,
  people: 1 << 19,
  /** Digits written as one clock reading without a colon: "730", "1430". */
  compact: 1 << 20,
  holiday: 1 << 21,
  /** An hour and minutes said as two numbers: a time only where one is due. */
  pair: 1 << 22,
  /** Two numbers with a slash, dash or dot between them that could be a date. */
  slash: 1 << 23,
  /** Minutes from 10 to 59, as said behind an hour. */
  mins: 1 << 24,
  /** Hour, zero and digit already joined to minutes below ten: "oh five". */
  low: 1 << 25,
  /** A named part of a named day: tonight, this morning. */
  dayPart: 1 << 26,
  /** Words that take back what was said before them. */
  repair: 1 << 27,
  /** Someone who may be one of a party: "my wife", "me". */
  folk: 1 << 28,
  /** A word for a relation: wife, friends. */
  kin: 1 << 29,
} as const

/** A clock reading. When `open`, am or pm was not said and `minute` is below 720. */
export type Clock = { readonly minute: number; readonly open: boolean }

/**
 * A moment or a span as it was put together. Days are day numbers, spans are end-exclusive; `limit` is the one day or time named of a span
 * open to one side; of a span that is `open`, neither am nor pm was said, and a part of the day may still settle it.
 */
export type Value =
  | { readonly type: 'date'; readonly day: number; readonly by: DayBy; readonly assumed: boolean }
  | { readonly type: 'dates'; readonly from: number | undefined; readonly to: number | undefined; readonly limit?: Item | undefined }
  | { readonly type: 'time'; readonly clock: Clock }
  | {
      readonly type: 'times'
      readonly from: Clock | undefined
      readonly to: Clock | undefined
      readonly limit?: Item | undefined
      readonly open?: boolean
    }
  | { readonly type: 'moment'; readonly day: number; readonly minute: number }
  | { readonly type: 'moments'; readonly from: Moment | undefined; readonly to: Moment | undefined }
  /** A day and a time of it, each with its own words. */
  | { readonly type: 'joined'; readonly parts: readonly Item[] }
  | { readonly type: 'wish'; readonly wish: TimeWish }
  | { readonly type: 'people'; readonly count: number }

export type Moment = { readonly day: number; readonly minute: number }
/** How a day was named; decides what may be joined to it. */
export type DayBy = 'weekday' | 'day-of-month' | 'month-day' | 'full' | 'relative' | 'holiday'

export type Item = {
  /** Sum of `CATEGORY` bits. */
  readonly cats: number
  /** Layers in which its word may begin a match. */
  readonly starts: number
  /** The folded word, empty for items of several words. */
  readonly norm: string
  /** Number, month 1 to 12, weekday 0 to 6, unit or part of day: by category. */
  readonly n: number
  /** Token span that is reported. */
  readonly from: number
  readonly to: number
  /** What stands before it: 0 a blank, 1 a comma, 2 the end of a sentence. */
  readonly sep: number
  readonly value: Value | undefined
  readonly rule: string
  readonly score: number
}

/** What a rule makes of the items it matched. */
export type Made = { readonly cats: number; readonly n?: number; readonly value?: Value; readonly score?: number }

const dateMade = (day: number, by: DayBy, assumed: boolean, score?: number): Made => ({
  cats: CATEGORY.date,
  n: day,
  value: { type: 'date', day, by, assumed },
  ...(score === undefined ? {} : { score }),
})

/** Makers of the items that grammars put together. They pass `undefined` on, so that a rule reads as one expression. */
export const made = {
  date: (day: number | undefined, by: DayBy = 'relative', assumed = false): Made | undefined =>
    day === undefined ? undefined : dateMade(day, by, assumed),
  dates: (from: number | undefined, to: number | undefined, limit?: Item): Made | undefined =>
    from === undefined && to === undefined ? undefined : { cats: CATEGORY.dates, value: { type: 'dates', from, to, limit } },
  time: (clock: Clock | undefined, score?: number): Made | undefined =>
    clock && { cats: CATEGORY.time, value: { type: 'time', clock }, ...(score === undefined ? {} : { score }) },
  times: (from: Clock | undefined, to: Clock | undefined, limit?: Item): Made | undefined =>
    from || to ? { cats: CATEGORY.times, value: { type: 'times', from, to, limit } } : undefined,
  moment: (day: number | undefined, minute: number): Made | undefined =>
    day === undefined
      ? undefined
      : { cats: CATEGORY.moment, value: { type: 'moment', day: day + Math.floor(minute / 1440), minute: ((minute % 1440) + 1440) % 1440 } },
  moments: (from: Moment | undefined, to: Moment | undefined): Made | undefined =>
    from || to ? { cats: CATEGORY.moments, value: { type: 'moments', from, to } } : undefined,
  /** Several readings in one expression, each with its own words. */
  several: (...parts: Item[]): Made => ({ cats: CATEGORY.moment, value: { type: 'joined', parts } }),
  wish: (wish: TimeWish): Made => ({ cats: CATEGORY.wish, value: { type: 'wish', wish } }),
  people: (count: number): Made => ({ cats: CATEGORY.people, value: { type: 'people', count } }),
  /** Words that take back what stands before them. */
  repair: (): Made => ({ cats: CATEGORY.repair }),
  /** Words that no later rule may take for a date or a time. */
  nothing: (): Made => ({ cats: 0 }),
}

/** The day an item names, if it is a date. */
export function dayOf(item: Item): number | undefined {
  return item.value?.type === 'date' ? item.value.day : undefined
}

/** The clock reading of an item: a time, or a number that may be an hour. */
export function clockOf(item: Item): Clock | undefined {
  if (item.value?.type === 'time') return item.value.clock
  if (item.cats & CATEGORY.hour) return clock(item.n, 0)
  if (item.cats & CATEGORY.compact) return clock(Math.floor(item.n / 100), item.n % 100)
  return undefined
}

/** Hours from 1 to 12 leave am and pm open; 0 and 13 to 24 do not. */
export function clock(hour: number, minute: number): Clock | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  if (hour >= 1 && hour <= 12) return { minute: (hour % 12) * 60 + minute, open: true }
  return { minute: (hour % 24) * 60 + minute, open: false }
}
