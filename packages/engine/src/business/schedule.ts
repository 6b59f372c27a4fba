import { z } from 'zod'
import { days, id, isoDate, span, words } from './fields.ts'

const placeName = z.string().min(1).max(100)
const travelMinutes = z.int().min(0).max(240)
const visitsPerDay = z.int().min(1).max(200)

/** Somebody, or a van, that does the visits. */
export const resource = z.strictObject({
  id,
  /** Ids of the services that it can do; `*` is all of them. */
  skills: z.array(z.string()).min(1),
  /** Where its day begins and ends, a town or an address, where that is not the address of the business. */
  base: placeName.optional(),
  /** Ordinary visits that it takes on a day at most. */
  max_visits_per_day: visitsPerDay.optional(),
})

/** Public holidays on which the business is closed. `docs/scheduling.md` tells all fields of this file as an owner reads them. */
const holidays = z.strictObject({
  /** ISO 3166-1, where it is not the country of the business. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country code like "US"')
    .optional(),
  /** State or province, and region, by the codes of ISO 3166-2: "CT", "QC", "ENG". */
  state: z.string().min(1).max(40).optional(),
  region: z.string().min(1).max(40).optional(),
  /** Holidays that are worked all the same, by name or by date. */
  except: z.array(z.string().min(1).max(100)).default([]),
  /** Days of that country's calendar that are no public holidays, and free all the same, by name: "Christmas Eve". */
  also: z.array(z.string().min(1).max(100)).default([]),
  /**
   * The days themselves, with what they are called. Whoever loads the facts works them out and keeps them in the version, so that
   * the dialog and the calendar answer alike and a call can be replayed whatever becomes of the source of holidays.
   */
  days: z.array(z.strictObject({ date: isoDate, name: words.optional() })).default([]),
})

/** Time that the owner keeps for other things: "keep Friday free". */
const keptFree = z.strictObject({
  /** Weekdays, "fri" or "mon-wed". */
  days: days.optional(),
  dates: z.array(isoDate).min(1).optional(),
  /** First and last day for which it holds. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** Only these hours of the day; the whole day without. */
  hours: z.array(span).min(1).optional(),
  /** Only these resources; all of them without. */
  resources: z.array(id).min(1).optional(),
  /** Whether emergencies may be put there. */
  emergencies: z.boolean().default(false),
})

/** How long the way is between two visits of one resource, by place. Takes the place of `travel_buffer_minutes`. */
const travel = z.strictObject({
  /** Within a place. */
  same_place_minutes: travelMinutes.default(0),
  /** Between two places that `between` does not name together, and wherever a place is not known. */
  other_place_minutes: travelMinutes,
  /** Between two places, the same in both directions: towns, or beginnings of postcodes. */
  between: z.record(placeName, z.record(placeName, travelMinutes)).default({}),
})

/** What business facts say of hours, resources and rules of the calendar. */
export const scheduleFields = {
  hours: z.partialRecord(days, z.array(span)),
  closed_days: z.array(isoDate).default([]),
  /** Days with other hours than their weekday's, holidays too; no spans: closed. */
  exceptions: z.record(isoDate, z.array(span)).default({}),
  holidays: holidays.optional(),
  keep_free: z.array(keptFree).default([]),
  resources: z.array(resource).min(1),
  /** Ordinary visits of all resources together on a day at most. */
  max_visits_per_day: visitsPerDay.optional(),
  slot_minutes: z.int().min(5).max(240).default(30),
  min_notice_minutes: z
    .int()
    .min(0)
    .max(60 * 24 * 30)
    .default(120),
  horizon_days: z.int().min(1).max(366).default(60),
  travel_buffer_minutes: travelMinutes.default(0),
  travel: travel.optional(),
}

type Schedule = z.infer<z.ZodObject<typeof scheduleFields>>
type Report = (path: (string | number)[], message: string) => void

/** What the fields say that cannot all be true. */
export function scheduleMistakes(schedule: Schedule, report: Report): void {
  if (!Object.values(schedule.hours).some((spans) => spans && spans.length > 0)) report(['hours'], 'must open on at least one day')
  for (const date of Object.keys(schedule.exceptions)) {
    if (schedule.closed_days.includes(date)) report(['exceptions', date], 'is among closed_days too')
  }
  const ids = new Set(schedule.resources.map((each) => each.id))
  schedule.keep_free.forEach((rule, at) => {
    if (!rule.days && !rule.dates && !rule.from) report(['keep_free', at], 'must say which days: "days", "dates" or "from"')
    if (rule.from && rule.until && rule.from > rule.until) report(['keep_free', at, 'until'], 'must not be before "from"')
    for (const [n, each] of (rule.resources ?? []).entries()) {
      if (!ids.has(each)) report(['keep_free', at, 'resources', n], 'is not the id of a resource')
    }
  })
  const ways = Object.entries(schedule.travel?.between ?? {}).flatMap(([from, to]) =>
    Object.entries(to).map(([place, minutes]) => ({ from, to: place, minutes })),
  )
  const known = new Map(ways.map(({ from, to, minutes }) => [`${from}\n${to}`, minutes]))
  for (const { from, to, minutes } of ways) {
    if (from === to) report(['travel', 'between', from, to], 'is one place: "same_place_minutes" says how long that takes')
    if ((known.get(`${to}\n${from}`) ?? minutes) !== minutes) report(['travel', 'between', from, to], 'must take as long as the way back')
  }
}
