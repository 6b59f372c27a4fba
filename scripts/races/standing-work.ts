import { fakeNotifier } from '@callwright/adapters'
import { tradesIntake } from '@callwright/engine'
import { assemble, bindEngine, createLog } from '@callwright/server'
import { sql } from 'kysely'
import { optionsOf, type Stage } from './stage.ts'

const MOST_ROUNDS = 20

/** What is to be written to the owner's calendar is due now. */
export async function letTimePass({ store }: Pick<Stage, 'store'>): Promise<void> {
  await store.db.updateTable('appointments').set({ remote_due_at: sql<Date>`now()` }).where('remote_due_at', 'is not', null).execute()
}

/** The standing work of a server, until nothing waits any more; answers how many customers were called back. */
export async function standingWork(stage: Stage): Promise<number> {
  const { store, facts } = stage
  const notifier = fakeNotifier()
  const { attachments } = await optionsOf(stage)
  const { calendarSync, outbox } = await assemble({
    store,
    businesses: [facts],
    simulation: false,
    publicUrl: null,
    twilioAuthToken: null,
    log: createLog('silent'),
    engine: bindEngine(tradesIntake),
    notifier,
    attachments,
  })
  for (let isLeft = true, rounds = 0; isLeft && rounds < MOST_ROUNDS; rounds++) {
    await letTimePass(stage)
    for (const { waiting, problems } of (await calendarSync.runOnce()).values()) isLeft = waiting + Object.keys(problems).length > 0
    const untold = await store.db.selectFrom('calendar_news').select('id').where('told_at', 'is', null).executeTakeFirst()
    isLeft ||= untold !== undefined
  }
  await calendarSync.stop()
  await outbox.stop()
  while ((await outbox.runOnce('2100-01-01T00:00:00Z')) > 0);
  return notifier.notified.filter(({ content }) => content.type === 'visit' && content.about === 'conflict').length
}
