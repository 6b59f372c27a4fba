import { randomBytes } from 'node:crypto'
import { icsOf, visitsBetween } from '@callwright/calendar'
import { type BusinessFacts, failure, type Visit } from '@callwright/engine'
import { Hono } from 'hono'
import { eventDraftOf } from '../calendars/business-calendars.ts'
import type { AppDeps } from '../deps.ts'
import type { Ctx, Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'
import { MAIN_CALENDAR } from '../turn/unit-of-work.ts'

const DAY_MS = 86_400_000
/** How far back the feed goes, in days. */
const BACK_DAYS = 30
const SECRET = /^[A-Za-z0-9_-]{43}$/

/**
 * Visits as iCalendar files. `/feeds/SECRET.ics`: all of a business, to subscribe to; whoever has the address can read it.
 * `/visits/ID.ics`: one, for the customer's own calendar; when and where, no name and no number. The id is the secret.
 */
export function feedRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get('/feeds/:file', async (c) => {
    const secret = nameOf(c.req.param('file'))
    const facts = SECRET.test(secret) ? await businessOfFeed(deps, secret) : null
    if (!facts) return fail(c, failure('BIZ_004', 'there is no such feed; its address may have been changed'))
    const now = Date.parse(deps.now())
    const range = {
      from: new Date(now - BACK_DAYS * DAY_MS).toISOString(),
      to: new Date(now + (facts.horizon_days + 2) * DAY_MS).toISOString(),
    }
    const visits = await visitsBetween({ db: deps.store.db, businessId: facts.id, timeZone: facts.time_zone }, range)
    if (!visits.ok) return fail(c, visits.failure)
    return ics(
      c,
      icsOf(
        facts.name,
        deps.now(),
        visits.value.map((visit) => {
          const { title, place, description } = eventDraftOf(facts)(visit, { emergency: false })
          return { uid: uidOf(visit), start: visit.start, end: visit.end, title, place, description, tentative: visit.pencilled ?? false }
        }),
      ),
    )
  })

  routes.get('/visits/:file', async (c) => {
    const id = nameOf(c.req.param('file'))
    for (const facts of deps.businesses.all) {
      const found = await deps.calendars(deps.store.db, facts, MAIN_CALENDAR).find({ id })
      if (!found.ok) return fail(c, found.failure)
      const [visit] = found.value
      if (!visit) continue
      const [number = ''] = facts.numbers
      const event = { uid: uidOf(visit), start: visit.start, end: visit.end, title: facts.name, place: visit.address, description: number }
      return ics(c, icsOf(facts.name, deps.now(), [{ ...event, tentative: visit.pencilled ?? false }]))
    }
    return fail(c, failure('BIZ_005'))
  })

  return routes
}

/** `/v1/calendar-feed`: the address of a business's feed; a DELETE makes the old address worthless. */
export function feedAddressRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()
  const factsOf = (c: Ctx): BusinessFacts | null => {
    const id = c.req.query('business')
    return id === undefined ? deps.businesses.main : deps.businesses.byId(id)
  }
  routes.get('/', async (c) => {
    const facts = factsOf(c)
    if (!facts) return fail(c, failure('BIZ_004'))
    await deps.store.db
      .insertInto('calendar_feeds')
      .values({ business_id: facts.id, secret: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { secret } = await deps.store.db
      .selectFrom('calendar_feeds')
      .select('secret')
      .where('business_id', '=', facts.id)
      .executeTakeFirstOrThrow()
    return c.json({ url: `${deps.publicUrl ?? new URL(c.req.url).origin}/feeds/${secret}.ics` })
  })
  routes.delete('/', async (c) => {
    const facts = factsOf(c)
    if (!facts) return fail(c, failure('BIZ_004'))
    await deps.store.db.deleteFrom('calendar_feeds').where('business_id', '=', facts.id).execute()
    return c.body(null, 204)
  })
  return routes
}

async function businessOfFeed({ store, businesses }: AppDeps, secret: string): Promise<BusinessFacts | null> {
  const row = await store.db.selectFrom('calendar_feeds').select('business_id').where('secret', '=', secret).executeTakeFirst()
  return row ? businesses.byId(row.business_id) : null
}

const nameOf = (file: string): string => (file.endsWith('.ics') ? file.slice(0, -4) : '')

const uidOf = ({ id }: Visit): string => `${id}@callwright`

function ics(c: Ctx, text: string): Response {
  return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' })
}
