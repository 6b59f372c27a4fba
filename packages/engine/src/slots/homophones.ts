import type { Grammar } from '../understanding/grammar.ts'
import { fold, type Token } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'

/** How a folded word sounds, written so that words of one sound are written alike. */
export type SoundOf = (word: string) => string

/** Shorter words sound like too many others. */
const SHORTEST = 3
const NO_LETTER = /[^\p{L}]+/u
const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'œ', 'æ'])

/** What has no vowel is spelled out ("RBQ") or is no word: it sounds like nothing else. */
function isPronounced(word: string): boolean {
  for (const letter of word) if (VOWELS.has(letter)) return true
  return false
}

/**
 * A grammar that takes a word that none of its patterns knows for the one that sounds the same: recognisers print homophones
 * ("cheke", "despasio"). Words that are known stay what they are.
 */
export function hearingHomophones(grammar: Grammar, patterns: Iterable<string>, soundOf: SoundOf, vocabulary: Vocabulary): Grammar {
  const known = new Set<string>()
  for (const pattern of patterns) for (const word of fold(pattern).split(NO_LETTER)) known.add(word)
  const bySound = new Map<string, string>()
  for (const word of known) {
    if (word.length < SHORTEST || !isPronounced(word)) continue
    const sound = soundOf(word)
    if (!bySound.has(sound)) bySound.set(sound, word)
  }
  const meant = ({ norm, digits }: Token): string | undefined =>
    digits || norm.length < SHORTEST || known.has(norm) || !isPronounced(norm) ? undefined : bySound.get(soundOf(norm))
  return {
    kinds: grammar.kinds,
    read(utterance, context) {
      let tokens: Token[] | undefined
      for (const [at, token] of utterance.tokens.entries()) {
        const norm = meant(token)
        if (norm === undefined) continue
        tokens ??= [...utterance.tokens]
        tokens[at] = { ...token, norm, begins: vocabulary.begins(norm, false) }
      }
      return grammar.read(tokens ? { text: utterance.text, tokens } : utterance, context)
    },
  }
}
