import { Temporal } from 'temporal-polyfill'
import { type Effect, type EffectResult, type Offer, REFUSALS, type TimeWanted } from '../../effect.ts'
import { type FailureCode, failure } from '../../errors.ts'
import type { Visit } from '../../event.ts'
import type { End } from './caller.ts'

const done = (name: string, result: EffectResult): End => ({ name, type: 'effect_done', result })
const failed = (code: FailureCode): End => ({ name: `fails with ${code}`, type: 'effect_failed', failure: failure(code) })

/** Everything that can come of an effect: each kind of success, each refusal and each failure that makes a difference to a dialog. */
export function usualEnds(effect: Effect, at: string): readonly End[] {
  switch (effect.type) {
    case 'find_times': {
      const offers = offersAfter(at)
      const [first] = offers
      const wanted = wantedStart(effect.wanted)
      return [
        done('three are free', { type: 'find_times', offers, refusal: null }),
        done('the wanted one is free', { type: 'find_times', offers: wanted ? [offerAt(wanted)] : offers.slice(0, 1), refusal: null }),
        ...REFUSALS.map((reason) =>
          done(`others are free: ${reason}`, { type: 'find_times', offers, refusal: { reason, date: first?.start.slice(0, 10) } }),
        ),
        done('only another day has any', {
          type: 'find_times',
          offers: offers.slice(2),
          refusal: { reason: 'full', date: first?.start.slice(0, 10) },
        }),
        done('none is free', { type: 'find_times', offers: [], refusal: { reason: 'full' } }),
        failed('SYS_001'),
      ]
    }
    case 'find_visits':
      return [
        done("the caller's own and another's are found", { type: 'find_visits', visits: [visitAt(at, 3), strangersVisit(at)] }),
        done('two at once are found', {
          type: 'find_visits',
          visits: twoAtOnce(at),
        }),
        done("another's is found", { type: 'find_visits', visits: [strangersVisit(at)] }),
        done('none is found', { type: 'find_visits', visits: [] }),
        failed('SYS_001'),
      ]
    case 'hold':
      return [done('held', { type: 'hold' }), failed('BIZ_001'), failed('SYS_001')]
    case 'book':
      return [
        done('booked', { type: 'book', visit: { id: 'v9', ...effect.visit } }),
        done('pencilled', { type: 'book', visit: { id: 'v9', ...effect.visit, pencilled: true } }),
        failed('BIZ_001'),
        failed('SYS_001'),
      ]
    case 'move': {
      const moved = { ...visitAt(at, 1), id: effect.visit, ...effect.to }
      return [
        done('moved', { type: 'move', visit: moved }),
        done('pencilled', { type: 'move', visit: { ...moved, pencilled: true } }),
        failed('BIZ_001'),
        failed('BIZ_002'),
        failed('SYS_001'),
      ]
    }
    case 'cancel':
      return [done('cancelled', { type: 'cancel', visit: { ...visitAt(at, 1), id: effect.visit } }), failed('BIZ_002'), failed('SYS_001')]
    case 'custom':
      return [done('done', { type: 'custom', data: null }), failed('SYS_001')]
    default:
      return [done('answered', { type: 'transfer' }), failed('BIZ_005')]
  }
}

/** Three times that are free: two on the next day, one on the day after. */
export function offersAfter(at: string): readonly Offer[] {
  return [offerAt(`${dayAfter(at, 1)}T09:00`), offerAt(`${dayAfter(at, 1)}T11:00`), offerAt(`${dayAfter(at, 2)}T13:00`)]
}

/** A visit of the caller's own, some days after an instant. */
export function visitAt(at: string, days: number, hour = '10:00'): Visit {
  return {
    ...offerAt(`${dayAfter(at, days)}T${hour}`),
    id: `own-${days}`,
    service: 'drain_cleaning',
    name: 'June Porter',
    phone: '+18605550142',
    address: '44 Birch Lane, Bristol',
  }
}

/** Two visits at one time, under a number that the caller names: only the street tells them apart. */
function twoAtOnce(at: string): readonly Visit[] {
  const first = { ...visitAt(at, 3), phone: '+18605550177' }
  return [first, { ...first, id: 'own-elsewhere', address: '210 West Street, Bristol' }]
}

/** The visit of another customer who has the caller's name: on a day that the caller never names. */
export function strangersVisit(at: string): Visit {
  return {
    ...offerAt(`${dayAfter(at, 11)}T15:30`),
    id: 'strangers',
    service: 'sewer_line',
    name: 'June Porter',
    phone: '+18605550199',
    address: '917 Quarry Hill Road, Burlington',
  }
}

export function dayAfter(at: string, days: number): string {
  return Temporal.Instant.from(at)
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10)
}

function wantedStart({ exact, windows }: TimeWanted): string | undefined {
  return exact ?? windows[0]?.from
}

function offerAt(start: string): Offer {
  const hour = String((Number(start.slice(11, 13)) + 1) % 24).padStart(2, '0')
  return { start: `${start.slice(0, 16)}:00-05:00`, end: `${start.slice(0, 11)}${hour}${start.slice(13, 16)}:00-05:00`, resource: 'van-1' }
}
