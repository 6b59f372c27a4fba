import { type BusinessFacts, minuteSpans, weekdaysOf } from '@callwright/engine'
import { dayOf } from '../time/parse-time.ts'

/** Minutes of a day that the owner keeps for other things. */
export type Kept = {
  readonly from: number
  readonly to: number
  /** Only of these resources; of all where there are none. */
  readonly resources: readonly string[] | undefined
  /** Whether an emergency may be put there. */
  readonly emergencies: boolean
}

const WHOLE_DAY = [{ from: 0, to: 24 * 60 }]
const NOTHING: readonly Kept[] = []

/** What is kept free on a day, counted from 1970-01-01. */
export function keptFree(facts: Pick<BusinessFacts, 'keep_free'>): (day: number) => readonly Kept[] {
  const rules = facts.keep_free.map((rule) => ({
    weekdays: rule.days === undefined ? undefined : new Set(weekdaysOf(rule.days)),
    dates: rule.dates === undefined ? undefined : new Set(rule.dates.map(dayOf)),
    from: rule.from === undefined ? Number.NEGATIVE_INFINITY : dayOf(rule.from),
    until: rule.until === undefined ? Number.POSITIVE_INFINITY : dayOf(rule.until),
    kept: (rule.hours === undefined ? WHOLE_DAY : minuteSpans(rule.hours)).map(
      (hours): Kept => ({ ...hours, resources: rule.resources, emergencies: rule.emergencies }),
    ),
  }))
  if (rules.length === 0) return () => NOTHING
  return (day) => {
    const weekday = (((day + 3) % 7) + 7) % 7
    return rules.flatMap(({ weekdays, dates, from, until, kept }) =>
      day >= from && day <= until && (weekdays?.has(weekday) ?? true) && (dates?.has(day) ?? true) ? kept : [],
    )
  }
}
