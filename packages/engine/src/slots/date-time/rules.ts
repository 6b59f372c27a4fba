import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { type Choice, parsePattern } from '../../understanding/pattern.ts'
import type { Region } from '../../understanding/region.ts'
import { CATEGORY, type Item, type Made } from './item.ts'

/** What rules may ask about the call and about the words around their match. */
export type RuleContext = {
  readonly call: UnderstandingContext
  /** True where an open hour is what the clock shows, since nobody is known to work at other hours. */
  readonly hoursAsSaid: boolean
  /** True where such an hour may be gone by. */
  readonly hoursGoneBy: boolean
  /** Day number of "now"; undefined when the call does not say. */
  today(): number | undefined
  /** Minute of the day of "now". */
  minute(): number
  /** Hours of parts of the day that the region has of its own. */
  readonly parts: Region['parts']
  /** Words that may follow a bare number without making it a count of something. */
  readonly behindNumber: ReadonlySet<string>
  readonly wantsTime: boolean
  readonly wantsDate: boolean
  readonly wantsPeople: boolean
  /** The items before and behind the match. */
  before: Item | undefined
  after: Item | undefined
  /** The item behind `after`. */
  beyond: Item | undefined
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
  /** Places further on in a pattern, reached without a word. */
  joins: Node[] | undefined
  cats: { readonly mask: number; readonly node: Node }[]
  /** All categories of `cats`: most items have none of them. */
  any: number
  ends: { readonly rule: Rule; readonly lead: number; readonly trail: number }[]
}
type Found = { readonly rule: Rule; readonly lead: number; readonly trail: number; readonly to: number; readonly args: readonly Item[] }

const NONE: Item = { cats: 0, starts: 0, norm: '', n: 0, from: 0, to: 0, sep: 0, value: undefined, rule: '', score: 0 }
const MAX_LAYERS = 31
const SCORE = 0.9
/** A pattern that stands for more sequences than this is no longer written out: where its alternatives meet again is shared. */
const MOST_SEQUENCES = 50

/** Compiles rules into a trie; `elision` cuts their words as the language's tokens are cut. Throws on an unknown category or a malformed pattern: a bug met when the grammar is loaded. */
export function layer(rules: readonly Rule[], { elision = false }: { readonly elision?: boolean } = {}): Layer {
  const root = node()
  for (const rule of rules) {
    for (const pattern of typeof rule.patterns === 'string' ? [rule.patterns] : rule.patterns) {
      const { leads, body, trails } = partsOf(pattern, elision)
      const few = sequencesOf(body) <= MOST_SEQUENCES
      for (const lead of leads) {
        const from = descend(root, lead)
        const ends = few ? sequences(body).map((elements) => descend(from, elements)) : [...insert(root, new Set([from]), body)]
        for (const trail of trails) {
          for (const end of ends) descend(end, trail).ends.push({ rule, lead: lead.length, trail: trail.length })
        }
      }
    }
  }
  return { root, cats: root.any }
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
  let present = contentOf(items)
  for (let at = 0; at < layers.length; at++) {
    const layer = layers[at]
    if (!layer || !(present.cats & layer.cats || present.starts & (1 << at))) continue
    const next = rewrite(current, layer, 1 << at, context)
    if (next === current) continue
    current = next
    present = contentOf(next)
  }
  return current
}

/** What there is among the items at all: a layer that begins with nothing of it is passed over whole. */
function contentOf(items: readonly Item[]): Pick<Item, 'cats' | 'starts'> {
  let cats = 0
  let starts = 0
  for (const item of items) {
    cats |= item.cats
    starts |= item.starts
  }
  return { cats, starts }
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
    context.beyond = items[match.to + 1]
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
  if (item && !(to > from && item.sep === 2)) {
    const crossed = comma || (to > from && item.sep === 1)
    if (at.words && item.norm !== '') {
      const next = at.words.get(item.norm)
      if (next) found = walk(next, items, from, to + 1, path, crossed, found)
    }
    if (item.cats & at.any) {
      for (const { mask, node: next } of at.cats) {
        if ((item.cats & mask) === 0) continue
        path.push(item)
        found = walk(next, items, from, to + 1, path, crossed, found)
        path.pop()
      }
    }
  }
  // Last: of two rules that match the same words, the one that names them goes before the one that has many forms.
  if (at.joins) for (const join of at.joins) found = walk(join, items, from, to, path, comma, found)
  return found
}

