import type { Grammar } from '../../understanding/grammar.ts'
import { type Regions, regionIn } from '../../understanding/region.ts'
import { type AsSaid, asksForBoth, ruleContext } from './context.ts'
import { leftovers } from './leftovers.ts'
import { type DateTimeWords, hasTrigger, lex } from './lex.ts'
import { type Remarks, withoutRemarks } from './remarks.ts'
import { type Program, run } from './rules.ts'
import { settle } from './settle.ts'

/** What one language knows of dates, times, spans of them, wishes about time, and counts of people. */
export type DateTimeLanguage = AsSaid & {
  readonly words: DateTimeWords
  readonly program: Program
  readonly regions: Regions
  /** Words for meals: times only beside a day or where a time is due. */
  readonly meals: ReadonlySet<string>
  /** How it tells of what has happened, where that is known. */
  readonly remarks?: Remarks
}

/** The grammar of a language's dates and times: words to items, rules over items, what is left on its own, values. */
export function dateTimeGrammar({ words, program, regions, meals, remarks, ...asSaid }: DateTimeLanguage): Grammar {
  return {
    kinds: ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish', 'people'],
    read(utterance, call) {
      if (!hasTrigger(utterance.tokens, words) && !call.asked.includes('people')) return []
      const region = regionIn(regions, call)
      const context = ruleContext(call, words, region, asSaid)
      const lexed = lex(utterance.tokens, words, region.dateOrder, context.today, program.starts)
      const found = run(lexed, program, context)
      const wished = remarks ? withoutRemarks(found, remarks) : found
      return settle(leftovers(wished, context, meals), utterance, context, asksForBoth(call.asked))
    },
  }
}
