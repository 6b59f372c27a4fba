import type { Language } from '../understanding/candidate.ts'
import type { Token } from '../understanding/token.ts'

/**
 * Everyday words that tell a language by themselves: none of them is a word of another one here, nor a name. Folded, and whole as
 * a language without elision cuts them.
 */
const TELLING: Readonly<Record<Language, string>> = {
  en: "the you your yours my have has been is are was would could should please hello need want what when where with this that there they don't i'm it's can't won't someone somebody tomorrow appointment thank thanks speak english",
  fr: "je j'ai j'aimerais vous votre vos nous notre c'est c'etait est-ce qu'est s'il suis avez voudrais veux peux pouvez besoin bonjour bonsoir allo merci oui chez avec quelqu'un quand aujourd'hui demain d'eau l'eau l'evier une des les du dans pour pas mon ma mes francais parlez y'a rendez plombier fuite salut",
  es: 'yo usted ustedes tengo tiene tienen quiero quisiera necesito puede pueden puedo hola buenos buenas gracias hablo habla hablan espanol ingles una unas unos los las del para por favor con como cuando donde quien alguien esta estan muy mi mis agua casa cita manana hoy fuga plomero fontanero es hay y senor senora',
}

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  (['en', 'fr', 'es'] as const).flatMap((language) => TELLING[language].split(' ').map((word) => [word, language] as const)),
)

/** So many words must tell of another language; a "hola" or a "oui" among the caller's own words does not. */
const FEWEST = 2
const SHARE = 0.5

/** The language an utterance is spoken in where it is not the one it is heard in, with the words that told. */
export function spokenLanguage(tokens: readonly Token[], own: Language): { language: Language; from: number; to: number } | undefined {
  let first: Language | undefined
  let count = 0
  let from = 0
  let to = 0
  for (let at = 0; at < tokens.length; at++) {
    const language = LANGUAGE_OF.get(tokens[at]?.norm ?? '')
    if (language === undefined) continue
    if (language === own || (first !== undefined && language !== first)) return undefined
    if (first === undefined) from = at
    first = language
    count += 1
    to = at + 1
  }
  return first !== undefined && count >= FEWEST && count >= tokens.length * SHARE ? { language: first, from, to } : undefined
}
