import { createHash, randomBytes } from 'node:crypto'
import { type IcsEvent, icsOf } from '@callwright/calendar'
import { type VisitRecord, visitRecord, visitsBetween } from '@callwright/calendar/local'
import { type BusinessFacts, err, failure, ok, type Result } from '@callwright/engine'
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
    const draft = eventDraftOf(facts)
    const events = visits.value.map((record) => icsEvent(record, draft(record.visit, record)))
    return ics(c, icsOf(events, { name: facts.name }), 'private, max-age=300')
  })

  routes.get('/visits/:file', async (c) => {
    const found = await visitOfFile(deps, nameOf(c.req.param('file')))
    if (!found.ok) return fail(c, found.failure)
    const { facts, record } = found.value
    const [number = ''] = facts.numbers
    const event = icsEvent(record, { title: facts.name, place: record.visit.address, description: number })
    // What a customer opens anew must not be what he saw before it was moved.
    return ics(c, icsOf([event]), 'private, no-cache')
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

/** A visit, also one that was cancelled: it is still in the calendar of who opened its file before. */
async function visitOfFile(
  { store, businesses }: AppDeps,
  id: string,
): Promise<Result<{ readonly facts: BusinessFacts; readonly record: VisitRecord }>> {
  const row = await store.db
    .selectFrom('appointments')
    .select('business_id')
    .where('id', '=', id)
    .where('calendar_id', '=', MAIN_CALENDAR)
    .executeTakeFirst()
  const facts = row && businesses.byId(row.business_id)
  if (!facts) return err(failure('BIZ_005'))
  const record = await visitRecord({ db: store.db, businessId: facts.id, timeZone: facts.time_zone }, id)
  if (!record.ok) return record
  return record.value ? ok({ facts, record: record.value }) : err(failure('BIZ_005'))
}

function icsEvent(
  { visit, cancelled, created, changed }: VisitRecord,
  { title, place, description }: Pick<IcsEvent, 'title' | 'place' | 'description'>,
): IcsEvent {
  const status = cancelled ? 'cancelled' : visit.pencilled ? 'tentative' : 'confirmed'
  return { uid: `${visit.id}@callwright`, start: visit.start, end: visit.end, title, place, description, status, created, changed }
}

function ics(c: Ctx, text: string, caching: string): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { etag, 'cache-control': caching }
  const known = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return c.body(null, 304, headers)
  return c.body(text, 200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="visits.ics"',
  })
}
