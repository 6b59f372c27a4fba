import { equal } from '../replay.ts'
import type { Candidate, Kind, Meaning } from '../understanding/candidate.ts'
import type { Locale, UnderstandingContext } from '../understanding/grammar.ts'
import { understand } from '../understanding/understand.ts'

/** What some wordings mean, or that they do not mean a kind of thing at all. Data: kept beside the grammar it measures. */
export type CorpusEntry = {
  readonly kind: Kind
  /** In `it's [half past two] please` the part in brackets is what must be read; without brackets, all of it. */
  readonly phrasings: readonly string[]
} & ({ readonly means: Meaning[Kind] } | { readonly either: readonly Meaning[Kind][] } | { readonly rejects: true })

/** One value, many wordings of it. */
export function says<K extends Kind>(kind: K, value: Meaning[K], phrasings: readonly string[]): CorpusEntry {
  return { kind, means: value, phrasings }
}

/** Wordings that leave open which of some values is meant: exactly these must be its best readings, in any order, so that a dialog can ask. */
export function either<K extends Kind>(kind: K, values: readonly Meaning[K][], phrasings: readonly string[]): CorpusEntry {
  return { kind, either: values, phrasings }
}

/** Wordings that must not be read as this kind. */
export function rejects(kind: Kind, phrasings: readonly string[]): CorpusEntry {
  return { kind, rejects: true, phrasings }
}

/**
 * `none`: not read at all · `partial`: only some of the words were · `other`: another value · `several`: more than one · `fewer`: not all that
 * may be meant · `unwanted`: read, and should not be.
 */
export type CorpusFailure = {
  readonly kind: Kind
  readonly phrase: string
  readonly problem: 'none' | 'partial' | 'other' | 'several' | 'fewer' | 'unwanted'
  readonly expected: Meaning[Kind] | readonly Meaning[Kind][] | null
  readonly got: readonly { readonly value: Meaning[Kind]; readonly text: string; readonly rule: string }[]
}

export type CorpusOptions = {
  readonly locale: Locale
  readonly context: UnderstandingContext
  /** Sentences round the wording, `yeah {} please`; each wording is also read alone. */
  readonly carriers?: readonly string[]
}

/** Reads every wording, alone and in each carrier sentence, and answers those that are read wrongly; empty is good. */
export function runCorpus(corpus: readonly CorpusEntry[], { locale, context, carriers = [] }: CorpusOptions): CorpusFailure[] {
  return corpus.flatMap((entry) =>
    entry.phrasings.flatMap((phrasing) =>
      ['{}', ...carriers].flatMap((carrier): CorpusFailure[] => {
        const marked = phrasing.includes('[') ? phrasing : `[${phrasing}]`
        const sentence = carrier.replace('{}', () => marked)
        const phrase = sentence.replaceAll(/[[\]]/g, '')
        const from = sentence.indexOf('[')
        const to = sentence.indexOf(']') - 1
        const got = understand(phrase, locale, context).candidates.filter((candidate) => candidate.kind === entry.kind)
        const problem = problemOf(entry, got, from, to)
        if (problem === null) return []
        const expected = 'rejects' in entry ? null : 'either' in entry ? entry.either : entry.means
        return [{ kind: entry.kind, phrase, problem, expected, got: got.map(({ value, text, rule }) => ({ value, text, rule })) }]
      }),
    ),
  )
}

function problemOf(entry: CorpusEntry, got: readonly Candidate[], from: number, to: number): CorpusFailure['problem'] | null {
  if ('rejects' in entry) return got.length > 0 ? 'unwanted' : null
  return 'either' in entry ? judgeOpen(got, entry.either) : judge(got, entry.means, from, to)
}

/** The best readings, as many as values are expected, must be those values. */
function judgeOpen(got: readonly Candidate[], expected: readonly Meaning[Kind][]): CorpusFailure['problem'] | null {
  const values: Meaning[Kind][] = []
  for (const { value } of [...got].sort((a, b) => b.score - a.score)) if (!values.some((known) => equal(known, value))) values.push(value)
  if (values.length === 0) return 'none'
  if (values.slice(0, expected.length).some((value) => !expected.some((each) => equal(each, value)))) return 'other'
  return values.length < expected.length ? 'fewer' : null
}

function judge(got: readonly Candidate[], expected: Meaning[Kind], from: number, to: number): CorpusFailure['problem'] | null {
  const values = got.map((candidate) => candidate.value)
  const [first, ...others] = got
  if (!first) return 'none'
  if (others.some((candidate) => !equal(candidate.value, first.value))) return 'several'
  if (!values.some((value) => equal(value, expected)))
    return got.every((candidate) => candidate.end - candidate.start < to - from) ? 'partial' : 'other'
  return got.some((candidate) => candidate.start <= from && candidate.end >= to) ? null : 'partial'
}
