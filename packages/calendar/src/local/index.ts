export type { AppointmentRow, AppointmentsTable, LocalCalendarDatabase, LocalCalendarTables } from './appointments-table.ts'
export type { LocalCalendarOptions, VisitRecord } from './local-calendar.ts'
export { localCalendar, visitRecord, visitsBetween } from './local-calendar.ts'
export {
  localCalendarAddressMigration,
  localCalendarCustomerMigration,
  localCalendarHeldForMigration,
  localCalendarHoldsMigration,
  localCalendarMigration,
  localCalendarSiteMigration,
} from './migration.ts'
