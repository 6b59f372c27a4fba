export { createApp } from './app.ts'
export type { Server, ServerParts } from './assemble.ts'
export { assemble } from './assemble.ts'
export type { LoadedBusinesses } from './business/load.ts'
export { loadBusinesses } from './business/load.ts'
export { type Attachments, NO_ATTACHMENTS, openAttachments } from './calendars/attachments.ts'
export { businessCalendars, databaseCalendars, syncedOptions } from './calendars/business-calendars.ts'
export {
  type Connection,
  type ConnectionCredentials,
  type ConnectionSettings,
  connectionCredentials,
  connectionSettings,
  OWNER_KEY,
} from './calendars/connection.ts'
export { type Connections, connections, type StoredConnection } from './calendars/connections.ts'
export { readKeyRing } from './calendars/key-ring.ts'
export { openRemote } from './calendars/open-remote.ts'
export { endWatches, isPushed } from './calendars/watches.ts'
export type { Config, ConfigResult } from './config.ts'
export { readConfig } from './config.ts'
export type { AppDeps, Pages } from './deps.ts'
export type { OutboxWorker } from './jobs/outbox.ts'
export type { Log } from './log.ts'
export { createLog } from './log.ts'
export { loadPages } from './pages.ts'
export { type CalendarWatches, calendarWatches, type WatchRow } from './store/calendar-watches.ts'
export type { CallRecord, StoredLog } from './store/call-records.ts'
export type { Store, StoreOptions } from './store/database.ts'
export { openStore } from './store/database.ts'
export { FolderInUse } from './store/lock-file.ts'
export type { Database } from './store/schema.ts'
export type { TurnAnswer } from './turn/answer.ts'
export type { Engine } from './turn/engine.ts'
export { bindEngine } from './turn/engine.ts'
export type { Calendars } from './turn/unit-of-work.ts'
