import { type Decision, type DialogEvent, readSession, start, step, tradesIntake } from '@callwright/engine'
import { cannedAnswer } from '../canned-world.ts'
import { callInput, instant, referenceBusiness } from '../script.ts'
import type { Booker } from './caller.ts'

/** Our engine as a server uses it: every session is written as JSON text and read back, checked, before the next event. */
export function callwrightBooker(): Booker {
  const dialog = tradesIntake(referenceBusiness())
  let call = 0
  let turn = 0
  let saved = ''
  let outcome: string | null = null

  const take = (event: DialogEvent): Decision => {
    const session = readSession(dialog, JSON.parse(saved))
    if (!session.ok) throw new Error(session.failure.message)
    return save(step(dialog, session.value, event))
  }
  const save = (decision: Decision): Decision => {
    saved = JSON.stringify(decision.session)
    outcome = decision.view.outcome
    return decision
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
      let decision = take({ id: `e${turn}`, at, type: 'heard', text, confidence: 0.92 })
      for (const effect of [...decision.effects]) {
        const result = cannedAnswer(effect, decision.session.seq + 1, at)
        if (result) decision = take(result)
      }
    },
    booked: () => outcome === 'booked',
  }
}
