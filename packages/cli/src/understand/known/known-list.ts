import { bareLetters, lettersOf, similarity, soundOf } from './similarity.ts'

/** A value of a list, and how alike it is to what was heard, from 0 to 1. */
export type Likeness = { readonly value: string; readonly likeness: number }

/** A list of known values that can be asked which of them was meant. */
export type KnownList = {
  /** The values most like any of the hearings, the likest first. */
  nearest(hearings: readonly string[]): Likeness[]
}

/** Values that are compared letter by letter; the rest have too little in common. */
const COMPARED = 60
const KEPT = 40
/** What the letters count beside the sound. */
const LETTERS = 0.6

/** Makes a list ready: pairs of letters lead to the values that hold them, so that ten thousand take about a millisecond. */
export function knownList(values: readonly string[]): KnownList {
  const entries = [...new Set(values)].map((value) => {
    const bare = bareLetters(value)
    const sound = soundOf(bare)
    return { value, bare, sound, letters: lettersOf(bare), sounds: lettersOf(sound) }
  })
  const holders = new Map<string, number[]>()
  entries.forEach(({ bare, sound }, at) => {
    for (const pair of new Set([...pairs(bare), ...pairs(sound).map((each) => `~${each}`)])) {
      const held = holders.get(pair)
      if (held) held.push(at)
      else holders.set(pair, [at])
    }
  })
  return {
    nearest(hearings) {
      const best = new Map<number, number>()
      const shared = new Uint16Array(entries.length)
      for (const bare of new Set(hearings.map(bareLetters))) {
        if (bare.length < 2) continue
        const sound = soundOf(bare)
        const [letters, sounds] = [lettersOf(bare), lettersOf(sound)]
        shared.fill(0)
        for (const pair of new Set([...pairs(bare), ...pairs(sound).map((each) => `~${each}`)])) {
          for (const at of holders.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1
        }
        for (const at of mostShared(shared, entries)) {
          const entry = entries[at]
          if (!entry) continue
          const likeness = LETTERS * similarity(letters, entry.letters) + (1 - LETTERS) * similarity(sounds, entry.sounds)
          if (likeness > (best.get(at) ?? 0)) best.set(at, likeness)
        }
      }
      return [...best]
        .map(([at, likeness]) => ({ value: entries[at]?.value ?? '', likeness }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, KEPT)
    },
  }
}

/** The entries that share the most pairs, for their length. */
function mostShared(shared: Uint16Array, entries: readonly { readonly bare: string }[]): number[] {
  const found: { at: number; share: number }[] = []
  for (let at = 0; at < shared.length; at++) {
    const count = shared[at] ?? 0
    if (count > 1) found.push({ at, share: count / Math.sqrt(entries[at]?.bare.length ?? 1) })
  }
  return found
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, COMPARED)
    .map(({ at }) => at)
}

function pairs(text: string): string[] {
  const marked = `^${text}$`
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2))
}
