import type { CaldavCalendar } from '@callwright/calendar/caldav'
import { UsageError } from '../command.ts'

/** The calendar that is meant, or the only one; it must be one that can be written to. */
export function chooseCalendar(calendars: readonly CaldavCalendar[], wanted: string | undefined): CaldavCalendar {
  const writable = calendars.filter((calendar) => calendar.writable !== false)
  const names = writable.map(({ name }) => `"${name}"`).join(', ')
  if (names === '') throw new UsageError('the account has no calendar for events that can be written to')
  const [chosen, ...more] = wanted === undefined ? writable : calendars.filter(({ name, url }) => wanted === name || wanted === url)
  if (!chosen) throw new UsageError(`--calendar: the account has ${names}`)
  if (chosen.writable === false)
    throw new UsageError(`--calendar: "${chosen.name}" can be read and not written to; the account has ${names}`)
  if (more.length === 0) return chosen
  throw new UsageError(
    wanted === undefined
      ? `--calendar: say which of ${names}`
      : `--calendar: there are ${more.length + 1} "${wanted}"; take the address of one: ${[chosen, ...more].map(({ url }) => url).join(', ')}`,
  )
}
