import type { Grammar } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { frenchWords } from './vocabulary.ts'

/** Words that recognisers print glued to the one before when they leave the apostrophe out: "jai", "cest", "dun". */
const REST: Readonly<Record<string, string>> = {
  j: 'ai aimerais aurais avais aurai arrive attends attendais appelle habite etais ecoute entends aime essaie avons',
  c: 'est etait',
  d: 'un eau ici abord accord autre autres habitude annuler avoir urgence aide apres appeler envoyer hier',
  l: 'eau evier heure autre adresse apres annuler avez est estimation horaire apresmidi ascenseur',
  n: 'est ai avez avons etait',
  s: 'il ils est',
  m: 'appelle avez envoyer appeler aider entendez',
  qu: 'il ils on est un une',
  y: 'a avait aurait',
}

const GLUED: ReadonlyMap<string, string> = new Map(
  Object.entries(REST).flatMap(([elided, rest]) => rest.split(' ').map((word) => [elided + word, elided] as const)),
)
/** Printed apart: "l eau". */
const APART: ReadonlySet<string> = new Set(['j', 'c', 'd', 'l', 'n', 's', 'm', 't', 'qu'])
const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'h'])

/** The same words with their apostrophes: patterns need to know only what French writes. Answers the tokens themselves where all are well. */
export function unglued(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isGlued(token) || isApart(token, tokens[at + 1]))) return tokens
  return tokens.flatMap((token, at) => {
    if (isApart(token, tokens[at + 1])) return [elided(token, token.norm, token.text, token.end)]
    const head = GLUED.get(token.norm)
    if (head === undefined) return [token]
    const middle = token.start + head.length
    const norm = token.norm.slice(head.length)
    return [
      elided(token, head, token.text.slice(0, head.length), middle),
      { ...token, text: token.text.slice(head.length), norm, start: middle, gap: '', begins: frenchWords.begins(norm, false) },
    ]
  })
}

const isGlued = ({ norm }: Token) => GLUED.has(norm)

const isApart = ({ norm }: Token, next: Token | undefined) =>
  APART.has(norm) &&
  next !== undefined &&
  next.norm.length > 1 &&
  VOWELS.has(next.norm.charAt(0)) &&
  !(norm === 't' && ASKED_OF.has(next.norm))

/** Behind the t of "a-t-il", which stands for no word. */
const ASKED_OF: ReadonlySet<string> = new Set(['il', 'elle', 'on', 'ils', 'elles'])

function elided(token: Token, letters: string, text: string, end: number): Token {
  const norm = `${letters}'`
  return { ...token, text, norm, end, begins: frenchWords.begins(norm, false) }
}

/** A grammar that hears words with their apostrophes. */
export const hearingUnglued = (grammar: Grammar): Grammar => ({
  kinds: grammar.kinds,
  read: ({ text, tokens }, context) => grammar.read({ text, tokens: unglued(tokens) }, context),
})
