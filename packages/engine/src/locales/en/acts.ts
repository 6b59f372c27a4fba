import { decideIntents } from '../../slots/intent.ts'
import { ACT_CONCEPTS } from '../../slots/intent-rules.ts'
import { longestOnly, type Mention } from '../../slots/mention.ts'
import { type Candidate, COMMANDS, type Command, LANGUAGES, type Language } from '../../understanding/candidate.ts'
import type { Grammar, Utterance } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { textOf } from '../../understanding/token.ts'
import { withBareForms } from './apostrophes.ts'
import { COMMAND_FILLERS, COMMAND_WORDS } from './command-words.ts'
import { INTENT_WORDS } from './intent-words.ts'
import { LANGUAGE_IGNORED, LANGUAGE_WORDS } from './language-words.ts'
import { TOPIC_WORDS } from './topic-words.ts'
import { englishWords } from './vocabulary.ts'

const intents = phraseBook(withBareForms(ACT_CONCEPTS.map((concept) => [concept, INTENT_WORDS[concept]] as const)), englishWords)
const topics = phraseBook(withBareForms(Object.entries(TOPIC_WORDS)), englishWords)
const commands = phraseBook(withBareForms(COMMANDS.map((command) => [command, COMMAND_WORDS[command]] as const)), englishWords)
const languages = phraseBook<Language | 'ignored'>(
  withBareForms<Language | 'ignored'>([
    ...LANGUAGES.map((language) => [language, LANGUAGE_WORDS[language]] as const),
    ['ignored', LANGUAGE_IGNORED],
  ]),
  englishWords,
)

/** Hears what is wanted of the call: intents, words that work in every state, what is asked about, another language. */
export const acts: Grammar = {
  kinds: ['intent', 'command', 'topic', 'language'],
  read(utterance) {
    const out: Candidate[] = []
    readIntents(utterance, out)
    readTopics(utterance, out)
    readCommands(utterance, out)
    readLanguage(utterance, out)
    return out
  },
}

const span = (utterance: Utterance, from: number, to: number) => ({
  text: textOf(utterance.text, utterance.tokens, from, to),
  start: utterance.tokens[from]?.start ?? 0,
  end: utterance.tokens[to - 1]?.end ?? 0,
})

function readIntents(utterance: Utterance, out: Candidate[]): void {
  for (const { intent, score, rule, from, to } of decideIntents(intents.scan(utterance.tokens))) {
    out.push({ ...span(utterance, from, to), kind: 'intent', value: intent, score, rule: `en.intent.${rule}` })
  }
}

/** A topic is a question; the more words it takes, the surer. `price_of_a_job` gives way where the visit itself is priced. */
function readTopics(utterance: Utterance, out: Candidate[]): void {
  const found = longestOnly(topics.scan(utterance.tokens))
  const best = new Map<string, Mention<string>>()
  for (const mention of found) {
    const known = best.get(mention.value)
    if (!known || known.to - known.from < mention.to - mention.from) best.set(mention.value, mention)
  }
  const fee = best.get('visit_fee')
  const job = best.get('price_of_a_job')
  if (fee && job && job.to > fee.from && fee.to > job.from) best.delete('price_of_a_job')
  for (const [topic, { from, to }] of best) {
    out.push({ ...span(utterance, from, to), kind: 'topic', value: topic, score: to - from > 1 ? 0.85 : 0.6, rule: `en.topic.${topic}` })
  }
  const [first] = best.values()
  if (first) out.push({ ...span(utterance, first.from, first.to), kind: 'intent', value: 'question', score: 0.78, rule: 'en.intent.topic' })
}

/** A command that is all that was said is sure; inside a longer sentence it is probably part of something else. */
function readCommands(utterance: Utterance, out: Candidate[]): void {
  const { tokens } = utterance
  const found = commands.scan(tokens)
  if (found.length === 0) return
  const mentions = longestOnly<Command>(found)
  const content = tokens.filter((token, at) => !COMMAND_FILLERS.has(token.norm) || mentions.some((m) => m.from <= at && at < m.to)).length
  const best = new Map<Command, { mention: Mention<Command>; score: number }>()
  for (const mention of mentions) {
    const size = mention.to - mention.from
    const share = size / Math.max(1, content)
    const score = share >= 0.75 ? 0.92 : share >= 0.5 ? 0.75 : size > 2 ? 0.5 : size > 1 ? 0.35 : 0.3
    const known = best.get(mention.value)
    if (!known || known.score < score) best.set(mention.value, { mention, score })
  }
  for (const [command, { mention, score }] of best) {
    out.push({ ...span(utterance, mention.from, mention.to), kind: 'command', value: command, score, rule: `en.command.${command}` })
  }
}

function readLanguage(utterance: Utterance, out: Candidate[]): void {
  for (const mention of longestOnly<Language | 'ignored'>(languages.scan(utterance.tokens))) {
    if (mention.value === 'ignored') continue
    const size = mention.to - mention.from
    const score = size === utterance.tokens.length || size > 1 ? 0.9 : utterance.tokens.length <= 4 ? 0.7 : 0.4
    out.push({
      ...span(utterance, mention.from, mention.to),
      kind: 'language',
      value: mention.value,
      score,
      rule: `en.language.${mention.value}`,
    })
  }
}
