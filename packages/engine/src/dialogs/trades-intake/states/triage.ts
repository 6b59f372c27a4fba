import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { enough } from './misses.ts'

/**
 * Trouble that was heard too badly to ask what follows from it: it is told once more. Plain work goes on from there; whatever else comes,
 * silence too, is asked about.
 */
export function retelling({ intake }: Parts) {
  const ask = { target: 'triage', actions: 'clarifyTriage' } as const
  return intake.createStateConfig({
    entry: { type: 'say', params: says('retell_problem') },
    on: {
      ANSWER: [
        { guard: 'tellsPlainly', target: '#route', actions: ['absorb', 'settleTriage'] },
        { target: '#route', actions: ['absorb', 'clarifyTriage'] },
      ],
      YES: ask,
      NO: ask,
      NO_MATCH: ask,
      NO_INPUT: ask,
    },
  })
}

/**
 * Whether trouble that words alone do not settle is an emergency: asked once, and once more in short when the answer tells nothing.
 * Then the owner's setting decides, which takes the careful side unless it says otherwise.
 */
export function triage(parts: Parts) {
  const { intake, speech } = parts
  const alarm = { target: '#trades-intake.EMERGENCY_FLOW', actions: 'alarmByTriage' } as const
  return intake.createStateConfig({
    entry: { type: 'say', params: ({ context: { call } }) => speech.triage(call) },
    on: {
      YES: alarm,
      NO: { target: '#route', actions: 'settleTriage' },
      ANSWER: [
        { guard: 'saysCalm', target: '#route', actions: ['absorb', 'settleTriage'] },
        ...enough(parts),
        { target: '#route', actions: 'absorb' },
      ],
      NO_MATCH: [
        { guard: 'isUnclearAlarm', ...alarm },
        { guard: 'isUnclearCalm', target: '#route', actions: 'settleTriage' },
        { target: 'triage', reenter: true, actions: 'missMatch' },
      ],
      NO_INPUT: [
        { guard: 'isUnclearAlarm', ...alarm },
        { guard: 'isUnclearCalm', target: '#route', actions: 'settleTriage' },
        { target: 'triage', reenter: true, actions: 'missInput' },
      ],
    },
  })
}
