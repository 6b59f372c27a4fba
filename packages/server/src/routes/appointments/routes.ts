import { failure, type Visit } from '@callwright/engine'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { AppDeps } from '../../deps.ts'
import { readJson, valid } from '../../http/body.ts'
import { cleanText } from '../../http/clean.ts'
import type { Ctx, Env } from '../../http/env.ts'
import { fail } from '../../http/errors.ts'
import { type Appointments, answered, appointmentsOf, freeAt, localMinute, publicAppointment, type Refused } from './appointments.ts'
import * as shape from './schema.ts'

const json = <Schema>(schema: Schema, description: string) => ({ content: { 'application/json': { schema } }, description })
const failed = (description: string) => json(shape.error, description)
const FAILURES = {
  400: failed('SYS_002: the request is malformed; the message names the field.'),
  404: failed('BIZ_004: no such business. BIZ_005: no such appointment.'),
  503: failed('BIZ_003: the calendar does not answer; try again in a moment.'),
} as const
const TAKEN = {
  409: failed('BIZ_001: the time is taken. `alternatives` are the nearest that are free.'),
  422: failed('BIZ_002: the time is outside what the business offers; `refusal` says why.'),
} as const

const AVAILABILITY = createRoute({
  method: 'get',
  path: '/availability',
  summary: 'Free times, nearest to what is wanted first',
  request: { query: shape.availabilityQuery },
  responses: { 200: json(shape.availability, 'Free times'), ...FAILURES },
})
const CREATE = createRoute({
  method: 'post',
  path: '/',
  summary: 'Book a time',
  request: { headers: shape.idempotencyHeader, body: { content: { 'application/json': { schema: shape.creation } }, required: true } },
  responses: {
    201: json(
      shape.appointment,
      'Booked, by this request or by an earlier one with the same key; the status says if it was cancelled since',
    ),
    ...TAKEN,
    ...FAILURES,
  },
})
const SEARCH = createRoute({
  method: 'get',
  path: '/',
  summary: 'Appointments by phone, name or day',
  request: { query: shape.searchQuery },
  responses: { 200: json(shape.found, 'Soonest first, at most 100'), ...FAILURES },
})
const READ = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'One appointment',
  request: { params: shape.idParam, query: shape.businessQuery },
  responses: { 200: json(shape.appointment, 'The appointment'), ...FAILURES },
})
const UPDATE = createRoute({
  method: 'patch',
  path: '/{id}',
  summary: 'Move an appointment, or change what is known of it',
  request: {
    params: shape.idParam,
    query: shape.businessQuery,
    body: { content: { 'application/json': { schema: shape.change } }, required: true },
  },
  responses: { 200: json(shape.appointment, 'The appointment as it is now'), ...TAKEN, ...FAILURES },
})
const CANCEL = createRoute({
  method: 'delete',
  path: '/{id}',
  summary: 'Cancel an appointment',
  request: { params: shape.idParam, query: shape.businessQuery },
  responses: { 200: json(shape.appointment, 'The appointment as it was; cancelling twice is no failure'), ...FAILURES },
})

