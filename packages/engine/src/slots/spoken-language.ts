import { LANGUAGES, type Language } from '../understanding/candidate.ts'
import type { Token } from '../understanding/token.ts'
import { TELLING_WORDS } from './telling-words.ts'

/** How much the words of one language were heard. */
type Heard = { plain: number; small: number; greeting: number; courtesy: number; from: number; to: number }
type Weight = keyof (typeof TELLING_WORDS)[Language]

type Tells = ReadonlyMap<string, readonly { readonly language: Language; readonly weight: Weight }[]>

/** For each word, what it tells of in a call in a language: of that one where it has the word, else of all that have it. */
function tellsIn(own: Language): Tells {
  const tells = new Map<string, { language: Language; weight: Weight }[]>()
  for (const language of LANGUAGES) {
    const words = TELLING_WORDS[language]
    for (const weight of ['plain', 'small', 'greeting', 'courtesy'] as const)
      for (const word of words[weight].split(' ')) tells.set(word, [...(tells.get(word) ?? []), { language, weight }])
  }
  for (const [word, all] of tells) {
    const owned = all.filter(({ language }) => language === own)
    if (owned.length > 0) tells.set(word, owned)
  }
  return tells
}

const TELLS: Readonly<Record<Language, Tells>> = { en: tellsIn('en'), fr: tellsIn('fr'), es: tellsIn('es') }

/** What must be heard for another language: two words that tell it, or one with two that go with it. */
const ENOUGH = 2
const SMALL = 0.5
/** Of all words, so many must be of that language; more where the caller's own language is heard as well. */
const SHARE = 0.3
const MIXED_SHARE = 0.5
/** Words of the own language that are outweighed: "un emergency, hay agua por todas partes". */
const OUTWEIGHS = 3
/** So many small words tell a language without any other; a street or a name has fewer: "María de los Ángeles de la Cruz". */
const MANY_SMALL = 5
/** "Buenos días", "hola buenas": a greeting of two words and nothing else is how a caller would like to speak. */
const GREETING = 2
const LONGEST_GREETING = 4

/** The language an utterance is spoken in where it is not the one it is heard in, with the words that told. */
export function spokenLanguage(tokens: readonly Token[], own: Language): { language: Language; from: number; to: number } | undefined {
  const heard = heardWords(tokens, own)
  const mine = heard.get(own)?.plain ?? 0
  let found: { language: Language; from: number; to: number } | undefined
  let most = 0
  for (const [language, words] of heard) {
    if (language === own || !isSpoken(words, mine, tokens.length)) continue
    const weight = words.plain + words.small * SMALL
    if (weight < most || (weight === most && found)) continue
    most = weight
    found = { language, from: words.from, to: words.to }
  }
  return found
}

/**
 * What an utterance tells of a language that it may be in: `plain` where by a word of its own, `mostly` where that and the small words
 * beside it are most of what was said.
 */
export type LanguageHint = { readonly language: Language; readonly plain: boolean; readonly mostly: boolean }

/** The languages that any word at all tells of, the likeliest first, where no more of the own was heard: reason enough to listen for them too. */
export function hintedLanguages(tokens: readonly Token[], own: Language): LanguageHint[] {
  const heard = heardWords(tokens, own)
  const mine = heard.get(own)?.plain ?? 0
  return [...heard]
    .filter(([language, words]) => language !== own && words.plain >= mine)
    .sort(([, a], [, b]) => weightOf(b) - weightOf(a))
    .map(([language, { plain, small }]) => ({
      language,
      plain: plain > 0,
      mostly: plain > 0 && (plain + small * SMALL) * 2 >= tokens.length,
    }))
}

const weightOf = ({ plain, small, greeting, courtesy }: Heard): number => plain * 4 + (greeting + courtesy) * 2 + small

function isSpoken({ plain, small, greeting, courtesy }: Heard, mine: number, length: number): boolean {
  if (mine === 0 && greeting >= GREETING && plain === 0 && greeting + small === length && length <= LONGEST_GREETING) return true
  const beside = small + greeting + courtesy
  if (mine === 0 && small >= MANY_SMALL && beside + plain >= length * SHARE) return true
  if (plain === 0 || plain + beside * SMALL < ENOUGH || mine * OUTWEIGHS > plain) return false
  return plain + beside >= length * (mine === 0 ? SHARE : MIXED_SHARE)
}

function heardWords(tokens: readonly Token[], own: Language): ReadonlyMap<Language, Heard> {
  const tells = TELLS[own]
  const heard = new Map<Language, Heard>()
  for (let at = 0; at < tokens.length; at++) {
    for (const { language, weight } of tells.get(tokens[at]?.norm ?? '') ?? NONE) {
      const words = heard.get(language) ?? { plain: 0, small: 0, greeting: 0, courtesy: 0, from: at, to: at }
      words[weight] += 1
      words.to = at + 1
      heard.set(language, words)
    }
  }
  return heard
}

const NONE: readonly never[] = []
