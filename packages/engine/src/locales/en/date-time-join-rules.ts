import { weekdayAfter, weekdayOf } from '../../slots/date-time-calendar.ts'
import { CATEGORY, dayOf, type Item, type Made, type Moment, made, type Value } from '../../slots/date-time-item.ts'
import { fixed, inPart, PARTS, type Part, partNamed, resolve } from '../../slots/date-time-part.ts'
import { layer, type Rule, type RuleContext } from '../../slots/date-time-rules.ts'
import { openBehind, read } from './date-time-clock-rules.ts'

const joined = (...parts: (Item | undefined)[]): Made | undefined => {
  const found = parts.filter((part) => part !== undefined)
  return found.length === parts.length ? { cats: CATEGORY.moment, value: { type: 'joined', parts: found } } : undefined
}

/** A part of the day as the span it stands for. */
export function asTimes(part: Item): Item {
  const { from, to } = PARTS[partNamed(part.n)]
  return {
    ...part,
    cats: CATEGORY.times,
    rule: part.rule || 'en.time-range.part',
    score: part.score || 0.85,
    value: { type: 'times', from: fixed(from), to: fixed(to) },
  }
}

/** A reading with am or pm settled by a part of the day, as an item of its own. */
function settledTime(time: Item, part: Item | undefined): Item | undefined {
  const value = part ? inPartValue(time, part) : time.value?.type === 'times' ? time.value : asTime(time)
  if (!value) return undefined
  return {
    ...time,
    cats: value.type === 'times' ? CATEGORY.times : CATEGORY.time,
    value,
    rule: time.rule || 'en.time.hour',
    score: Math.max(time.score, 0.7),
  }
}
function inPartValue(time: Item, part: Item): Value | undefined {
  if (time.value?.type === 'times') return { type: 'times', from: inPart(time.value.from, part.n), to: inPart(time.value.to, part.n) }
  const clock = inPart(read(time), part.n)
  return clock && { type: 'time', clock }
}
function asTime(time: Item): Value | undefined {
  const clock = read(time)
  return clock && { type: 'time', clock }
}
const dateOf = (dayPart: Item): Item => ({ ...dayPart, cats: CATEGORY.date })

const TIME = '<time/pair/times>'
const BARE = '<hour/compact>'
const AT =
  "(at|on|for|around|about|from|of|in|by|in the|during the|at like|say|like|sometime|anytime|any time|some time|sometime in the|the|and|maybe|preferably|is|'s|but|works but|with|-|somewhere)?"

/** "Early tomorrow": a day and the edge of its working hours. */
const edge = (date: Item, part: Part): Made | undefined =>
  date.value?.type === 'date'
    ? made.moments({ day: date.value.day, minute: PARTS[part].from }, { day: date.value.day, minute: PARTS[part].to })
    : undefined

/** "Wednesday, the week after Thanksgiving": the day of that week. Spans of more than a week hold several. */
function weekdayWithin(day: Item, span: Item): Made | undefined {
  const at = dayOf(day)
  if (day.value?.type !== 'date' || day.value.by !== 'weekday' || at === undefined) return undefined
  if (span.value?.type !== 'dates' || span.value.from === undefined || span.value.to === undefined) return undefined
  const { from, to } = span.value
  const within = weekdayAfter(from - 1, weekdayOf(at))
  return to - from <= 7 && within < to ? made.date(within) : undefined
}

export const weekdayInSpanLayer = layer([
  {
    name: 'en.date.weekday-in-span',
    patterns: ['<dates> (on|and|maybe|say|like|preferably|,)? (a|the)? <date>'],
    make: (_, span, day) => weekdayWithin(day, span),
  },
  { name: 'en.date.weekday-in-span', patterns: ['<date> (of|in|on|but)? <dates>'], make: (_, day, span) => weekdayWithin(day, span) },
])

