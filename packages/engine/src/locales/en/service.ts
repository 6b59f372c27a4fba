import { serviceGrammar } from '../../slots/service-grammar.ts'
import { scanNouns, withBareForms } from './apostrophes.ts'
import { SERVICE_WORDS } from './service-words.ts'
import { DEFINITE, SMALL_WORDS } from './small-words.ts'
import { englishWords } from './vocabulary.ts'

const EMPTY: ReadonlySet<string> = new Set(
  "a an the i i'm i'd we you it it's is are was yes yeah yep no nope ok okay um uh so well hi hello hey please thanks thank just like want need would book schedule set up make visit appointment appointments plumber plumbers somebody someone anybody to for of my me do don't know not sure can could have come out over get send somebody's what nothing never mind forget that that's this right correct good repeat sorry say again new a time in on and or him her them us help problem job service person human operator representative here there today tomorrow really".split(
    ' ',
  ),
)

/** Says which service is asked for and what is wrong, in the caller's words. */
export const service = serviceGrammar(
  {
    language: 'en',
    concepts: SERVICE_WORDS,
    empty: EMPTY,
    articles: new Set(['the', 'a', 'an', 'my', 'our']),
    not: new Set(['not']),
    joins: new Set(['and', 'or', 'also', 'plus', 'then']),
    definite: DEFINITE,
    small: SMALL_WORDS,
  },
  englishWords,
  withBareForms,
  scanNouns,
)
