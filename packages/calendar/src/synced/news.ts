import type { Visit } from '@callwright/engine'
import type { RemoteProblemKind, UnreadableEvent } from '../remote/problem.ts'
import type { SyncedCalendarDatabase } from './tables.ts'

/** Something that came of comparing our book with the owner's calendar, and that somebody must be told. */
export type CalendarNews =
  /** A pencilled visit stands in the owner's calendar now: the customer waits for that word. */
  | { readonly type: 'confirmed'; readonly visit: Visit }
  /** A pencilled visit, or a move, found its time taken: the customer must be called back. */
  | { readonly type: 'conflict'; readonly visit: Visit }
  /** The owner moved it in his calendar. Local times with offset. */
  | { readonly type: 'moved_by_owner'; readonly visit: Visit; readonly from: { readonly start: string; readonly end: string } }
  | { readonly type: 'cancelled_by_owner'; readonly visit: Visit }
  /** Something put there by hand lies on a visit. Local times with offset. */
  | {
      readonly type: 'overlap'
      readonly visit: Visit
      readonly with: { readonly start: string; readonly end: string; readonly title?: string | undefined }
    }
  | {
      readonly type: 'calendar_down'
      readonly calendar: string
      readonly problem: RemoteProblemKind
      readonly message: string
      readonly events?: readonly UnreadableEvent[] | undefined
    }
  | { readonly type: 'calendar_back'; readonly calendar: string }

/** Writes news down, once for a key. */
export async function writeNews(db: SyncedCalendarDatabase, businessId: string, key: string, news: CalendarNews): Promise<void> {
  await db
    .insertInto('calendar_news')
    .values({ business_id: businessId, key, content: JSON.stringify(news) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** News as it is read back; null for what is none. */
export function readNews(content: unknown): CalendarNews | null {
  const known = typeof content === 'string' ? JSON.parse(content) : content
  return isNews(known) ? known : null
}

/** Only this package writes the table: its type tells what the rest is. */
function isNews(content: unknown): content is CalendarNews {
  return typeof content === 'object' && content !== null && 'type' in content
}
