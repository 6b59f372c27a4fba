import { type EffectResult, err, failure, type Json, type Offer, ok, type Refusal, type Result, type Visit } from '@callwright/engine'
import type { World } from '@callwright/engine/testing'
import { Temporal } from 'temporal-polyfill'
import { facts, type PractitionerId } from './facts.ts'

type Practitioner = (typeof facts.practitioners)[PractitionerId]

/**
 * The clinic's agenda, kept in memory: what a real one would do in its own system. Who works on which weekdays stands in the facts; each
 * appointment takes half an hour.
 */
export function clinicWorld(booked: readonly Visit[] = []): World {
  const visits = new Map(booked.map((visit) => [visit.id, visit]))
  const isFree = (resource: string, start: string) =>
    ![...visits.values()].some((visit) => visit.resource === resource && visit.start === start)
  return {
    upcoming: () => [],
    answer(effect, { at }): Result<EffectResult> {
      switch (effect.type) {
        case 'find_times': {
          const id = isPractitioner(effect.service) ? effect.service : 'nurse'
          const { exact, windows, not = [] } = effect.wanted
          const free = agenda(id, at).filter(({ start }) => isFree(id, start) && !not.includes(start.slice(0, 10)))
          const wanted = free.filter(({ start }) => {
            const local = start.slice(0, 16)
            return exact === undefined
              ? windows.length === 0 || windows.some(({ from, to }) => from <= local && local < to)
              : local === exact
          })
          if (wanted.length > 0) return ok({ type: 'find_times', offers: spread(wanted, effect.limit), refusal: null })
          const near = nearest(free, exact ?? windows[0]?.from ?? at, effect.limit)
          const refusal: Refusal = { reason: 'full' }
          return ok({ type: 'find_times', offers: near, refusal })
        }
        case 'book': {
          if (!isFree(effect.visit.resource, effect.visit.start)) return err(failure('BIZ_001'))
          const visit: Visit = { id: `a${visits.size + 1}`, ...effect.visit }
          visits.set(visit.id, visit)
          return ok({ type: 'book', visit })
        }
        case 'cancel': {
          const visit = visits.get(effect.visit)
          if (!visit) return err(failure('BIZ_005'))
          visits.delete(visit.id)
          return ok({ type: 'cancel', visit })
        }
        case 'custom':
          return ok({ type: 'custom', data: effect.name === 'patient_visits' ? ofCard(effect.data, [...visits.values()]) : null })
        default:
          return ok({ type: 'transfer' })
      }
    },
  }
}

/** Appointments of a card, as the JSON that a clinic's own system would answer. */
function ofCard(data: Json, visits: readonly Visit[]): Json {
  const card = typeof data === 'object' && data !== null && 'card' in data ? data.card : undefined
  return visits
    .filter(({ problem }) => problem !== undefined && problem === card)
    .map(({ id, start, end, resource, service, name, phone, address }) => ({ id, start, end, resource, service, name, phone, address }))
}

function isPractitioner(id: string): id is PractitionerId {
  return Object.hasOwn(facts.practitioners, id)
}

const DAYS = 21

/** All half hours of a practitioner in the three weeks after an instant. */
function agenda(id: PractitionerId, at: string): Offer[] {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(facts.timeZone)
  const practitioner: Practitioner = facts.practitioners[id]
  const weekdays: readonly number[] = practitioner.weekdays
  return Array.from({ length: DAYS }, (_, day) => now.toPlainDate().add({ days: day })).flatMap((date) => {
    if (!weekdays.includes(date.dayOfWeek)) return []
    const offers: Offer[] = []
    const zoned = (time: string) => date.toZonedDateTime({ timeZone: facts.timeZone, plainTime: Temporal.PlainTime.from(time) })
    for (
      let start = zoned(facts.opens);
      Temporal.ZonedDateTime.compare(start, zoned(facts.closes)) < 0;
      start = start.add({ minutes: facts.visitMinutes })
    )
      if (Temporal.ZonedDateTime.compare(start, now) > 0)
        offers.push({ start: text(start), end: text(start.add({ minutes: facts.visitMinutes })), resource: id })
    return offers
  })
}

const text = (time: Temporal.ZonedDateTime): string => time.toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** A few times far apart, rather than three in a row. */
function spread(offers: readonly Offer[], limit: number): Offer[] {
  const step = Math.max(1, Math.floor(offers.length / limit))
  return offers.filter((_, at) => at % step === 0).slice(0, limit)
}

function nearest(offers: readonly Offer[], wanted: string, limit: number): Offer[] {
  const distance = ({ start }: Offer) => Math.abs(Date.parse(`${start.slice(0, 16)}Z`) - Date.parse(`${wanted.slice(0, 16)}Z`))
  return [...offers]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, limit)
    .sort((a, b) => a.start.localeCompare(b.start))
}
