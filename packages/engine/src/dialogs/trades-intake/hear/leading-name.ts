import { best, type Candidate, type Kind } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { IntakeTurn } from './hear.ts'

/** What a name said without a word before it stands right before: where, what number, what is wrong. */
const BEHIND: ReadonlySet<Kind> = new Set<Kind>(['address', 'phone', 'problem', 'service_type'])
const NAME_WORDS: readonly number[] = [3, 2]
/** Words of a greeting before it. */
const MOST_BEFORE = 2

/**
 * "Jim Fox, 12 Lake Street, toilet clogged": who calls, said in one breath with the rest and without "my name is". A given name that is
 * known and one word or two, read as a whole name, at the beginning or behind a comma, and before another or what else was told.
 */
export function leadingName({ text, tokens, candidates }: Understanding, turn: IntakeTurn): Pick<Heard, 'name'> | undefined {
  const { context, language, path } = turn
  const { locale } = language
  const grammar = locale.grammars.name
  const given = locale.hearing?.givenNames
  if (context.frame.caller_name || best(candidates, 'name') || !given || 'unsupported' in grammar) return undefined
  if (!path.startsWith('GREETING') && !path.startsWith('COLLECTING_PROBLEM')) return undefined
  const starts = new Set(candidates.filter(isBehind).map(({ start }) => start))
  if (starts.size === 0) return undefined
  for (const [behind, token] of tokens.entries()) {
    if (!starts.has(token.start) && !token.gap.includes(',')) continue
    for (const size of NAME_WORDS) {
      const from = behind - size
      const words = tokens.slice(Math.max(0, from), behind)
      const [first] = words
      if (from < 0 || !first || !given.has(first.norm) || (from > MOST_BEFORE && first.gap.trim() === '')) continue
      const name = best(grammar.read({ text, tokens: words }, { language: locale.language, country: 'US', asked: ['caller_name'] }), 'name')
      if (name?.value.first !== undefined && name.value.last !== undefined && name.start === first.start && name.end === words.at(-1)?.end)
        return { name: { value: name.value, text: name.text } }
    }
  }
  return undefined
}

const isBehind = (candidate: Candidate): boolean =>
  BEHIND.has(candidate.kind) && (candidate.kind !== 'address' || candidate.value.number !== undefined)
