import { twoOfMonth } from '../../../slots/date-time/days.ts'
import { CATEGORY } from '../../../slots/date-time/item.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'
import { daysOfMonth, daysOfThatMonth } from '../../../slots/date-time/spans.ts'

/** Spans of days that name their month once: "the 13th to the 15th of July". Before single dates take the words. */
const monthSpans: readonly Rule[] = [
  {
    name: 'en.date-range.days-of-month',
    patterns: ['(from|between)? the? <dom> (and|to|till|until|through|thru|-) the? <dom> (of|in)? (this|the) month'],
    make: (context, from, to) => daysOfThatMonth(context, 0, from, to),
  },
  {
    name: 'en.date-range.days-of-month',
    patterns: ['(from|between)? the? <dom> (and|to|till|until|through|thru|-) the? <dom> (of|in)? next month'],
    make: (context, from, to) => daysOfThatMonth(context, 1, from, to),
  },
  {
    name: 'en.date.two-of-month',
    patterns: ['the? <dom> or (the|maybe the|maybe)? <dom> of? <month>'],
    make: (context, a, b, month) => twoOfMonth(context, month, a, b),
  },
  {
    name: 'en.date.two-of-month',
    patterns: ['<month> the? <dom> or (the|maybe the|maybe)? <ord>', '<month> the? <dom> or (the|maybe the|maybe)? <dom>'],
    make: (context, month, a, b) =>
      (context.after?.cats ?? 0) & (CATEGORY.half | CATEGORY.people) || context.after?.norm === ':'
        ? undefined
        : twoOfMonth(context, month, a, b),
  },
  {
    // "From the second to April seventh" is one month's.
    name: 'en.date-range.days-of-month',
    patterns: ['(from|between) the? <dom> (and|to|till|until|through|thru|-) <month> the? <dom>'],
    make: (context, from, month, to) =>
      (context.after?.cats ?? 0) & CATEGORY.half || context.after?.norm === ':' ? undefined : daysOfMonth(context, month, from, to),
  },
  {
    name: 'en.date-range.days-of-month',
    // "From 5 to 6 of April 22" are hours.
    patterns: ['(from|between)? the? <dom> (and|to|till|until|through|thru|-) the? <dom> of? <month>'],
    make: (context, from, to, month) => ((context.after?.cats ?? 0) & CATEGORY.dom ? undefined : daysOfMonth(context, month, from, to)),
  },
  {
    name: 'en.date-range.days-of-month',
    patterns: [
      '(from|between)? <month> the? <dom> (and|to|till|until|through|thru|-) the? <dom>',
      '<month> (from|between) the? <dom> (and|to|till|until|through|thru|-) the? <dom>',
    ],
    make: (context, month, from, to) =>
      context.after?.norm === 'pm' || context.after?.norm === 'am' || context.after?.norm === ':'
        ? undefined
        : daysOfMonth(context, month, from, to),
  },
]
/** Spans of days that name their month once. Before single days take the words. */
export const monthSpanLayer = layer(monthSpans)
