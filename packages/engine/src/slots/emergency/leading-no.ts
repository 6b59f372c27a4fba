import type { Token } from '../../understanding/token.ts'
import { conceptTable } from './concepts.ts'
import type { Said } from './scope.ts'

/** How a language says the "no" that answers or cries out. */
export type NoWord = {
  readonly word: string
  /** Whether the same word also denies what follows it: "no hay fuga", but never "non y a une fuite". */
  readonly denies: boolean
}

/** The rule of grave trouble behind a "no" that may deny it or may not: its level is `none`, and it has to be asked about. */
export const DENIED_OR_NOT = '.denied-or-not'

/** Words before it that only begin to speak: more of them, and it stands inside a sentence. */
const MOST_BEFORE = 2
/** "No no hay fuga": an answer and a denial; said more often than that, it denies nothing any more. */
const A_DENIAL = 2

/** What a "no" begins that denies: with the words behind it too, where those are taken for a denied clause. */
const DENIAL = conceptTable(['not', 'not_think', 'no_leak', 'clause'])

/** Trouble without the "no" before it, and whether that "no" is clearly none of its own: "no, the pipe burst". */
export type WithoutNo = { readonly said: readonly Said[]; readonly clearly: boolean }

/**
 * What an utterance says when its first "no" is an answer or a cry and denies nothing. Undefined where there is none that could be either:
 * "no no hay fuga" has one of each.
 */
export function withoutLeadingNo(said: readonly Said[], tokens: readonly Token[], { word, denies }: NoWord): WithoutNo | undefined {
  const from = tokens.findIndex(({ norm }) => norm === word)
  if (from < 0 || (from > 0 && (from > MOST_BEFORE || !isParted(tokens[from])))) return undefined
  let to = from + 1
  while (tokens[to]?.norm === word) to += 1
  const parted = isParted(tokens[to])
  const isDenial = denies && !parted && to - from === A_DENIAL
  if (to >= tokens.length || isDenial) return undefined
  const rest = said.filter(({ value, from: at }) => !(at >= from && at < to && DENIAL[value] === 1))
  return rest.length === said.length ? undefined : { said: rest, clearly: !denies || parted }
}

/** Whether a comma or a full stop stands before a word. */
const isParted = (token: Token | undefined): boolean => token !== undefined && token.gap.trim() !== ''
