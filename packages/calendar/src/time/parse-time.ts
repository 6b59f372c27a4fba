/** Milliseconds of a day without a clock change. */
export const DAY_MS = 86_400_000
/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000

const DASH = 0x2d
const PLUS = 0x2b
const DOT = 0x2e
const COLON = 0x3a
const ZERO = 0x30
const CAPITAL_T = 0x54
const CAPITAL_Z = 0x5a

/** Stands for "no such day or minute" where NaN would turn integers, which are fast, into floating point. */
const MALFORMED = -1_000_000_000
const DAY_MINUTES = 1440

/** Milliseconds since 1970 of an ISO instant or a time with offset; NaN when the text is neither. RFC 3339 §5.6. */
export function instantOf(text: string): number {
  const last = text.length - 1
  const utc = text.charCodeAt(last) === CAPITAL_Z
  const zone = utc ? last : last - 5
  if (zone < 16) return Number.NaN
  const minute = minuteAt(text)
  const seconds = zone === 16 ? 0 : zone === 19 ? secondsAt(text) * 1000 : millisecondsAt(text, zone)
  const offset = utc ? 0 : offsetMinutes(text, zone)
  return minute === MALFORMED || offset === MALFORMED || seconds < 0 ? Number.NaN : (minute - offset) * MINUTE_MS + seconds
}

/** Wall-clock `YYYY-MM-DDTHH:MM[:SS]` as milliseconds, read as if it were UTC; NaN when malformed. */
export function wallOf(text: string): number {
  if (text.length !== 16 && text.length !== 19) return Number.NaN
  const minute = minuteAt(text)
  const seconds = text.length === 16 ? 0 : secondsAt(text)
  return minute === MALFORMED || seconds < 0 ? Number.NaN : minute * MINUTE_MS + seconds * 1000
}

/** Days since 1970-01-01 of a date `YYYY-MM-DD`; NaN when malformed or no such day. */
export function dayOf(date: string): number {
  const minute = date.length === 10 ? minuteAt(`${date}T00:00`) : MALFORMED
  return minute === MALFORMED ? Number.NaN : minute / DAY_MINUTES
}

/**
 * The day since 1970-01-01 that a text begins with, for texts that begin with a date of these times; anything, NaN included, for others.
 * A quarter of what `instantOf` takes: for where it is enough to know about when.
 */
export function roughDay(text: string): number {
  const year = (text.charCodeAt(0) * 10 + text.charCodeAt(1)) * 100 + text.charCodeAt(2) * 10 + text.charCodeAt(3) - 1111 * ZERO
  const month = text.charCodeAt(5) * 10 + text.charCodeAt(6) - 11 * ZERO
  const first = MONTHS[(year - FIRST_YEAR) * 12 + month - 1]
  return first === undefined ? Number.NaN : first + text.charCodeAt(8) * 10 + text.charCodeAt(9) - 11 * ZERO - 1
}

/** The date of a day counted from 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Minutes since 1970 of `YYYY-MM-DDTHH:MM`, checked by signs instead of branches: a busy calendar asks for ten thousand at a time. */
function minuteAt(text: string): number {
  const century = twoDigits(text, 0)
  const ofCentury = twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const year = century * 100 + ofCentury
  const digits = century | ofCentury | hour | minute
  const ranges = (year - 1) | (month - 1) | (12 - month) | (day - 1) | (23 - hour) | (59 - minute)
  const dashes = (text.charCodeAt(4) ^ DASH) | (text.charCodeAt(7) ^ DASH)
  const separators = dashes | (text.charCodeAt(10) ^ CAPITAL_T) | (text.charCodeAt(13) ^ COLON)
  if ((digits | ranges) < 0 || separators !== 0) return MALFORMED
  const at = (year - FIRST_YEAR) * 12 + month - 1
  const first = MONTHS[at] ?? firstOfMonth(year, month)
  const next = MONTHS[at + 1] ?? firstOfMonth(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1)
  return first + day > next ? MALFORMED : (first + day - 1) * DAY_MINUTES + hour * 60 + minute
}

/**
 * Days since 1970 of a month's first day: Howard Hinnant's days_from_civil ("chrono-Compatible Low-Level Date Algorithms") for years
 * from 1. Years that begin in March end with the leap day, so that no other day depends on it.
 */
function firstOfMonth(calendarYear: number, month: number): number {
  const year = month <= 2 ? calendarYear - 1 : calendarYear
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) - DAYS_TO_1970
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468
const FIRST_YEAR = 1970
/** First days of the months in which calendars are kept, so that reading a date is a look-up. */
const MONTHS = Int32Array.from({ length: 150 * 12 }, (_, at) => firstOfMonth(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1))

function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at)
  const hours = twoDigits(text, at + 1)
  const minutes = twoDigits(text, at + 4)
  const ranges = hours | minutes | (23 - hours) | (59 - minutes)
  if ((sign !== DASH && sign !== PLUS) || text.charCodeAt(at + 3) !== COLON || ranges < 0) return MALFORMED
  return sign === DASH ? -(hours * 60 + minutes) : hours * 60 + minutes
}

/** Seconds of `:SS` after the minute, negative when malformed. */
function secondsAt(text: string): number {
  const seconds = twoDigits(text, 17)
  return text.charCodeAt(16) === COLON && seconds < 60 ? seconds : -1
}

/** Milliseconds of `:SS.fff…`, which must fill the text up to `end`; negative when malformed. */
function millisecondsAt(text: string, end: number): number {
  const seconds = secondsAt(text)
  if (seconds < 0 || end < 21 || text.charCodeAt(19) !== DOT) return -1
  let fraction = 0
  let unit = 100
  for (let at = 20; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return -1
    fraction += digit * unit
    unit = (unit / 10) | 0
  }
  return seconds * 1000 + fraction
}

/** The number that two characters show, -1 when one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return (tens * 10 + ones) | ((tens | ones | (9 - tens) | (9 - ones)) >> 31)
}
