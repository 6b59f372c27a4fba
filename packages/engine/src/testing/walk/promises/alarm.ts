import type { Decision } from '../../../decision.ts'
import { type CallPromise, listens, type Watch } from '../promise.ts'

/** What was told to the owner in a turn. */
export type Alarms = {
  readonly given: (after: Decision) => number
  readonly withdrawn: (after: Decision) => boolean
  /** That the caller tells again of what an earlier call has given the alarm for. */
  readonly repeated?: (after: Decision) => boolean
  /** Most alarms of one call. */
  readonly most: number
}

/** None; given by this call; given by an earlier one, which this call only tells of again, and may have to give another after all. */
type Standing = 'none' | 'given' | 'before'

/**
 * An emergency is heard in the turn it is told, wherever the caller is listened to; one alarm on that turn, and none after, unless the
 * caller has taken that one back and tells of another. What an earlier call has given the alarm for is not alarmed for again.
 */
export function oneAlarm({ given, withdrawn, repeated = () => false, most }: Alarms): CallPromise {
  const watch = (standing: Standing, sofar: number): Watch => ({
    sketch: `${standing}${sofar}`,
    after: ({ before, move, after }, roles) => {
      const now = given(after)
      const all = sofar + now
      const told = roles.emergency.has(move.name) && listens(before)
      const again = standing === 'none' && repeated(after)
      const broken =
        all > most ? `${all} alarms in one call` : whatIsWrong(again ? 'before' : standing, now, told ? move.name : null, after)
      const next = now > 0 ? 'given' : again ? 'before' : standing
      return { watch: watch(withdrawn(after) ? 'none' : next, all), broken }
    },
  })
  return {
    kind: 'call',
    name: 'one-alarm',
    tells: `an emergency is heard from every state in one turn; the owner is alarmed on exactly that turn, unless an earlier call has done so, and again only after the caller took it back, ${most} times at most`,
    begin: () => watch('none', 0),
  }
}

function whatIsWrong(standing: Standing, alarms: number, told: string | null, after: Decision): string | undefined {
  if (standing === 'given') return alarms > 0 ? 'the owner is alarmed again' : undefined
  if (told !== null && !after.view.emergency) return `"${told}" is not heard as an emergency and leads to ${after.view.path}`
  if (standing === 'before') return alarms > 1 ? `${alarms} alarms in one turn` : undefined
  if (after.view.emergency) return alarms === 1 ? undefined : `${alarms} alarms on the turn that the emergency is heard`
  return alarms > 0 ? 'an alarm without an emergency' : undefined
}
