import { createRoute } from '@hono/zod-openapi'
import * as shape from './schema.ts'

const json = <Schema>(schema: Schema, description: string) => ({ content: { 'application/json': { schema } }, description })
const failed = (description: string) => json(shape.error, description)
const FAILURES = {
  400: failed('SYS_002: the request is malformed; the message names the field.'),
  401: failed('SYS_005: the key is missing or wrong.'),
  403: failed('SYS_005: the server has no key: these doors are shut.'),
  404: failed('BIZ_004: no such business. BIZ_005: no such appointment, or it was cancelled.'),
  405: failed('SYS_002: the address does not take that method; `Allow` lists those that it takes.'),
  500: failed('SYS_001: something failed inside; tell us the correlation_id.'),
  503: {
    ...failed('BIZ_003: the calendar does not answer; try again after `Retry-After` seconds, with the same key.'),
    headers: { 'Retry-After': { schema: { type: 'integer' } } },
  },
} as const
const TAKEN = {
  409: failed('BIZ_001: the time is taken. `alternatives` are the nearest that are free.'),
  413: failed('SYS_003: the request is too large.'),
} as const
const OUTSIDE = 'BIZ_002: the time is outside what the business offers; `refusal` says why, `alternatives` what can be had.'

const AVAILABILITY = createRoute({
  tags: ['Appointments'],
  method: 'get',
  path: '/availability',
  summary: 'Free times, nearest to what is wanted first',
  request: { query: shape.availabilityQuery },
  responses: { 200: json(shape.availability, 'Free times'), ...FAILURES },
})
const CREATE = createRoute({
  tags: ['Appointments'],
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
    422: failed(`${OUTSIDE} BIZ_008: the key belongs to another request.`),
    ...FAILURES,
  },
})
const SEARCH = createRoute({
  tags: ['Appointments'],
  method: 'get',
  path: '/',
  summary: 'Appointments by phone, name or day',
  request: { query: shape.searchQuery },
  responses: { 200: json(shape.found, 'Soonest first, at most 100'), ...FAILURES },
})
const READ = createRoute({
  tags: ['Appointments'],
  method: 'get',
  path: '/{id}',
  summary: 'One appointment',
  request: { params: shape.idParam, query: shape.businessQuery },
  responses: { 200: json(shape.appointment, 'The appointment'), ...FAILURES },
})
const UPDATE = createRoute({
  tags: ['Appointments'],
  method: 'patch',
  path: '/{id}',
  summary: 'Move an appointment, or change what is known of it',
  request: {
    params: shape.idParam,
    query: shape.businessQuery,
    body: { content: { 'application/json': { schema: shape.change } }, required: true },
  },
  responses: { 200: json(shape.appointment, 'The appointment as it is now'), ...TAKEN, 422: failed(OUTSIDE), ...FAILURES },
})
const CANCEL = createRoute({
  tags: ['Appointments'],
  method: 'delete',
  path: '/{id}',
  summary: 'Cancel an appointment',
  request: { params: shape.idParam, query: shape.businessQuery },
  responses: { 200: json(shape.appointment, 'The appointment as it was; cancelling twice is no failure'), ...FAILURES },
})

/** `/v1/appointments` as `/openapi.json` tells it. */
export const DESCRIBED = [AVAILABILITY, CREATE, SEARCH, READ, UPDATE, CANCEL]
