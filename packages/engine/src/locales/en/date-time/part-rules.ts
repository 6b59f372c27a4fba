import { eitherTime, narrow, openBehind, read } from '../../../slots/date-time/clock.ts'
import { CATEGORY, clockOf, made } from '../../../slots/date-time/item.ts'
import { inPart, type Part, partNamed, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'

const ZONE = '(est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|gmt|utc|bst|cet|eastern|central|mountain|pacific|local)'
const IN_THE = '((in|during|at|on) (the|that)?|of a|,)?'
const MEAL_TIMES: readonly (readonly [Part, string])[] = [
  ['early morning', '(breakfast time|breakfasttime)'],
  ['lunch', 'lunch time'],
  ['evening', '(dinner time|dinnertime|supper time|suppertime|tea time|teatime)'],
]
/** Parts of the day of several words. */
const parts: readonly Rule[] = [
  {
    name: 'en.time.part-narrow',
    patterns: ['(early|earlier) (in the|-)? <part>'],
    make: (_, part) => narrow(part, 'early'),
  },
  { name: 'en.time.part-narrow', patterns: ['(late|later) (in the|-)? <part>'], make: (_, part) => narrow(part, 'late') },
  { name: 'en.time.part-narrow', patterns: ['(mid|middle of the) -? <part>'], make: (_, part) => narrow(part, 'mid') },
  {
    // "The PM slot", "in the PM".
    name: 'en.time.half-of-day',
    patterns: ['in the <half>', '[(an|the|a|any)] <half> [(slot|slots|appointment|appointments|window|visit|opening|time)]'],
    make: (_, half) => ({ cats: CATEGORY.part, n: partNumber(half.n === 0 ? 'morning' : 'afternoon') }),
  },
  {
    name: 'en.time.end-of-day',
    patterns: ['end of (the)? (day|business)', 'close of business', 'eod', 'cob', 'late in the day'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('end of day') }),
  },
  {
    name: 'en.time.start-of-day',
    patterns: ['(start|beginning) of (the)? day', 'early in the day', 'early on in the day'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('early morning') }),
  },
  {
    name: 'en.time.middle-of-day',
    patterns: ['middle of the day', 'midday time'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('midday') }),
  },
  {
    name: 'en.time.daytime',
    patterns: ['(during|in) the (day|daytime|day time)', 'daytime'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('daytime') }),
  },
  ...MEAL_TIMES.map(
    ([part, pattern]): Rule => ({
      name: 'en.time.meal-time',
      patterns: pattern,
      make: () => ({ cats: CATEGORY.part, n: partNumber(part) }),
    }),
  ),
  {
    name: 'en.time.small-hours',
    patterns: ['(early|small|wee) (morning)? hours (of the morning)?', '(middle|dead) of the night'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('small hours') }),
  },
]
/** True beside a dash: "one to three or five to six" are two spans. */
const isSpan = ({ before, after }: RuleContext): boolean => SPANS.has(before?.norm ?? '') || SPANS.has(after?.norm ?? '')
const SPANS: ReadonlySet<string> = new Set(['-', 'to', 'till', 'until'])

const inParts: readonly Rule[] = [
  {
    name: 'en.time.in-part',
    patterns: [`<time/pair> ${IN_THE} <part>`, `<hour/compact> (in the|at|of the|on the|during the) <part>`],
    make: (_, time, part) => made.time(inPart(read(time), part.n)),
  },
  {
    // "Lunch at one": the meal says what for, the time stands for itself.
    name: 'en.time.meal-hour',
    patterns: '[<part> (at|around|about|,|like|by|say|for)?] <time/pair>',
    make: (_, part, time) => (partNamed(part.n) === 'lunch' ? made.time(read(time)) : undefined),
  },
  {
    name: 'en.time.part-hour',
    patterns: ['<part> (at|around|about|,|like|by|say|for)? <time/pair>', '<part> (at|around|about|say|like)? <hour/compact>'],
    make: (context, part, time) => {
      if (!(time.cats & (CATEGORY.time | CATEGORY.pair)) && !openBehind(context)) return undefined
      if (!read(time)?.open || (context.before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday)) return undefined
      return made.time(inPart(read(time), part.n))
    },
  },
  {
    name: 'en.time.either',
    patterns: '<hour/compact/pair> or (maybe)? <hour/compact/pair> (in the|at) <part>',
    make: (context, first, second, part) => {
      const time = inPart(read(second), part.n)
      return time && eitherTime(context, first, { ...second, cats: CATEGORY.time, value: { type: 'time', clock: time } })
    },
  },
  {
    name: 'en.time.either',
    patterns: '<hour/compact/pair> (or|or maybe|or even|or at|or around) <time>',
    make: (context, first, second) => (isSpan(context) ? undefined : eitherTime(context, first, second)),
  },
  {
    name: 'en.time.either',
    patterns: '<time> (or|or maybe|or even|or at|or around) <hour/compact/pair>',
    make: (context, first, second) => (openBehind(context) && !isSpan(context) ? eitherTime(context, first, second) : undefined),
  },
  {
    // A zone that is said does not move the time: callers mean the clock of their town.
    name: 'en.time.zone',
    patterns: `<time> [${ZONE} (standard|daylight)? time?]`,
    make: (_, time) => made.time(clockOf(time)),
  },
  {
    name: 'en.time.exactly',
    patterns: ['<time> (sharp|on the dot|exactly|even)', '<hour/compact> (sharp|on the dot)'],
    make: (_, time) => made.time(clockOf(time)),
  },
]

/** Parts of the day, before hours take their words. */
export const partLayer = layer(parts)
/** Hours with the part of the day they belong to. "Tonight" has been found before. */
export const clockPartLayer = layer(inParts)
