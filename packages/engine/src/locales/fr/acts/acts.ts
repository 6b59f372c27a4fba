import { type ActWords, actPatterns, actsGrammar } from '../../../slots/acts.ts'
import { hearingHomophones } from '../../../slots/homophones.ts'
import { asSpoken } from '../as-spoken.ts'
import { hearingUnglued } from '../glued.ts'
import { frenchSound } from '../sound.ts'
import { frenchWords } from '../vocabulary.ts'
import { COMMAND_FILLERS, COMMAND_WORDS, COMMANDS_IGNORED, MENU_WORDS } from './command-words.ts'
import { INTENT_WORDS } from './intent-words.ts'
import { LANGUAGE_IGNORED, LANGUAGE_WORDS } from './language-words.ts'
import { TOPIC_WORDS, TOPICS_IGNORED } from './topic-words.ts'

const WORDS: ActWords = {
  language: 'fr',
  intents: INTENT_WORDS,
  asking: new Set(
    'est etes avez faites prenez acceptez offrez travaillez ouvrez fermez desservez couvrez vendez reparez installez garantissez chargez facturez combien comment pourquoi quel quelle quels quelles utilisez fournissez'.split(
      ' ',
    ),
  ),
  openers: new Set(
    'euh heu bonjour allo salut oui non ok bon ben pis et alors donc merci la excusez pardon mais aussi bonsoir dites'.split(' '),
  ),
  topics: TOPIC_WORDS,
  topicsIgnored: TOPICS_IGNORED,
  commands: COMMAND_WORDS,
  menu: MENU_WORDS,
  commandsIgnored: COMMANDS_IGNORED,
  commandFillers: COMMAND_FILLERS,
  languages: LANGUAGE_WORDS,
  languagesIgnored: LANGUAGE_IGNORED,
}

/** Hears what is wanted of the call: intents, words that work in every state, what is asked about, another language. */
export const acts = hearingUnglued(
  hearingHomophones(actsGrammar(WORDS, frenchWords, asSpoken), [...actPatterns(WORDS), 'pus', 'ben'], frenchSound, frenchWords),
)
