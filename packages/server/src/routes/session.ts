import { createHash } from 'node:crypto'
import { type BusinessFacts, err, failure, ok, type Result } from '@callwright/engine'
import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { AppDeps } from '../deps.ts'
import { readJson } from '../http/body.ts'
import { cleanKeys, cleanText } from '../http/clean.ts'
import type { Ctx, Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'
import type { EventBody } from '../turn/play.ts'
import type { Simulation, TurnResult } from '../turn/turns.ts'
import { sessionAnswer } from './session-answer.ts'
import { endBody, inputBody, startBody } from './session-schema.ts'

/** The session API: any channel that can send JSON holds a call here. */
export function sessionRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.post('/start', async (c) => {
    const body = await readJson(c, startBody)
    if (!body.ok) return fail(c, body.failure)
    const facts = businessOf(deps, body.value)
    if (!facts) return fail(c, failure('BIZ_004'))
    const simulation = simulationOf(deps, body.value, facts)
    if (!simulation.ok) return fail(c, simulation.failure)
    const { channel, locale, caller_phone } = body.value
    const result = await deps.startCall({
      call: callId(deps, c),
      facts,
      channel,
      callerPhone: caller_phone ?? null,
      locale: locale ?? undefined,
      simulation: simulation.value,
    })
    return respond(deps, c, result)
  })

  routes.post('/:id/input', async (c) => {
    const body = await readJson(c, inputBody)
    if (!body.ok) return fail(c, body.failure)
    const at = deps.simulation ? instantOf(body.value.at, 'UTC') : null
    if (deps.simulation && body.value.at && !at) return fail(c, failure('SYS_002', 'at: must be an ISO instant'))
    const key = idempotencyKey(c)
    const delivery = key === null ? undefined : `key:${key}`
    return respond(deps, c, await deps.runTurn({ call: c.req.param('id'), event: eventOf(body.value), delivery, at: at ?? undefined }))
  })

  routes.post('/:id/end', async (c) => {
    const body = await readJson(c, endBody)
    if (!body.ok) return fail(c, body.failure)
    const call = c.req.param('id')
    const result = await deps.runTurn({ call, event: { type: 'hung_up', reason: cleanText(body.value.reason, 200) } })
    return respond(deps, c, result, await deps.calls.record(call))
  })

  routes.get('/:id', async (c) => {
    const record = await deps.calls.record(c.req.param('id'))
    if (!record) return fail(c, failure('SYS_004'))
    return respond(deps, c, await deps.lastAnswer(record.id, record.turn), record)
  })

  return routes
}

/** The `Idempotency-Key` of a request: the same for every try, so that one which comes twice is acted on once. */
function idempotencyKey(c: Ctx): string | null {
  const key = c.req.header('idempotency-key') ?? ''
  return /^[\x21-\x7e]{8,128}$/.test(key) ? key : null
}

/** A start that comes twice must find its own call: then the key makes the id. */
function callId(deps: AppDeps, c: Ctx): string {
  const key = idempotencyKey(c)
  return key === null ? deps.newId() : createHash('sha256').update(key).digest('base64url').slice(0, 32)
}

type Start = z.output<typeof startBody>

function businessOf({ businesses }: AppDeps, { business, called_number }: Start): BusinessFacts | null {
  if (business) return businesses.byId(business)
  return called_number ? businesses.byNumber(called_number) : businesses.main
}

function simulationOf(deps: AppDeps, { at, time_zone, calendar, noise }: Start, facts: BusinessFacts): Result<Simulation | undefined> {
  if (!at && !time_zone && !calendar && !noise) return ok(undefined)
  if (!deps.simulation)
    return err(failure('SYS_002', 'at, time_zone, calendar and noise need a server in simulation mode (CALLWRIGHT_SIMULATION=1)'))
  const clock = instantOf(at, time_zone ?? facts.time_zone)
  if (at && !clock) return err(failure('SYS_002', 'at: must be an ISO time; time_zone: an IANA time zone'))
  const existing = calendar?.existing.map((visit) => ({
    start: visit.start,
    service: visit.service_type,
    name: cleanText(visit.caller_name),
    phone: visit.callback_number ?? null,
    address: cleanText(visit.service_address),
  }))
  // A call with a clock of its own must not book in the calendar of the real days.
  const heard = noise ? { noise: { wordError: noise.word_error, seed: noise.seed } } : {}
  return ok({ at: clock, existing: existing ?? (clock ? [] : null), ...heard })
}

/** An ISO time as an instant; one without an offset is local to the zone. Null for none, and for what is no time. */
function instantOf(text: string | null | undefined, zone: string): string | null {
  if (!text) return null
  try {
    const instant = /(z|[+-]\d\d:?\d\d)$/i.test(text)
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant()
    return new Date(instant.epochMilliseconds).toISOString()
  } catch {
    return null
  }
}

function eventOf(body: z.output<typeof inputBody>): EventBody {
  if (typeof body.dtmf === 'string') return { type: 'pressed', keys: cleanKeys(body.dtmf) }
  if (typeof body.text !== 'string') return { type: 'silence' }
  const text = cleanText(body.text)
  const alternatives = body.alternatives?.map((other) => ({ text: cleanText(other.text), ...known(other.confidence) }))
  if (text === '') return { type: 'silence' }
  return { type: 'heard', text, ...known(body.confidence), ...(alternatives ? { alternatives } : {}) }
}

function known(confidence: number | null | undefined) {
  return typeof confidence === 'number' ? { confidence } : {}
}

function respond(deps: AppDeps, c: Ctx, result: TurnResult, record?: object | null): Response {
  if (!result.ok) return fail(c, result.failure)
  const trace = deps.simulation && c.req.header('x-callwright-trace') === '1'
  return c.json({ ...sessionAnswer(result.value, { trace }), ...(record ? { record } : {}) })
}
