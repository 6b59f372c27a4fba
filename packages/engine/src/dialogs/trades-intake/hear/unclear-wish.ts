import type { TimeWanted } from '../../../effect.ts'
import { parseDay, parseMinute } from '../../../slots/date-time/calendar.ts'
import type { Heard } from '../acts.ts'
import type { IntakeTurn } from './hear.ts'

type Wish = NonNullable<Heard['wish']>

/** Letters of a word that may have been a part of the day. */
const A_PART = 4
const A_DAY = 24 * 60
const HALF_A_DAY = A_DAY / 2

/**
 * Each hearing with the narrowest wish, where all that were heard, now and before, lie in each other: "Wednesday" is "Wednesday
 * afternoon" with a word lost, as words get lost more often than they are made up. Half of the hearings must have it.
 */
export function narrowed(alone: readonly (Heard | undefined)[], before: readonly (readonly string[])[]): (Heard | undefined)[] {
  const own = alone.flatMap((heard) => (heard?.wish ? [heard.wish] : []))
  const [first] = own
  if (!first) return [...alone]
  const earlier = before.flatMap(([likeliest]) => {
    const value = likeliest === undefined ? undefined : wishOf(likeliest)
    return value ? [{ value, text: first.text }] : []
  })
  const all = [...own, ...earlier]
  const finest = narrowest(all) ?? narrowest(own)
  const isHeard =
    finest && (own.filter(({ value }) => wishKey(value) === wishKey(finest.value)).length * 2 >= own.length || !own.includes(finest))
  return finest && isHeard ? alone.map((heard) => (heard?.wish ? { ...heard, wish: finest } : heard)) : [...alone]
}

/** The attempts before, with the wishes that this one lies in taken for it. */
export function asNarrow(before: readonly (readonly string[])[], wish: TimeWanted): string[][] {
  const key = wishKey(wish)
  return before.map((values) =>
    values.map((each) => {
      const value = wishOf(each)
      return value && liesIn(wish, value) ? key : each
    }),
  )
}

/** What makes two wishes the same. */
export const wishKey = (wish: TimeWanted): string => JSON.stringify(wish)

/** A time without its day; or a whole day, and a word beside it that was not understood: the part of the day may have been lost. */
export function mayLackPart({ value, text, dayless }: Wish, said: readonly string[]): boolean {
  if (dayless) return true
  if (value.exact !== undefined || value.windows.length !== 1) return false
  const [window] = value.windows
  if (!window || minuteOf(window.to) - minuteOf(window.from) < HALF_A_DAY) return false
  const known = new Set(text.toLowerCase().split(' '))
  return said.some((words) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => word.length >= A_PART && !known.has(word)),
  )
}

const minuteOf = (time: string): number => (parseDay(time) ?? 0) * A_DAY + (parseMinute(time.slice(11)) ?? 0)

/** The wish that lies in all others, if there is one. */
const narrowest = (wishes: readonly Wish[]): Wish | undefined =>
  wishes.find((one) => wishes.every((other) => liesIn(one.value, other.value) || isTimeOf(one, other)))

/** "In the afternoon" is the time of "Thursday afternoon". */
function isTimeOf({ value, dayless }: Wish, other: Wish): boolean {
  if (dayless || !other.dayless) return false
  if (other.value.exact !== undefined) return value.exact?.slice(11) === other.value.exact.slice(11)
  const [one] = value.windows
  const [time] = other.value.windows
  return one?.from.slice(11) === time?.from.slice(11) && one?.to.slice(11) === time?.to.slice(11)
}

/** Whether a wish is for a part of what another is for. */
function liesIn(part: TimeWanted, whole: TimeWanted): boolean {
  if (whole.exact !== undefined) return part.exact === whole.exact
  const { exact } = part
  if (whole.windows.length === 0) return true
  if (exact !== undefined) return whole.windows.some(({ from, to }) => from <= exact && exact < to)
  return part.windows.length > 0 && part.windows.every((one) => whole.windows.some(({ from, to }) => from <= one.from && one.to <= to))
}

/** A wish from its key; nothing where the key was cut short. */
export function wishOf(key: string): TimeWanted | undefined {
  try {
    return JSON.parse(key)
  } catch {
    return undefined
  }
}

/** From here on a time that nobody asked for is one. */
const SURE = 0.75
/** Questions whose answer is full of numbers: a time in it is easily made up. */
const NUMBERS_ASKED: ReadonlySet<string> = new Set(['callback_number', 'service_address', 'caller_name'])

const WISH_ASKED: ReadonlySet<string> = new Set(['preferred_time', 'slot_choice', 'confirmation'])

/**
 * A time that was not asked for and is easily made up: one without a day ("could morning"), or one in an answer with numbers of its own,
 * unless all hearings have it; in a telephone number always.
 */
export function isStrayWish(alone: readonly (Heard | undefined)[], confidence: number, { listen: { asked } }: IntakeTurn): boolean {
  if (!asked.some((slot) => NUMBERS_ASKED.has(slot)))
    return !asked.some((slot) => WISH_ASKED.has(slot)) && alone.some((heard) => heard?.wish?.dayless)
  return asked.includes('callback_number') || confidence < SURE || alone.some((heard) => heard?.wish === undefined)
}

export function withoutWish(heard: Heard): Heard {
  const { wish: _, ...rest } = heard
  return rest
}
