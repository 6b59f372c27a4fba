import { type Offer, ok, type Result } from '@callwright/engine'
import { bookable } from '../visit.ts'
import type { AppointmentRow } from './appointments-table.ts'

/** Time of one resource. */
export type Slot = { readonly resource: string; readonly start: Date; readonly end: Date }

/** Reads an offer; BIZ_002 for one that makes no sense. */
export function slotOf({ start, end, resource }: Offer): Result<Slot> {
  const time = bookable({ start, end })
  return time.ok ? ok({ resource, start: new Date(time.value.start), end: new Date(time.value.end) }) : time
}

/** What of a time lies outside a visit's own. */
export function besides(
  { start, end }: Slot,
  visit: Pick<AppointmentRow, 'starts_at' | 'ends_at'>,
): readonly Pick<Slot, 'start' | 'end'>[] {
  if (visit.ends_at <= start || visit.starts_at >= end) return [{ start, end }]
  const before = visit.starts_at > start ? [{ start, end: visit.starts_at }] : []
  const after = visit.ends_at < end ? [{ start: visit.ends_at, end }] : []
  return [...before, ...after]
}
