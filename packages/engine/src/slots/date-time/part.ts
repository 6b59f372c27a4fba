import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Clock } from './item.ts'
import type { RuleContext } from './rules.ts'

/** The parts of a day, as minutes from and to (exclusive). Working hours, not the sun, decide: a visit "in the morning" is from eight. */
export const PARTS = {
  morning: { from: 480, to: 720 },
  afternoon: { from: 720, to: 1020 },
  evening: { from: 1020, to: 1200 },
  night: { from: 1200, to: 1439 },
  lunch: { from: 720, to: 780 },
  'early morning': { from: 480, to: 600 },
  'mid morning': { from: 540, to: 660 },
  'late morning': { from: 600, to: 720 },
  'early afternoon': { from: 720, to: 840 },
  'mid afternoon': { from: 840, to: 960 },
  'late afternoon': { from: 900, to: 1020 },
  'early evening': { from: 1020, to: 1110 },
  'mid evening': { from: 1080, to: 1140 },
  'late evening': { from: 1080, to: 1200 },
  'end of day': { from: 900, to: 1020 },
  daytime: { from: 480, to: 1080 },
  midday: { from: 660, to: 840 },
  'small hours': { from: 0, to: 360 },
  'late night': { from: 1320, to: 1439 },
  'early night': { from: 1200, to: 1320 },
  'mid night': { from: 120, to: 240 },
} as const satisfies Record<string, { from: number; to: number }>
export type Part = keyof typeof PARTS

/** Four parts of four hours, each with two halves, for callers of whom neither a business nor a country is known: nobody's habits decide. */
export const EVEN_PARTS: Partial<Record<Part, { readonly from: number; readonly to: number }>> = {
  afternoon: { from: 720, to: 960 },
  'late afternoon': { from: 840, to: 960 },
  evening: { from: 960, to: 1200 },
  'early evening': { from: 960, to: 1080 },
  'late evening': { from: 1080, to: 1200 },
  'early morning': { from: 480, to: 600 },
}

/** By number, so that an item can name one. */
export const PART_NAMES = Object.keys(PARTS).filter((name): name is Part => Object.hasOwn(PARTS, name))

const names: readonly string[] = PART_NAMES

/** The number of a part of the day in `PART_NAMES`. */
export const partNumber = (part: Part): number => PART_NAMES.indexOf(part)

const LUNCH = partNumber('lunch')

/** The part of the day with this number. */
export const partNamed = (n: number): Part => PART_NAMES[n] ?? 'morning'

/** From when to when a part of the day is, in the region that the caller is heard in. */
export function hoursOf(n: number, { parts }: Pick<RuleContext, 'parts'>): { readonly from: number; readonly to: number } {
  const part = partNamed(n)
  return parts?.[part] ?? PARTS[part]
}

/** The part narrowed to its beginning, middle or end, where there is such a part; else the part itself. */
export function narrowed(n: number, how: 'early' | 'mid' | 'late'): number {
  const at = names.indexOf(`${how} ${partNamed(n)}`)
  return at < 0 ? n : at
}

export const fixed = (minute: number): Clock => ({ minute, open: false })
/** The reading before noon: 12:30 is half past midnight. */
export const am = (clock: Clock | undefined): Clock | undefined =>
  clock && fixed(clock.minute >= 720 && clock.minute < 780 ? clock.minute - 720 : clock.minute)
/** The reading after noon. */
export const pm = (clock: Clock | undefined): Clock | undefined => clock && fixed(clock.minute < 720 ? clock.minute + 720 : clock.minute)

/** "Eight in the evening": the part settles am or pm. */
export function inPart(clock: Clock | undefined, n: number): Clock | undefined {
  if (!clock?.open) return clock
  const { minute } = clock
  const { from } = PARTS[partNamed(n)]
  // "Half past eleven at lunchtime" is not late at night.
  if (n === LUNCH && minute >= 600) return fixed(minute)
  if (from < 720) return fixed(minute)
  if (from < 1200) return fixed(minute + 720)
  return fixed(minute < 300 ? minute : minute + 720)
}

const DEFAULT_DAY = { from: 420, to: 1140 }

/** What decides an open reading. */
export type HoursContext = { readonly call: Pick<UnderstandingContext, 'business'>; readonly hoursAsSaid?: boolean }

/** An open reading within working hours: the business' own where they decide it, else 07:00 to 18:59. */
export function resolve(clock: Clock, { call, hoursAsSaid }: HoursContext): number {
  if (!clock.open) return clock.minute
  if (hoursAsSaid) return clock.minute < 60 ? clock.minute + 720 : clock.minute
  const day = call.business?.day
  if (day) {
    const morning = clock.minute >= day.from && clock.minute < day.to
    const afternoon = clock.minute + 720 >= day.from && clock.minute + 720 < day.to
    if (morning !== afternoon) return afternoon ? clock.minute + 720 : clock.minute
  }
  return clock.minute >= DEFAULT_DAY.from ? clock.minute : clock.minute + 720
}

/** Both ends of a span: an open end follows the other one, so that "nine to five" is a working day and "two to four pm" is short. */
export function resolveSpan(from: Clock, to: Clock, context: HoursContext): { from: number; to: number } {
  if (from.open && !to.open) {
    const late = from.minute + 720
    // "Eleven to three am" begins before midnight.
    const start = late < (to.minute || 1440) || from.minute > to.minute ? late : from.minute
    return { from: start, to: to.minute }
  }
  const start = resolve(from, context)
  if (!to.open) return { from: start, to: to.minute }
  if (to.minute > start) return { from: start, to: to.minute }
  return { from: start, to: to.minute + 720 > start ? to.minute + 720 : to.minute }
}
