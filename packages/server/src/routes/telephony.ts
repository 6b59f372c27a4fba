import { type BusinessFacts, failure } from '@callwright/engine'
import { Hono } from 'hono'
import { isOpen, personOf } from '../business/opening.ts'
import type { AppDeps } from '../deps.ts'
import { readText } from '../http/body.ts'
import type { Ctx, Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'
import { errorFields } from '../log.ts'
import { withDeadline, within } from '../turn/deadline.ts'
import { TELEPHONY } from '../turn/run-effect.ts'
import type { TurnResult } from '../turn/turns.ts'
import { type Form, readForm } from '../twilio/form.ts'
import { callerOf, endEvent, turnEvent } from '../twilio/to-event.ts'
import { answerTwiml, askAgainTwiml, goodbyeTwiml, putThroughTwiml, type TurnUrl } from '../twilio/to-twiml.ts'
import { calledUrl, isSigned } from '../twilio/verify-signature.ts'
import { serverWords } from '../twilio/words.ts'

/** How often a failing turn is asked again before the caller is put through or sent away. */
const MOST_RETRIES = 3
/** Twilio gives up on a webhook after 15 s: the caller must hear something before. */
const ANSWER_WITHIN_MS = 11_000
/** The language of a call is looked up for this long at most, while its caller waits. */
const LOCALE_WITHIN_MS = 300
const CALL_ID = /^[A-Za-z0-9]{1,64}$/

/** A webhook that was proved to come from Twilio. */
type Hook = {
  readonly c: Ctx
  readonly form: Form
  readonly call: string
  readonly base: string
  readonly business: BusinessFacts | null
}

/** Twilio's webhooks for voice. Unsigned requests get 403; everybody else gets words, whatever fails inside. */
export function telephonyRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.post('/inbound', async (c) => {
    const hook = await verify(deps, c)
    if (hook instanceof Response) return hook
    const { form, call, business } = hook
    if (!business) return twiml(c, goodbyeTwiml('en', serverWords('en').unknownNumber))
    return spoken(deps, hook, `${hook.base}/telephony/inbound`, () =>
      deps.startCall({ call, facts: business, channel: TELEPHONY, callerPhone: callerOf(form) }),
    )
  })

  routes.post('/turn', async (c) => {
    const hook = await verify(deps, c)
    if (hook instanceof Response) return hook
    const turn = c.req.query('turn') ?? ''
    const asked = c.req.query('moment') !== undefined
    const again = turnUrl(hook.base, asked)({ turn, repeat: 1 })
    if (c.req.query('repeat')) return spoken(deps, hook, again, () => lastTurn(deps, hook.call))
    const underWay = c.req.query('wait')
    if (underWay) return spoken(deps, hook, again, () => taken(deps, hook.call, underWay))
    const event = turnEvent(hook.form, { silence: c.req.query('silence') === '1', transfer: c.req.query('transfer') ?? null })
    const delivery = deliveryOf(c, turn)
    const answering = deps.runTurn({ call: hook.call, event, delivery })
    // Once a call: the address of each later turn says that it was said.
    if (delivery !== undefined && !asked) {
      const early = await within(Promise.allSettled([answering]), deps.momentAfterMs)
      if (early === null) return moment(deps, hook, { turn, delivery, answering })
    }
    return spoken(deps, hook, again, () => answering)
  })

  // Reports may come in any order. Only the end means something here, and nothing follows it, so their order needs no keeping.
  routes.post('/status', async (c) => {
    const hook = await verify(deps, c)
    if (hook instanceof Response) return hook
    const event = endEvent(hook.form)
    try {
      if (event) await deps.runTurn({ call: hook.call, event })
    } catch (error) {
      deps.log.error(
        { call: hook.call, correlation_id: c.get('requestId'), error: errorFields(error) },
        'the end of a call could not be noted',
      )
    }
    return c.body(null, 204)
  })

  return routes
}

async function verify(deps: AppDeps, c: Ctx): Promise<Hook | Response> {
  if (deps.twilioAuthToken === null) {
    return fail(c, failure('SYS_005', 'the telephone doors are closed: TWILIO_AUTH_TOKEN is not set, so no signature can be checked'))
  }
  const body = await readText(c)
  if (!body.ok) return fail(c, body.failure)
  const { form, signed } = readForm(body.value)
  const { base, url } = calledUrl(deps.publicUrl, { url: c.req.url, header: (name) => c.req.header(name) })
  if (!isSigned(deps.twilioAuthToken, { url, form: signed, signature: c.req.header('x-twilio-signature') })) {
    deps.log.warn({ correlation_id: c.get('requestId') }, 'a webhook was refused: its signature is missing or wrong')
    return fail(c, failure('SYS_005'))
  }
  const call = form.get('CallSid') ?? ''
  const business = deps.businesses.byNumber(form.get('To') ?? '') ?? deps.businesses.byNumber(form.get('Called') ?? '')
  if (!CALL_ID.test(call)) return twiml(c, goodbyeTwiml(localeOf(business), serverWords(localeOf(business)).giveUp))
  return { c, form, call, base, business }
}

