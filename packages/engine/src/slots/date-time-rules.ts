import type { UnderstandingContext } from '../understanding/grammar.ts'
import { CATEGORY, type Category, type Item, type Made } from './date-time-item.ts'

/** What rules may ask about the call and about the words around their match. */
export type RuleContext = {
  readonly call: UnderstandingContext
  /** Day number of "now"; undefined when the call does not say. */
  today(): number | undefined
  /** Minute of the day of "now". */
  minute(): number
  readonly wantsTime: boolean
  readonly wantsDate: boolean
  readonly wantsPeople: boolean
  /** The items before and behind the match. */
  before: Item | undefined
  after: Item | undefined
}

/**
 * One way to put items together. A pattern is words and categories: `<hour> (past|after)? <min>`; `(a|b c)` is a choice, `x?` is
 * optional, a leading `[at|around]` or a closing `[of us]` must be there (or may, with `?`) but is no part of the words reported. `make` gets the
 * categories' items in order, never the plain words; undefined means the match does not hold.
 */
export type Rule = {
  readonly name: string
  readonly patterns: string | readonly string[]
  readonly make: (context: RuleContext, a: Item, b: Item, c: Item, d: Item) => Made | undefined
  /** True when a comma between the words breaks the match. */
  readonly tight?: boolean
}

/** Rules applied in one pass over the items, from the left, the longest match first. */
export type Layer = {
  readonly root: Node
  /** Categories that a match may begin with. */
  readonly cats: number
}

/** Layers in their order, with the bit of each layer that a word may begin a match in: most words begin none. */
export type Program = { readonly layers: readonly Layer[]; readonly starts: ReadonlyMap<string, number> }

type Node = {
  words: Map<string, Node> | undefined
  cats: { readonly mask: number; readonly node: Node }[]
  ends: { readonly rule: Rule; readonly lead: number; readonly trail: number }[]
}
type Found = { readonly rule: Rule; readonly lead: number; readonly trail: number; readonly to: number; readonly args: readonly Item[] }

const NONE: Item = { cats: 0, starts: 0, norm: '', n: 0, from: 0, to: 0, sep: 0, value: undefined, rule: '', score: 0 }
const MAX_LAYERS = 31
const SCORE = 0.9

/** Compiles rules into a trie. Throws on an unknown category or a malformed pattern: a bug met when the grammar is loaded. */
export function layer(rules: readonly Rule[]): Layer {
  const root = node()
  for (const rule of rules) {
    for (const pattern of typeof rule.patterns === 'string' ? [rule.patterns] : rule.patterns) {
      for (const { elements, lead, trail } of expandPattern(pattern)) {
        let at = root
        for (const element of elements) at = child(at, element)
        at.ends.push({ rule, lead, trail })
      }
    }
  }
  return { root, cats: root.cats.reduce((sum, { mask }) => sum | mask, 0) }
}

/** Puts layers in order. Throws when there are more than a bit mask holds. */
export function program(layers: readonly Layer[]): Program {
  if (layers.length > MAX_LAYERS) throw new Error(`More than ${MAX_LAYERS} layers`)
  const starts = new Map<string, number>()
  layers.forEach(({ root }, at) => {
    for (const word of root.words?.keys() ?? []) starts.set(word, (starts.get(word) ?? 0) | (1 << at))
  })
  return { layers, starts }
}

/** All passes over the items. Linear: a walk from one item is bounded by the longest pattern. */
export function run(items: readonly Item[], { layers }: Program, context: RuleContext): readonly Item[] {
  let current = items
  for (let at = 0; at < layers.length; at++) {
    const layer = layers[at]
    if (layer) current = rewrite(current, layer, 1 << at, context)
  }
  return current
}

/** One pass: at each item the longest rule that holds replaces the items it matched. */
function rewrite(items: readonly Item[], { root, cats }: Layer, bit: number, context: RuleContext): readonly Item[] {
  let out: Item[] | undefined
  for (let at = 0; at < items.length; ) {
    const item = items[at] ?? NONE
    const applied = item.cats & cats || item.starts & bit ? apply(items, at, root, context, out) : undefined
    if (applied) {
      out ??= items.slice(0, at)
      out.push(applied.item)
      at = applied.to
    } else {
      out?.push(item)
      at += 1
    }
  }
  return out ?? items
}

function apply(
  items: readonly Item[],
  at: number,
  root: Node,
  context: RuleContext,
  out: readonly Item[] | undefined,
): { item: Item; to: number } | undefined {
  const found = walk(root, items, at, at, [], false, undefined)
  if (!found) return undefined
  if (found.length > 1) found.sort((a, b) => b.to - a.to)
  for (const match of found) {
    context.before = out ? out[out.length - 1] : items[at - 1]
    context.after = items[match.to]
    const [a = NONE, b = NONE, c = NONE, d = NONE] = match.args
    const result = match.rule.make(context, a, b, c, d)
    if (!result) continue
    const first = items[at + match.lead] ?? NONE
    const last = items[match.to - 1 - match.trail] ?? NONE
    return {
      item: {
        cats: result.cats,
        starts: 0,
        norm: '',
        n: result.n ?? 0,
        from: first.from,
        to: last.to,
        sep: items[at]?.sep ?? 0,
        value: result.value,
        rule: match.rule.name,
        score: result.score ?? SCORE,
      },
      to: match.to,
    }
  }
  return undefined
}

