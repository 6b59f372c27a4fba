import type { PlayedCall } from './call.ts'
import { describeEffect } from './describe-effect.ts'

/**
 * Plays a call line by line, as typed at a terminal: words are said, `#1` presses keys, an empty line is silence, the end of the lines
 * hangs up. What the agent says and does is written, and how the call ended.
 */
export async function playLines(call: PlayedCall, lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  const show = () => {
    if (call.said) write(`agent  ${call.said}`)
    for (const effect of call.effects) write(`       → ${describeEffect(effect)}`)
  }
  show()
  for await (const line of lines) {
    if (line.startsWith('#')) await call.presses(line.slice(1))
    else if (line.trim() === '') await call.staysSilent()
    else await call.says(line)
    show()
    if (call.decision.view.done) break
  }
  if (!call.decision.view.done) await call.hangsUp()
  write(`The call ended: ${call.decision.view.outcome ?? 'nothing came of it'}.`)
}
