/** What was said about the times that were offered. Hours are as said; `meridiem` only where it was said too. */
export type Pointer =
  | { readonly type: 'position'; readonly position: number }
  | { readonly type: 'end'; readonly which: 'last' | 'middle' | 'earliest' | 'latest' | 'next' }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'day_of_month'; readonly day: number }
  | { readonly type: 'in_days'; readonly days: number; readonly part?: DayPart }
  | { readonly type: 'month'; readonly month: number }
  /** A week, Monday to Sunday, so many after this one. */
  | { readonly type: 'week'; readonly weeks: number }
  | { readonly type: 'part'; readonly part: DayPart }
  | { readonly type: 'time'; readonly hour: number; readonly minute: number; readonly meridiem?: 'am' | 'pm' }
  /** A bare number: a position, an hour or a day of the month. `hour` and `day` where the words favour one ("las dos", "le 8"). */
  | { readonly type: 'number'; readonly number: number; readonly hour?: true; readonly day?: true }
  | { readonly type: 'any' }

/** `after_noon` runs into the evening, like the Spanish "tarde". */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'after_noon'

export type Choice = { readonly value: number | 'none'; readonly score: number; readonly rule: string }

/** Day number since 0000-03-01 of `YYYY-MM-DD…`, by the civil-calendar formula; its remainder by 7 gives the weekday. */
export function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const y = month <= 2 ? year - 1 : year
  const shifted = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * shifted + 2) / 5) + day - 1
}

/** ISO weekday of a local date, 1 (Monday) to 7. */
export const weekdayOf = (date: string): number => ((dayNumber(date) + 2) % 7) + 1

/** The number of the week that a local date is in; weeks begin on Monday. */
const weekOf = (date: string): number => Math.floor((dayNumber(date) + 2) / 7)

/**
 * Which of the `offered` local starts is meant by all pointers together, best first; more than one where the words fit several, none
 * where they fit nothing that was offered.
 */
export function resolveChoice(
  pointers: readonly Pointer[],
  not: readonly Pointer[],
  offered: readonly string[],
  referenceTime: () => string | undefined,
): readonly Choice[] {
  if (offered.length === 0 || (pointers.length === 0 && not.length === 0)) return []
  let left = offered.map((start, index) => ({ start, position: index + 1 }))
  const excluded = not.length > 0 ? left.filter((offer) => not.some((pointer) => fits(pointer, offer.start, referenceTime))) : []
  if (excluded.length > 0) left = left.filter((offer) => !excluded.includes(offer))
  let ordinal: Pointer | undefined
  let described = excluded.length > 0
  // Of two days that were said, the last is meant: "Tuesdays I'm out, so the Wednesday".
  const weekday = pointers.findLast((pointer) => pointer.type === 'weekday')
  for (const pointer of pointers) {
    if (pointer.type === 'weekday' && pointer !== weekday) continue
    if (pointer.type === 'position' || pointer.type === 'end' || pointer.type === 'number' || pointer.type === 'any') {
      ordinal ??= pointer
      continue
    }
    left = left.filter((offer) => fits(pointer, offer.start, referenceTime))
    described = true
  }
  if (left.length === 0) return []
  if (ordinal) {
    const { type } = ordinal
    return byOrder(ordinal, left, described).map(({ position, score }) => ({ value: position, score, rule: type }))
  }
  if (!described) return []
  if (left.length === 1) return left.map(({ position }) => ({ value: position, score: 0.9, rule: 'described' }))
  return left.map(({ position }, at) => ({ value: position, score: at === 0 ? 0.55 : 0.5, rule: 'described-several' }))
}

type Offer = { readonly start: string; readonly position: number }

function byOrder(pointer: Pointer, left: readonly Offer[], described: boolean): (Offer & { score: number })[] {
  const sorted = [...left].sort((a, b) => (a.start < b.start ? -1 : 1))
  const at = (offer: Offer | undefined, score: number) => (offer ? [{ ...offer, score }] : [])
  switch (pointer.type) {
    case 'position':
      // "The first one on Friday" counts among the Friday ones; "the third, Friday" may count among all.
      return at(left[pointer.position - 1] ?? left.find((offer) => offer.position === pointer.position), described ? 0.88 : 0.93)
    case 'number': {
      const { number } = pointer
      const position = left.find((offer) => offer.position === number)
      const hour = left.find((offer) => fits({ type: 'time', hour: number, minute: 0 }, offer.start, () => undefined))
      // "Eight" may be half past eight, where that is all there is at eight.
      const about = left.filter((offer) => Number(offer.start.slice(11, 13)) % 12 === number % 12 && number <= 24)
      const day = left.filter((offer) => fits({ type: 'day_of_month', day: number }, offer.start, () => undefined))
      if (pointer.day && day.length > 0) return day.flatMap((offer, n) => at(offer, day.length === 1 ? 0.88 : n === 0 ? 0.55 : 0.5))
      if (pointer.hour && hour) return at(hour, 0.85)
      if (position && hour && position !== hour) return [...at(position, 0.6), ...at(hour, 0.5)]
      if (position ?? hour) return at(position ?? hour, 0.85)
      return about.length === 1 ? at(about[0], 0.75) : at(day.length === 1 ? day[0] : undefined, 0.8)
    }
    case 'any':
      return at(sorted[0], 0.8)
    case 'end':
      if (pointer.which === 'last') return at(left.at(-1), 0.92)
      if (pointer.which === 'middle') return left.length === 3 ? at(left[1], 0.92) : []
      if (pointer.which === 'latest') return at(sorted.at(-1), 0.9)
      return at(pointer.which === 'next' && !described ? undefined : sorted[0], 0.9)
    default:
      return []
  }
}

function fits(pointer: Pointer, start: string, referenceTime: () => string | undefined): boolean {
  const hour = Number(start.slice(11, 13))
  switch (pointer.type) {
    case 'weekday':
      return weekdayOf(start) === pointer.weekday
    case 'day_of_month':
      return Number(start.slice(8, 10)) === pointer.day
    case 'in_days': {
      const now = referenceTime()
      return now !== undefined && dayNumber(start) - dayNumber(now) === pointer.days && (!pointer.part || inPart(hour, pointer.part))
    }
    case 'month':
      return Number(start.slice(5, 7)) === pointer.month
    case 'week': {
      const now = referenceTime()
      return now !== undefined && weekOf(start) - weekOf(now) === pointer.weeks
    }
    case 'part':
      return inPart(hour, pointer.part)
    case 'time': {
      if (Number(start.slice(14, 16)) !== pointer.minute) return false
      if (pointer.meridiem) return hour === (pointer.hour % 12) + (pointer.meridiem === 'pm' ? 12 : 0)
      return hour === pointer.hour || hour % 12 === pointer.hour % 12
    }
    default:
      return false
  }
}

function inPart(hour: number, part: DayPart): boolean {
  if (part === 'morning') return hour < 12
  if (part === 'after_noon') return hour >= 12
  return part === 'afternoon' ? hour >= 12 && hour < 17 : hour >= 17
}
