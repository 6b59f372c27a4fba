import { CATEGORY } from './item.ts'
import type { DateTimeWords } from './lex.ts'
import { type Part, partNumber } from './part.ts'

/** The words of dates and times in one language, folded, words of one meaning separated by blanks. */
export type DateTimeVocabulary = Pick<DateTimeWords, 'numberAt' | 'zeros' | 'fillers' | 'behindNumber'> & {
  readonly parts: readonly (readonly [Part, string])[]
  /** January first. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** In the order of `UNIT`. */
  readonly units: readonly string[]
  /** Holidays of one word, by their number as an item. */
  readonly holidays: readonly string[]
  /** Am and pm. */
  readonly halves: readonly [string, string]
  /** Who may belong to a party: one each, or at least two. */
  readonly kin: readonly [string, string]
  /** Words that stand in rules, without a number of their own, and without which nothing may be a date or a time. */
  readonly cues: string
  /** Words that a number may begin with. */
  readonly numbers: Iterable<string>
  /** Those of them that are nearly always something else, like an article: on their own they make nothing worth reading. */
  readonly articles?: readonly string[]
}

/** Looks up every word once, at load. A word of several categories has the number of the first. */
export function dateTimeTable(vocabulary: DateTimeVocabulary): DateTimeWords {
  const words = new Map<string, { cats: number; n: number }>()
  const add = (list: string, cats: number, n: number): void => {
    for (const word of list.split(' ')) {
      if (word === '') continue
      const known = words.get(word)
      words.set(word, { cats: (known?.cats ?? 0) | cats, n: known && known.cats !== 0 ? known.n : n })
    }
  }
  const addAll = (lists: readonly string[], cats: number, first: number): void => {
    lists.forEach((list, at) => {
      add(list, cats, at + first)
    })
  }
  for (const [part, list] of vocabulary.parts) add(list, CATEGORY.part, partNumber(part))
  addAll(vocabulary.months, CATEGORY.month, 1)
  addAll(vocabulary.weekdays, CATEGORY.weekday, 0)
  addAll(vocabulary.units, CATEGORY.unit, 0)
  addAll(vocabulary.holidays, CATEGORY.holiday, 0)
  addAll(vocabulary.kin, CATEGORY.kin, 1)
  addAll(vocabulary.halves, CATEGORY.half, 0)
  add(vocabulary.cues, 0, 0)
  const { numberAt, zeros, fillers, behindNumber, articles = [] } = vocabulary
  const numbers = new Set(vocabulary.numbers)
  const triggers = new Set([...words.keys(), ...numbers].filter((word) => !articles.includes(word)))
  return { words, numberAt, zeros, fillers, behindNumber, numbers, triggers }
}
