import { createHash, timingSafeEqual } from 'node:crypto'
import { type BusinessFacts, failure, locales, type Visit } from '@callwright/engine'
import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { AppDeps } from '../deps.ts'
import { readJson } from '../http/body.ts'
import { cleanText } from '../http/clean.ts'
import type { Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'
import { ownerAttempts } from '../store/owner-attempts.ts'
import { MAIN_CALENDAR } from '../turn/unit-of-work.ts'
import { asksTomorrow, scheduleWords } from './owner-words.ts'

const body = z.object({
  business: z.string().max(64).nullish(),
  phone: z.string().max(32).nullish(),
  pin: z.string().max(32),
  text: z.string(),
})

/** Wrong PINs after which a business's door stays shut for a quarter of an hour. */
const MOST_WRONG_PINS = 5

/** The owner asks, by PIN: today's and tomorrow's schedule in words. */
export function ownerRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()
  const attempts = ownerAttempts(deps.store)

  routes.post('/query', async (c) => {
    const read = await readJson(c, body)
    if (!read.ok) return fail(c, read.failure)
    const { business, phone, pin, text } = read.value
    const facts = business ? deps.businesses.byId(business) : (ownedBy(deps, phone) ?? deps.businesses.main)
    if (!facts) return fail(c, failure('BIZ_004'))
    if ((await attempts.recent(facts.id)) >= MOST_WRONG_PINS) {
      return fail(c, failure('BIZ_007', 'too many wrong PINs; try again in a quarter of an hour'), 429)
    }
    const owner = ownerOf(facts, phone, pin)
    if (!owner) {
      await attempts.add(facts.id)
      return fail(c, failure('BIZ_007', 'the PIN is wrong'))
    }
    await attempts.clear(facts.id)

    const today = Temporal.Instant.from(deps.now()).toZonedDateTimeISO(facts.time_zone).toPlainDate()
    const tomorrow = asksTomorrow(cleanText(text))
    const date = (tomorrow ? today.add({ days: 1 }) : today).toString()
    const visits = await deps.calendars(deps.store.db, facts, MAIN_CALENDAR).find({ date })
    if (!visits.ok) return fail(c, visits.failure)
    const language = owner.locale.slice(0, 2)
    const speaker = (Object.values(locales).find((locale) => locale.language === language) ?? locales.en).speak
    return c.json({
      reply: { text: scheduleWords({ language, speaker, tomorrow, visits: visits.value, services: spokenServices(facts, language) }) },
      date,
      appointments: visits.value.map(publicVisit),
    })
  })

  return routes
}

function ownedBy({ businesses }: AppDeps, phone: string | null | undefined): BusinessFacts | null {
  return businesses.all.find((facts) => facts.owners.some((owner) => owner.phone === phone)) ?? null
}

/** Compares with every owner in the same time, right or wrong, so that the time it takes tells nothing. */
function ownerOf(facts: BusinessFacts, phone: string | null | undefined, pin: string): BusinessFacts['owners'][number] | null {
  const given = digest(pin)
  const matching = facts.owners.filter((owner) => timingSafeEqual(digest(owner.pin), given))
  return matching.find((owner) => !phone || owner.phone === phone) ?? null
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function spokenServices(facts: BusinessFacts, language: string): ReadonlyMap<string, string> {
  return new Map(facts.services.map(({ id, spoken }) => [id, new Map(Object.entries(spoken)).get(language) ?? spoken.en ?? id]))
}

function publicVisit({ id, start, end, service, name, phone, address, problem }: Visit) {
  return { id, start, end, service_type: service, caller_name: name, callback_number: phone, service_address: address, problem }
}
