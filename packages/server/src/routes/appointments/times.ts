import type { TimesFound } from '@callwright/calendar'
import type { BusinessFacts, Refusal } from '@callwright/engine'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { Temporal } from 'temporal-polyfill'

/**
 * A time that was asked for, as the finder reads it: `2026-11-24T13:00` of the business's clock as it is, one with an offset as the instant
 * that it is, so that an hour which the clock shows twice is the one that was meant. A `+` that a query turned into a space is one. Null
 * for no time.
 */
export function timeOf(text: string): string | null {
  const written = text.replace(' ', '+')
  try {
    if (/(z|[+-]\d\d:?\d\d)$/i.test(written)) return Temporal.Instant.from(written).toString()
    const local = Temporal.PlainDateTime.from(written)
    return local.toString({ smallestUnit: local.second === 0 && local.millisecond === 0 ? 'minute' : 'second' })
  } catch {
    return null
  }
}

/** The instant of a time that `timeOf` read. */
export function instantText(time: string, { time_zone: zone }: Pick<BusinessFacts, 'time_zone'>): string {
  return time.endsWith('Z') ? time : Temporal.PlainDateTime.from(time).toZonedDateTime(zone).toInstant().toString()
}

/** Whether a window of such times is one. */
export function endsAfterStart({ from, to }: { readonly from: string; readonly to: string }, facts: BusinessFacts): boolean {
  return Temporal.Instant.compare(instantText(from, facts), instantText(to, facts)) < 0
}

/** A number in E.164, however people of the business's country write it; null for none. */
export function phoneOf(text: string, { country }: Pick<BusinessFacts, 'country'>): string | null {
  const number = parsePhoneNumberFromString(text.replace(/^ /, '+'), country)
  return number?.isPossible() ? number.number : null
}

/** Why a time cannot be booked, for whoever writes the program. */
export function whyNot({ reason }: Refusal, facts: BusinessFacts, alternatives: TimesFound['offers']): string {
  const why: Readonly<Record<Refusal['reason'], string>> = {
    full: 'the time is taken',
    beside_grid: `visits do not begin then, but every ${facts.slot_minutes} minutes`,
    too_soon: `the time is less than ${facts.min_notice_minutes} minutes from now`,
    too_far: `the time is more than ${facts.horizon_days} days from now`,
    too_long: 'the business closes before the visit would be over',
    outside_hours: 'the business is closed at that time',
    holiday: 'the business is closed that day, which is a holiday',
    closed_day: 'the business is closed that day',
    past: 'the time has passed',
  }
  return alternatives.length > 0 ? `${why[reason]}; the nearest that can be booked are in alternatives` : why[reason]
}
