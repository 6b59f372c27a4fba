import type { Decision } from '../../../decision.ts'
import { type CallPromise, listens, type Watch } from '../promise.ts'

/** What was told to the owner in a turn. */
export type Alarms = {
  readonly given: (after: Decision) => number
  readonly withdrawn: (after: Decision) => boolean
  /** Most alarms of one call. */
  readonly most: number
}

/**
 * An emergency is heard in the turn it is told, wherever the caller is listened to; one alarm on that turn, and none after, unless the
 * caller has taken that one back and tells of another.
 */
export function oneAlarm({ given, withdrawn, most }: Alarms): CallPromise {
  const watch = (standing: boolean, sofar: number): Watch => ({
    sketch: `${standing ? 'alarmed' : ''}${sofar}`,
    after: ({ before, move, after }, roles) => {
      const now = given(after)
      const all = sofar + now
      const told = roles.emergency.has(move.name) && listens(before)
      const broken = all > most ? `${all} alarms in one call` : whatIsWrong(standing, now, told ? move.name : null, after)
      return { watch: watch((standing || now > 0) && !withdrawn(after), all), broken }
    },
  })
  return {
    kind: 'call',
    name: 'one-alarm',
    tells: `an emergency is heard from every state in one turn; the owner is alarmed on exactly that turn, and again only after the caller took it back, ${most} times at most`,
    begin: () => watch(false, 0),
  }
}

function whatIsWrong(standing: boolean, alarms: number, told: string | null, after: Decision): string | undefined {
  if (standing) return alarms > 0 ? 'the owner is alarmed again' : undefined
  if (told !== null && !after.view.emergency) return `"${told}" is not heard as an emergency and leads to ${after.view.path}`
  if (after.view.emergency) return alarms === 1 ? undefined : `${alarms} alarms on the turn that the emergency is heard`
  return alarms > 0 ? 'an alarm without an emergency' : undefined
}
