import {
  localCalendarAddressMigration,
  localCalendarCustomerMigration,
  localCalendarHeldForMigration,
  localCalendarHoldsMigration,
  localCalendarMigration,
  localCalendarSiteMigration,
} from '@callwright/calendar/local'
import { syncedCalendarMigration } from '@callwright/calendar/synced'
import type { Migration } from 'kysely/migration'
import { calls } from './0001-calls.ts'
import { noise } from './0003-noise.ts'
import { callerLanguage } from './0004-caller-language.ts'
import { calendarNews } from './0009-calendar-news.ts'
import { calendarFeeds } from './0010-calendar-feeds.ts'
import { calendarConnections } from './0011-calendar-connections.ts'
import { calendarWatches } from './0012-calendar-watches.ts'
import { bookingRequests } from './0015-booking-requests.ts'

/** All migrations in their order. A new one gets the next number; one that was ever released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-calls': calls,
  '0002-appointments': localCalendarMigration,
  '0003-noise': noise,
  '0004-caller-language': callerLanguage,
  '0005-appointment-site': localCalendarSiteMigration,
  '0006-appointment-address': localCalendarAddressMigration,
  '0007-appointment-holds': localCalendarHoldsMigration,
  '0008-synced-calendars': syncedCalendarMigration,
  '0009-calendar-news': calendarNews,
  '0010-calendar-feeds': calendarFeeds,
  '0011-calendar-connections': calendarConnections,
  '0012-calendar-watches': calendarWatches,
  '0013-appointment-customers': localCalendarCustomerMigration,
  '0014-appointment-held-for': localCalendarHeldForMigration,
  '0015-booking-requests': bookingRequests,
}
