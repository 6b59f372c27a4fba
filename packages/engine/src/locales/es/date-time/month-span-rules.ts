import { nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { dayOfThatMonth } from '../../../slots/date-time/days.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { daysOfMonth } from '../../../slots/date-time/spans.ts'
import { behindDay, NEXT_MONTH, OF, THIS_MONTH } from './named-day-rules.ts'

/** Spans of days that name their month once: "del 13 al 15 de julio". Before single dates take the words. */
const FROM = '(de|del|desde|desde el|entre|entre el|entre los|los|los dias|los dias del|entre los dias|del dia|desde el dia)?'
const TO = '(a|al|hasta|hasta el|y|y el|-|al dia|hasta el dia)'
const monthSpans: readonly Rule[] = [
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${OF}? <month>`],
    make: (context, from, to, month) => (context.before?.norm === 'las' ? undefined : daysOfMonth(context, month, from, to)),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: ['(de|del|desde|entre)? <month> (del)? <dom> (a|al|hasta|hasta el|y|y el|-) <dom>'],
    make: (context, month, from, to) => (context.after?.norm === 'de' ? undefined : daysOfMonth(context, month, from, to)),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${THIS_MONTH}`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 0),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${NEXT_MONTH}`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 1),
  },
  {
    name: 'es.date-range.days',
    patterns: ['(del|desde el|entre el|del dia|entre el dia) <dom> (al|hasta el|y el|al dia) <dom>'],
    make: (context, from, to) => {
      const today = context.today()
      const first = today === undefined || !behindDay(context) ? undefined : nextDayOfMonth(today, from.n)
      const last = first === undefined ? undefined : nextDayOfMonth(first, to.n)
      return last === undefined ? undefined : made.dates(first, last + 1)
    },
  },
]
function daysOfThatMonth(context: RuleContext, from: Item, to: Item, months: number): Made | undefined {
  const none = { ...from, n: 0 }
  const first = dayOfThatMonth(months)(context, from, none, none, none)
  const last = dayOfThatMonth(months)(context, to, none, none, none)
  if (first?.value?.type !== 'date' || last?.value?.type !== 'date' || last.value.day < first.value.day) return undefined
  return made.dates(first.value.day, last.value.day + 1)
}

/** Spans of days that name their month once. Before single days take the words. */
export const monthSpanLayer = layer(monthSpans)
