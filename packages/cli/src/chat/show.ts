import type { CallView, Decision, Listen } from '@callwright/engine'
import { describeEffect, describeTrace } from '@callwright/engine/testing'
import { printable, type Style } from '../style.ts'

/** What a turn came to: the words, what was done, and dimly how the call stands now. */
export function showTurn(decisions: readonly Decision[], style: Style): string {
  const lines: string[] = []
  for (const { say, effects } of decisions) {
    if (say.length > 0) lines.push(`${style.cyan('agent')}  ${printable(say.map(({ text }) => text).join(' '))}`)
    for (const effect of effects) lines.push(style.dim(`       · ${printable(describeEffect(effect))}`))
  }
  const last = decisions.at(-1)
  if (last) lines.push(style.dim(`       ${standing(last.view, last.listen)}`))
  return `${lines.join('\n')}\n`
}

/** State, what is asked, and the slots, in one line. */
function standing(view: CallView, listen: Listen): string {
  const asked = listen.asked.length > 0 ? ` ? ${listen.asked.join(', ')}${listen.confirming ? ` (${listen.confirming})` : ''}` : ''
  const slots = Object.entries(view.slots).map(
    ([slot, { value, text, confirmed }]) => `${slot}: ${typeof value === 'string' && value ? value : text}${confirmed ? ' ✓' : ''}`,
  )
  const parts = [`[${view.path}]${asked}`, view.emergency ? 'EMERGENCY' : '', ...slots]
  return printable(parts.filter(Boolean).join(' · '))
}

/** Why a turn went as it did, decision by decision. */
export function showWhy(decisions: readonly Decision[]): string {
  return decisions
    .flatMap(({ trace }) => describeTrace(trace))
    .map((why) => `  ${printable(why)}\n`)
    .join('')
}

/** All that `/state` tells. */
export function showState({ view, listen, session }: Decision, style: Style): string {
  const rows: [string, string][] = [
    ['state', view.path],
    ['asked', listen.asked.join(', ') || '-'],
    ['confirming', listen.confirming ?? '-'],
    ...Object.entries(view.slots).map(([slot, { value, confirmed }]): [string, string] => [
      slot,
      `${typeof value === 'string' ? value : JSON.stringify(value)}${confirmed ? ' (confirmed)' : ''}`,
    ]),
    ['emergency', view.emergency ? 'yes' : 'no'],
    ['outcome', view.outcome ?? '-'],
    ['appointment', view.appointment ? `${view.appointment.start} ${view.appointment.service_type}` : '-'],
    ['hints', listen.hints.slice(0, 8).join(', ') || '-'],
    ['session', `${JSON.stringify(session).length} bytes after ${session.seq} events`],
  ]
  return rows.map(([key, value]) => `  ${style.dim(key.padEnd(16))} ${printable(value)}\n`).join('')
}
