import { type Decision, readSession, type Session, start, step, tradesIntake } from '@callwright/engine'
import { cannedAnswer } from '../canned-world.ts'
import { callInput, instant, referenceBusiness } from '../script.ts'
import type { Booker } from './caller.ts'

/**
 * Our engine as the server uses it: the session is read from JSON text, and checked, when the caller's words arrive, and written once
 * when the turn is over. Between an effect and its result, in the same turn, it stays in memory.
 */
export function callwrightBooker(): Booker {
  const dialog = tradesIntake(referenceBusiness())
  let call = 0
  let turn = 0
  let saved = ''
  let outcome: string | null = null

  const load = (): Session => {
    const session = readSession(dialog, JSON.parse(saved))
    if (!session.ok) throw new Error(session.failure.message)
    return session.value
  }
  const save = (decision: Decision): void => {
    saved = JSON.stringify(decision.session)
    outcome = decision.view.outcome
  }
  return {
    name: 'Callwright, understanding included',
    open(n) {
      call = n
      turn = 0
      save(start(dialog, callInput(n)))
    },
    turn(text) {
      const at = instant(call, ++turn)
      let decision = step(dialog, load(), { id: `e${turn}`, at, type: 'heard', text, confidence: 0.92 })
      for (const effect of [...decision.effects]) {
        const result = cannedAnswer(effect, decision.session.seq + 1, at)
        if (result) decision = step(dialog, decision.session, result)
      }
      save(decision)
    },
    booked: () => outcome === 'booked',
  }
}
