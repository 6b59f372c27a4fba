import type { AttachedCalendar } from '@callwright/calendar'

/** The calendars of their own that businesses have connected. */
export type Attachments = {
  /** Those of a business; none: it has only ours. */
  readonly of: (business: string) => readonly AttachedCalendar[]
}

/** No business has one. */
export const NO_ATTACHMENTS: Attachments = { of: () => [] }
