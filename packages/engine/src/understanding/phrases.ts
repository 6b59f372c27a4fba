import { fold, type Token, tokenise } from './token.ts'

/**
 * The only factory of patterns that meet caller text. A pattern is words with:
 * `(a|b c)` a choice · `x?` or `(…)?` optional · `leak*` any word that begins so (three letters or more) ·
 * `_` any one word · `#` a run of digits · `...` up to three words of anything.
 * Patterns are compiled once into a trie over whole tokens, so a match can never begin or end inside a word, and a scan takes
 * time linear in the utterance: at each token the walk is bounded by the longest pattern, whatever the caller says.
 */
export type PhraseBook<T> = {
  /** Every match, longest first at each starting token; matches may overlap. */
  scan(tokens: readonly Token[]): Match<T>[]
  /** The longest match that starts at token `at`, if any. */
  matchAt(tokens: readonly Token[], at: number): Match<T> | undefined
}

/** `value` was said by tokens `from` up to, not including, `to`. */
export type Match<T> = { readonly value: T; readonly from: number; readonly to: number }

type Node<T> = {
  words?: Map<string, Node<T>>
  stems?: Map<string, { prefix: string; node: Node<T> }[]>
  any?: Node<T>
  digits?: Node<T>
  gap?: Node<T>
  values?: T[]
}

const STEM_KEY = 3
const MAX_GAP = 3
const MAX_EXPANSIONS = 4_000

/** Compiles `[value, patterns]` entries. Throws on a malformed pattern: that is a bug in a grammar, met when it is loaded. */
export function phraseBook<T>(entries: Iterable<readonly [value: T, patterns: string | readonly string[]]>): PhraseBook<T> {
  const root: Node<T> = {}
  for (const [value, patterns] of entries) {
    for (const pattern of typeof patterns === 'string' ? [patterns] : patterns) {
      for (const sequence of expand(pattern)) insert(root, sequence, value)
    }
  }
  return {
    scan(tokens) {
      const matches: Match<T>[] = []
      for (let at = 0; at < tokens.length; at++) {
        const found: Match<T>[] = []
        walk(root, tokens, at, at, found)
        if (found.length > 1) found.sort((a, b) => b.to - a.to)
        for (const match of found) matches.push(match)
      }
      return matches
    },
    matchAt(tokens, at) {
      const found: Match<T>[] = []
      walk(root, tokens, at, at, found)
      return found.reduce<Match<T> | undefined>((best, match) => (best && best.to >= match.to ? best : match), undefined)
    },
  }
}

function walk<T>(node: Node<T>, tokens: readonly Token[], from: number, at: number, found: Match<T>[]): void {
  if (node.values && at > from) for (const value of node.values) found.push({ value, from, to: at })
  const token = tokens[at]
  if (!token) return
  const next = node.words?.get(token.norm)
  if (next) walk(next, tokens, from, at + 1, found)
  if (node.stems && !token.digits) {
    const stems = node.stems.get(token.norm.slice(0, STEM_KEY))
    if (stems) for (const stem of stems) if (token.norm.startsWith(stem.prefix)) walk(stem.node, tokens, from, at + 1, found)
  }
  if (node.digits && token.digits) walk(node.digits, tokens, from, at + 1, found)
  if (node.any) walk(node.any, tokens, from, at + 1, found)
  if (node.gap) for (let skip = 0; skip <= MAX_GAP && at + skip < tokens.length; skip++) walk(node.gap, tokens, from, at + skip, found)
}

function insert<T>(root: Node<T>, sequence: readonly string[], value: T): void {
  let node = root
  for (const element of sequence) node = child(node, element)
  node.values ??= []
  if (!node.values.includes(value)) node.values.push(value)
}

function child<T>(node: Node<T>, element: string): Node<T> {
  const slot = element === '_' ? 'any' : element === '#' ? 'digits' : element === '...' ? 'gap' : undefined
  if (slot) {
    node[slot] ??= {}
    return node[slot]
  }
  if (element.endsWith('*')) {
    const prefix = element.slice(0, -1)
    if (prefix.length < STEM_KEY) throw new Error(`Stem "${element}" is shorter than ${STEM_KEY} letters`)
    node.stems ??= new Map()
    const key = prefix.slice(0, STEM_KEY)
    const stems = node.stems.get(key) ?? []
    node.stems.set(key, stems)
    const known = stems.find((stem) => stem.prefix === prefix)
    if (known) return known.node
    const made: Node<T> = {}
    stems.push({ prefix, node: made })
    return made
  }
  node.words ??= new Map()
  const known = node.words.get(element)
  if (known) return known
  const made: Node<T> = {}
  node.words.set(element, made)
  return made
}

/** All word sequences that a pattern stands for. */
export function expand(pattern: string): string[][] {
  const parser = { text: fold(pattern), at: 0, pattern }
  const sequences = choices(parser)
  if (parser.at < parser.text.length) throw new Error(`Unbalanced pattern "${pattern}"`)
  if (sequences.some((sequence) => sequence.length === 0)) throw new Error(`Pattern "${pattern}" can match nothing`)
  return sequences
}

type PatternParser = { readonly text: string; readonly pattern: string; at: number }

function choices(parser: PatternParser): string[][] {
  const all = series(parser)
  while (parser.text[parser.at] === '|') {
    parser.at++
    all.push(...series(parser))
  }
  return all
}

function series(parser: PatternParser): string[][] {
  let sequences: string[][] = [[]]
  for (;;) {
    while (parser.text[parser.at] === ' ') parser.at++
    const char = parser.text[parser.at]
    if (char === undefined || char === '|' || char === ')') return sequences
    let options: string[][]
    if (char === '(') {
      parser.at++
      options = choices(parser)
      if (parser.text[parser.at] !== ')') throw new Error(`Missing ")" in "${parser.pattern}"`)
      parser.at++
    } else {
      let end = parser.at
      while (end < parser.text.length && !' |()?'.includes(parser.text.charAt(end))) end++
      options = [elements(parser.text.slice(parser.at, end))]
      parser.at = end
    }
    if (parser.text[parser.at] === '?') {
      parser.at++
      options = [[], ...options]
    }
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]))
    if (sequences.length > MAX_EXPANSIONS) throw new Error(`Pattern "${parser.pattern}" stands for too many phrases`)
  }
}

function elements(word: string): string[] {
  if (word === '_' || word === '#' || word === '...') return [word]
  if (word.endsWith('*')) return [word]
  // Written as a caller's words are cut, so "a-b" or "3rd" in a pattern matches what the tokeniser makes of it.
  return tokenise(word).map((token) => token.norm)
}
