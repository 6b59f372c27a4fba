import type { Parts } from '../parts.ts'

/** From whatever was just heard to the first thing that is still missing for what the caller is here for. */
export function routes({ intake, speech }: Parts) {
  return intake.createStateConfig({
    always: [
      { guard: { type: 'hasGoal', params: { goal: 'reschedule' } }, target: 'RESCHEDULING' },
      { guard: { type: 'hasGoal', params: { goal: 'cancel' } }, target: 'CANCELLING' },
      {
        guard: 'asksKnownStatus',
        target: 'CLOSING',
        actions: [
          { type: 'setOutcome', params: { outcome: 'answered' } },
          { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('status_visit', call) },
        ],
      },
      { guard: { type: 'hasGoal', params: { goal: 'status' } }, target: 'RESCHEDULING.notFound' },
      { guard: 'needsMessageText', target: 'TAKING_MESSAGE.asking' },
      { guard: { type: 'hasGoal', params: { goal: null } }, target: 'GREETING.asking' },
      { guard: 'needsProblem', target: 'COLLECTING_PROBLEM' },
      { guard: 'needsName', target: 'COLLECTING_NAME' },
      { guard: 'needsPhone', target: 'COLLECTING_PHONE' },
      { guard: { type: 'hasGoal', params: { goal: 'message' } }, target: 'TAKING_MESSAGE' },
      { guard: 'outsideArea', target: 'COLLECTING_ADDRESS.outside' },
      { guard: 'needsAddress', target: 'COLLECTING_ADDRESS' },
      { guard: 'needsTown', target: 'COLLECTING_ADDRESS.askingTown' },
      { target: 'SCHEDULING' },
    ],
  }).always
}
