import { z } from 'zod'
import { EAGERNESS } from '../slots/emergency/triage.ts'
import { e164, id, locale, words, zone } from './fields.ts'
import { scheduleFields, scheduleMistakes } from './schedule.ts'

/** Everything the engine and the scheduler must know of a business. Immutable: a change makes a new version. */
export const businessSchema = z
  .strictObject({
    id,
    /** Grows with every change; a call keeps the version it began with, so that a replay is exact. */
    version: z.int().positive().default(1),
    name: z.string().min(1).max(200),
    spoken_name: words,
    country: z.enum(['US', 'CA', 'GB', 'FR', 'ES', 'MX', 'BE', 'CH']),
    time_zone: zone,
    /** Numbers that callers dial. */
    numbers: z.array(e164).min(1),
    locales: z.array(locale).min(1),
    default_locale: locale,
    address: z.string().max(300).optional(),
    owners: z.array(
      z.strictObject({
        phone: e164,
        pin: z.string().regex(/^\d{4,8}$/, 'must be 4 to 8 digits'),
        notify_by: z.array(z.enum(['sms', 'call'])).min(1),
        locale,
      }),
    ),
    on_call: z.array(e164).default([]),
    /**
     * What becomes of a caller who wants a person while the business is closed. `message`: a message is taken, and nobody is rung or
     * told before it opens, unless it is an emergency. `ring`: whoever is on call is rung, and told of everything at once.
     */
    after_hours: z.enum(['message', 'ring']).default('message'),
    /** Whether customers get a text message when their visit is booked, moved or cancelled, by whomever. */
    text_customers: z.boolean().default(false),
    /** Whether calls are recorded: then every caller is told so before the first question. */
    recording: z.boolean().default(false),
    ...scheduleFields,
    emergency: z.strictObject({
      around_the_clock: z.boolean(),
      reserved_same_day_minutes: z.int().min(0).default(0),
      /**
       * How eagerly trouble is taken for an emergency. Words that plainly tell of one always alarm, whatever stands here.
       * `relaxed`: only trouble of which nothing is recognised is asked about; an answer that stays unclear goes on with the booking.
       * `balanced`: whatever is not plainly routine is asked about ("is that happening right now, or is anyone at risk?"); two unclear
       * answers alarm. `eager`: urgent trouble, such as no hot water, is asked about too, and alarms at once where it is said to go on;
       * so does the first unclear answer.
       */
      eagerness: z.enum(EAGERNESS).default('balanced'),
    }),
    service_area: z.strictObject({ postcodes: z.array(z.string()).default([]), towns: z.array(z.string()).default([]) }),
    services: z
      .array(
        z.strictObject({
          id,
          minutes: z
            .int()
            .min(5)
            .max(24 * 60),
          spoken: words,
        }),
      )
      .min(1),
    questions: z
      .array(
        z.strictObject({ topic: id, text: words.optional(), policy: z.enum(['never_quote']).optional(), source: z.string().optional() }),
      )
      .default([]),
  })
  .superRefine((facts, context) => {
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (!facts.locales.includes(facts.default_locale)) problem(['default_locale'], 'must be one of locales')
    for (const at of duplicates(facts.services.map((service) => service.id))) problem(['services', at, 'id'], 'is used twice')
    for (const at of duplicates(facts.resources.map((resource) => resource.id))) problem(['resources', at, 'id'], 'is used twice')
    if (!facts.services.some((service) => service.id === 'general'))
      problem(['services'], 'must hold a service with the id "general", for work that no other service covers')
    const services = new Set(facts.services.map((service) => service.id))
    facts.resources.forEach((resource, r) => {
      resource.skills.forEach((skill, s) => {
        if (skill !== '*' && !services.has(skill)) problem(['resources', r, 'skills', s], `is neither "*" nor the id of a service`)
      })
    })
    scheduleMistakes(facts, problem)
  })

export type BusinessFacts = z.infer<typeof businessSchema>

/** A mistake in a business file: where it is, and what is wrong. */
export type FactsMistake = { readonly path: string; readonly reason: string }

/** Reads business facts from untrusted JSON; every mistake is named by its path. */
export function parseBusiness(json: unknown): { ok: true; facts: BusinessFacts } | { ok: false; mistakes: FactsMistake[] } {
  const parsed = businessSchema.safeParse(json)
  if (parsed.success) return { ok: true, facts: parsed.data }
  return {
    ok: false,
    mistakes: parsed.error.issues.map((issue) => ({ path: issue.path.join('.') || '(whole file)', reason: issue.message })),
  }
}

const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
export type MinuteSpan = { readonly from: number; readonly to: number }

/** Opening hours by weekday, index 0 = Monday, in minutes of the day, sorted. A single day's entry overrides a span's. */
export function openingWeek(facts: Pick<BusinessFacts, 'hours'>): MinuteSpan[][] {
  const week: MinuteSpan[][] = WEEKDAYS.map(() => [])
  const entries = Object.entries(facts.hours).sort(([a], [b]) => b.length - a.length)
  for (const [key, spans] of entries) {
    const minutes = minuteSpans(spans ?? [])
    for (const weekday of weekdaysOf(key)) week[weekday] = minutes
  }
  return week
}

/** The weekdays of `fri` or `mon-wed`, 0 = Monday. */
export function weekdaysOf(days: string): number[] {
  const [first = '', last = first] = days.split('-')
  const from = WEEKDAYS.indexOf(first)
  const to = WEEKDAYS.indexOf(last)
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7)
}

/** Spans `08:00-17:00` in minutes of the day, sorted. */
export function minuteSpans(spans: readonly string[]): MinuteSpan[] {
  return spans.map((text) => ({ from: minuteOf(text.slice(0, 5)), to: minuteOf(text.slice(6)) })).sort((a, b) => a.from - b.from)
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

function duplicates(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
}
