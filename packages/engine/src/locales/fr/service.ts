import { serviceGrammar } from '../../slots/service-grammar.ts'
import { asSpoken } from './as-spoken.ts'
import { hearingUnglued } from './glued.ts'
import { SERVICE_WORDS } from './service-words.ts'
import { DEFINITE, SMALL_WORDS } from './small-words.ts'
import { frenchWords } from './vocabulary.ts'

const EMPTY: ReadonlySet<string> = new Set(
  "un une le la les l' d' des du de je j' on nous vous c' est ce cest oui ouais non ok okay d'accord euh heu ben bien bon alors bonjour salut allo s' il plait svp merci juste veux voudrais aimerais besoin ai jai prendre rendez visite rdv plombier technicien quelqu'un quelquun pour a moi me mon ma sais pas n' ne peux pouvez pourriez venir passer envoyer rien laissez faire oubliez ca cela correct parfait exact repetez repeter pardon desole encore nouveau heure dans et ou lui eux aide probleme travail service personne humain agent ici la aujourd'hui demain vraiment mais pis puis que qu' qui quoi si sur".split(
    ' ',
  ),
)

/** Says which service is asked for and what is wrong, in the caller's words. */
export const service = hearingUnglued(
  serviceGrammar(
    {
      language: 'fr',
      concepts: SERVICE_WORDS,
      empty: EMPTY,
      articles: new Set(['le', 'la', "l'", 'les', 'un', 'une', 'mon', 'ma']),
      not: new Set(['pas', 'non']),
      joins: new Set(['et', 'ou', 'pis', 'puis', 'aussi', 'soit']),
      definite: DEFINITE,
      small: SMALL_WORDS,
    },
    frenchWords,
    asSpoken,
    (book, tokens) => book.scan(tokens),
  ),
)