/** `/v1/appointments`: the book of visits for other programs. */
export function appointmentRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const routes = new OpenAPIHono<Env>()
  for (const route of [AVAILABILITY, CREATE, SEARCH, READ, UPDATE, CANCEL]) routes.openAPIRegistry.registerPath(route)

  routes.get('/availability', async (c) => {
    const query = valid(shape.availabilityQuery, c.req.query())
    if (!query.ok) return refuse(c, query)
    const { business, service_type, at, from, to, limit } = query.value
    const book = appointmentsOf(deps, business)
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    const unknown = unknownService(book, service_type)
    if (unknown) return refuse(c, unknown)
    if ((from === undefined) !== (to === undefined)) return refuse(c, { failure: failure('SYS_002', 'from and to: one wants the other') })
    const zone = book.facts.time_zone
    const [exact, first, last] = [at, from, to].map((text) => (text === undefined ? undefined : localMinute(text, zone)))
    if (exact === null || first === null || last === null) return refuse(c, { failure: failure('SYS_002', 'there is no such time') })
    const windows = first !== undefined && last !== undefined ? [{ from: first, to: last }] : []
    const found = await book.times({ windows, ...(exact === undefined ? {} : { exact }) }, { service: service_type, limit })
    if (!found.ok) return refuse(c, found)
    return c.json(found.value)
  })

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
    const key = `rest:${header.value['idempotency-key']}`
    const before = await answered(deps, book.calendar.find({ key }))
    if (!before.ok) return refuse(c, before)
    const [made] = before.value
    if (made) return c.json(publicAppointment(book.facts, made), 201)
    const address = cleanText(body.service_address, 300)
    const options = { service: body.service_type, emergency: body.emergency, place: address }
    const free = await freeAt(book, body.start, options)
    if (!('offer' in free)) return refuse(c, free)
    const visit = {
      ...free.offer,
      service: body.service_type,
      name: cleanText(body.caller_name, 120),
      phone: body.callback_number ?? null,
      address,
      problem: cleanText(body.problem, 2_000),
    }
    const booked = await answered(deps, book.calendar.book(visit, key, { emergency: body.emergency }))
    if (booked.ok) {
      // An earlier request with this key may have made it, and somebody cancelled it since.
      const stands = await answered(deps, book.calendar.find({ id: booked.value.id }))
      return c.json(publicAppointment(book.facts, booked.value, stands.ok && stands.value.length === 0), 201)
    }
    return refuse(c, booked.failure.code === 'BIZ_001' ? await instead(book, body.start, options) : booked)
  })

  routes.get('/', async (c) => {
    const asked = valid(shape.searchQuery, c.req.query())
    if (!asked.ok) return refuse(c, asked)
    const { business, ...query } = asked.value
    const book = appointmentsOf(deps, business)
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    if (Object.values(query).every((value) => value === undefined)) {
      return refuse(c, { failure: failure('SYS_002', 'give at least one of phone, name and date') })
    }
    const found = await answered(deps, book.calendar.find(query))
    if (!found.ok)
      return refuse(c, { failure: found.failure.code === 'BIZ_002' ? failure('SYS_002', 'date: there is no such day') : found.failure })
    return c.json({ appointments: found.value.map((visit) => publicAppointment(book.facts, visit)) })
  })

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
    let { visit } = found
    if (body.start !== undefined) {
      const options = { service: visit.service, except: visit.id, place: body.service_address ?? visit.address }
      const free = await freeAt(book, body.start, options)
      if (!('offer' in free)) return refuse(c, free)
      const moved = await answered(deps, book.calendar.move(visit.id, free.offer))
      if (!moved.ok) return refuse(c, moved.failure.code === 'BIZ_001' ? await instead(book, body.start, options) : moved)
      visit = moved.value
    }
    const changes = {
      ...(body.caller_name === undefined ? {} : { name: cleanText(body.caller_name, 120) }),
      ...(body.callback_number === undefined ? {} : { phone: body.callback_number }),
      ...(body.service_address === undefined ? {} : { address: cleanText(body.service_address, 300) }),
      ...(body.problem === undefined ? {} : { problem: cleanText(body.problem, 2_000) }),
    }
    if (Object.keys(changes).length > 0) {
      const amended = await answered(deps, book.calendar.amend(visit.id, changes))
      if (!amended.ok) return refuse(c, amended)
      visit = amended.value
    }
    return c.json(publicAppointment(book.facts, visit))
  })

  routes.delete('/:id', async (c) => {
    const book = appointmentsOf(deps, c.req.query('business'))
    if (!book) return refuse(c, { failure: failure('BIZ_004') })
    const cancelled = await answered(deps, book.calendar.cancel(c.req.param('id')))
    return cancelled.ok ? c.json(publicAppointment(book.facts, cancelled.value, true)) : refuse(c, cancelled)
  })

  async function one(id: string, business: string | undefined): Promise<{ readonly book: Appointments; readonly visit: Visit } | Refused> {
    const book = appointmentsOf(deps, business)
    if (!book) return { failure: failure('BIZ_004') }
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

function unknownService({ facts }: Appointments, service: string): Refused | null {
  if (facts.services.some(({ id }) => id === service)) return null
  return { failure: failure('SYS_002', `service_type: must be one of ${facts.services.map(({ id }) => id).join(', ')}`) }
}

function refuse(c: Ctx, { failure: failed, refusal, alternatives }: Refused): Response {
  return fail(c, failed, undefined, { ...(refusal ? { refusal } : {}), ...(alternatives ? { alternatives } : {}) })
}
