import { eitherTime, openBehind, read, shifted } from '../../../slots/date-time/clock.ts'
import { CATEGORY, type Clock, clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed, hoursOf, inPart, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { comingNight } from './reading-rules.ts'

const MORNING = partNumber('morning')
const NIGHT = partNumber('night')
const inParts: readonly Rule[] = [
  {
    name: 'es.time.in-part',
    patterns: ['<time/pair> <part>', '<hour/compact> <part>'],
    make: (context, time, part) => inPartOf(context, time, part),
  },
  {
    name: 'es.time.part-hour',
    patterns: ['<part> (a|como a|sobre|tipo|hacia|como|a eso de|desde)? <time>', '<part> (a|tipo|como a|como|sobre) <hour/compact>'],
    make: (context, part, time) => {
      const clock = read(time)
      // "Por la tarde a las cinco pm", "por la tarde a las 17": the part says nothing new.
      if (clock && !clock.open) return isOf(context, clock, part) ? made.time(clock) : undefined
      if (!clock || (context.before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday)) return undefined
      return inPartOf(context, time, part)
    },
  },
]

/** "Las doce de la mañana" is noon. */
function inPartOf(context: RuleContext, time: Item, part: Item) {
  const clock = read(time)
  const night = part.n === NIGHT && clock?.open && clock.minute < 60 ? comingNight(context, clock.minute) : undefined
  if (night) return night
  return made.time(clock?.open && clock.minute < 60 && part.n === MORNING ? fixed(clock.minute + 720) : inPart(clock, part.n))
}

/** True for a time that lies in a part of the day, widely taken: the halves of the day count, and the hours at its end. */
function isOf(context: RuleContext, { minute }: Clock, part: Item): boolean {
  const { from, to } = hoursOf(part.n, context)
  return minute >= Math.min(from, from < 720 ? 300 : 720) && minute <= to + 60
}

/** "A las ocho de la tarde y cuarto": the minutes behind the part of the day. */
const late: readonly Rule[] = [
  { name: 'es.time.quarter-to', patterns: '<time> menos (un)? cuarto', tight: true, make: (_, time) => made.time(shifted(-15, time)) },
  { name: 'es.time.quarter-past', patterns: '<time> y (un)? cuarto', tight: true, make: (_, time) => made.time(shifted(15, time)) },
  { name: 'es.time.half-past', patterns: '<time> y media', tight: true, make: (_, time) => made.time(shifted(30, time)) },
  { name: 'es.time.minutes-to', patterns: '<time> menos <min>', tight: true, make: (_, time, { n }) => made.time(shifted(-n, time)) },
]

/** "A las nueve u once de la mañana". */
const either: readonly Rule[] = [
  { name: 'es.time.either', patterns: '<time> (o|u) a? (las|la|alas)? <time>', make: eitherTime },
  {
    name: 'es.time.either',
    patterns: '<time> (o|u) <hour>',
    tight: true,
    make: (context, first, second) =>
      openBehind(context) && second.n > 0 && !SPAN_BEHIND.has(context.after?.norm ?? '') ? eitherTime(context, first, second) : undefined,
  },
]

/** "A las ocho o nueve a diez": the second begins a span. */
const SPAN_BEHIND: ReadonlySet<string> = new Set(['a', '-'])

/** A second time behind these takes the place of the first: "a las once tengo cita, entonces a las dos". */
const proposals: readonly Rule[] = [
  {
    name: 'es.time.proposed',
    patterns: [
      '[(entonces|mejor|asi que|mas bien|pongale|pongame|pongamos|digamos|que sea|que tal|que (le|les|te) parece (si)? (es|vienen|viene)?|podria ser|puede ser) (como)? a?] <time>',
    ],
    make: (context, time) => (context.before ? made.time(clockOf(time)) : undefined),
  },
]

/** Hours with the part of the day they belong to, and times beside others. */
export const clockPartLayers = [layer(inParts), layer([...proposals, ...late, ...either])]