/** Answers with the turn's words; a failure inside becomes a spoken way forward, never an error that the caller would hear as silence. */
async function spoken(deps: AppDeps, hook: Hook, retryUrl: string, work: () => Promise<TurnResult>): Promise<Response> {
  const { c, call, base } = hook
  const url = turnUrl(base, c.req.query('moment') !== undefined)
  const tries = Number(c.req.query('try') ?? 0) || 0
  const locale = localeOf(hook.business)
  const words = serverWords(locale)
  try {
    const result = await withDeadline(work(), ANSWER_WITHIN_MS)
    if (result.ok) {
      const before = c.req.query('repeat') ? { before: serverWords(result.value.view.locale).again } : {}
      return twiml(c, answerTwiml(withNumber(result.value, hook.business), url, before))
    }
    deps.log.warn({ call, code: result.failure.code, correlation_id: c.get('requestId') }, 'a turn was refused')
    if (result.failure.code === 'BIZ_006') return twiml(c, goodbyeTwiml(locale, words.ended))
    return twiml(c, lastResort(deps, hook))
  } catch (error) {
    deps.log.error({ call, correlation_id: c.get('requestId'), error: errorFields(error) }, 'a turn failed')
    if (tries >= MOST_RETRIES) return twiml(c, lastResort(deps, hook))
    const separator = retryUrl.includes('?') ? '&' : '?'
    return twiml(c, askAgainTwiml(locale, words.again, `${retryUrl}${separator}try=${tries + 1}`, 1))
  }
}

/** The answer takes long: the caller hears that it is worked on, and the document asks for it once more. */
async function moment(
  deps: AppDeps,
  { c, call, base, business }: Hook,
  { turn, delivery, answering }: { readonly turn: string; readonly delivery: string; readonly answering: Promise<TurnResult> },
): Promise<Response> {
  answering.catch((error: unknown) => {
    deps.log.error({ call, correlation_id: c.get('requestId'), error: errorFields(error) }, 'a turn that took long failed')
  })
  const record = await within(
    deps.calls.record(call).catch(() => null),
    LOCALE_WITHIN_MS,
  )
  const locale = record?.locale ?? localeOf(business)
  return twiml(c, askAgainTwiml(locale, serverWords(locale).moment, turnUrl(base, true)({ turn, wait: delivery })))
}

/** The answer of a delivery that is under way. */
async function taken(deps: AppDeps, call: string, delivery: string): Promise<TurnResult> {
  const answer = await deps.awaitTurn(call, delivery, ANSWER_WITHIN_MS)
  if (answer === null) throw new Error('nothing came of a turn that was under way')
  return answer
}

/** Where a document's verbs point to; `asked`: the caller was asked for a moment in this call. */
const turnUrl =
  (base: string, asked: boolean): TurnUrl =>
  (parameters) =>
    `${base}/telephony/turn?${Object.entries(asked ? { ...parameters, moment: 1 } : parameters)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`

/** Nothing can be done here any more: a person during opening hours, else goodbye. */
function lastResort(deps: AppDeps, { business }: Hook): string {
  const locale = localeOf(business)
  const words = serverWords(locale)
  const person = business && isOpen(business, deps.now()) ? personOf(business) : null
  return person === null ? goodbyeTwiml(locale, words.giveUp) : putThroughTwiml(locale, words.putThrough, person, words.giveUp)
}

async function lastTurn(deps: AppDeps, call: string): Promise<TurnResult> {
  const record = await deps.calls.record(call)
  return record ? deps.lastAnswer(call, record.turn) : { ok: false, failure: failure('SYS_004') }
}

/** Twilio's token stays the same over the retries of one webhook; without it, a turn's address is answered once. */
function deliveryOf(c: Ctx, turn: string): string | undefined {
  const token = c.req.header('i-twilio-idempotency-token')
  if (token) return `token:${token.slice(0, 128)}`
  return turn === '' ? undefined : `turn:${turn.slice(0, 16)}`
}

/** A dialog may name a person by a role; the phone needs a number. */
function withNumber<Answer extends { readonly transfer: { readonly effect: string; readonly to: string } | null }>(
  answer: Answer,
  business: BusinessFacts | null,
): Answer {
  if (!answer.transfer || answer.transfer.to.startsWith('+') || !business) return answer
  return { ...answer, transfer: { ...answer.transfer, to: personOf(business) ?? answer.transfer.to } }
}

function localeOf(business: BusinessFacts | null): string {
  return business?.default_locale ?? 'en-US'
}

function twiml(c: Ctx, document: string): Response {
  return c.body(document, 200, { 'content-type': 'text/xml; charset=utf-8' })
}
