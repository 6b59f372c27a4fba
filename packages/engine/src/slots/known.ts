import { fold } from '../understanding/token.ts'
import { bareLetters, type Comparable, comparable } from './likeness.ts'

/** What a business knows and hearing is resolved against. */
export type KnownValues = {
  readonly names?: readonly string[] | undefined
  readonly postcodes?: readonly string[] | undefined
  readonly addresses?: readonly string[] | undefined
}

/** Known values made ready to be found by what they look and sound like; made once, shared by all calls. */
export type KnownIndex = {
  readonly name?: KnownList
  readonly postcode?: KnownList
  readonly address?: KnownList
  readonly phone?: undefined
}

/** A known value with its words made ready. */
export type KnownEntry = { readonly value: string; readonly like: Comparable }

/** A list of known values that can be asked which of them come near to what was heard. */
export type KnownList = {
  /** Entries that share the most with any of the hearings, the likeliest first. */
  near(hearings: readonly string[]): readonly KnownEntry[]
}

/** Makes known values ready. */
export function knownIndex({ names, postcodes, addresses }: KnownValues): KnownIndex {
  return {
    ...(names?.length && { name: knownList(names, true) }),
    ...(postcodes?.length && { postcode: knownList(postcodes, false) }),
    ...(addresses?.length && { address: knownList(addresses, true) }),
  }
}

/** Entries that are answered. */
const MOST_NEAR = 16
/** Words of the list that one heard word is taken for. */
const NEAR_WORDS = 8
/** Words of one hearing that are looked up. */
const MOST_WORDS = 6
const LEAST_LIKE = 0.4
/** Pieces of a spelling are no longer than this, taken together. */
const LONGEST_PIECE = 4

type Word = { readonly like: Comparable; pairs: number; readonly entries: number[] }

const FEW = 60
const COMMON = 0.2

/** A list by its words: those of a value of many words are looked up one by one, a code as a whole. */
export function knownList(values: readonly string[], byWord: boolean): KnownList {
  const entries: KnownEntry[] = [...new Set(values)].map((value) => ({ value, like: comparable(value) }))
  const words: Word[] = []
  const byText = new Map<string, Word>()
  entries.forEach(({ value }, at) => {
    for (const text of byWord ? wordsOf(value) : [bareLetters(value)]) {
      let word = byText.get(text)
      if (!word) {
        const like = comparable(text)
        word = { like, pairs: 0, entries: [] }
        byText.set(text, word)
        words.push(word)
      }
      if (word.entries.at(-1) !== at) word.entries.push(at)
    }
  })
  const holders = new Map<number, number[]>()
  words.forEach(({ like }, at) => {
    for (const pair of pairsOf(like)) {
      const held = holders.get(pair)
      if (held) held.push(at)
      else holders.set(pair, [at])
    }
  })
  // Pairs that very many words hold tell none of them from the others, and cost the most.
  const most = Math.max(FEW, words.length * COMMON)
  for (const [pair, held] of holders) {
    if (held.length > most) holders.delete(pair)
    else {
      for (const at of held) {
        const word = words[at]
        if (word) word.pairs += 1
      }
    }
  }
  const shared = new Uint16Array(words.length)

  /** The words of the list that share the most pairs of letters and sounds with a heard one. */
  const wordsNear = (heard: string): readonly (readonly [word: Word, share: number])[] => {
    const pairs = pairsOf(comparable(heard))
    const touched: number[] = []
    let known = 0
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (!held) continue
      known += 1
      for (const at of held) {
        if (shared[at] === 0) touched.push(at)
        shared[at] = (shared[at] ?? 0) + 1
      }
    }
    const found: [Word, number][] = []
    for (const at of touched) {
      const word = words[at]
      const count = shared[at] ?? 0
      shared[at] = 0
      if (!word) continue
      // A list word inside a longer run of letters counts as much as one that stands alone.
      const share = count / (0.75 * word.pairs + 0.25 * known)
      if (share >= LEAST_LIKE) found.push([word, share])
    }
    return found.sort((a, b) => b[1] - a[1]).slice(0, byWord ? NEAR_WORDS : MOST_NEAR)
  }

  return {
    near(hearings) {
      const heard = new Set<string>()
      for (const hearing of hearings) {
        const parts = byWord ? wordsOf(hearing).slice(0, MOST_WORDS) : []
        for (const part of parts) if (part.length > 1) heard.add(part)
        const whole = bareLetters(hearing)
        // Letters that were spelled, or words that were run together or torn apart.
        if (whole.length > 1 && (!byWord || (parts.length > 1 && whole.length < parts.length * LONGEST_PIECE))) heard.add(whole)
      }
      const scores = new Map<number, number>()
      const best = new Map<Word, number>()
      for (const text of heard) for (const [word, share] of wordsNear(text)) if (share > (best.get(word) ?? 0)) best.set(word, share)
      for (const [word, share] of best) for (const at of word.entries) scores.set(at, (scores.get(at) ?? 0) + share)
      return mostOf(scores)
        .map((at) => entries[at])
        .filter((entry) => entry !== undefined)
    },
  }
}

/** The keys with the highest scores. */
function mostOf(scores: ReadonlyMap<number, number>): number[] {
  const most: { at: number; score: number }[] = []
  let least = 0
  for (const [at, score] of scores) {
    if (most.length === MOST_NEAR && score <= least) continue
    let place = most.length
    while (place > 0 && (most[place - 1]?.score ?? 0) < score) place -= 1
    most.splice(place, 0, { at, score })
    if (most.length > MOST_NEAR) most.pop()
    least = most.at(-1)?.score ?? 0
  }
  return most.map(({ at }) => at)
}

function wordsOf(text: string): string[] {
  return fold(text).replaceAll('-', ' ').split(' ').map(bareLetters).filter(Boolean)
}

/** Pairs of neighbouring letters and of neighbouring sounds, as numbers; the ends of a word pair with nothing. */
function pairsOf({ letters, sounds }: Comparable): number[] {
  const pairs = new Set<number>()
  for (let at = 0; at <= letters.length; at++) pairs.add((letters[at - 1] ?? 40) * 64 + (letters[at] ?? 40))
  for (let at = 0; at <= sounds.length; at++) pairs.add(4096 + (sounds[at - 1] ?? 40) * 64 + (sounds[at] ?? 40))
  return [...pairs]
}
