import { emptyNode, memoisedPaths, type Node } from './paths.ts'
import { type Choice, parsePattern } from './pattern.ts'
import type { Token } from './token.ts'
import { ALL_BOOKS, STEM_KEY, stemKey, type Vocabulary } from './vocabulary.ts'

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

/**
 * Compiles `[value, patterns]` entries. Throws on a malformed pattern: that is a bug in a grammar, met when it is loaded. A book that
 * shares the vocabulary its tokens were looked up in passes over words that none of its patterns begins with.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [value: T, patterns: string | readonly string[]]>,
  vocabulary?: Vocabulary,
): PhraseBook<T> {
  const root = emptyNode<T>()
  for (const [value, patterns] of entries) {
    for (const pattern of typeof patterns === 'string' ? [patterns] : patterns) {
      for (const end of insert(root, new Set([root]), parsePattern(pattern, vocabulary?.elision))) {
        end.values ??= []
        if (!end.values.includes(value)) end.values.push(value)
      }
    }
  }
  const bit = vocabulary?.add(firstWords(root)) ?? ALL_BOOKS
  const paths = memoisedPaths(root)
  return {
    scan(tokens) {
      const matches: Match<T>[] = []
      for (let at = 0; at < tokens.length; at++) {
        if (begins(tokens[at], bit)) pushMatches(paths.from(tokens, at), at, matches)
      }
      return matches
    },
    matchAt(tokens, at) {
      if (!begins(tokens[at], bit)) return undefined
      const ends = paths.from(tokens, at)
      for (let length = ends.length - 1; length > 0; length--) {
        const value = ends[length]?.[0]
        if (value !== undefined) return { value, from: at, to: at + length }
      }
      return undefined
    },
  }
}

/** The matches that begin at token `from`, longest first. `ends` holds by length the values that end there. */
function pushMatches<T>(ends: readonly (readonly T[])[], from: number, out: Match<T>[]): void {
  for (let length = ends.length - 1; length > 0; length--) {
    for (const value of ends[length] ?? []) out.push({ value, from, to: from + length })
  }
}

const begins = (token: Token | undefined, bit: number): boolean => token !== undefined && (token.begins & bit) !== 0

/** What a match of the book may begin with. */
function firstWords<T>({ words, stems, digits, any, gap }: Node<T>): Parameters<Vocabulary['add']>[0] {
  return {
    words: [...(words?.keys() ?? [])],
    stems: [...(stems?.values() ?? [])].flatMap((near) => near.map((stem) => stem.prefix)),
    digits: digits !== undefined,
    any: any !== undefined || gap !== undefined,
  }
}

/**
 * Adds a pattern behind `starts` and returns where it may end. Prefixes are shared with other patterns; once alternatives have
 * parted they meet in a node of this pattern's own, so its size stays that of the pattern as written.
 */
function insert<T>(root: Node<T>, starts: ReadonlySet<Node<T>>, choice: Choice): Set<Node<T>> {
  const ends = new Set<Node<T>>()
  for (const series of choice) {
    let fronts: ReadonlySet<Node<T>> = starts
    for (const part of series) {
      const met = meet(root, fronts)
      const next = new Set<Node<T>>()
      if (typeof part === 'string') for (const front of met) next.add(child(front, part))
      else {
        for (const end of insert(root, met, part.choice)) next.add(end)
        if (part.optional) for (const front of met) next.add(front)
      }
      fronts = next
    }
    for (const front of fronts) ends.add(front)
  }
  return ends
}

/** The root joins nothing: it is left once a word, so a pattern that may begin later begins there as well. */
function meet<T>(root: Node<T>, fronts: ReadonlySet<Node<T>>): ReadonlySet<Node<T>> {
  const parted = [...fronts].filter((front) => front !== root)
  if (parted.length <= 1) return fronts
  const join = emptyNode<T>()
  for (const front of parted) {
    front.joins ??= []
    front.joins.push(join)
  }
  return new Set(fronts.has(root) ? [root, join] : [join])
}

function child<T>(node: Node<T>, element: string): Node<T> {
  const slot = element === '_' ? 'any' : element === '#' ? 'digits' : element === '...' ? 'gap' : undefined
  if (slot) {
    const known = node[slot] ?? emptyNode<T>()
    node[slot] = known
    return known
  }
  if (element.endsWith('*')) {
    const prefix = element.slice(0, -1)
    if (prefix.length < STEM_KEY) throw new Error(`Stem "${element}" is shorter than ${STEM_KEY} letters`)
    node.stems ??= new Map()
    const key = stemKey(prefix)
    const stems = node.stems.get(key) ?? []
    node.stems.set(key, stems)
    const known = stems.find((stem) => stem.prefix === prefix)
    if (known) return known.node
    const made = emptyNode<T>()
    stems.push({ prefix, node: made })
    return made
  }
  node.words ??= new Map()
  const known = node.words.get(element)
  if (known) return known
  const made = emptyNode<T>()
  node.words.set(element, made)
  return made
}
