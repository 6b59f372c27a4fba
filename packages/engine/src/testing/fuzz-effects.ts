import { Temporal } from 'temporal-polyfill'
import { type Effect, type EffectResult, type Offer, REFUSALS } from '../effect.ts'
import { err, failure, ok, type Result } from '../errors.ts'
import type { Visit } from '../event.ts'
import { pick, type Random } from './random.ts'

/** Some way an effect may go, good or bad. Times lie on the days after `at`. */
export function randomResult(effect: Effect, at: string, random: Random): Result<EffectResult> {
  if (random() < 0.15) return err(failure(pick(random, ['BIZ_001', 'BIZ_002', 'BIZ_003', 'BIZ_005', 'SYS_001', 'SYS_006'])))
  const offer = (): Offer => {
    const start = Temporal.Instant.from(at)
      .toZonedDateTimeISO('-05:00')
      .add({ days: 1 + Math.floor(random() * 9) })
      .with({ hour: 8 + Math.floor(random() * 9), minute: pick(random, [0, 30]), second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
    const text = (time: Temporal.ZonedDateTime) => time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
    return { start: text(start), end: text(start.add({ hours: 1 })), resource: 'van-1' }
  }
  const visit = (id: string, at: Offer): Visit => ({
    ...at,
    id,
    service: 'general',
    name: 'June Porter',
    phone: '+18605550177',
    address: '44 Birch Lane',
  })
  if (random() < 0.03) return ok(nonsense(effect, visit('', { start: '', end: '', resource: '' }), random))
  switch (effect.type) {
    case 'find_times': {
      const offers = Array.from({ length: Math.floor(random() * (effect.limit + 1)) }, offer)
      const refused = offers.length === 0 || random() < 0.3
      return ok({
        type: 'find_times',
        offers,
        refusal: refused ? { reason: pick(random, REFUSALS), ...(random() < 0.5 && { date: offer().start.slice(0, 10) }) } : null,
      })
    }
    case 'find_visits':
      return ok({ type: 'find_visits', visits: Array.from({ length: Math.floor(random() * 3) }, (_, n) => visit(`v${n}`, offer())) })
    case 'hold':
      return ok({ type: 'hold' })
    case 'book':
      return ok({ type: 'book', visit: { id: 'v9', ...effect.visit } })
    case 'move':
      return ok({ type: 'move', visit: visit(effect.visit, effect.to) })
    case 'cancel':
      return ok({ type: 'cancel', visit: visit(effect.visit, offer()) })
    case 'custom':
      return ok({ type: 'custom', data: null })
    default:
      return ok({ type: 'transfer' })
  }
}

/** An answer of the right type that makes no sense: times that are none, nothing where something must be, texts without end. */
function nonsense(effect: Effect, empty: Visit, random: Random): EffectResult {
  const time = pick(random, ['', 'soon', '2026-02-31T25:61:00', '9999-12-31T23:59:59+00:00', '2026-11-24'])
  const visit: Visit = {
    ...empty,
    id: pick(random, ['', 'v'.repeat(500)]),
    start: time,
    end: time,
    name: 'ñ'.repeat(300),
    phone: null,
    address: '',
  }
  switch (effect.type) {
    case 'find_times':
      return { type: 'find_times', offers: Array.from({ length: 5 }, () => ({ start: time, end: time, resource: '' })), refusal: null }
    case 'find_visits':
      return { type: 'find_visits', visits: Array.from({ length: 30 }, () => visit) }
    case 'hold':
      return { type: 'hold' }
    case 'book':
    case 'move':
    case 'cancel':
      return { type: effect.type, visit }
    case 'custom':
      return { type: 'custom', data: pick(random, ['', 'x'.repeat(1_000)]) }
    default:
      return { type: 'transfer' }
  }
}