/** Matches from `from`; `path` is the categories' items so far, given back as it came. */
function walk(
  at: Node,
  items: readonly Item[],
  from: number,
  to: number,
  path: Item[],
  comma: boolean,
  before: Found[] | undefined,
): Found[] | undefined {
  let found = before
  for (const { rule, lead, trail } of at.ends) {
    if (comma && rule.tight) continue
    found ??= []
    found.push({ rule, lead, trail, to, args: path.slice() })
  }
  const item = items[to]
  if (!item || (to > from && item.sep === 2)) return found
  const crossed = comma || (to > from && item.sep === 1)
  if (at.words && item.norm !== '') {
    const next = at.words.get(item.norm)
    if (next) found = walk(next, items, from, to + 1, path, crossed, found)
  }
  if (item.cats !== 0) {
    for (const { mask, node: next } of at.cats) {
      if ((item.cats & mask) === 0) continue
      path.push(item)
      found = walk(next, items, from, to + 1, path, crossed, found)
      path.pop()
    }
  }
  return found
}

function node(): Node {
  return { words: undefined, cats: [], ends: [] }
}

function child(at: Node, element: string): Node {
  if (element.startsWith('<')) {
    const mask = element
      .slice(1, -1)
      .split('/')
      .reduce((sum, name) => sum | category(name), 0)
    const known = at.cats.find((one) => one.mask === mask)
    if (known) return known.node
    const next = node()
    at.cats.push({ mask, node: next })
    return next
  }
  at.words ??= new Map()
  const known = at.words.get(element)
  if (known) return known
  const next = node()
  at.words.set(element, next)
  return next
}

function category(name: string): number {
  const isCategory = (text: string): text is Category => Object.hasOwn(CATEGORY, text)
  if (!isCategory(name)) throw new Error(`Unknown category <${name}>`)
  return CATEGORY[name]
}

/** All element sequences that a pattern stands for, with how many leading and closing elements are not reported. */
export function expandPattern(pattern: string): { elements: string[]; lead: number; trail: number }[] {
  const opening = /^\[([^\]]*)\](\??) /.exec(pattern)
  const closing = / \[([^\]]*)\](\??)$/.exec(pattern)
  const middle = pattern.slice(opening ? opening[0].length : 0, pattern.length - (closing ? closing[0].length : 0))
  const leads = unreported(opening)
  const trails = unreported(closing)
  return series(middle).flatMap((elements) =>
    leads.flatMap((lead) =>
      trails.map((trail) => ({ elements: [...lead, ...elements, ...trail], lead: lead.length, trail: trail.length })),
    ),
  )
}

function unreported(bracket: RegExpExecArray | null): string[][] {
  if (!bracket) return [[]]
  return [...series(bracket[1] ?? ''), ...(bracket[2] === '?' ? [[]] : [])]
}

function series(pattern: string): string[][] {
  const parser = { text: pattern, at: 0 }
  const sequences = choices(parser)
  if (parser.at < pattern.length) throw new Error(`Unbalanced pattern "${pattern}"`)
  if (sequences.some((sequence) => sequence.length === 0)) throw new Error(`Pattern "${pattern}" can match nothing`)
  return sequences
}

type Parser = { readonly text: string; at: number }

function choices(parser: Parser): string[][] {
  const all = sequence(parser)
  while (parser.text[parser.at] === '|') {
    parser.at += 1
    all.push(...sequence(parser))
  }
  return all
}

function sequence(parser: Parser): string[][] {
  let sequences: string[][] = [[]]
  for (;;) {
    while (parser.text[parser.at] === ' ') parser.at += 1
    const char = parser.text[parser.at]
    if (char === undefined || char === '|' || char === ')') return sequences
    let options: string[][]
    if (char === '(') {
      parser.at += 1
      options = choices(parser)
      if (parser.text[parser.at] !== ')') throw new Error(`Missing ")" in "${parser.text}"`)
      parser.at += 1
    } else {
      let end = parser.at
      while (end < parser.text.length && !' |()?'.includes(parser.text.charAt(end))) end += 1
      options = [[parser.text.slice(parser.at, end)]]
      parser.at = end
    }
    if (parser.text[parser.at] === '?') {
      parser.at += 1
      options = [[], ...options]
    }
    sequences = sequences.flatMap((before) => options.map((option) => [...before, ...option]))
  }
}
