import { busyRange, type Calendar, findTimes, memoryCalendar } from '@callwright/calendar'
import { type BusinessFacts, type Effect, type EffectResult, err, failure, ok, openUntil, type Result } from '@callwright/engine'
import type { BookedVisit, Moment, World } from '@callwright/engine/testing'
import { Temporal } from 'temporal-polyfill'

/** One call at a time is played in a world. */
const CALL = 'call'

/** A world of one business, in memory: its calendar with some visits in it, and people who answer while it is open. */
export async function calendarWorld(facts: BusinessFacts, visits: readonly BookedVisit[]): Promise<Result<World>> {
  const clock = worldClock()
  const calendar = memoryCalendar({ timeZone: facts.time_zone, now: clock.now })
  for (const [n, visit] of visits.entries()) {
    const seated = await seat(calendar, facts, visit, `visit:${n}`)
    if (!seated.ok) return seated
  }
  return ok(worldOf(facts, calendar, clock))
}

/** The time of a call that is played: that of what it asked for last, so that the same call always comes to the same. */
export type WorldClock = { readonly now: () => number; readonly set: (at: string) => void }

export function worldClock(): WorldClock {
  let last = 0
  return {
    now: () => last,
    set: (at) => {
      last = Date.parse(at)
    },
  }
}

/** A world round a calendar: times as the business offers them, and people who answer while it is open. */
export function worldOf(facts: BusinessFacts, calendar: Calendar, clock: WorldClock): World {
  return {
    async upcoming(phone, at) {
      if (phone === null) return []
      const found = await calendar.upcoming(phone, at)
      return found.ok ? found.value : []
    },
    answer(effect, moment) {
      clock.set(moment.at)
      return answer(effect, moment, facts, calendar)
    },
  }
}

async function answer(effect: Effect, { at, emergency }: Moment, facts: BusinessFacts, calendar: Calendar): Promise<Result<EffectResult>> {
  switch (effect.type) {
    case 'find_times': {
      const busy = await calendar.busy(busyRange(facts, at), undefined, CALL)
      if (!busy.ok) return busy
      const { service, wanted, limit, except, place } = effect
      return ok({
        type: 'find_times',
        ...findTimes({ facts, now: at, service, wanted, limit, busy: busy.value, except, emergency, place }),
      })
    }
    case 'find_visits': {
      const { phone, name, date } = effect
      return named(await calendar.find({ phone, name, date, from: at }), (visits) => ({ type: 'find_visits', visits }))
    }
    case 'hold':
      return named(await calendar.hold(effect.time, CALL, { moving: effect.moving, place: effect.place, emergency }), () => ({
        type: 'hold',
      }))
    case 'book':
      return named(await calendar.book(effect.visit, effect.id, { call: CALL, emergency }), (visit) => ({ type: 'book', visit }))
    case 'move':
      return named(await calendar.move(effect.visit, effect.to, { call: CALL }), (visit) => ({ type: 'move', visit }))
    case 'cancel':
      return named(await calendar.cancel(effect.visit), (visit) => ({ type: 'cancel', visit }))
    case 'transfer': {
      const someone = facts.on_call.length + facts.owners.length > 0
      const awake = isOpen(facts, at) || (effect.reason === 'emergency' && facts.emergency.around_the_clock)
      return someone && awake ? ok({ type: 'transfer' }) : err(failure('BIZ_002', 'nobody can take the call now'))
    }
    default:
      return err(failure('SYS_001', `nobody here handles the effect "${effect.type}"`))
  }
}

function named<T>(result: Result<T>, name: (value: T) => EffectResult): Result<EffectResult> {
  return result.ok ? ok(name(result.value)) : result
}

/** Puts a visit on the first resource that can do it and is free then. */
async function seat(calendar: Calendar, facts: BusinessFacts, visit: BookedVisit, key: string): Promise<Result<unknown>> {
  const service = facts.services.find(({ id }) => id === visit.service)
  if (!service) return err(failure('BIZ_002', `${facts.id} has no service "${visit.service}"`))
  const start = Temporal.PlainDateTime.from(visit.start).toZonedDateTime(facts.time_zone)
  const text = (time: Temporal.ZonedDateTime) => time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
  const draft = {
    start: text(start),
    end: text(start.add({ minutes: service.minutes })),
    service: service.id,
    name: visit.name,
    problem: '',
  }
  let last: Result<unknown> = err(failure('BIZ_001', `nobody can do ${service.id} at ${visit.start}`))
  for (const { id, skills } of facts.resources) {
    if (!skills.includes('*') && !skills.includes(service.id)) continue
    last = await calendar.book({ ...draft, resource: id, phone: visit.phone, address: visit.address }, `${key}:${id}`)
    if (last.ok) return last
  }
  return last
}

function isOpen(facts: BusinessFacts, at: string): boolean {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(facts.time_zone).toPlainDateTime()
  return openUntil(facts, local.toString({ smallestUnit: 'minute' })) !== undefined
}
