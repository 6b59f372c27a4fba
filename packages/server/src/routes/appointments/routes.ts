import type { Made } from '@callwright/calendar'
import { err, failure, ok, type Result, type Visit } from '@callwright/engine'
import { OpenAPIHono } from '@hono/zod-openapi'
import { pickLocale } from '../../business/locale.ts'
import type { AppDeps } from '../../deps.ts'
import { readJson, valid } from '../../http/body.ts'
import { cleanText } from '../../http/clean.ts'
import type { Ctx, Env } from '../../http/env.ts'
import { fail } from '../../http/errors.ts'
import { onlyMethods } from '../../http/methods.ts'
import { claimKey } from '../../store/booking-requests.ts'
import { type Appointments, answered, appointmentsOf, freeAt, publicAppointment, type Refused, text } from './appointments.ts'
import { DESCRIBED } from './described.ts'
import * as shape from './schema.ts'
import { endsAfterStart, instantText, phoneOf } from './times.ts'

/** `/v1/appointments`: the book of visits for other programs. */
export function appointmentRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const routes = new OpenAPIHono<Env>()
  for (const route of DESCRIBED) routes.openAPIRegistry.registerPath(route)

  routes.get('/availability', async (c) => {
    const query = valid(shape.availabilityQuery, c.req.query())
    if (!query.ok) return refuse(c, query)
    const { business, service_type, at, from, to, limit } = query.value
    const book = appointmentsOf(deps, business)
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    const unknown = unknownService(book, service_type)
    if (unknown) return refuse(c, unknown)
    if ((from === undefined) !== (to === undefined)) return refuse(c, malformed('from and to: one wants the other'))
    const windows = from !== undefined && to !== undefined ? [{ from, to }] : []
    if (windows.some((window) => !endsAfterStart(window, book.facts))) return refuse(c, malformed('to: must be after from'))
    const found = await book.times({ windows, ...(at === undefined ? {} : { exact: at }) }, { service: service_type, limit })
    if (!found.ok) return refuse(c, found)
    return c.json(found.value)
  })

  routes.all('/availability', onlyMethods('GET'))

  routes.post('/', async (c) => {
    const read = await readJson(c, shape.creation)
    if (!read.ok) return refuse(c, read)
    const header = valid(shape.idempotencyHeader, { 'idempotency-key': c.req.header('idempotency-key') })
    if (!header.ok) return refuse(c, header)
    const body = read.value
    const book = appointmentsOf(deps, body.business)
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    const unknown = unknownService(book, body.service_type)
    if (unknown) return refuse(c, unknown)
    const phone = phoneIn(book, body.callback_number, 'callback_number')
    if (!phone.ok) return refuse(c, phone)
    const key = `rest:${header.value['idempotency-key']}`
    const mine = await answered(deps, claimKey(deps.store, book.facts.id, key, { ...body, business: book.facts.id }))
    if (!mine.ok) return refuse(c, mine)
    const before = await answered(deps, book.calendar.made(key))
    if (!before.ok) return refuse(c, before)
    if (before.value) return created(c, book, before.value)
    const address = cleanText(body.service_address, 300)
    const options = { service: body.service_type, emergency: body.emergency, place: address }
    const free = await freeAt(book, body.start, options)
    if (!('offer' in free)) {
      // The same request, sent twice at once, may have made it meanwhile.
      const meanwhile = await answered(deps, book.calendar.made(key))
      return meanwhile.ok && meanwhile.value ? created(c, book, meanwhile.value) : refuse(c, free)
    }
    const locale = body.locale === undefined ? undefined : pickLocale(book.facts, body.locale)
    const visit = {
      ...free.offer,
      service: body.service_type,
      name: cleanText(body.caller_name, 120),
      phone: phone.value,
      address,
      problem: cleanText(body.problem, 2_000),
    }
    const booked = await answered(deps, book.calendar.book(visit, key, { emergency: body.emergency, locale }))
    if (booked.ok) {
      // Another request with this key may have made it, and somebody cancelled it, a moment ago.
      const stands = await answered(deps, book.calendar.find({ id: booked.value.id }))
      return created(c, book, { visit: booked.value, cancelled: stands.ok && stands.value.length === 0 })
    }
    return refuse(c, booked.failure.code === 'BIZ_001' ? await instead(book, body.start, options) : booked)
  })

  routes.get('/', async (c) => {
    const asked = valid(shape.searchQuery, c.req.query())
    if (!asked.ok) return refuse(c, asked)
    const { business, ...query } = asked.value
    const book = appointmentsOf(deps, business)
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    if ((query.phone ?? query.name ?? query.date) === undefined) return refuse(c, malformed('give at least one of phone, name and date'))
    const phone = phoneIn(book, query.phone, 'phone')
    if (!phone.ok) return refuse(c, phone)
    const from = query.from === undefined ? undefined : instantText(query.from, book.facts)
    const found = await answered(deps, book.calendar.find({ ...query, phone: phone.value ?? undefined, from }))
    if (!found.ok)
      return refuse(c, { failure: found.failure.code === 'BIZ_002' ? failure('SYS_002', 'date: there is no such day') : found.failure })
    return c.json({ appointments: found.value.map((visit) => publicAppointment(book.facts, visit)) })
  })

  routes.all('/', onlyMethods('GET', 'POST'))

  routes.get('/:id', async (c) => {
    const found = await one(c.req.param('id'), c.req.query('business'))
    return 'visit' in found ? c.json(publicAppointment(found.book.facts, found.visit)) : refuse(c, found)
  })

  routes.patch('/:id', async (c) => {
    const read = await readJson(c, shape.change)
    if (!read.ok) return refuse(c, read)
    const body = read.value
    const found = await one(c.req.param('id'), c.req.query('business'))
    if (!('visit' in found)) return refuse(c, found)
    const { book } = found
    const phone = phoneIn(book, body.callback_number, 'callback_number')
    if (!phone.ok) return refuse(c, phone)
    const before = found.visit
    let visit = before
    let moved: Visit | null = null
    if (body.start !== undefined) {
      const options = { service: visit.service, except: visit.id, place: body.service_address ?? visit.address }
      const free = await freeAt(book, body.start, options)
      if (!('offer' in free)) return refuse(c, free)
      const done = await answered(deps, book.calendar.move(visit.id, free.offer, { place: options.place }))
      if (!done.ok) return refuse(c, done.failure.code === 'BIZ_001' ? await instead(book, body.start, options) : done)
      moved = done.value
      visit = moved
    }
    const changes = {
      ...(body.caller_name === undefined ? {} : { name: cleanText(body.caller_name, 120) }),
      ...(body.callback_number === undefined ? {} : { phone: phone.value }),
      ...(body.service_address === undefined ? {} : { address: cleanText(body.service_address, 300) }),
      ...(body.problem === undefined ? {} : { problem: cleanText(body.problem, 2_000) }),
    }
    if (Object.keys(changes).length > 0) {
      const amended = await answered(deps, book.calendar.amend(visit.id, changes))
      if (!amended.ok) return refuse(c, amended)
      visit = amended.value
    }
    // Told of only where the customer has not heard of that time yet: a program may ask twice.
    if (moved) await text(deps, book, moved, moved.start === before.start ? 'confirmed' : 'moved')
    return c.json(publicAppointment(book.facts, visit))
  })

  routes.delete('/:id', async (c) => {
    const book = appointmentsOf(deps, c.req.query('business'))
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    if (!isId(c.req.param('id'))) return refuse(c, { failure: failure('BIZ_005') })
    const cancelled = await answered(deps, book.calendar.cancel(c.req.param('id')))
    if (!cancelled.ok) return refuse(c, cancelled)
    await text(deps, book, cancelled.value, 'cancelled')
    return c.json(publicAppointment(book.facts, cancelled.value, true))
  })

  routes.all('/:id', onlyMethods('GET', 'PATCH', 'DELETE'))

  /** A visit that a key has made, with this request or an earlier one. */
  async function created(c: Ctx, book: Appointments, { visit, cancelled }: Made): Promise<Response> {
    if (!cancelled) await text(deps, book, visit, 'confirmed')
    return c.json(publicAppointment(book.facts, visit, cancelled), 201)
  }

  async function one(id: string, business: string | undefined): Promise<{ readonly book: Appointments; readonly visit: Visit } | Refused> {
    const book = appointmentsOf(deps, business)
    if (!book) return { failure: failure('BIZ_004') }
    if (!isId(id)) return { failure: failure('BIZ_005') }
    const found = await answered(deps, book.calendar.find({ id }))
    if (!found.ok) return found
    const [visit] = found.value
    return visit ? { book, visit } : { failure: failure('BIZ_005') }
  }

  return routes
}

