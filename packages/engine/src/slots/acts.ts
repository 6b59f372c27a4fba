import { type Candidate, COMMANDS, type Command, type Intent, LANGUAGES, type Language } from '../understanding/candidate.ts'
import type { Grammar, Utterance } from '../understanding/grammar.ts'
import { phraseBook } from '../understanding/phrases.ts'
import { type Token, textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { decideIntents } from './intent.ts'
import { ACT_CONCEPTS, type ActConcept } from './intent-rules.ts'
import { longestOnly, type Mention } from './mention.ts'
import { spokenLanguage } from './spoken-language.ts'
import type { Variants } from './variants.ts'

/** The words of one language for what is wanted of a call. */
export type ActWords = {
  readonly language: Language
  readonly intents: Readonly<Record<ActConcept, readonly string[]>>
  /** Words that make a question of a sentence when they come first ("does", "are"), and those that may go before them ("hi", "so"). */
  readonly asking: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  /** By topic: what callers ask about. */
  readonly topics: Readonly<Record<string, readonly string[]>>
  /** What sounds like a topic and is none: "three hours". */
  readonly topicsIgnored: readonly string[]
  readonly commands: Readonly<Record<Command, readonly string[]>>
  /** The positions of the menu that offers what a call can be for, said alone: "the first one", "press two". */
  readonly menu: readonly (readonly string[])[]
  /** What sounds like a command and is none: "uh huh". */
  readonly commandsIgnored: readonly string[]
  /** Said round a command without changing it. */
  readonly commandFillers: ReadonlySet<string>
  /** How a language is asked for. */
  readonly languages: Readonly<Record<Language | 'other', readonly string[]>>
  /** Things that only carry the name of a language. */
  readonly languagesIgnored: readonly string[]
}

/** All that the words of a language know, patterns and single words alike. */
export const actPatterns = (words: ActWords): readonly string[] => [
  ...[words.intents, words.topics, words.commands, words.languages].flatMap((patterns) => Object.values(patterns).flat()),
  ...[words.topicsIgnored, words.commandsIgnored, words.languagesIgnored, ...words.menu].flat(),
  ...words.asking,
  ...words.openers,
  ...words.commandFillers,
]

/** A grammar that hears what is wanted of the call: intents, words that work in every state, what is asked about, another language. */
export function actsGrammar(words: ActWords, vocabulary: Vocabulary, variants: Variants): Grammar {
  const own = words.language
  const intents = phraseBook(variants(ACT_CONCEPTS.map((concept) => [concept, words.intents[concept]] as const)), vocabulary)
  const topics = phraseBook(variants([...Object.entries(words.topics), ['ignored', words.topicsIgnored] as const]), vocabulary)
  const commands = phraseBook<Command | 'ignored' | number>(
    variants<Command | 'ignored' | number>([
      ...COMMANDS.map((command) => [command, words.commands[command]] as const),
      ...words.menu.map((position, at) => [at, position] as const),
      ['ignored', words.commandsIgnored],
    ]),
    vocabulary,
  )
  const languages = phraseBook<Language | 'other' | 'ignored'>(
    variants<Language | 'other' | 'ignored'>([
      ...LANGUAGES.map((language) => [language, words.languages[language]] as const),
      ['other', words.languages.other],
      ['ignored', words.languagesIgnored],
    ]),
    vocabulary,
  )

  function readIntents(utterance: Utterance, out: Candidate[]): void {
    const found = decideIntents(intents.scan(utterance.tokens))
    if (!found.some(({ intent }) => intent === 'question')) {
      const at = firstAsking(utterance.tokens, words)
      if (at >= 0 || (found.length === 0 && utterance.text.includes('?')))
        out.push({
          ...span(utterance, Math.max(0, at), at < 0 ? utterance.tokens.length : at + 1),
          kind: 'intent',
          value: 'question',
          score: 0.5,
          rule: `${own}.intent.asking`,
        })
    }
    for (const { intent, score, rule, from, to } of found) {
      out.push({ ...span(utterance, from, to), kind: 'intent', value: intent, score, rule: `${own}.intent.${rule}` })
    }
  }

  /** A topic is a question; the more words it takes, the surer. `price_of_a_job` gives way where the visit itself is priced. */
  function readTopics(utterance: Utterance, out: Candidate[]): void {
    const scanned = topics.scan(utterance.tokens)
    if (scanned.length === 0) return
    const best = new Map<string, Mention<string>>()
    for (const mention of longestOnly(scanned)) {
      if (mention.value === 'ignored' || (mention.value === AREA && isBeforeNumber(utterance.tokens, mention))) continue
      const known = best.get(mention.value)
      if (!known || known.to - known.from < mention.to - mention.from) best.set(mention.value, mention)
    }
    const fee = best.get('visit_fee')
    const job = best.get('price_of_a_job')
    if (fee && job && job.to > fee.from && fee.to > job.from) best.delete('price_of_a_job')
    for (const [topic, { from, to }] of best) {
      out.push({
        ...span(utterance, from, to),
        kind: 'topic',
        value: topic,
        score: to - from > 1 ? 0.85 : 0.6,
        rule: `${own}.topic.${topic}`,
      })
    }
    const [first] = best.values()
    // "What do you charge to come and give me a price" and "do you come out to Avon" ask for no visit yet.
    const score = fee || best.has(AREA) ? 0.795 : 0.78
    if (first) out.push({ ...span(utterance, first.from, first.to), kind: 'intent', value: 'question', score, rule: `${own}.intent.topic` })
  }

  /** A command that is all that was said is sure; inside a longer sentence it is probably part of something else. */
  function readCommands(utterance: Utterance, asked: readonly string[], out: Candidate[]): void {
    const { tokens } = utterance
    const scanned = commands.scan(tokens)
    if (scanned.length === 0) return
    const menu = asked.includes('intent')
    const mentions = longestOnly<Command | 'ignored' | number>(menu ? scanned : scanned.filter(({ value }) => typeof value !== 'number'))
    const inside = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)))
    const content = tokens.filter((token, at) => !words.commandFillers.has(token.norm) || inside.has(at)).length
    const best = new Map<Command, { from: number; to: number; score: number }>()
    for (const { value, from, to } of mentions) {
      if (value === 'ignored') continue
      const size = to - from
      const share = size / Math.max(1, content)
      if (typeof value === 'number') {
        const intent = MENU[value]
        if (intent && share >= NEARLY_ALL)
          out.push({ ...span(utterance, from, to), kind: 'intent', value: intent, score: 0.8, rule: `${own}.intent.menu` })
        continue
      }
      const score = share >= NEARLY_ALL ? 0.92 : share >= 0.5 ? 0.75 : size > 2 ? 0.5 : size > 1 ? 0.35 : 0.3
      const known = best.get(value)
      if (!known || known.score < score) best.set(value, { from, to, score })
    }
    const person = best.get('human')
    if (person && person.score >= ALONE && !out.some(({ kind, value }) => kind === 'intent' && value === 'human')) {
      out.push({
        ...span(utterance, person.from, person.to),
        kind: 'intent',
        value: 'human',
        score: 0.72,
        rule: `${own}.intent.human-alone`,
      })
    }
    for (const [command, { from, to, score }] of best) {
      out.push({ ...span(utterance, from, to), kind: 'command', value: command, score, rule: `${own}.command.${command}` })
    }
  }

  /** Another language is asked for by name, or simply spoken. */
  function readLanguage(utterance: Utterance, out: Candidate[]): void {
    const { tokens } = utterance
    let asked = false
    for (const mention of longestOnly<Language | 'other' | 'ignored'>(languages.scan(tokens))) {
      if (mention.value === 'ignored') continue
      asked = true
      const size = mention.to - mention.from
      const score = size === tokens.length || size > 1 ? 0.9 : tokens.length <= 4 ? 0.7 : 0.4
      out.push({
        ...span(utterance, mention.from, mention.to),
        kind: 'language',
        value: mention.value,
        score,
        rule: `${own}.language.asked`,
      })
    }
    if (asked) return
    const spoken = spokenLanguage(tokens, own)
    if (!spoken) return
    out.push({
      ...span(utterance, spoken.from, spoken.to),
      kind: 'language',
      value: spoken.language,
      score: 0.7,
      rule: `${own}.language.spoken`,
    })
  }

  return {
    kinds: ['intent', 'command', 'topic', 'language'],
    read(utterance, { asked }) {
      const out: Candidate[] = []
      readIntents(utterance, out)
      readTopics(utterance, out)
      readCommands(utterance, asked, out)
      readLanguage(utterance, out)
      return out
    },
  }
}

