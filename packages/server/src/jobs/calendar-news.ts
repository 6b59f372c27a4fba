import type { CalendarContent, CustomerNews, Notification } from '@callwright/adapters'
import type { RemoteProblemKind } from '@callwright/calendar'
import { type CalendarNews, readNews } from '@callwright/calendar/synced'
import type { BusinessFacts, Visit } from '@callwright/engine'
import type { Kysely } from 'kysely'
import { quietUntil } from '../business/quiet-hours.ts'
import { connectCommand } from '../calendars/connect-command.ts'
import type { CustomerTexts } from '../customers/customer-texts.ts'
import type { Store } from '../store/database.ts'
import type { Database } from '../store/schema.ts'

const BATCH = 50
/** What is more than these batches waits for the next run: others want their turn too. */
const MOST_BATCHES = 40

export type NewsTellers = {
  readonly store: Pick<Store, 'db'>
  readonly texts: CustomerTexts
  /** An ISO instant. */
  readonly now: () => string
}

/** Turns news of a business's calendars into notifications, each once; answers how many. */
export async function tellNews(tellers: NewsTellers, facts: BusinessFacts): Promise<number> {
  let queued = 0
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const told = await tellBatch(tellers, facts)
    queued += told.queued
    if (told.news < BATCH) break
  }
  return queued
}

async function tellBatch({ store, texts, now }: NewsTellers, facts: BusinessFacts) {
  return store.db.transaction().execute(async (within) => {
    const rows = await within
      .selectFrom('calendar_news')
      .select(['id', 'key', 'content'])
      .where('business_id', '=', facts.id)
      .where('told_at', 'is', null)
      .orderBy('id')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute()
    let queued = 0
    for (const { id, key, content } of rows) {
      const news = readNews(content)
      if (news) {
        const telling = { within, facts, at: now(), key: `calendar:${facts.id}:${key}` }
        queued += (await tellOwners(telling, news)) + (await tellCustomer(telling, texts, news))
      }
      await within.updateTable('calendar_news').set({ told_at: new Date() }).where('id', '=', id).execute()
    }
    return { news: rows.length, queued }
  })
}

type NewsTelling = {
  readonly within: Kysely<Database>
  readonly facts: BusinessFacts
  readonly at: string
  /** The same for every try. */
  readonly key: string
}

async function tellOwners({ within, facts, at, key }: NewsTelling, news: CalendarNews): Promise<number> {
  const content = await ownersContent(within, facts, news)
  if (!content) return 0
  const [number = ''] = facts.numbers
  const business = { id: facts.id, name: facts.name, number }
  const due = facts.after_hours === 'ring' ? null : wakingTime(facts, at, 'visit' in news ? news.visit : null)
  for (const [n, { phone, locale }] of facts.owners.entries()) {
    const job = `${key}:${n}`
    const notification: Notification = { key: job, business, to: phone, locale, content }
    await within
      .insertInto('outbox')
      .values({
        id: job,
        business_id: facts.id,
        call_id: null,
        payload: JSON.stringify(notification),
        ...(due === null ? {} : { due_at: due }),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return facts.owners.length
}

/** What the owner did himself he need not be told. */
async function ownersContent(db: Kysely<Database>, facts: BusinessFacts, news: CalendarNews): Promise<CalendarContent | null> {
  switch (news.type) {
    case 'conflict':
      return { type: 'visit_trouble', about: 'conflict', visit: news.visit }
    case 'overlap':
      return { type: 'visit_trouble', about: touch(news.visit, news.with) ? 'overlap' : 'double', visit: news.visit, with: news.with }
    case 'calendar_down': {
      const { calendar, problem, events } = news
      return { type: 'calendar', about: TROUBLE[problem] ?? 'down', events, command: await connectCommand(db, facts, calendar) }
    }
    case 'calendar_back':
      return { type: 'calendar', about: 'back' }
    case 'confirmed':
    case 'moved_by_owner':
    case 'cancelled_by_owner':
      return null
  }
}

/** Troubles with which the owner can do something; with all others he can only wait. */
const TROUBLE: { readonly [Kind in RemoteProblemKind]?: 'revoked' | 'missing' | 'unreadable' } = {
  revoked: 'revoked',
  forbidden: 'revoked',
  missing: 'missing',
  unreadable: 'unreadable',
}

/** A visit that the owner moved onto another keeps its old time in our book, away from where it stands now. */
const touch = (a: Pick<Visit, 'start' | 'end'>, b: Pick<Visit, 'start' | 'end'>): boolean =>
  Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end)

async function tellCustomer({ within, facts, at }: NewsTelling, texts: CustomerTexts, news: CalendarNews): Promise<number> {
  const about = CUSTOMERS[news.type]
  if (about === undefined || !('visit' in news)) return 0
  const { visit } = news
  // Whoever was told that his visit is pencilled in was told as well that a text message would say what becomes of it.
  const promised = about === 'confirmed' || about === 'conflict'
  return (await texts.tell({ facts, visit, about, at, promised, due: wakingTime(facts, at, visit) }, within)) ? 1 : 0
}

const CUSTOMERS: { readonly [Type in CalendarNews['type']]?: CustomerNews } = {
  confirmed: 'confirmed',
  conflict: 'conflict',
  moved_by_owner: 'moved',
  cancelled_by_owner: 'cancelled',
}

/** Not at night, unless the morning would be too late. */
function wakingTime(facts: BusinessFacts, at: string, visit: Pick<Visit, 'start'> | null): string | null {
  const due = quietUntil(facts, at)
  return due !== null && visit !== null && Date.parse(visit.start) <= Date.parse(due) ? null : due
}
