import type { Token } from './token.ts'
import { STEM_KEY, stemKey } from './vocabulary.ts'

/**
 * `joins` are places further on in a pattern, reached without a word: where the alternatives of a choice meet again. Every node
 * has every field, so that the walk, the engine's hottest loop, sees objects of one shape.
 */
export type Node<T> = {
  words: Map<string, Node<T>> | undefined
  stems: Map<number, { readonly prefix: string; readonly node: Node<T> }[]> | undefined
  any: Node<T> | undefined
  digits: Node<T> | undefined
  gap: Node<T> | undefined
  joins: Node<T>[] | undefined
  values: T[] | undefined
}

/** A node without any way on. */
export function emptyNode<T>(): Node<T> {
  return { words: undefined, stems: undefined, any: undefined, digits: undefined, gap: undefined, joins: undefined, values: undefined }
}

const MAX_GAP = 3

/** Ways that are remembered for one book; a book that has met more begins anew. */
const MOST_REMEMBERED = 4_096

/** A place in a pattern, or words of a `...` that may still be passed over before it. */
type Front<T> = { readonly node: Node<T>; readonly gap: number }

/** All places in patterns that the same words lead to, in the order in which a walk would come to them, and what ends there. */
type Step<T> = {
  readonly fronts: readonly Front<T>[]
  readonly values: readonly T[]
  /** What ends there when no more is said: a gap must have words behind it. */
  readonly last: readonly T[]
  readonly next: Map<string, Step<T> | undefined>
}

/** The ways through the patterns of a book. */
export type Paths<T> = {
  /** By number of tokens from `at` on, the values whose patterns end there; each value once. */
  from(tokens: readonly Token[], at: number): readonly (readonly T[])[]
}

/**
 * Walks all patterns at once, and remembers where a word leads from where: callers say the same beginnings over and over, and a way
 * that is known costs one look-up a word. What is remembered is bounded and changes no answer.
 */
export function memoisedPaths<T>(root: Node<T>): Paths<T> {
  let remembered = 0
  const begin = (): Step<T> => {
    const fronts: Front<T>[] = []
    open(root, 0, fronts, [])
    return { fronts, values: NOTHING, last: NOTHING, next: new Map() }
  }
  let start: Step<T> | undefined
  const follow = (step: Step<T>, token: Token): Step<T> | undefined => {
    if (remembered >= MOST_REMEMBERED) {
      start = undefined
      remembered = 0
    }
    remembered += 1
    const next = stepBy(step.fronts, token)
    step.next.set(token.norm, next)
    return next
  }
  return {
    from(tokens, at) {
      const ends: (readonly T[])[] = [NOTHING]
      start ??= begin()
      let step: Step<T> | undefined = start
      for (let to = at; to < tokens.length; to++) {
        const token = tokens[to]
        if (token === undefined) break
        const known: Step<T> | undefined = step.next.get(token.norm)
        step = known ?? (step.next.has(token.norm) ? undefined : follow(step, token))
        if (step === undefined) break
        ends.push(to + 1 < tokens.length ? step.values : step.last)
      }
      return ends
    },
  }
}

const NOTHING: readonly never[] = []

/** Where a word leads from all fronts at once; undefined where it leads nowhere. */
function stepBy<T>(fronts: readonly Front<T>[], token: Token): Step<T> | undefined {
  const next: Front<T>[] = []
  const values: T[] = []
  const last: T[] = []
  for (const { node, gap } of fronts) {
    if (gap > 0) open(node, gap - 1, next, values)
    else {
      for (const reached of reachedBy(node, token)) {
        open(reached, 0, next, values)
        collect(reached, last)
      }
    }
  }
  return next.length === 0 ? undefined : { fronts: next, values, last, next: new Map() }
}

/** What ends at a node, or where its alternatives meet. */
function collect<T>({ values, joins }: Node<T>, out: T[]): void {
  for (const value of values ?? NOTHING) if (!out.includes(value)) out.push(value)
  for (const join of joins ?? NOTHING) collect(join, out)
}

/** The nodes that a word leads to from one node. */
function reachedBy<T>({ words, stems, any, digits }: Node<T>, { norm, digits: isNumber }: Token): Node<T>[] {
  const reached: Node<T>[] = []
  const word = words?.get(norm)
  if (word) reached.push(word)
  if (stems && norm.length >= STEM_KEY) {
    for (const { prefix, node } of stems.get(stemKey(norm)) ?? []) if (norm.startsWith(prefix)) reached.push(node)
  }
  if (digits && isNumber) reached.push(digits)
  if (any) reached.push(any)
  return reached
}

/**
 * Adds a node with what ends there, and what is reached from it without a word: first where alternatives meet, last what stands behind a
 * gap, which may end at once or pass over more words.
 */
function open<T>(node: Node<T>, gap: number, fronts: Front<T>[], values: T[]): void {
  if (fronts.some((front) => front.node === node && front.gap === gap)) return
  if (gap > 0) {
    open(node, 0, fronts, values)
    fronts.push({ node, gap })
    return
  }
  for (const value of node.values ?? NOTHING) if (!values.includes(value)) values.push(value)
  for (const join of node.joins ?? NOTHING) open(join, 0, fronts, values)
  fronts.push({ node, gap })
  if (node.gap) open(node.gap, MAX_GAP, fronts, values)
}