/** What can be had instead of a time that was sold a moment ago. */
async function instead(book: Appointments, start: string, options: Parameters<typeof freeAt>[2]): Promise<Refused> {
  const again = await freeAt(book, start, options)
  // Free again: whoever had it gave it back. The next try will see.
  return 'offer' in again ? { failure: failure('BIZ_001'), alternatives: [again.offer] } : again
}

const isId = (id: string) => shape.idParam.safeParse({ id }).success

const malformed = (message: string): Refused => ({ failure: failure('SYS_002', message) })

/** A phone number that may be missing, in E.164. */
function phoneIn({ facts }: Appointments, text: string | null | undefined, field: string): Result<string | null> {
  const number = text == null ? null : phoneOf(text, facts)
  return number === null && text != null ? err(failure('SYS_002', `${field}: must be a phone number, like +18605550142`)) : ok(number)
}

function unknownService({ facts }: Appointments, service: string): Refused | null {
  if (facts.services.some(({ id }) => id === service)) return null
  return malformed(`service_type: must be one of ${facts.services.map(({ id }) => id).join(', ')}`)
}

function refuse(c: Ctx, { failure: failed, refusal, alternatives }: Refused): Response {
  return fail(c, failed, undefined, { ...(refusal ? { refusal } : {}), ...(alternatives ? { alternatives } : {}) })
}
