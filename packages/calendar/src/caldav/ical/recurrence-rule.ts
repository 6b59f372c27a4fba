import { readTimeValue } from './time-value.ts'
import { isUnreadable, type Unreadable, unreadable } from './unreadable.ts'

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A recurrence rule (RFC 5545 §3.3.10). Lists are null where the rule has none. Days of the week count from Monday, 0. */
export type RecurrenceRule = {
  readonly freq: (typeof FREQUENCIES)[number]
  readonly interval: number
  readonly count: number | null
  /** As written: its meaning depends on the zone of the event. */
  readonly until: string | null
  readonly weekStart: number
  readonly bySecond: readonly number[] | null
  readonly byMinute: readonly number[] | null
  readonly byHour: readonly number[] | null
  /** `nth` is 0 for every such day. */
  readonly byDay: readonly { readonly nth: number; readonly day: number }[] | null
  readonly byMonthDay: readonly number[] | null
  readonly byYearDay: readonly number[] | null
  readonly byWeekNo: readonly number[] | null
  readonly byMonth: readonly number[] | null
  readonly bySetPos: readonly number[] | null
}

/** What a list may hold: from, to, and whether it may count from the end. */
const LISTS = {
  BYSECOND: [0, 60, false],
  BYMINUTE: [0, 59, false],
  BYHOUR: [0, 23, false],
  BYMONTHDAY: [1, 31, true],
  BYYEARDAY: [1, 366, true],
  BYWEEKNO: [1, 53, true],
  BYMONTH: [1, 12, false],
  BYSETPOS: [1, 366, true],
} as const

/** Reads a rule; one that says what RFC 5545 gives no meaning to is refused, since half a rule would free time that is taken. */
export function parseRule(value: string): RecurrenceRule | Unreadable {
  const parts = new Map<string, string>()
  for (const part of value.trim().toUpperCase().split(';')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    if (equals <= 0 || parts.has(part.slice(0, equals))) return refused(value)
    parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim())
  }
  const freq = FREQUENCIES.find((name) => name === parts.get('FREQ'))
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')
  const count = parts.has('COUNT') ? whole(parts.get('COUNT')) : null
  // Some write INTERVAL=0 and mean 1.
  const interval = Math.max(1, parts.has('INTERVAL') ? whole(parts.get('INTERVAL')) : 1)
  if (!freq || weekStart < 0 || Number.isNaN(interval) || (count !== null && !(count >= 1))) return refused(value)
  if (parts.has('UNTIL') && isUnreadable(readTimeValue(parts.get('UNTIL') ?? ''))) return refused(value)
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return refused(value)
  const lists = new Map<string, readonly number[]>()
  for (const [name, [least, most, fromEnd]] of Object.entries(LISTS)) {
    const text = parts.get(name)
    if (text === undefined) continue
    const numbers = text.split(',').map((item) => (item.startsWith('-') && fromEnd ? -whole(item.slice(1)) : whole(item)))
    if (!numbers.every((number) => Math.abs(number) >= least && Math.abs(number) <= most)) return refused(value)
    lists.set(name, numbers)
  }
  const days = parts.get('BYDAY')?.split(',').map(dayOfWeek) ?? null
  const byDay = days?.filter((day) => day !== null) ?? null
  if (days && byDay && byDay.length < days.length) return refused(value)
  const list = (name: keyof typeof LISTS) => lists.get(name) ?? null
  const rule: RecurrenceRule = {
    ...{ freq, interval, count, weekStart, byDay, until: parts.get('UNTIL') ?? null },
    ...{ bySecond: list('BYSECOND'), byMinute: list('BYMINUTE'), byHour: list('BYHOUR'), byMonthDay: list('BYMONTHDAY') },
    ...{ byYearDay: list('BYYEARDAY'), byWeekNo: list('BYWEEKNO'), byMonth: list('BYMONTH'), bySetPos: list('BYSETPOS') },
  }
  return hasMeaning(rule) ? rule : refused(value)
}

/** The notes 1 and 2 and the "N/A" of RFC 5545's table of BYxxx rule parts. */
function hasMeaning({ freq, byWeekNo, byYearDay, byMonthDay }: RecurrenceRule): boolean {
  if (byWeekNo && freq !== 'YEARLY') return false
  if (byYearDay && (freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY')) return false
  return !(byMonthDay && freq === 'WEEKLY')
}

function dayOfWeek(text: string): { readonly nth: number; readonly day: number } | null {
  const day = WEEKDAYS.indexOf(text.slice(-2))
  const number = text.slice(0, -2)
  if (day < 0) return null
  if (number === '') return { nth: 0, day }
  const nth = number.startsWith('-') ? -whole(number.slice(1)) : whole(number)
  return Math.abs(nth) >= 1 && Math.abs(nth) <= 53 ? { nth, day } : null
}

/** A number in digits, with a plus sign where somebody wrote one; else NaN. */
function whole(text: string | undefined): number {
  return text !== undefined && /^\+?\d{1,12}$/.test(text) ? Number(text) : Number.NaN
}

function refused(value: string): Unreadable {
  return unreadable(`its recurrence rule “${value.trim().slice(0, 80)}” makes no sense`)
}
