import { type Random, seededRandom } from '../random.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { type Ear, earOf, type Printed } from './mishear.ts'
import type { NoiseWords } from './noise-words.ts'
import { wordsOf } from './word-errors.ts'

/** What a recogniser makes of an utterance: its first hearing, how sure it is, and its other hearings, best first. */
export type NoisyHearing = {
  readonly text: string
  readonly confidence: number
  readonly alternatives: readonly { readonly text: string; readonly confidence: number }[]
}

export type NoiseOptions = {
  /** Language of the caller, `en`, `fr-CA`: one that has no words of its own is heard as English. */
  readonly language: string
  /** Share of words that are misheard, 0 to 1. */
  readonly wordError: number
  readonly seed: number
}

const EARS: ReadonlyMap<string, Ear> = new Map(
  Object.entries({ en: english, fr: french, es: spanish } satisfies Record<string, NoiseWords>).map(([tag, words]) => [tag, earOf(words)]),
)

/**
 * How often the words that were lost are in the list. Of five hearings the best has 20 % (Switchboard) to 37 % (ATIS) fewer
 * errors than the first, and the words of all five together 73 to 87 % fewer: C. Chen et al., HyPoradise, NeurIPS 2023, columns o_nb
 * and o_cp of https://github.com/Hypotheses-Paradise/Hypo2Trans. With these the best has 35 to 50 % fewer: answers are short.
 */
const IN_THE_LIST = 0.9
const RIGHT_AGAIN = 0.27
/** A word that was understood is misheard in another hearing this much as often as in the first. */
const DOUBTED = 0.5
/** And the more, the less sure it is. */
const UNSURE = 0.25
const MOST_ALTERNATIVES = 4
/** Errors that fall together, or happen to print what was said, count as fewer. */
const ERRORS_HIDE = 1.02
/** How sure the recogniser is of words that it has right and wrong: the two overlap, as everywhere. */
const SURE = { right: [0.72, 0.99], wrong: [0.35, 0.92] } as const

/**
 * Mishears an utterance as a recogniser does. Pure: the same options and words give the same hearing. An utterance of which nothing
 * would be left is heard in its first word.
 */
export function mishear(said: string, { language, wordError, seed }: NoiseOptions): NoisyHearing {
  const random = seededRandom(seed)
  const words = wordsOf(said)
  const ear = EARS.get(language.slice(0, 2).toLowerCase()) ?? EARS.get('en')
  if (!ear || words.length === 0) return { text: said, confidence: 0.9, alternatives: [] }
  const chance = wordError * ERRORS_HIDE
  const heard = words.map((word): Heard => {
    const printed = random() < chance ? ear.mishear(word, random) : undefined
    return printed ? { word, printed, listed: random() < IN_THE_LIST, sure: between(SURE.wrong, random) } : whole(word, random)
  })
  const text = printedOf(heard) || (words[0] ?? said)
  const sure = heard.map((each) => each.sure)
  const confidence = rounded((mean(sure) + Math.min(...sure)) / 2)
  const others = new Set<string>()
  const most = heard.some(({ printed }) => printed) ? 3 + Math.floor(random() * 2) : Math.floor(random() * (MOST_ALTERNATIVES + 1))
  for (let at = 0; at < most; at++) {
    const other = printedOf(heard.map((each) => again(each, ear, chance, random)))
    if (other !== '' && other !== text) others.add(other)
  }
  const alternatives = [...others].slice(0, MOST_ALTERNATIVES)
  return {
    text,
    confidence,
    alternatives: alternatives.map((other, at) => ({ text: other, confidence: rounded(confidence * 0.96 ** (at + 1)) })),
  }
}

/** A word as the first hearing has it; without `printed` it was understood. */
type Heard = { readonly word: string; readonly printed?: Printed; readonly listed: boolean; readonly sure: number }

const whole = (word: string, random: Random): Heard => ({ word, listed: true, sure: between(SURE.right, random) })

/** The same word in another hearing. */
function again({ word, printed, listed, sure }: Heard, ear: Ear, chance: number, random: Random): Heard {
  const dice = random()
  if (printed === undefined)
    return dice < chance * DOUBTED + (1 - sure) * UNSURE
      ? { word, printed: ear.mishear(word, random), listed, sure }
      : { word, listed, sure }
  if (listed && dice < RIGHT_AGAIN) return { word, listed, sure }
  return dice < 0.6 ? { word, printed, listed, sure } : { word, printed: ear.mishear(word, random), listed, sure }
}

const printedOf = (heard: readonly Heard[]): string => heard.flatMap(({ word, printed }) => printed ?? [word]).join(' ')
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const between = ([from, to]: readonly [number, number], random: Random): number => from + (to - from) * random()
const rounded = (value: number): number => Math.round(value * 100) / 100
