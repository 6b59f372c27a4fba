import { type Reconciled, reconcile } from '@callwright/calendar'
import type { BusinessFacts } from '@callwright/engine'
import type { Businesses } from '../business/registry.ts'
import type { Attachments } from '../calendars/attachments.ts'
import { syncedOptions } from '../calendars/business-calendars.ts'
import { errorFields, type Log } from '../log.ts'
import type { Store } from '../store/database.ts'
import { tellNews } from './calendar-news.ts'
import { repeating } from './repeating.ts'

/** Keeps our book of visits and the owners' own calendars the same. */
export type CalendarSync = {
  /** Compares all businesses that have connected one, once; answers by business. */
  readonly runOnce: () => Promise<ReadonlyMap<string, Reconciled>>
  /** Looks soon, whatever the interval: a vendor has said that something changed. */
  readonly wake: () => void
  /** Stops looking, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

export type CalendarSyncOptions = {
  readonly store: Store
  readonly businesses: Businesses
  readonly attachments: Attachments
  /** Where customers find the file of their visit; null: they get no link. */
  readonly publicUrl: string | null
  readonly log: Log
  /** How often it looks by itself, in ms, the first time at once; 0: only when woken. */
  readonly everyMs: number
  /** Called when news left work in the outbox. */
  readonly onQueued: () => void
}

/** Starts it. Replicas may each run one. */
export function startCalendarSync({
  store,
  businesses,
  attachments,
  publicUrl,
  log,
  everyMs,
  onQueued,
}: CalendarSyncOptions): CalendarSync {
  const one = async (facts: BusinessFacts): Promise<Reconciled | null> => {
    const options = syncedOptions(store.db, facts, attachments)
    if (!options) return null
    const done = await reconcile({ ...options, days: facts.horizon_days })
    for (const [calendar, problem] of Object.entries(done.problems)) {
      log.warn({ business: facts.id, calendar, problem: problem.kind, reason: problem.message }, 'a calendar cannot be read')
    }
    if (done.followed + done.waiting > 0) {
      log.info({ business: facts.id, settled: done.settled, waiting: done.waiting, followed: done.followed }, 'calendars were compared')
    }
    return done
  }
  const runOnce = async () => {
    const all = new Map<string, Reconciled>()
    await attachments.refresh().catch((error: unknown) => log.error({ error: errorFields(error) }, 'connected calendars could not be read'))
    for (const facts of businesses.all) {
      try {
        const done = await one(facts)
        if (!done) continue
        all.set(facts.id, done)
        if ((await tellNews(store, facts, publicUrl)) > 0) onQueued()
      } catch (error) {
        log.error({ business: facts.id, error: errorFields(error) }, 'calendars could not be compared')
      }
    }
    return all
  }

  const looking = repeating(everyMs, async () => void (await runOnce()))
  // The first at once: a server that has just started knows nothing of what a calendar holds, should that fall silent.
  if (everyMs > 0) looking.wake()
  return { runOnce, ...looking }
}