const rules: readonly Rule[] = [
  { name: 'en.datetime-range.early', patterns: 'early (on)? <date>', make: (_, date) => edge(date, 'early morning') },
  { name: 'en.datetime-range.late', patterns: 'late (on)? <date>', make: (_, date) => edge(date, 'late afternoon') },
  { name: 'en.datetime.day-time', patterns: [`<date> ${AT} ${TIME}`], make: (_, date, time) => joined(date, settledTime(time, undefined)) },
  { name: 'en.datetime.time-day', patterns: [`${TIME} ${AT} <date>`], make: (_, time, date) => joined(settledTime(time, undefined), date) },
  { name: 'en.datetime.day-part', patterns: [`<date> ${AT} <part>`], make: (_, date, part) => joined(date, asTimes(part)) },
  { name: 'en.datetime.part-day', patterns: [`<part> ${AT} <date>`], make: (_, part, date) => joined(asTimes(part), date) },
  {
    name: 'en.datetime.time-day-part',
    patterns: [`${TIME} ${AT} <date> (in the|at)? <part>`, `${BARE} (on)? <date> (in the|at)? <part>`],
    make: (_, time, date, part) => joined(settledTime(time, part), date),
  },
  {
    name: 'en.datetime.part-day-time',
    patterns: [`<part> ${AT} <date> ${AT} ${TIME}`, `<part> ${AT} <date> at ${BARE}`],
    make: (_, part, date, time) => joined(date, settledTime(time, part)),
  },
  {
    name: 'en.datetime.day-part-time',
    patterns: [`<date> ${AT} <part> ${AT} ${TIME}`],
    make: (_, date, part, time) => joined(date, settledTime(time, part)),
  },
  {
    name: 'en.datetime.tonight-time',
    patterns: [`<dayPart> ${AT} ${TIME}`, `<dayPart> (at|around|about|by|say|like)? ${BARE}`],
    make: (context, day, time) =>
      time.cats & (CATEGORY.hour | CATEGORY.compact) && !openBehind(context) ? undefined : joined(dateOf(day), settledTime(time, day)),
  },
  {
    name: 'en.datetime.time-tonight',
    patterns: [`${TIME} ${AT} <dayPart>`, `${BARE} <dayPart>`],
    make: (_, time, day) => joined(settledTime(time, day), dateOf(day)),
  },
  {
    name: 'en.datetime.day-hour',
    patterns: [`<date> ${BARE}`],
    make: (context, date, hour) => (openBehind(context) && hour.n > 0 ? joined(date, settledTime(hour, undefined)) : undefined),
  },
  {
    name: 'en.datetime.hour-day',
    patterns: [`${BARE} (on)? <date>`],
    make: (context, hour, date) => (context.wantsTime && !context.before ? joined(settledTime(hour, undefined), date) : undefined),
  },
  {
    name: 'en.datetime.range-time',
    patterns: [`<dates> ${AT} <part/times>`],
    make: (_, dates, part) => (part.value ? undefined : joined(dates, asTimes(part))),
  },
]

/** The moment that a day and a clock reading name; the start of a span that is open behind. */
function momentOf(item: Item, context: RuleContext): Moment | undefined {
  if (item.value?.type === 'moment') return item.value
  if (item.value?.type !== 'joined') return undefined
  const date = item.value.parts.find((part) => part.value?.type === 'date')?.value
  const time = item.value.parts.find((part) => part.value?.type === 'time' || part.value?.type === 'times')?.value
  const clock = time?.type === 'time' ? time.clock : time?.type === 'times' && !time.to ? time.from : undefined
  return date?.type === 'date' && clock ? { day: date.day, minute: resolve(clock, context.call) } : undefined
}

const spans: readonly Rule[] = [
  {
    name: 'en.datetime-range.to',
    patterns: '(from|between)? <moment> (to|till|til|until|untill|through|and|-) <moment>',
    make: (context, from, to) => {
      const [a, b] = [momentOf(from, context), momentOf(to, context)]
      const ordered = a && b && (a.day < b.day || (a.day === b.day && a.minute < b.minute))
      return ordered ? made.moments(a, b) : undefined
    },
  },
]
export const momentSpanLayer = layer(spans)

/** Days and times that belong together. Each keeps its own words. */
export const joinLayer = layer(rules)
