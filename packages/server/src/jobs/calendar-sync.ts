import { type Reconciled, reconcile } from '@callwright/calendar/synced'
import type { BusinessFacts } from '@callwright/engine'
import type { Businesses } from '../business/registry.ts'
import type { Attachments } from '../calendars/attachments.ts'
import { syncedOptions } from '../calendars/business-calendars.ts'
import type { CustomerTexts } from '../customers/customer-texts.ts'
import { errorFields, type Log } from '../log.ts'
import type { Store } from '../store/database.ts'
import { createMailbox } from '../turn/mailbox.ts'
import { tellNews } from './calendar-news.ts'
import { gathered, repeating } from './repeating.ts'

/** Keeps our book of visits and the owners' own calendars the same. */
export type CalendarSync = {
  /** Compares all businesses that have connected one, once; answers by business. */
  readonly runOnce: () => Promise<ReadonlyMap<string, Reconciled>>
  /** Compares one business soon, whatever the interval: a vendor has posted that something changed. A burst of posts is one look. */
  readonly wake: (business: string) => void
  /** Stops looking, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

export type CalendarSyncOptions = {
  readonly store: Store
  readonly businesses: Businesses
  readonly attachments: Attachments
  readonly texts: CustomerTexts
  /** The real time, an ISO instant. */
  readonly now: () => string
  readonly log: Log
  /** How often it looks by itself, in ms, the first time at once; 0: only when woken. */
  readonly everyMs: number
  /** How long posts are gathered before a business is compared, in ms. */
  readonly gatherMs: number
  /** Called when news left work in the outbox. */
  readonly onQueued: () => void
  /** Called when all businesses were compared, and what is connected has been read anew. */
  readonly onCompared: () => void
}

/** Businesses that are compared at once: one whose calendar does not answer keeps none of the others waiting. */
const AT_ONCE = 8

/** Starts it. Replicas may each run one. */
export function startCalendarSync(options: CalendarSyncOptions): CalendarSync {
  const { store, businesses, attachments, texts, now, log, everyMs, gatherMs, onQueued, onCompared } = options
  const oneAtATime = createMailbox()

  const compare = async (facts: BusinessFacts): Promise<Reconciled | null> => {
    const synced = syncedOptions(store.db, facts, attachments)
    if (!synced) return null
    const done = await reconcile({ ...synced, days: facts.horizon_days })
    for (const [calendar, problem] of Object.entries(done.problems)) {
      log.warn({ business: facts.id, calendar, problem: problem.kind, reason: problem.message }, 'a calendar cannot be read')
    }
    if (done.followed + done.waiting > 0) {
      log.info({ business: facts.id, settled: done.settled, waiting: done.waiting, followed: done.followed }, 'calendars were compared')
    }
    if ((await tellNews({ store, texts, now }, facts)) > 0) onQueued()
    return done
  }
  const compared = (facts: BusinessFacts): Promise<Reconciled | null> =>
    oneAtATime.run(facts.id, async () => {
      try {
        return await compare(facts)
      } catch (error) {
        log.error({ business: facts.id, error: errorFields(error) }, 'calendars could not be compared')
        return null
      }
    })
  const refresh = () =>
    attachments.refresh().catch((error: unknown) => log.error({ error: errorFields(error) }, 'connected calendars could not be read'))

  const runOnce = async () => {
    const all = new Map<string, Reconciled>()
    await refresh()
    const left = businesses.all.values()
    const hand = async () => {
      for (const facts of left) {
        const done = await compared(facts)
        if (done) all.set(facts.id, done)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, hand))
    onCompared()
    return all
  }
  const looking = repeating(everyMs, async () => void (await runOnce()))
  const posted = new Map(
    businesses.all.map((facts) => [
      facts.id,
      gathered(gatherMs, async () => {
        // Another replica may have opened the watch, on a calendar that was connected a moment ago.
        await refresh()
        await compared(facts)
      }),
    ]),
  )
  // The first at once: a server that has just started knows nothing of what a calendar holds, should that fall silent.
  if (everyMs > 0) looking.wake()
  return {
    runOnce,
    wake: (business) => posted.get(business)?.wake(),
    async stop() {
      await Promise.all([looking, ...posted.values()].map(({ stop }) => stop()))
    },
  }
}
