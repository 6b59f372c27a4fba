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
 * optional, a leading `[at|around]` must be there (or may, with `?`) but is no part of the words reported. `make` gets the
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
export type Layer = { readonly root: Node }

type Node = {
  words: Map<string, Node> | undefined
  cats: { readonly mask: number; readonly node: Node }[]
  ends: { readonly rule: Rule; readonly lead: number }[]
}
type Found = { readonly rule: Rule; readonly lead: number; readonly to: number; readonly args: readonly Item[]; readonly comma: boolean }

const NONE: Item = { cats: 0, norm: '', n: 0, from: 0, to: 0, sep: 0, value: undefined, rule: '', score: 0 }
const SCORE = 0.9

/** Compiles rules into a trie. Throws on an unknown category or a malformed pattern: a bug met when the grammar is loaded. */
export function layer(rules: readonly Rule[]): Layer {
  const root = node()
  for (const rule of rules) {
    for (const pattern of typeof rule.patterns === 'string' ? [rule.patterns] : rule.patterns) {
      for (const { elements, lead } of expandPattern(pattern)) {
        let at = root
        for (const element of elements) at = child(at, element)
        at.ends.push({ rule, lead })
      }
    }
  }
  return { root }
}

/** One pass: at each item the longest rule that holds replaces the items it matched. Linear: a walk is bounded by the longest pattern. */
export function rewrite(items: readonly Item[], { root }: Layer, context: RuleContext): readonly Item[] {
  let out: Item[] | undefined
  for (let at = 0; at < items.length; ) {
    const item = items[at] ?? NONE
    const applied = item.cats !== 0 || root.words?.has(item.norm) ? apply(items, at, root, context, out) : undefined
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
  const found: Found[] = []
  walk(root, items, at, at, [], false, found)
  if (found.length > 1) found.sort((a, b) => b.to - a.to)
  for (const match of found) {
    context.before = out ? out[out.length - 1] : items[at - 1]
    context.after = items[match.to]
    const [a = NONE, b = NONE, c = NONE, d = NONE] = match.args
    const result = match.rule.make(context, a, b, c, d)
    if (!result) continue
    const first = items[at + match.lead] ?? NONE
    const last = items[match.to - 1] ?? NONE
    return {
      item: {
        cats: result.cats,
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

function walk(at: Node, items: readonly Item[], from: number, to: number, args: readonly Item[], comma: boolean, found: Found[]): void {
  if (to > from) for (const { rule, lead } of at.ends) if (!comma || !rule.tight) found.push({ rule, lead, to, args, comma })
  const item = items[to]
  if (!item || (to > from && item.sep === 2)) return
  const crossed = comma || (to > from && item.sep === 1)
  if (at.words && item.norm !== '') {
    const next = at.words.get(item.norm)
    if (next) walk(next, items, from, to + 1, args, crossed, found)
  }
  if (item.cats !== 0) {
    for (const { mask, node: next } of at.cats) {
      if (item.cats & mask) walk(next, items, from, to + 1, [...args, item], crossed, found)
    }
  }
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

/** All element sequences that a pattern stands for, with how many leading elements are not reported. */
export function expandPattern(pattern: string): { elements: string[]; lead: number }[] {
  const bracket = pattern.startsWith('[') ? pattern.indexOf(']') : -1
  if (bracket < 0) return series(pattern).map((elements) => ({ elements, lead: 0 }))
  const optional = pattern[bracket + 1] === '?'
  const rests = series(pattern.slice(bracket + (optional ? 2 : 1)))
  const leads = [...series(`(${pattern.slice(1, bracket)})`), ...(optional ? [[]] : [])]
  return leads.flatMap((lead) => rests.map((rest) => ({ elements: [...lead, ...rest], lead: lead.length })))
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
