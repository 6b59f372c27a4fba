import type { Parts } from '../parts.ts'

/** From whatever was just heard to the first thing that is still missing for what the caller is here for. */
export function routes({ intake }: Parts) {
  return intake.createStateConfig({
    always: [
      { guard: 'needsRetelling', target: 'COLLECTING_PROBLEM.retelling' },
      { guard: 'needsTriage', target: 'COLLECTING_PROBLEM.triage' },
      { guard: { type: 'hasGoal', params: { goal: 'reschedule' } }, target: 'RESCHEDULING' },
      { guard: { type: 'hasGoal', params: { goal: 'cancel' } }, target: 'CANCELLING' },
      { guard: { type: 'hasGoal', params: { goal: 'status' } }, target: 'ANSWERING_QUESTION' },
      { guard: 'needsMessageText', target: 'TAKING_MESSAGE.asking' },
      { guard: { type: 'hasGoal', params: { goal: null } }, target: 'GREETING.asking' },
      { guard: { type: 'verifies', params: { slot: 'callback_number' } }, target: 'COLLECTING_PHONE.verifying' },
      { guard: { type: 'verifies', params: { slot: 'service_address' } }, target: 'COLLECTING_ADDRESS.verifying' },
      { guard: 'outsideArea', target: 'COLLECTING_ADDRESS.outside' },
      { guard: 'needsProblem', target: 'COLLECTING_PROBLEM' },
      { guard: 'mayBeSameVisit', target: 'COLLECTING_PROBLEM.sameVisit' },
      { guard: 'offersKnown', target: 'COLLECTING_ADDRESS.checkingBoth' },
      { guard: 'isKnownCaller', target: 'route', actions: 'useKnownNumber', reenter: true },
      { guard: 'needsName', target: 'COLLECTING_NAME' },
      { guard: 'needsPhone', target: 'COLLECTING_PHONE' },
      { guard: { type: 'hasGoal', params: { goal: 'message' } }, target: 'TAKING_MESSAGE' },
      { guard: 'offersKnownAddress', target: 'COLLECTING_ADDRESS.checking' },
      { guard: 'needsAddress', target: 'COLLECTING_ADDRESS' },
      { guard: 'needsTown', target: 'COLLECTING_ADDRESS.askingTown' },
      { guard: 'needsSite', target: 'COLLECTING_ADDRESS.askingSite' },
      { target: 'SCHEDULING' },
    ],
  }).always
}
