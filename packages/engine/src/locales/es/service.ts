import { serviceGrammar } from '../../slots/service-grammar.ts'
import { asWritten } from '../../slots/variants.ts'
import { SERVICE_WORDS } from './service-words.ts'
import { DEFINITE, SMALL_WORDS } from './small-words.ts'
import { spanishWords } from './vocabulary.ts'

const EMPTY: ReadonlySet<string> = new Set(
  'el la los las un una unos de del a al en y o que es esta son si sip no nop ok okay bueno pues este eh hola buenas buenos tardes dias noches por favor gracias quiero quisiera necesito ocupo una cita visita agendar hacer plomero fontanero tecnico alguien para yo me mi mis se lo le les nos puede pueden podria podrian venir pasar mandar nada olvidelo eso esto asi correcto perfecto exacto repita repetir perdon mande disculpe otra vez nuevo hora con ayuda problema trabajo servicio persona humano operador agente aqui ahi hoy manana de verdad pero entonces solo nomas tengo hay'.split(
    ' ',
  ),
)

/** Says which service is asked for and what is wrong, in the caller's words. */
export const service = serviceGrammar(
  {
    language: 'es',
    concepts: SERVICE_WORDS,
    empty: EMPTY,
    articles: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'mi']),
    not: new Set(['no']),
    joins: new Set(['y', 'o', 'e', 'u', 'tambien']),
    definite: DEFINITE,
    small: SMALL_WORDS,
  },
  spanishWords,
  asWritten,
  (book, tokens) => book.scan(tokens),
)
