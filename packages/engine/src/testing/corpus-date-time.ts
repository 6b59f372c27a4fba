import type { Candidate } from '../understanding/candidate.ts'
import type { Country, Locale, UnderstandingContext } from '../understanding/grammar.ts'
import { refine } from '../understanding/refine.ts'
import { tokenise } from '../understanding/token.ts'

/** What was asked when a phrase is said. */
export type Asked = 'preferred_time' | 'time' | 'date' | 'people' | 'nothing'

/** Phrases that mean the same. `means` is "kind value" for every reading, in the order in which they are said. */
export type DateTimeExample = { readonly asked?: Asked; readonly means: readonly string[]; readonly said: readonly string[] }

/** Phrases that name no day and no time. */
export type DateTimeReject = { readonly asked?: Asked; readonly said: readonly string[] }

/** "Now" of all examples: a Monday, three days before Thanksgiving. */
export const CORPUS_NOW = '2026-11-23T09:05'

export const day = (date: string, ...said: string[]): DateTimeExample => ({ means: [`date ${date}`], said })
export const time = (at: string, ...said: string[]): DateTimeExample => ({ means: [`time ${at}`], said })
export const at = (dateTime: string, ...said: string[]): DateTimeExample => ({ means: [`datetime ${dateTime}`], said })
export const during = (range: string, ...said: string[]): DateTimeExample => ({ means: [`datetime_range ${range}`], said })
export const hours = (range: string, ...said: string[]): DateTimeExample => ({ means: [`time_range ${range}`], said })
export const days = (range: string, ...said: string[]): DateTimeExample => ({ means: [`date_range ${range}`], said })
export const wish = (value: string, ...said: string[]): DateTimeExample => ({ means: [`time_wish ${value}`], said })
export const people = (count: number, ...said: string[]): DateTimeExample => ({ asked: 'nothing', means: [`people ${count}`], said })
export const when = (asked: Asked, example: DateTimeExample): DateTimeExample => ({ ...example, asked })

/** Each phrase with what was asked and what it means, as a table of tests takes them. */
export const phrases = (examples: readonly DateTimeExample[]): { phrase: string; asked: Asked; means: readonly string[] }[] =>
  examples.flatMap(({ asked = 'preferred_time', means, said }) => said.map((phrase) => ({ phrase, asked, means })))

/** What a recogniser prints that knows no accents. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Reads days and times in one language and country, as the corpora write them. */
export function readDatesAndTimes(locale: Locale, country: Country) {
  const { language, elision, vocabulary, grammars } = locale
  const call = (asked: Asked, more: Partial<UnderstandingContext> = {}): UnderstandingContext => ({
    language,
    country,
    asked: asked === 'nothing' ? [] : [asked],
    referenceTime: CORPUS_NOW,
    ...more,
  })
  /** In the order in which they are said. */
  const candidates = (text: string, context: UnderstandingContext): Candidate[] => {
    if ('unsupported' in grammars.dateTime) return []
    const found = grammars.dateTime.read({ text, tokens: tokenise(text, { elision, vocabulary }) }, context)
    return refine(found, context).candidates.sort((a, b) => a.start - b.start)
  }
  /** As "kind value". */
  const read = (text: string, asked: Asked = 'preferred_time', more: Partial<UnderstandingContext> = {}): string[] =>
    candidates(text, call(asked, more)).map(({ kind, value }) => `${kind} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  return { call, candidates, read }
}