/** The topic of where the business goes. */
const AREA = 'area'

/** "Can you come to 12 Oak Street", "… at 2 o'clock": a place and a time that are wanted, and no question where we go. */
function isBeforeNumber(tokens: readonly Token[], { to }: Mention<string>): boolean {
  return tokens[to - 1]?.digits === true || tokens[to]?.digits === true
}

/** What the keys 1 to 4 stand for where a caller is asked what the call is for. */
const MENU: readonly Intent[] = ['new_appointment', 'reschedule', 'cancel', 'message']
/** A command that makes up this share of what was said is meant as one. */
const NEARLY_ALL = 0.75
/** A command of this score is nearly all that was said. */
const ALONE = 0.75

/** Where a sentence begins like a question: at the start, behind greetings, or behind the end of another sentence. */
function firstAsking(tokens: readonly Token[], { asking, openers }: ActWords): number {
  let opening = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (ENDS_SENTENCE.has(token.gap.trim())) opening = true
    if (!opening) continue
    if (asking.has(token.norm)) return at
    opening = openers.has(token.norm)
  }
  return -1
}

const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '?', '!', '. ¿', '? ¿', '¿', '. ¡'])

const span = (utterance: Utterance, from: number, to: number) => ({
  text: textOf(utterance.text, utterance.tokens, from, to),
  start: utterance.tokens[from]?.start ?? 0,
  end: utterance.tokens[to - 1]?.end ?? 0,
})
