import { actsGrammar } from '../../../slots/acts.ts'
import { withBareForms } from '../apostrophes.ts'
import { englishWords } from '../vocabulary.ts'
import { COMMAND_FILLERS, COMMAND_WORDS, COMMANDS_IGNORED, MENU_WORDS } from './command-words.ts'
import { INTENT_WORDS } from './intent-words.ts'
import { LANGUAGE_IGNORED, LANGUAGE_WORDS } from './language-words.ts'
import { TOPIC_WORDS, TOPICS_IGNORED } from './topic-words.ts'

/** Hears what is wanted of the call: intents, words that work in every state, what is asked about, another language. */
export const acts = actsGrammar(
  {
    language: 'en',
    intents: INTENT_WORDS,
    asking: new Set(
      "is are was were am does did do has will would should what when where why how which whose who what's where's when's how's who's".split(
        ' ',
      ),
    ),
    openers: new Set(
      'uh um hi hello hey so and ok okay yes yeah no great thanks well but please oh alright then good morning afternoon sorry excuse me also sure perfect right'.split(
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
  },
  englishWords,
  withBareForms,
)
