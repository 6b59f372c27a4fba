import type { Candidate, Language } from '../understanding/candidate.ts'
import type { Grammar } from '../understanding/grammar.ts'
import { type Match, type PhraseBook, phraseBook } from '../understanding/phrases.ts'
import { type Token, textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { decideService, isWhole } from './service.ts'
import { SERVICE_CONCEPTS, type ServiceConcept } from './service-rules.ts'
import type { Variants } from './variants.ts'

/** The words of one language for what needs doing. */
export type ServiceWords = {
  readonly language: Language
  readonly concepts: Readonly<Record<ServiceConcept, readonly string[]>>
  /** Said in place of a problem: nothing is wrong in "book a visit", "I don't know" or "yes". */
  readonly empty: ReadonlySet<string>
  /** Words between "not" and what is not meant: "the sink, not the toilet". */
  readonly articles: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  /** Words between two things that need doing: "the toilet runs and the sink is clogged". */
  readonly joins: ReadonlySet<string>
}

/** How much less sure a second thing to do is than the one that the whole utterance is taken for. */
const SECOND_SERVICE = 0.2

/** A scan of a phrase book; a language may look at its words in more than one way. */
export type Scan = <T>(book: PhraseBook<T>, tokens: readonly Token[]) => readonly Match<T>[]

/** A grammar that says which service is asked for and what is wrong, in the caller's words; a described repair is also a wish for a visit. */
export function serviceGrammar(words: ServiceWords, vocabulary: Vocabulary, variants: Variants, scan: Scan): Grammar {
  const own = words.language
  const book = phraseBook(variants(SERVICE_CONCEPTS.map((concept) => [concept, words.concepts[concept]] as const)), vocabulary)

  /** Without what is set against something else: "the sink, not the toilet". Where nothing else is named, all stands. */
  function meant(mentions: readonly Match<ServiceConcept>[], tokens: readonly Token[]): readonly Match<ServiceConcept>[] {
    const left = mentions.filter(({ from }) => {
      const before = tokens[from - 1]?.norm ?? ''
      return !words.articles.has(before) || !words.not.has(tokens[from - 2]?.norm ?? '')
    })
    return left.length > 0 ? left : mentions
  }

  /** The mentions on either side of each "and" or "or". */
  function parts(mentions: readonly Match<ServiceConcept>[], tokens: readonly Token[]): Match<ServiceConcept>[][] {
    const out: Match<ServiceConcept>[][] = [[]]
    let covered = 0
    for (const mention of [...mentions].sort((a, b) => a.from - b.from)) {
      for (let at = covered; at < mention.from; at++) if (words.joins.has(tokens[at]?.norm ?? '')) out.push([])
      covered = Math.max(covered, mention.to)
      out.at(-1)?.push(mention)
    }
    return out
  }

  return {
    kinds: ['service_type', 'problem', 'intent'],
    read(utterance, context) {
      const { tokens, text } = utterance
      const asked = context.asked.includes('problem') || context.asked.includes('service_type')
      const scanned = scan(book, tokens)
      if (scanned.length === 0 && !asked) return []
      const mentions = meant(scanned, tokens)
      const found = decideService(mentions, context.business?.services)
      const content = asked && tokens.some((token) => !token.digits && token.norm.length > 1 && !words.empty.has(token.norm))
      const span = asked ? (found.problem || content ? { from: 0, to: tokens.length } : undefined) : found.problem
      const out: Candidate[] = []
      const whole = span ?? { from: 0, to: tokens.length }
      const first = tokens[whole.from]
      const last = tokens[whole.to - 1]
      if (!first || !last) return out
      const said = { text: textOf(text, tokens, whole.from, whole.to), start: first.start, end: last.end }
      if (found.service) {
        const { id, score, rule } = found.service
        out.push({ ...said, kind: 'service_type', value: id, score, rule: `${own}.service.${rule}` })
        if (tokens.some((token) => words.joins.has(token.norm))) {
          for (const part of parts(mentions, tokens)) {
            const other = isWhole(part) ? decideService(part, context.business?.services).service : undefined
            if (!other || out.some((known) => known.value === other.id)) continue
            out.push({
              ...said,
              kind: 'service_type',
              value: other.id,
              score: Math.min(score, other.score) - SECOND_SERVICE,
              rule: `${own}.service.also-${other.rule}`,
            })
          }
        }
      }
      if (span) {
        out.push({
          ...said,
          kind: 'problem',
          value: said.text,
          score: found.problem ? 0.8 : 0.4,
          rule: asked ? `${own}.problem.asked` : `${own}.problem.span`,
        })
      }
      // "Plumber.": one word, said first or to the question what can be done, is a wish for a visit.
      if (
        tokens.length <= 2 &&
        (context.asked.length === 0 || context.asked.includes('intent')) &&
        mentions.some(({ value }) => value === 'general')
      ) {
        out.push({ ...said, kind: 'intent', value: 'new_appointment', score: 0.6, rule: `${own}.intent.plumber-named` })
      }
      if (found.problem) {
        out.push({
          ...said,
          kind: 'intent',
          value: 'new_appointment',
          score: found.work ? 0.6 : 0.45,
          rule: `${own}.intent.work-described`,
        })
      }
      return out
    },
  }
}
