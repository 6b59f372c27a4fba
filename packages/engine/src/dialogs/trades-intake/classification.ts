import type { Classification } from '../../decision.ts'
import type { IntakeContext } from './context.ts'

/** The service of a visit at which only a price is worked out. */
const ESTIMATE = 'estimate'

/** What a call is about, from what is known of it: the one place where that is decided. */
export function classify(call: IntakeContext): Classification {
  const { emergency, triage, goal, past, frame, made, visit, raised } = call
  if (emergency) return 'emergency'
  const service = frame.service_type?.value ?? past?.frame.service_type?.value ?? made?.service ?? visit?.service
  if (service === ESTIMATE) return 'quote'
  if (triage?.open) return 'unclassified'
  const task = goal ?? past?.goal ?? null
  const trouble = frame.problem ?? past?.frame.problem
  if (task === 'book') return trouble || made ? 'routine' : 'unclassified'
  if (task === 'reschedule' || task === 'cancel' || task === 'status') return 'routine'
  return raised === 'price_requested' ? 'quote' : 'unclassified'
}
