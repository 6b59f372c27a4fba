import { DAY_MS } from '../../time/parse-time.ts'
import type { ZoneOffsets } from '../../time/zone.ts'
import { type Component, type ContentLine, lineOf, linesOf } from './content-lines.ts'
import { fullBudget, repetitions } from './occurrences.ts'
import { parseRule } from './recurrence-rule.ts'
import { readTimeValue } from './time-value.ts'
import { isUnreadable } from './unreadable.ts'

type Onset = { readonly at: number; readonly before: number; readonly after: number }

/**
 * How to read the offsets that a `VTIMEZONE` describes (RFC 5545 §3.6.5), as they are read of a known zone; null when it describes
 * nothing that can be relied upon.
 */
export function observedOffsets(vtimezone: Component): ((from: number, to: number) => ZoneOffsets) | null {
  const observances = vtimezone.components.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').map(readObservance)
  if (observances.length === 0 || !vtimezone.whole) return null
  const sound = observances.filter((observance) => observance !== null)
  if (sound.length < observances.length) return null
  return (from, to) => {
    const end = to + 2 * DAY_MS
    const onsets = sound.flatMap((observance) => observance(end)).toSorted((a, b) => a.at - b.at)
    const stretches: { since: number; until: number; offset: number }[] = []
    let offset = onsets[0]?.before ?? 0
    let since = from - 2 * DAY_MS
    for (const onset of onsets) {
      if (onset.at > since) {
        stretches.push({ since, until: onset.at, offset })
        since = onset.at
      }
      offset = onset.after
    }
    if (since < end) stretches.push({ since, until: end, offset })
    return stretches
  }
}

/** The clock changes of one observance up to an instant. */
function readObservance(observance: Component): ((end: number) => readonly Onset[]) | null {
  const start = readTimeValue(lineOf(observance, 'DTSTART')?.value ?? '')
  const before = offsetOf(lineOf(observance, 'TZOFFSETFROM'))
  const after = offsetOf(lineOf(observance, 'TZOFFSETTO'))
  if (!observance.whole || isUnreadable(start) || before === null || after === null) return null
  const dates = linesOf(observance, 'RDATE').flatMap(({ value }) => value.split(',').map((text) => readTimeValue(text)))
  const rules = linesOf(observance, 'RRULE').map(({ value }) => parseRule(value))
  const walls = [start.wall]
  for (const date of dates) {
    if (isUnreadable(date)) return null
    walls.push(date.wall)
  }
  for (const rule of rules) if (isUnreadable(rule)) return null
  return (end) => {
    const repeated = rules.flatMap((rule) => {
      if (isUnreadable(rule)) return []
      const until = rule.until === null ? null : readTimeValue(rule.until)
      if (until !== null && isUnreadable(until)) return []
      // Until is UTC here, as long as the observance is not over.
      const last = until === null ? Number.POSITIVE_INFINITY : until.utc ? until.wall : until.wall - before
      const window = { from: start.wall, to: end + DAY_MS, within: (wall: number) => wall - before <= last }
      const found = repetitions(rule, start.wall, window, fullBudget())
      return isUnreadable(found) ? [] : found
    })
    return [...new Set([...walls, ...repeated])].map((wall) => ({ at: wall - before, before, after }))
  }
}

/** `-0500`, `+013045`: milliseconds. */
function offsetOf(line: ContentLine | null): number | null {
  const [, sign, hours, minutes, seconds] = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(line?.value.trim() ?? '') ?? []
  if (sign === undefined) return null
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * 1000
  return sign === '-' ? -ms : ms
}
