import { Temporal } from 'temporal-polyfill'
import type { EffectResult, Offer, TimeWanted } from '../effect.ts'
import { err, failure, ok, type Result } from '../errors.ts'
import type { Visit } from '../event.ts'
import type { Json } from '../json.ts'
import type { World } from './world.ts'

export type CalmWorldOptions = {
  /** What is booked already. */
  readonly visits?: readonly Visit[]
  /** Offset of local times. */
  readonly offset?: string
  /** Answers to effects of your own, by name. */
  readonly custom?: { readonly [name: string]: (data: Json) => Json }
}

const HOURS = ['09:00', '10:30', '14:00', '15:30'] as const
const DAYS = 10

/**
 * A world in which everything goes well, for tests that are about the talking: some times are free every day, what is booked stays
 * booked, transfers are answered.
 */
export function calmWorld({ visits = [], offset = '-05:00', custom = {} }: CalmWorldOptions = {}): World {
  const booked = new Map(visits.map((visit) => [visit.id, visit]))
  const answer = (effect: Parameters<World['answer']>[0], at: string): Result<EffectResult> => {
    switch (effect.type) {
      case 'find_times': {
        const offers = freeTimes(effect.wanted, at, offset)
        return ok({ type: 'find_times', offers: offers.slice(0, effect.limit), refusal: null })
      }
      case 'find_visits': {
        const found = [...booked.values()].filter(
          ({ phone, name }) => phone === effect.phone || (effect.name !== undefined && name.toLowerCase() === effect.name.toLowerCase()),
        )
        return ok({ type: 'find_visits', visits: found })
      }
      case 'hold':
        return ok({ type: 'hold' })
      case 'book': {
        const visit: Visit = { id: `v${booked.size + 1}`, ...effect.visit }
        booked.set(visit.id, visit)
        return ok({ type: 'book', visit })
      }
      case 'move':
      case 'cancel': {
        const known = booked.get(effect.visit)
        if (!known) return err(failure('BIZ_005'))
        const visit = effect.type === 'move' ? { ...known, ...effect.to } : known
        if (effect.type === 'move') booked.set(visit.id, visit)
        else booked.delete(visit.id)
        return ok({ type: effect.type, visit })
      }
      case 'custom': {
        const own = Object.hasOwn(custom, effect.name) ? custom[effect.name] : undefined
        return own ? ok({ type: 'custom', data: own(effect.data) }) : ok({ type: 'custom', data: null })
      }
      default:
        return ok({ type: 'transfer' })
    }
  }
  return {
    upcoming: (phone, at) =>
      [...booked.values()].filter((visit) => phone !== null && visit.phone === phone && visit.start > at.slice(0, 16)),
    answer: (effect, { at }) => answer(effect, at),
  }
}

/** The start that was named, else the usual hours inside what was wanted, on the days after the call. */
function freeTimes({ exact, windows, not = [] }: TimeWanted, at: string, offset: string): Offer[] {
  if (exact !== undefined) return [offerAt(exact, offset)]
  const first = Temporal.Instant.from(at).toZonedDateTimeISO(offset).toPlainDate()
  const days = Array.from({ length: DAYS }, (_, n) => first.add({ days: n + 1 }).toString())
  return days
    .filter((day) => !not.includes(day))
    .flatMap((day) => HOURS.map((hour) => `${day}T${hour}`))
    .filter((start) => !not.includes(start))
    .filter((start) => windows.length === 0 || windows.some(({ from, to }) => from <= start && start < to))
    .map((start) => offerAt(start, offset))
}

function offerAt(start: string, offset: string): Offer {
  const end = Temporal.PlainDateTime.from(start).add({ hours: 1 }).toString({ smallestUnit: 'minute' })
  return { start: `${start}:00${offset}`, end: `${end}:00${offset}`, resource: 'first' }
}
