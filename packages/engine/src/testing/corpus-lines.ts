import { best, type Candidate, type Kind } from '../understanding/candidate.ts'
import type { Locale, UnderstandingContext } from '../understanding/grammar.ts'
import { understand } from '../understanding/understand.ts'

/** What the best reading of some lines must be. */
export type Says<T> = { readonly value: T; readonly says: readonly string[] }

/** Each line with what it means, as a table of tests takes them. */
export const lines = <T>(entries: readonly Says<T>[]): (readonly [line: string, value: T])[] =>
  entries.flatMap(({ value, says }) => says.map((line) => [line, value] as const))

/** A line alone and in sentences, in which `{}` stands for it. */
export const carried = (carriers: readonly string[], line: string): string[] => [
  line,
  ...carriers.map((carrier) => carrier.replace('{}', () => line)),
]

/** Hears lines in one language, and says what they were heard as. */
export function listenTo(locale: Locale, context: UnderstandingContext) {
  const readings = (line: string, more: Partial<UnderstandingContext> = {}): readonly Candidate[] =>
    understand(line, locale, { ...context, ...more }).candidates
  return {
    readings,
    best: <K extends Kind>(kind: K, line: string, more: Partial<UnderstandingContext> = {}) => best(readings(line, more), kind),
  }
}
