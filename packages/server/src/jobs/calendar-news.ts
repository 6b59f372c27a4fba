import type { Notification } from '@callwright/adapters'
import { type CalendarNews, readNews } from '@callwright/calendar'
import type { BusinessFacts, Visit } from '@callwright/engine'
import type { Store } from '../store/database.ts'

const BATCH = 50

type Told = { readonly to: string; readonly locale: string; readonly content: Notification['content'] }

/** Turns news of a business's calendars into notifications, each once; answers how many. */
export async function tellNews({ db }: Store, facts: BusinessFacts, publicUrl: string | null): Promise<number> {
  const [number = ''] = facts.numbers
  const business = { id: facts.id, name: facts.name, number }
  return db.transaction().execute(async (within) => {
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
      for (const [n, told] of (news ? notified(news, facts, publicUrl) : []).entries()) {
        const job = `calendar:${facts.id}:${key}:${n}`
        const notification: Notification = { key: job, business, ...told }
        const payload = JSON.stringify(notification)
        await within
          .insertInto('outbox')
          .values({ id: job, business_id: facts.id, call_id: null, payload })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        queued++
      }
      await within.updateTable('calendar_news').set({ told_at: new Date() }).where('id', '=', id).execute()
    }
    return queued
  })
}

/** Who learns what. What the owner did himself he need not be told. */
function notified(news: CalendarNews, facts: BusinessFacts, publicUrl: string | null): Told[] {
  const owners = (content: Notification['content']): Told[] => facts.owners.map(({ phone, locale }) => ({ to: phone, locale, content }))
  const customer = (visit: Visit, about: 'confirmed' | 'conflict' | 'moved' | 'cancelled'): Told[] =>
    visit.phone === null
      ? []
      : [{ to: visit.phone, locale: facts.default_locale, content: { type: 'visit', about, visit, link: linkOf(visit, about) } }]
  const linkOf = ({ id }: Visit, about: string) =>
    publicUrl !== null && (about === 'confirmed' || about === 'moved') ? `${publicUrl}/visits/${id}.ics` : undefined
  switch (news.type) {
    case 'confirmed':
      return customer(news.visit, 'confirmed')
    case 'conflict':
      return [...owners({ type: 'visit_trouble', about: 'conflict', visit: news.visit }), ...customer(news.visit, 'conflict')]
    case 'overlap':
      return owners({ type: 'visit_trouble', about: 'overlap', visit: news.visit })
    case 'moved_by_owner':
      return facts.text_customers ? customer(news.visit, 'moved') : []
    case 'cancelled_by_owner':
      return facts.text_customers ? customer(news.visit, 'cancelled') : []
    case 'calendar_down':
      return owners({ type: 'calendar', about: news.problem === 'revoked' || news.problem === 'forbidden' ? 'revoked' : 'down' })
    case 'calendar_back':
      return owners({ type: 'calendar', about: 'back' })
  }
}
