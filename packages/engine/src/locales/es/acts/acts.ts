import { type ActWords, actPatterns, actsGrammar } from '../../../slots/acts.ts'
import { hearingHomophones } from '../../../slots/homophones.ts'
import { asWritten } from '../../../slots/variants.ts'
import { spanishSound } from '../sound.ts'
import { spanishWords } from '../vocabulary.ts'
import { COMMAND_FILLERS, COMMAND_WORDS, COMMANDS_IGNORED, MENU_WORDS } from './command-words.ts'
import { INTENT_WORDS } from './intent-words.ts'
import { LANGUAGE_IGNORED, LANGUAGE_WORDS } from './language-words.ts'
import { TOPIC_WORDS, TOPICS_IGNORED } from './topic-words.ts'

const WORDS: ActWords = {
  language: 'es',
  intents: INTENT_WORDS,
  asking: new Set(
    'tienen hacen aceptan cobran trabajan dan ofrecen abren cierran venden instalan reparan atienden cubren manejan garantizan cuanto cuanta cuantos cuantas cual cuales donde adonde que como quien cuando tiene hace acepta cobra trabaja atiende usan hablan sirven incluye cuesta tardan'.split(
      ' ',
    ),
  ),
  openers: new Set(
    'eh este hola bueno buenas buenos dias tardes noches si no ok y pues oiga oye gracias perdon disculpe pero tambien mire una pregunta'.split(
      ' ',
    ),
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
export const acts = hearingHomophones(actsGrammar(WORDS, spanishWords, asWritten), actPatterns(WORDS), spanishSound, spanishWords)
