import { dialledLength } from '../../../slots/phone/plan.ts'
import type { Token } from '../../../understanding/token.ts'
import type { Act } from '../acts.ts'
import type { Setting } from '../setting.ts'
import type { IntakeTurn } from './hear.ts'

/** An area code is a beginning; a number short of a digit or two is a whole one that was misheard. */
const LONGEST_PIECE = 6
const SHORTEST_PIECE = 2

/** "Five one four", said and waited: the beginning of a number, kept like keys until the rest is said. Undefined where it is none. */
export function numberPiece(tokens: readonly Token[], { listen, context, language }: IntakeTurn, { country }: Setting): Act | undefined {
  const [slot, ...others] = listen.asked
  if (slot !== 'callback_number' || others.length > 0) return undefined
  // "Oh" is a letter and a zero.
  const digits = (language.locale.hearing?.characters(tokens) ?? '').replaceAll('o', '0')
  if (digits.length < SHORTEST_PIECE || digits.length > LONGEST_PIECE || ![...digits].every(isDigit)) return undefined
  const all = (context.misses.keyed ?? '') + digits
  return all.length < dialledLength(country) ? { type: 'KEYED', digits: all } : undefined
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
