import type { Language } from '../../../understanding/candidate.ts'
import type { Token } from '../../../understanding/token.ts'

type Words = {
  /** Words that mean all by themselves. */
  readonly alone: ReadonlySet<string>
  /** Numbers that mean all behind an article: "les deux". */
  readonly numbers: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** What denies it, or picks one of them: "not both", "one of the two". */
  readonly not: ReadonlySet<string>
}

/** How callers say that all of their visits are meant; folded. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    alone: new Set(['both', 'all', 'each', 'every', 'everything']),
    numbers: new Set(['two', 'three', 'four', 'lot']),
    articles: new Set(['these', 'those', 'whole']),
    not: new Set(['not', 'no', 'one', 'neither', 'that', "that's", "isn't"]),
  },
  fr: {
    alone: new Set(['tous', 'toutes', 'chacun', 'chacune']),
    numbers: new Set(['deux', 'trois', 'quatre']),
    articles: new Set(['les', 'mes', 'ces']),
    not: new Set(['pas', 'non', 'un', 'une', 'aucun', 'ni', 'premier', 'dernier']),
  },
  es: {
    alone: new Set(['ambas', 'ambos', 'todas', 'todos']),
    numbers: new Set(['dos', 'tres', 'cuatro']),
    articles: new Set(['las', 'los', 'mis', 'esas']),
    not: new Set(['no', 'una', 'uno', 'ninguna', 'ninguno', 'ni', 'a', 'primera', 'ultima']),
  },
}

/** Whether all of several visits are meant: "both of them", "les deux", "las dos". */
export function meansAll(tokens: readonly Token[], language: Language): boolean {
  const { alone, numbers, articles, not } = WORDS[language]
  if (tokens.some(({ norm }) => not.has(norm))) return false
  return tokens.some(({ norm }, at) => alone.has(norm) || (numbers.has(norm) && articles.has(tokens[at - 1]?.norm ?? '')))
}
