import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'

/** Clock changes that a description holds: from the one before the event to some years after it. */
const YEARS_AFTER = 3

/** Describes an IANA zone about the time of an event, as RFC 5545 §3.6.5 wants it beside every use of its name. */
export function vtimezoneOf(timeZone: string, instant: number): ICAL.Component {
  const vtimezone = new ICAL.Component('vtimezone')
  vtimezone.addPropertyWithValue('tzid', timeZone)
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
  const until = at.add({ years: YEARS_AFTER })
  let change = at.getTimeZoneTransition('previous')
  if (change === null) vtimezone.addSubcomponent(observance(at.with({ year: 1970 }).offset, at.offset, '1970-01-01T00:00:00'))
  change ??= at.getTimeZoneTransition('next')
  while (change && Temporal.ZonedDateTime.compare(change, until) < 0) {
    const before = change.subtract({ nanoseconds: 1 }).offset
    const onset = change.toInstant().toZonedDateTimeISO(before).toPlainDateTime().toString({ smallestUnit: 'second' })
    vtimezone.addSubcomponent(observance(before, change.offset, onset))
    change = change.getTimeZoneTransition('next')
  }
  return vtimezone
}

function observance(before: string, after: string, onset: string): ICAL.Component {
  const component = new ICAL.Component(minutes(after) > minutes(before) ? 'daylight' : 'standard')
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(before))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(after))
  return component
}

/** Minutes of `-05:00`. */
function minutes(offset: string): number {
  const [hours = 0, rest = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest)
}
