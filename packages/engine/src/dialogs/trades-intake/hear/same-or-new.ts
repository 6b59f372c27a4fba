import type { Language } from '../../../understanding/candidate.ts'
import type { Token } from '../../../understanding/token.ts'

/** Words, folded, by which a caller tells a job that is booked already from another one: "it's the same", where yes would be another. */
const WORDS: Readonly<Record<Language, { readonly same: ReadonlySet<string>; readonly other: ReadonlySet<string> }>> = {
  en: { same: new Set(['same']), other: new Set(['different', 'another', 'other', 'new', 'else', 'separate', 'besides']) },
  fr: {
    same: new Set(['meme', 'memes', 'pareil', 'pareille']),
    other: new Set(['autre', 'nouveau', 'nouvelle', 'nouvel', 'different', 'differente']),
  },
  es: {
    same: new Set(['mismo', 'misma', 'igual']),
    other: new Set(['otro', 'otra', 'nuevo', 'nueva', 'distinto', 'distinta', 'diferente']),
  },
}

/** Whether what is wanted is said to be the job that is booked, or another one; undefined where the words tell neither. */
export function sameOrNew(tokens: readonly Token[], language: Language): 'same' | 'new' | undefined {
  const { same, other } = WORDS[language]
  const isSame = tokens.some(({ norm }) => same.has(norm))
  const isOther = tokens.some(({ norm }) => other.has(norm))
  return isSame === isOther ? undefined : isSame ? 'same' : 'new'
}
