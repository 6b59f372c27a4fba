import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Region } from '../../understanding/region.ts'
import { parseDay, parseMinute } from './calendar.ts'
import type { DateTimeWords } from './lex.ts'
import { EVEN_PARTS } from './part.ts'
import type { RuleContext } from './rules.ts'

const TIMES: ReadonlySet<string> = new Set(['time', 'time_range'])
const DATES: ReadonlySet<string> = new Set(['date', 'date_range'])
const BOTH: ReadonlySet<string> = new Set(['datetime', 'datetime_range', 'preferred_time', 'slot_choice', 'appointment_ref'])

/** How a language is read as long as nothing was asked and no business, with its hours, is known. */
export type AsSaid = {
  /** True where an hour is what the clock shows ("5h"). */
  readonly hoursAsSaid?: boolean
  /** True where that may be one that is gone by today; else it is the next that the clock shows. */
  readonly hoursGoneBy?: boolean
  /** True where afternoon, evening and night have four hours each, as the morning has; 'unplaced': only where no country is known either. */
  readonly evenParts?: boolean | 'unplaced'
}

/** The context of one utterance. "Now" is looked at only when a rule asks for it, and once. */
export function ruleContext(
  call: UnderstandingContext,
  { behindNumber }: Pick<DateTimeWords, 'behindNumber'>,
  { parts }: Pick<Region, 'parts'> = {},
  { hoursAsSaid = false, hoursGoneBy = false, evenParts = false }: AsSaid = {},
): RuleContext {
  const plain = call.asked.length === 0 && call.business === undefined
  let known = false
  let day: number | undefined
  let minute = 0
  const look = () => {
    if (known) return
    known = true
    const now = call.referenceTime
    if (now === undefined) return
    day = parseDay(now)
    minute = parseMinute(now.slice(11)) ?? 0
  }
  let wantsTime = false
  let wantsDate = false
  for (const asked of call.asked) {
    const both = asked !== 'slot_choice' && BOTH.has(asked)
    if (both || TIMES.has(asked)) wantsTime = true
    if (both || DATES.has(asked)) wantsDate = true
  }
  return {
    call,
    hoursAsSaid: hoursAsSaid && plain,
    hoursGoneBy,
    today: () => {
      look()
      return day
    },
    minute: () => {
      look()
      return minute
    },
    behindNumber,
    parts: plain && (evenParts === true || (evenParts && call.phonePlan === null)) ? { ...parts, ...EVEN_PARTS } : parts,
    wantsTime,
    wantsDate,
    wantsPeople: call.asked.includes('people'),
    before: undefined,
    after: undefined,
    beyond: undefined,
  }
}

/** True when the answer that was asked for is a day with its time in one value. */
export function asksForBoth(asked: readonly string[]): boolean {
  return asked.some((slot) => BOTH.has(slot))
}
