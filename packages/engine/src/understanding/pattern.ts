import { fold, tokenise } from './token.ts'

/** Alternatives, each a series of words and groups. */
export type Choice = readonly Series[]
type Series = readonly (string | { readonly choice: Choice; readonly optional: boolean })[]

/** Reads a pattern of a phrase book or of a rule (`<hour>` is one element). Throws where a bracket is missing, or where nothing at all would match. */
export function parsePattern(pattern: string, elision = false): Choice {
  const parser = { text: fold(pattern), at: 0, pattern, elision }
  const choice = choices(parser)
  if (parser.at < parser.text.length) throw new Error(`Unbalanced pattern "${pattern}"`)
  if (matchesNothing(choice)) throw new Error(`Pattern "${pattern}" can match nothing`)
  return choice
}

function matchesNothing(choice: Choice): boolean {
  return choice.some((series) => series.every((part) => typeof part !== 'string' && (part.optional || matchesNothing(part.choice))))
}

type PatternParser = { readonly text: string; readonly pattern: string; readonly elision: boolean; at: number }

function choices(parser: PatternParser): Series[] {
  const all = [series(parser)]
  while (parser.text[parser.at] === '|') {
    parser.at++
    all.push(series(parser))
  }
  return all
}

function series(parser: PatternParser): Series {
  const parts: Series[number][] = []
  for (;;) {
    while (parser.text[parser.at] === ' ') parser.at++
    const char = parser.text[parser.at]
    if (char === undefined || char === '|' || char === ')') return parts
    let choice: Choice
    if (char === '(') {
      parser.at++
      choice = choices(parser)
      if (parser.text[parser.at] !== ')') throw new Error(`Missing ")" in "${parser.pattern}"`)
      parser.at++
    } else {
      let end = parser.at
      while (end < parser.text.length && !' |()?'.includes(parser.text.charAt(end))) end++
      choice = [elements(parser.text.slice(parser.at, end), parser.elision)]
      parser.at = end
    }
    const optional = parser.text[parser.at] === '?'
    if (optional) parser.at++
    const [only] = choice
    if (!optional && choice.length === 1 && only) parts.push(...only)
    else parts.push({ choice, optional })
  }
}

function elements(word: string, elision: boolean): string[] {
  if (word === '_' || word === '#' || word === '...') return [word]
  if (word.endsWith('*') || word.startsWith('<') || word.endsWith("'")) return [word]
  // Written as a caller's words are cut, so "a-b" or "3rd" in a pattern matches what the tokeniser makes of it.
  const words = tokenise(word, { elision }).map((token) => token.norm)
  // A mark that stands between words, like the dash of "9 - 11".
  return words.length > 0 ? words : [word]
}
