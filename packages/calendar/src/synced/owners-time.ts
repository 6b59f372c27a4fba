import type { AppointmentRow } from '../local/appointments-table.ts'
import type { RemoteEvent } from '../remote/remote-calendar.ts'
import { wallOf } from '../time/parse-time.ts'
import { instantAt, localTextIn, zoneOffsets } from '../time/zone.ts'

type VisitTime = Pick<AppointmentRow, 'starts_at' | 'ends_at'>

/**
 * When a visit takes place whose event the owner has changed: when the event does. One that he has made last whole days says the day and not the
 * hour: that stays as it was. (The whole day is his, and nobody is sold any of it.)
 */
export function timeOf({ start, end }: Pick<RemoteEvent, 'start' | 'end'>, before: VisitTime, timeZone: string): VisitTime {
  const there = { starts_at: new Date(start), ends_at: new Date(end) }
  const [first, last] = [start, end].map((instant) => localTextIn(timeZone, Date.parse(instant)))
  if (!first?.includes(MIDNIGHT) || !last?.includes(MIDNIGHT)) return there
  if (before.starts_at >= there.starts_at && before.ends_at <= there.ends_at) return before
  const hour = localTextIn(timeZone, before.starts_at.getTime()).slice('2026-11-24'.length, '2026-11-24T13:00:00'.length)
  const wall = wallOf(`${first.slice(0, '2026-11-24'.length)}${hour}`)
  const at = instantAt(zoneOffsets(timeZone, wall, wall), wall)
  return { starts_at: new Date(at), ends_at: new Date(at + before.ends_at.getTime() - before.starts_at.getTime()) }
}

const MIDNIGHT = 'T00:00:00'
