import type { Notification, Notifier } from '@callwright/adapters'
import { errorFields, type Log } from '../log.ts'
import type { Statement, Store } from '../store/database.ts'
import { repeating } from './repeating.ts'

/** Does the work that turns left behind, at least once each. */
export type OutboxWorker = {
  /** Does what is due at an instant; answers how many jobs were taken. */
  readonly runOnce: (now: string) => Promise<number>
  /** Looks soon, whatever the interval. */
  readonly wake: () => void
  /** Stops looking, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

export type OutboxOptions = {
  readonly store: Store
  /** Null: there is no vendor; jobs are done once they stand in the message list. */
  readonly notifier: Notifier | null
  readonly now: () => string
  readonly log: Log
  /** How often it looks by itself, in ms; 0: only when woken. */
  readonly everyMs: number
}

/** Jobs taken at once. */
const BATCH = 20
/** A job that was taken and not finished (the process died) is taken again after this, in seconds; doubles with each try. */
const FIRST_RETRY_SECONDS = 15
/** Given up after this many tries, over about 17 hours. */
const MOST_TRIES = 12

/** Taking a job moves its due time on, so that it comes back by itself should this process die. */
const CLAIM: Statement = {
  name: 'outbox_claim',
  text: `UPDATE outbox SET attempts = attempts + 1, due_at = $1::timestamptz + interval '1 second' * ${FIRST_RETRY_SECONDS} * power(2, attempts)
    WHERE id IN (SELECT id FROM outbox WHERE done_at IS NULL AND due_at <= $1::timestamptz ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts, payload`,
}
const DONE: Statement = { name: 'outbox_done', text: 'UPDATE outbox SET done_at = now(), note = $2 WHERE id = $1' }

type Job = { readonly id: string; readonly attempts: number; readonly payload: Notification }

/** Starts the worker. Replicas may each run one: a job is held by one of them at a time. */
export function startOutbox({ store, notifier, now, log, everyMs }: OutboxOptions): OutboxWorker {
  const runOnce = async (at: string): Promise<number> => {
    const jobs = await store.run<Job>(CLAIM, [at])
    for (const job of jobs) {
      const note = await deliver(job, notifier, log)
      if (note !== 'again') await store.run(DONE, [job.id, note])
    }
    return jobs.length
  }

  const drain = async (isStopped: () => boolean): Promise<void> => {
    try {
      while (!isStopped() && (await runOnce(now())) === BATCH);
    } catch (error) {
      log.error({ error: errorFields(error) }, 'the outbox cannot be read')
    }
  }
  return { runOnce, ...repeating(everyMs, drain) }
}

async function deliver({ id, attempts, payload }: Job, notifier: Notifier | null, log: Log): Promise<string | null | 'again'> {
  if (!notifier) {
    const { type } = payload.content
    const isListed = type === 'notice' || type === 'message'
    log.info({ job: id, about: type, listed: isListed }, 'a notification was not sent: no vendor is set up')
    return isListed ? 'message list only' : 'no vendor'
  }
  try {
    await notifier.notify(payload)
    return null
  } catch (error) {
    const final = attempts >= MOST_TRIES || (error instanceof Error && Reflect.get(error, 'retryable') === false)
    log.error({ job: id, attempts, final, error: errorFields(error) }, 'a notification was not taken')
    return final ? 'given up' : 'again'
  }
}
