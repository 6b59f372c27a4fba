import type { CustomerNews, Notification } from '@callwright/adapters'
import type { BusinessFacts, Visit } from '@callwright/engine'
import { type Kysely, sql } from 'kysely'
import type { Store } from '../store/database.ts'
import type { Database } from '../store/schema.ts'
import { MAIN_CALENDAR } from '../turn/unit-of-work.ts'
import { isTextable } from './textable.ts'

/** What is to be told of a visit as it stands in our book now. */
export type Telling = {
  readonly facts: BusinessFacts
  readonly visit: Pick<Visit, 'id' | 'start' | 'phone'>
  readonly about: CustomerNews
  /** An ISO instant: of what is over nobody is told. */
  readonly at: string
  /** An ISO instant before which the customer is left alone; none: at once. */
  readonly due?: string | null
  /** The customer was promised a text: it goes out also where the business sends none otherwise. */
  readonly promised?: boolean
  /** BCP 47 tag of the language that is spoken now, for a visit of which none is known. */
  readonly locale?: string | undefined
}

/** Texts to customers about their visits. */
export type CustomerTexts = {
  /**
   * Leaves a text to the customer in the outbox, unless it was left before, or our book says otherwise by now; what still waits there about
   * the same visit is overtaken by it. Part of a transaction, if one is given. Answers whether there is something to send.
   */
  readonly tell: (telling: Telling, within?: Kysely<Database>) => Promise<boolean>
}

/** Binds them to a database. `publicUrl`: where customers find the file of their visit; null: they get no link. */
export function customerTexts(store: Pick<Store, 'db'>, publicUrl: string | null): CustomerTexts {
  return {
    async tell(telling, within) {
      const { facts, visit, promised = false, at } = telling
      if (visit.phone === null || !isTextable(visit.phone) || !(facts.text_customers || promised)) return false
      if (Date.parse(visit.start) <= Date.parse(at)) return false
      const work = (db: Kysely<Database>) => leave(db, telling, publicUrl)
      return within ? work(within) : store.db.transaction().execute(work)
    },
  }
}

async function leave(db: Kysely<Database>, { facts, visit, about, due, locale }: Telling, publicUrl: string | null): Promise<boolean> {
  const stands = about === 'confirmed' || about === 'moved'
  const start = new Date(visit.start)
  const says = stands ? start.toISOString() : about === 'conflict' ? `conflict ${start.toISOString()}` : about
  const row = await db
    .selectFrom('appointments')
    .select(['locale', 'told', 'tellings', 'callback_number'])
    .where('id', '=', visit.id)
    .where('business_id', '=', facts.id)
    .where('calendar_id', '=', MAIN_CALENDAR)
    .where(({ eb, and, or }) => {
      const isCancelled = eb('status', '=', 'cancelled')
      if (stands) return and([eb('status', '=', 'booked'), eb('starts_at', '=', start)])
      // Of a move that came to nothing the visit is still there, at its old time.
      return about === 'conflict' ? or([isCancelled, eb('starts_at', '!=', start)]) : isCancelled
    })
    // A call with a clock of its own is played, and so is what it booked.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('calls').select('calls.id').whereRef('calls.id', '=', 'appointments.call_id').where('calls.clock_at', 'is not', null),
        ),
      ),
    )
    // A call, a program and the comparison of calendars may know of the same change: one after another.
    .forUpdate()
    .executeTakeFirst()
  if (!row?.callback_number || row.told === says) return false
  const tellings = row.tellings + 1
  await db.updateTable('appointments').set({ told: says, tellings }).where('id', '=', visit.id).execute()
  const [number = ''] = facts.numbers
  const key = jobOf(visit.id, tellings)
  const notification: Notification = {
    key,
    business: { id: facts.id, name: facts.name, number },
    to: row.callback_number,
    locale: row.locale ?? locale ?? facts.default_locale,
    content: {
      type: 'visit',
      // Whoever knows another time reads that this one is new, however it came about.
      about: about === 'confirmed' && row.told !== null && /^\d/u.test(row.told) ? 'moved' : about,
      visit: { id: visit.id, start: visit.start },
      link: stands && publicUrl !== null ? `${publicUrl}/visits/${visit.id}.ics` : undefined,
    },
  }
  if (tellings > 1) {
    const before = Array.from({ length: tellings - 1 }, (_, n) => jobOf(visit.id, n + 1))
    await db
      .updateTable('outbox')
      .set({ done_at: sql`now()`, note: 'overtaken' })
      .where('id', 'in', before)
      .where('done_at', 'is', null)
      .execute()
  }
  await db
    .insertInto('outbox')
    .values({
      id: key,
      business_id: facts.id,
      call_id: null,
      payload: JSON.stringify(notification),
      ...(due === undefined || due === null ? {} : { due_at: due }),
    })
    .execute()
  return true
}

const jobOf = (visit: string, telling: number): string => `visit:${visit}:${telling}`
