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
  /** What points at a particular thing or says that something is so: "the", "my", "there's". */
  readonly definite: ReadonlySet<string>
  /** Words that carry no meaning of their own here: prepositions, pronouns, manners, numbers. */
  readonly small: ReadonlySet<string>
}

/** How much less sure a second thing to do is than the one that the whole utterance is taken for. */
const SECOND_SERVICE = 0.2

/** A scan of a phrase book; a language may look at its words in more than one way. */
export type Scan = <T>(book: PhraseBook<T>, tokens: readonly Token[]) => readonly Match<T>[]

/**
 * So many words that nobody knows make trouble out of what is told of a thing; of a room or a wall, or of
 * something that is broken or smells, one will do.
 */
const UNKNOWN_WORDS = 2
const UNKNOWN_WHERE_VAGUE = 1

const VOWELS: ReadonlySet<string> = new Set('aeiouy')

/** Noise and other scripts are no words that somebody said of a thing. */
function canBeSaid(norm: string): boolean {
  if (norm.length < 2) return false
  for (const letter of norm) if (VOWELS.has(letter)) return true
  return false
}

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

  /** Whether something goes on with a particular thing, in words that none of the mentions explains. */
  function tellsUnknown(mentions: readonly Match<ServiceConcept>[], tokens: readonly Token[], asked: boolean): boolean {
    const explained = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)))
    const isKnown = ({ norm, digits }: Token) => digits || words.empty.has(norm) || words.small.has(norm) || !canBeSaid(norm)
    const unknown = tokens.filter((token, at) => !explained.has(at) && !isKnown(token)).length
    if (asked && mentions.length === 0) return unknown > 0
    const ofPlace = mentions.some(({ value }) => value === 'place')
    return (
      unknown >= (ofPlace ? UNKNOWN_WHERE_VAGUE : UNKNOWN_WORDS) &&
      (asked || mentions.length > 0 || tokens.some(({ norm }) => words.definite.has(norm)))
    )
  }

  return {
    kinds: ['service_type', 'problem', 'intent', 'urgency'],
    read(utterance, context) {
      const { tokens, text } = utterance
      const asked = context.asked.includes('problem') || context.asked.includes('service_type')
      const scanned = scan(book, tokens)
      const mentions = meant(scanned, tokens)
      const found = decideService(mentions, context.business?.services)
      const out: Candidate[] = []
      const unknown = found.routine !== 'plain' && tellsUnknown(mentions, tokens, asked)
      if (unknown) out.push(spoken('told', text, tokens, own))
      else if (found.routine) out.push(spoken('routine', text, tokens, own))
      if (scanned.length === 0 && !asked) return out
      const content = asked && tokens.some((token) => !token.digits && token.norm.length > 1 && !words.empty.has(token.norm))
      const span = asked ? (found.problem || content ? { from: 0, to: tokens.length } : undefined) : found.problem
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

function spoken(value: 'routine' | 'told', text: string, tokens: readonly Token[], language: Language): Candidate {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {
    kind: 'urgency',
    value,
    text: textOf(text, tokens, 0, tokens.length),
    start,
    end,
    score: 0.4,
    rule: `${language}.urgency.${value}`,
  }
}
