/**
 * Calendar arithmetic on whole days counted from 1970-01-01, without zones and without objects on the way: what grammars reckon with.
 * Weekdays are 0 (Monday) to 6 (Sunday), months 1 to 12. Civil algorithms after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** The day number of a date of the Gregorian calendar. Days beyond the month's end run over into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Year, month and day of a day number. */
export function civil(day: number): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True when the calendar has this date. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The first such weekday after `day`. */
export function weekdayAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1
}

/** Monday of the week that holds `day`. */
export function weekStart(day: number): number {
  return day - weekdayOf(day)
}

/** The first such date on or after `today`; 29 February waits for its leap year. Undefined for a date no year has. */
export function nextMonthDay(today: number, month: number, day: number): number | undefined {
  const { year } = civil(today)
  for (let step = 0; step <= 8; step++) {
    if (!isDate(year + step, month, day)) continue
    const found = dayNumber(year + step, month, day)
    if (found >= today) return found
  }
  return undefined
}

/** The first day with this number in its month on or after `today`. */
export function nextDayOfMonth(today: number, day: number): number | undefined {
  const { year, month } = civil(today)
  for (let step = 0; step < 3; step++) {
    const y = year + Math.floor((month - 1 + step) / 12)
    const m = ((month - 1 + step) % 12) + 1
    if (!isDate(y, m, day)) continue
    const found = dayNumber(y, m, day)
    if (found >= today) return found
  }
  return undefined
}

/** The n-th such weekday of a month, from 1; -1 is the last. Undefined where the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number | undefined {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
  return civil(found).month === month ? found : undefined
}

/** `day` moved by whole months, held to the month's end: 31 January and one month is 28 February. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civil(day)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  return dayNumber(y, m, Math.min(dayOfMonth, daysInMonth(y, m)))
}

/** The first day of the month `months` away from that of `day`. */
export function monthStart(day: number, months = 0): number {
  const { year, month } = civil(day)
  const index = year * 12 + month - 1 + months
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}

/** Easter Sunday of a year (Gregorian computus of Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** `YYYY-MM-DD` */
export function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = civil(day)
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

/** `HH:MM` of a minute of the day; the last minute's end is `24:00`. */
export function isoTime(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** `YYYY-MM-DDTHH:MM`; minutes may run over into other days. */
export function isoDateTime(day: number, minute: number): string {
  const over = Math.floor(minute / 1440)
  return `${isoDate(day + over)}T${isoTime(minute - over * 1440)}`
}

/** The day number of `YYYY-MM-DD…`, undefined if it is no date. */
export function parseDay(text: string): number | undefined {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return text[4] === '-' && text[7] === '-' && isDate(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** Minute of the day of `HH:MM…`, undefined if it is no time. */
export function parseMinute(text: string): number | undefined {
  const hour = Number(text.slice(0, 2))
  const minute = Number(text.slice(3, 5))
  return text[2] === ':' && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : undefined
}
