import { decideService } from '../../slots/service.ts'
import { SERVICE_CONCEPTS, type ServiceConcept } from '../../slots/service-rules.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { type Match, phraseBook } from '../../understanding/phrases.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import { scanNouns, withBareForms } from './apostrophes.ts'
import { SERVICE_WORDS } from './service-words.ts'
import { englishWords } from './vocabulary.ts'

const book = phraseBook(withBareForms(SERVICE_CONCEPTS.map((concept) => [concept, SERVICE_WORDS[concept]])), englishWords)

/** Said in place of a problem: nothing is wrong in "book a visit", "I don't know" or "yes". */
const EMPTY = new Set(
  "a an the i i'm i'd we you it it's is are was yes yeah yep no nope ok okay um uh so well hi hello hey please thanks thank just like want need would book schedule set up make visit appointment appointments plumber plumbers somebody someone anybody to for of my me do don't know not sure can could have come out over get send somebody's what nothing never mind forget that that's this right correct good repeat sorry say again new a time in on and or him her them us help problem job service person human operator representative here there today tomorrow really".split(
    ' ',
  ),
)

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'my', 'our'])

/** Without what is set against something else: "the sink, not the toilet". Where nothing else is named, all stands. */
function meant(mentions: readonly Match<ServiceConcept>[], tokens: readonly Token[]): readonly Match<ServiceConcept>[] {
  const left = mentions.filter(({ from }) => {
    const before = tokens[from - 1]?.norm ?? ''
    return !ARTICLES.has(before) || tokens[from - 2]?.norm !== 'not'
  })
  return left.length > 0 ? left : mentions
}

/** Says which service is asked for and what is wrong, in the caller's words; a described repair is also a wish for a visit. */
export const service: Grammar = {
  kinds: ['service_type', 'problem', 'intent'],
  read(utterance, context) {
    const { tokens, text } = utterance
    const mentions = meant(scanNouns(book, tokens), tokens)
    const found = decideService(mentions, context.business?.services)
    const asked = context.asked.includes('problem') || context.asked.includes('service_type')
    const content = asked && tokens.some((token) => !token.digits && token.norm.length > 1 && !EMPTY.has(token.norm))
    const span = asked ? (found.problem || content ? { from: 0, to: tokens.length } : undefined) : found.problem
    const out: Candidate[] = []
    const whole = span ?? { from: 0, to: tokens.length }
    const first = tokens[whole.from]
    const last = tokens[whole.to - 1]
    if (!first || !last) return out
    const said = { text: textOf(text, tokens, whole.from, whole.to), start: first.start, end: last.end }
    if (found.service) {
      const { id, score, rule } = found.service
      out.push({ ...said, kind: 'service_type', value: id, score, rule: `en.service.${rule}` })
    }
    if (span) {
      out.push({
        ...said,
        kind: 'problem',
        value: said.text,
        score: found.problem ? 0.8 : 0.4,
        rule: asked ? 'en.problem.asked' : 'en.problem.span',
      })
    }
    // "Plumber.": one word to the question what can be done is a wish for a visit.
    if (!found.service && tokens.length <= 2 && context.asked.includes('intent') && mentions.some(({ value }) => value === 'general')) {
      out.push({ ...said, kind: 'intent', value: 'new_appointment', score: 0.6, rule: 'en.intent.plumber-named' })
    }
    if (found.problem) {
      out.push({ ...said, kind: 'intent', value: 'new_appointment', score: found.work ? 0.6 : 0.45, rule: 'en.intent.work-described' })
    }
    return out
  },
}
