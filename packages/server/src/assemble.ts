import { randomUUID } from 'node:crypto'
import type { Notifier } from '@callwright/adapters'
import { type BusinessFacts, err, failure, ok } from '@callwright/engine'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { openBusinesses } from './business/registry.ts'
import { type Attachments, NO_ATTACHMENTS } from './calendars/attachments.ts'
import { businessCalendars } from './calendars/business-calendars.ts'
import { customerTexts } from './customers/customer-texts.ts'
import type { Pages } from './deps.ts'
import type { Env } from './http/env.ts'
import { type CalendarSync, startCalendarSync } from './jobs/calendar-sync.ts'
import { type CalendarWatching, startCalendarWatching } from './jobs/calendar-watches.ts'
import { type OutboxWorker, startOutbox } from './jobs/outbox.ts'
import type { Log } from './log.ts'
import { calendarWatches } from './store/calendar-watches.ts'
import { callRecords } from './store/call-records.ts'
import { calls as bindCalls } from './store/calls.ts'
import type { Store } from './store/database.ts'
import { leads } from './store/leads.ts'
import { openEmergencies } from './store/open-emergencies.ts'
import { answerOf } from './turn/answer.ts'
import type { Engine } from './turn/engine.ts'
import type { Noise } from './turn/noise.ts'
import { recentCalls } from './turn/recent-calls.ts'
import { turnRunner } from './turn/run-turn.ts'
import { callStarter } from './turn/start-call.ts'
import type { TurnDeps } from './turn/turns.ts'
import type { Calendars } from './turn/unit-of-work.ts'

/** What a server is put together from. Everything after `engine` has a default. */
export type ServerParts = {
  readonly store: Store
  readonly businesses: readonly BusinessFacts[]
  readonly simulation: boolean
  /** How badly calls are heard in simulation, unless one says so itself. */
  readonly noise?: Noise | null
  readonly publicUrl: string | null
  readonly twilioAuthToken: string | null
  readonly log: Log
  readonly engine: Engine
  readonly apiKey?: string | null
  readonly notifier?: Notifier | null
  readonly pages?: Pages
  readonly calendars?: Calendars
  /** Calendars of their own that businesses have connected; none. */
  readonly attachments?: Attachments
  readonly now?: () => string
  readonly newId?: () => string
  /** Longest that one answer of a calendar may take, in ms. */
  readonly effectDeadlineMs?: number
  /** How long a caller waits for an answer before he is asked for a moment, in ms. */
  readonly momentAfterMs?: number
  /** How often the outbox is looked at, in ms; 0: only when a turn leaves something. */
  readonly outboxEveryMs?: number
  /** How often our book is compared with connected calendars, in ms; 0: only when asked to. */
  readonly calendarsEveryMs?: number
  /** How long posts of a calendar's vendor are gathered before it is compared, in ms. */
  readonly calendarPostsMs?: number
}

/** The app, and the work that goes on beside it. */
export type Server = {
  readonly app: Hono<Env>
  readonly outbox: OutboxWorker
  readonly calendarSync: CalendarSync
  readonly calendarWatching: CalendarWatching
}

/** Puts the server together on an open store. Whoever calls stops all work before closing the store, the outbox last. */
export async function assemble(parts: ServerParts): Promise<Server> {
  const { store, log, notifier = null, attachments = NO_ATTACHMENTS } = parts
  const calendars = parts.calendars ?? businessCalendars(store.db, attachments)
  const now = parts.now ?? (() => new Date().toISOString())
  const businesses = await openBusinesses(store, parts.businesses)
  const outbox = startOutbox({ store, notifier, now: () => new Date().toISOString(), log, everyMs: parts.outboxEveryMs ?? 0 })
  const texts = customerTexts(store, parts.publicUrl)
  const watches = calendarWatches(store)
  const calendarWatching = startCalendarWatching({ watches, businesses, attachments, publicUrl: parts.publicUrl, log })
  const calendarSync = startCalendarSync({
    store,
    businesses,
    attachments,
    texts,
    now,
    log,
    everyMs: parts.calendarsEveryMs ?? 0,
    gatherMs: parts.calendarPostsMs ?? 1_000,
    onQueued: outbox.wake,
    onCompared: calendarWatching.wake,
  })
  const calls = bindCalls(store)
  const turnDeps: TurnDeps = {
    store,
    calls,
    emergencies: openEmergencies(store),
    recent: recentCalls(),
    texts,
    engine: parts.engine,
    businesses,
    calendars,
    noise: parts.simulation ? (parts.noise ?? null) : null,
    now,
    log,
    effectDeadlineMs: parts.effectDeadlineMs ?? 4_000,
    onQueued: outbox.wake,
  }
  const app = createApp({
    simulation: parts.simulation,
    publicUrl: parts.publicUrl,
    twilioAuthToken: parts.twilioAuthToken,
    apiKey: parts.apiKey ?? null,
    store,
    calls: callRecords(store),
    leads: leads(store),
    businesses,
    calendars,
    attachments,
    texts,
    onQueued: outbox.wake,
    watches,
    onCalendarPost({ business, changed, renew }) {
      if (changed) calendarSync.wake(business)
      if (renew) calendarWatching.wake()
    },
    startCall: callStarter(turnDeps),
    ...turnRunner(turnDeps),
    momentAfterMs: parts.momentAfterMs ?? 2_000,
    async lastAnswer(call, turn) {
      const answer = answerOf(call, await calls.turnRows(call, turn))
      return answer ? ok(answer) : err(failure('SYS_004'))
    },
    newId: parts.newId ?? randomUUID,
    now,
    log,
    pages: parts.pages ?? new Map(),
  })
  return { app, outbox, calendarSync, calendarWatching }
}
