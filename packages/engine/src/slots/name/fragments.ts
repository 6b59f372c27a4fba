import type { Token } from '../../understanding/token.ts'
import type { Spelled } from '../spelling.ts'
import type { NameLanguage } from './language.ts'

const LONGEST_FRAGMENT = 3

/**
 * Letters spelled from token `at`, also where the recogniser ran some of them together: "t o b y Co LL ins", "gr a c e".
 * Fragments count only when a name was asked for.
 */
export function spelledInPiecesAt(lang: NameLanguage, tokens: readonly Token[], at: number, asked: boolean): Spelled | undefined {
  const head = asked ? headAt(lang, tokens, at) : ''
  const from = head ? at + 1 : at
  let spelled = lang.spelling.spelledAt(tokens, from)
  if (!spelled || !asked) return spelled
  let letters = head + spelled.letters
  let to = spelled.to
  for (;;) {
    const token = tokens[to]
    if (token && isFragment(lang, tokens, to)) {
      letters += token.norm
      to += 1
      continue
    }
    spelled = token?.norm.length === 1 && to > from && !token.digits ? (lang.spelling.spelledAt(tokens, to) ?? lone(tokens, to)) : undefined
    if (!spelled) break
    letters += spelled.letters
    to = spelled.to
  }
  return { letters, from: at, to }
}

/** Two or three letters run together before single ones: "gr a c e"; a given name only where more of one comes of it: "jo a n n a". */
function headAt(lang: NameLanguage, tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  if (!token || token.digits || token.norm.length < 2 || token.norm.length > LONGEST_FRAGMENT) return ''
  const next = tokens[at + 1]
  if (next?.norm.length !== 1 || next.digits || next.gap.includes(',')) return ''
  if (lang.functionWords.has(token.norm) || lang.common.has(token.norm) || lang.cues.matchAt(tokens, at)) return ''

  const rest = lang.spelling.spelledAt(tokens, at + 1)
  if (!rest) return ''
  const named = lang.spelling.codeLetter(tokens, at)
  if (named?.to === at + 1) return named.letter
  const whole = token.norm + rest.letters
  if (!lang.given.has(token.norm)) return token.norm
  for (let size = whole.length; size > token.norm.length; size--) if (lang.given.has(whole.slice(0, size))) return token.norm
  return ''
}

function isFragment(lang: NameLanguage, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.digits || token.norm.length < 2 || token.norm.length > LONGEST_FRAGMENT || token.gap.includes(',')) return false
  if (lang.functionWords.has(token.norm) || lang.common.has(token.norm) || lang.given.has(token.norm) || lang.cues.matchAt(tokens, at))
    return false
  const next = tokens[at + 1]
  return (
    token.text === token.text.toUpperCase() ||
    next?.norm.length === 1 ||
    (next === undefined && tokens[at - 1]?.norm.length !== 1) ||
    (next !== undefined && next.text === next.text.toUpperCase())
  )
}

function lone(tokens: readonly Token[], at: number): Spelled | undefined {
  const token = tokens[at]
  return token && { letters: token.norm, from: at, to: at + 1 }
}
