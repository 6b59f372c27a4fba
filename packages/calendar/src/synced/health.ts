import { REMOTE_PROBLEMS, type RemoteProblem } from '../remote/problem.ts'
import { MINUTE_MS } from '../time/parse-time.ts'
import { writeNews } from './news.ts'
import type { SyncedCalendarDatabase } from './tables.ts'

/** A calendar that may come back by itself is spoken of only after this. */
const SPOKEN_OF_AFTER_MS = 2 * MINUTE_MS

/** Keeps how one of the owner's calendars fares, and leaves news once for each time that it is down, and once when it is back. */
export async function noteHealth(
  db: SyncedCalendarDatabase,
  { businessId, key, at }: { readonly businessId: string; readonly key: string; readonly at: number },
  problem: RemoteProblem | null,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    const before = await within
      .selectFrom('calendar_sync')
      .select(['problem', 'problem_since'])
      .where('business_id', '=', businessId)
      .where('remote_key', '=', key)
      .forUpdate()
      .executeTakeFirst()
    const since = before?.problem ? (before.problem_since?.getTime() ?? at) : at
    const down = (start: number) => `calendar_down:${key}:${new Date(start).toISOString()}`
    if (problem) {
      const set = { problem: problem.kind, problem_message: problem.message, problem_since: new Date(since) }
      await upsert(within, businessId, key, set)
      if (REMOTE_PROBLEMS[problem.kind].retryable && at - since < SPOKEN_OF_AFTER_MS) return
      await writeNews(within, businessId, down(since), {
        type: 'calendar_down',
        calendar: key,
        problem: problem.kind,
        message: problem.message,
        ...(problem.events ? { events: problem.events } : {}),
      })
      return
    }
    await upsert(within, businessId, key, { problem: null, problem_message: null, problem_since: null, synced_at: new Date(at) })
    if (!before?.problem) return
    const told = await within
      .selectFrom('calendar_news')
      .select('id')
      .where('business_id', '=', businessId)
      .where('key', '=', down(since))
      .executeTakeFirst()
    if (told) {
      await writeNews(within, businessId, `calendar_back:${key}:${new Date(since).toISOString()}`, { type: 'calendar_back', calendar: key })
    }
  })
}

type Health = {
  readonly problem: RemoteProblem['kind'] | null
  readonly problem_message: string | null
  readonly problem_since: Date | null
  readonly synced_at?: Date
}

async function upsert(db: SyncedCalendarDatabase, businessId: string, key: string, set: Health): Promise<void> {
  await db
    .insertInto('calendar_sync')
    .values({ business_id: businessId, remote_key: key, ...set })
    .onConflict((conflict) => conflict.columns(['business_id', 'remote_key']).doUpdateSet(set))
    .execute()
}
