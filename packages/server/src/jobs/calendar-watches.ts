import type { Businesses } from '../business/registry.ts'
import type { Attachments } from '../calendars/attachments.ts'
import { postsBaseUrl, tendWatch } from '../calendars/watches.ts'
import { errorFields, type Log } from '../log.ts'
import type { CalendarWatches } from '../store/calendar-watches.ts'
import { type Repeating, repeating } from './repeating.ts'

/** Has the vendors of connected calendars post to us when something changes there. */
export type CalendarWatching = Repeating & {
  /** Sees to the watch of each connected calendar, once. */
  readonly runOnce: () => Promise<void>
}

export type CalendarWatchingOptions = {
  readonly watches: CalendarWatches
  readonly businesses: Businesses
  readonly attachments: Attachments
  /** Where we can be reached; vendors post to https alone. */
  readonly publicUrl: string | null
  readonly log: Log
}

/** Starts it; it works when it is woken. Replicas may each run one. */
export function startCalendarWatching({ watches, businesses, attachments, publicUrl, log }: CalendarWatchingOptions): CalendarWatching {
  const baseUrl = postsBaseUrl(publicUrl)
  const work = async (isStopped: () => boolean): Promise<void> => {
    for (const { id: business } of businesses.all) {
      for (const { key, remote } of attachments.of(business)) {
        if (isStopped()) return
        try {
          await tendWatch({ business, key, remote }, { watches, baseUrl, log })
        } catch (error) {
          log.error({ business, calendar: key, error: errorFields(error) }, 'the watch on a calendar could not be seen to')
        }
      }
    }
  }
  return { runOnce: () => work(() => false), ...repeating(0, work) }
}
