import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { lookupStates, nextVisitRoute } from './find-visit.ts'

/** "Where is my technician", "when is my visit": the visit is told, and when it is due or late the team is offered. */
export function tellingVisit(parts: Parts) {
  const { intake, speech } = parts
  // Of several visits the next is told, so that it is not asked which.
  const { askingWhich: _, ...lookup } = lookupStates(parts)
  return intake.createStateConfig({
    initial: 'route',
    states: {
      ...lookup,
      route: { always: [...nextVisitRoute, { target: 'telling' }] },
      telling: {
        entry: { type: 'setOutcome', params: { outcome: 'answered' } },
        always: [
          { guard: 'visitIsDue', target: 'offeringTeam' },
          {
            target: '#trades-intake.talk.CLOSING',
            actions: { type: 'say', params: ({ context: { call } }) => speech.tellVisit(call) },
          },
        ],
      },
      offeringTeam: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('status_due', call) },
        on: {
          YES: { target: '#route', actions: ['useVisitContact', { type: 'presetMessage', params: { reason: 'asked' } }] },
          NO: { target: '#trades-intake.talk.CLOSING', actions: { type: 'say', params: says('status_due_wait') } },
        },
      },
    },
  })
}
