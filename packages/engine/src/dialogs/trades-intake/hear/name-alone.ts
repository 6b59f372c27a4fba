import { best } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { IntakeTurn } from './hear.ts'

/** Words of a caller who only says who is calling: "it's Luc Bernier". */
const MOST_WORDS = 4

/** "Luc Bernier", said where a message was asked for: whose message it will be, and not what it says. Undefined for anything else. */
export function nameAlone(
  { text, tokens }: Understanding,
  { context, listen, path, language }: IntakeTurn,
): Pick<Heard, 'name'> | undefined {
  if (!path.startsWith('TAKING_MESSAGE') || !listen.asked.includes('problem') || context.frame.caller_name) return undefined
  const grammar = language.locale.grammars.name
  if (tokens.length > MOST_WORDS || 'unsupported' in grammar) return undefined
  const read = grammar.read({ text, tokens }, { language: language.locale.language, country: 'US', asked: ['caller_name'] })
  const name = best(read, 'name')
  const whole = name?.value.first !== undefined && name.value.last !== undefined && name.end === tokens.at(-1)?.end
  return whole ? { name: { value: name.value, text: name.text } } : undefined
}