function node(): Node {
  return { words: undefined, joins: undefined, cats: [], any: 0, ends: [] }
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
    at.any |= mask
    return next
  }
  at.words ??= new Map()
  const known = at.words.get(element)
  if (known) return known
  const next = node()
  at.words.set(element, next)
  return next
}

const descend = (from: Node, elements: readonly string[]): Node => elements.reduce(child, from)

/** Adds a pattern behind `starts` without writing it out, and returns where it may end. */
function insert(root: Node, starts: ReadonlySet<Node>, choice: Choice): Set<Node> {
  const ends = new Set<Node>()
  for (const series of choice) {
    let fronts: ReadonlySet<Node> = starts
    for (const part of series) {
      const met = meet(root, fronts)
      const next = new Set<Node>()
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

/** One node behind several; the root joins nothing, since it is where the layer's look-ups begin. */
function meet(root: Node, fronts: ReadonlySet<Node>): ReadonlySet<Node> {
  const parted = [...fronts].filter((front) => front !== root)
  if (parted.length <= 1) return fronts
  const join = node()
  for (const front of parted) {
    front.joins ??= []
    front.joins.push(join)
  }
  return new Set(fronts.has(root) ? [root, join] : [join])
}

/** Patterns are folded, categories' names are not. */
const CATEGORIES: ReadonlyMap<string, number> = new Map(Object.entries(CATEGORY).map(([name, bit]) => [name.toLowerCase(), bit]))

function category(name: string): number {
  const bit = CATEGORIES.get(name)
  if (bit === undefined) throw new Error(`Unknown category <${name}>`)
  return bit
}

/** All element sequences that a pattern stands for, with how many leading and closing elements are not reported. */
export function expandPattern(pattern: string, elision = false): { elements: string[]; lead: number; trail: number }[] {
  const { leads, body, trails } = partsOf(pattern, elision)
  return sequences(body).flatMap((elements) =>
    leads.flatMap((lead) =>
      trails.map((trail) => ({ elements: [...lead, ...elements, ...trail], lead: lead.length, trail: trail.length })),
    ),
  )
}

/** What a pattern reports, and what must or may stand round it. */
function partsOf(pattern: string, elision: boolean): { leads: string[][]; body: Choice; trails: string[][] } {
  const opening = pattern.startsWith('[') ? pattern.indexOf(']') : -1
  const closing = pattern.endsWith(']') || pattern.endsWith(']?') ? pattern.lastIndexOf('[') : -1
  const from = opening < 0 ? 0 : opening + (pattern[opening + 1] === '?' ? 2 : 1)
  const to = closing > opening ? closing : pattern.length
  const leads = opening < 0 ? [[]] : unreported(pattern.slice(0, from), elision)
  const trails = closing > opening ? unreported(pattern.slice(to), elision) : [[]]
  return { leads, body: parsePattern(pattern.slice(from, to), elision), trails }
}

/** How many sequences `sequences` would write out. */
function sequencesOf(choice: Choice): number {
  return choice.reduce(
    (sum, series) =>
      sum +
      series.reduce((product, part) => product * (typeof part === 'string' ? 1 : sequencesOf(part.choice) + (part.optional ? 1 : 0)), 1),
    0,
  )
}

/** "[at|around]?": must be there, or may. */
function unreported(bracket: string, elision: boolean): string[][] {
  const said = sequences(parsePattern(bracket.slice(1, bracket.lastIndexOf(']')), elision))
  return bracket.endsWith('?') ? [...said, []] : said
}

function sequences(choice: Choice): string[][] {
  return choice.flatMap((series) =>
    series.reduce<string[][]>(
      (all, part) => {
        const options = typeof part === 'string' ? [[part]] : [...(part.optional ? [[]] : []), ...sequences(part.choice)]
        return all.flatMap((before) => options.map((option) => [...before, ...option]))
      },
      [[]],
    ),
  )
}
