import type { DialogEvent } from '../event.ts'
import type { CallLog } from '../replay.ts'
import { describeEffect } from './describe-effect.ts'

/** The end of a call as one would tell it, for whoever wonders why it went so: who said what, where that led, what was asked of the world. */
export function describeCall(log: CallLog, turns = 4): string {
  const heard = log.turns.map(({ event }, at) => (event === null || !('effect' in event) ? at : -1)).filter((at) => at >= 0)
  const from = heard.at(-turns) ?? 0
  const lines = log.turns
    .slice(from)
    .flatMap(({ event, say, effects, path }) => [
      ...(event && !('effect' in event) ? [`  caller  ${wordsOf(event)}`] : []),
      ...(event?.type === 'effect_failed' ? [`          ${event.effect} failed: ${event.failure.code}`] : []),
      ...(say.length > 0 ? [`  agent   ${say.map(({ text }) => text).join(' ')}  [${path}]`] : []),
      ...effects.map((effect) => `          → ${describeEffect(effect)}`),
    ])
  return [...(from > 0 ? ['  …'] : []), ...lines].join('\n')
}

function wordsOf(event: DialogEvent): string {
  switch (event.type) {
    case 'heard':
      return event.text
    case 'pressed':
      return `keys ${event.keys}`
    case 'silence':
      return '(silence)'
    case 'hung_up':
      return '(hangs up)'
    default:
      return ''
  }
}
