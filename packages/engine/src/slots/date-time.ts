import type { Grammar } from '../understanding/grammar.ts'
import { type Regions, regionIn } from '../understanding/region.ts'
import { asksForBoth, ruleContext } from './date-time-context.ts'
import { leftovers } from './date-time-leftovers.ts'
import { type DateTimeWords, hasTrigger, lex } from './date-time-lex.ts'
import { type Program, run } from './date-time-rules.ts'
import { settle } from './date-time-settle.ts'

/** What one language knows of dates, times, spans of them, wishes about time, and counts of people. */
export type DateTimeLanguage = {
  readonly words: DateTimeWords
  readonly program: Program
  readonly regions: Regions
  /** Words for meals: times only beside a day or where a time is due. */
  readonly meals: ReadonlySet<string>
}

/** The grammar of a language's dates and times: words to items, rules over items, what is left on its own, values. */
export function dateTimeGrammar({ words, program, regions, meals }: DateTimeLanguage): Grammar {
  return {
    kinds: ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish', 'people'],
    read(utterance, call) {
      if (!hasTrigger(utterance.tokens, words)) return []
      const context = ruleContext(call, words)
      const lexed = lex(utterance.tokens, words, regionIn(regions, call).dateOrder, context.today, program.starts)
      return settle(leftovers(run(lexed, program, context), context, meals), utterance, context, asksForBoth(call.asked))
    },
  }
}
