import type { ColumnType, Generated, Kysely } from 'kysely'
import type { LocalCalendarTables } from '../local/appointments-table.ts'
import type { RemoteProblemKind } from '../remote/problem.ts'

type Instant = ColumnType<Date | null, Date | string | null | undefined>
type JsonText = ColumnType<unknown, string | null | undefined, string | null>

/** How far each of the owner's calendars has been read, and how it fares. */
export type CalendarSyncTable = {
  readonly business_id: string
  /** Key of the attached calendar. */
  readonly remote_key: string
  /** Where its changes were read to. */
  readonly cursor: ColumnType<string | null, string | null | undefined>
  /** What stands in it by hand, as last read: `[start, end, resource, place][]` in ISO instants, for times when it does not answer. */
  readonly mirror: JsonText
  readonly mirror_from: Instant
  readonly mirror_to: Instant
  readonly mirrored_at: Instant
  /** What is wrong with it now; null: nothing. */
  readonly problem: ColumnType<RemoteProblemKind | null, RemoteProblemKind | null | undefined>
  readonly problem_message: ColumnType<string | null, string | null | undefined>
  readonly problem_since: Instant
  readonly synced_at: Instant
}

/** What the owner or a customer must learn of, written with the change that it tells of. */
export type CalendarNewsTable = {
  readonly id: Generated<number>
  readonly business_id: string
  /** Unique within the business: the same news is told once. */
  readonly key: string
  readonly content: JsonText
  readonly created_at: Generated<Date>
  readonly told_at: Instant
}

/** What synced calendars need of a database. */
export type SyncedCalendarTables = LocalCalendarTables & {
  readonly calendar_sync: CalendarSyncTable
  readonly calendar_news: CalendarNewsTable
}

export type SyncedCalendarDatabase = Kysely<SyncedCalendarTables>
