import { best, type Candidate } from '../../../understanding/candidate.ts'
import type { Token } from '../../../understanding/token.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import { PRICE } from '../memory/hand-off.ts'
import type { IntakeTurn } from './hear.ts'

/** Words of a town's name that are tried, and words ("to", "in") that may stand before it. */
const MOST_TOWN_WORDS = 3
const MOST_BETWEEN = 2

/** A question of the caller's own: what about, for which day or town, or for right now. Undefined where nothing is asked. */
export function questionIn(understood: Understanding, heard: Heard, turn: IntakeTurn): Extract<Act, { type: 'QUESTION' }> | undefined {
  const { candidates } = understood
  const asked = candidates.filter(
    (candidate): candidate is Extract<Candidate, { kind: 'topic' }> =>
      candidate.kind === 'topic' && !isAboutTime(candidate, understood, turn),
  )
  if (asked.length === 0) return undefined
  const topics = asked.map(({ value }) => value)
  const booking = best(candidates, 'intent')?.value === 'new_appointment' || turn.context.goal !== null || wantsVisitToo(candidates, topics)
  const date = best(candidates, 'date')?.value ?? null
  const place = asked.find(({ value }) => value === 'area')
  const words = turn.language.locale.hearing?.now
  const now = topics.includes('hours') && date === null && understood.tokens.some(({ norm }) => words?.has(norm))
  return {
    type: 'QUESTION',
    // Who orders the machine about or asks after others tells nothing of an errand.
    heard: topics.includes('private') ? { text: understood.text } : besideQuestion(heard, topics, booking),
    topics,
    date,
    town: place ? townOf(understood, place, turn) : null,
    ...(now ? { now: turn.now() } : {}),
  }
}

const TIMES: ReadonlySet<Candidate['kind']> = new Set(['time', 'datetime', 'time_range', 'datetime_range', 'date', 'date_range'])
/** Characters between "can you come at" and the time. */
const RIGHT_BEHIND = 2

/** "Can you come at two o'clock": a time stands where a town would. */
function isAboutTime(question: Candidate, understood: Understanding, turn: IntakeTurn): boolean {
  if (question.kind !== 'topic' || question.value !== 'area') return false
  const behind = understood.candidates.some(
    ({ kind, start }) => TIMES.has(kind) && start >= question.end && start - question.end <= RIGHT_BEHIND,
  )
  return behind && townOf(understood, question, turn) === null
}

/** "… and I need a toilet fixed": somebody is wanted as well, unless all that is asked is what it costs. */
function wantsVisitToo(candidates: readonly Candidate[], topics: readonly string[]): boolean {
  if (topics.some((topic) => topic === PRICE || topic === 'visit_fee')) return false
  const wanted = candidates.some(({ kind, rule }) => kind === 'intent' && rule.endsWith('.need-someone'))
  return wanted && best(candidates, 'problem') !== undefined
}

/** What a question tells besides: "are you open Saturday" wishes for no Saturday, and to ask is not yet to book. */
function besideQuestion(heard: Heard, topics: readonly string[], booking: boolean): Heard {
  const { wish, goal, ...rest } = heard
  return { ...rest, ...(wish && !topics.includes('hours') ? { wish } : {}), ...(goal && booking ? { goal } : {}) }
}

/** The town that "do you come to …" asks about: one that the business knows, else what stands where a town would. */
export function townOf({ candidates, text, tokens }: Understanding, question: Candidate, { language }: IntakeTurn): string | null {
  const known = best(candidates, 'city')
  if (known) return known.value
  const grammar = language.locale.grammars.address
  if ('unsupported' in grammar) return null
  const last = tokens.findIndex(({ end }) => end >= question.end)
  for (let from = Math.max(0, last); from <= last + MOST_BETWEEN; from++) {
    for (let to = Math.min(tokens.length, from + MOST_TOWN_WORDS); to > from; to--) {
      const words = tokens.slice(from, to)
      const found = grammar.read({ text, tokens: words }, { language: language.locale.language, country: 'US', asked: ['city'] })
      const town = found.find((candidate) => candidate.kind === 'city' && covers(candidate, words))
      if (town?.kind === 'city') return town.value
    }
  }
  return null
}

const covers = ({ start, end }: Candidate, words: readonly Token[]): boolean => start === words[0]?.start && end === words.at(-1)?.end
