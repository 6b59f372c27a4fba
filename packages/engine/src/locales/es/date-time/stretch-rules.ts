import { addMonths, civil, easter } from '../../../slots/date-time/calendar.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { businessDays, nextStretch, untilDay } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { monthRules } from './month-rules.ts'
import { weekRules } from './week-rules.ts'
import { yearRules } from './year-rules.ts'

const stretches: readonly Rule[] = [
  {
    name: 'es.date-range.business-days',
    patterns: '(los|en los|dentro de los)? (proximos|siguientes) <num> <unit> (habiles|laborables|laborales)',
    make: (context, count, unit) => (unit.n === UNIT.day ? untilDay(context, businessDays(context, count.n)) : undefined),
  },
  {
    name: 'es.date-range.next-days',
    patterns: [
      '(en|durante|por|dentro de)? (los|las)? (proximos|proximas|siguientes) <num> <unit>',
      '(en|durante|por)? (los|las)? <num> (proximos|proximas|siguientes) <unit>',
      '(en|durante|por)? (los|las) <num> <unit> (que vienen|siguientes|proximos)',
      '(en|durante)? (estos|estas) <num> <unit>',
      '(en|dentro de|antes de) menos de <num> <unit>',
    ],
    make: (context, count, unit) => momentsOfSeconds(context, count, unit, 1) ?? nextStretch(context, count.n, unit.n),
  },
  {
    name: 'es.date-range.next-days',
    patterns: [
      '(en|durante|por|dentro de)? (los|las)? (proximos|proximas|siguientes) (pocos|pocas)? <unit>',
      'en (estos|esos) dias',
      'estos dias',
      'un dia de estos',
    ],
    make: (context, unit) => nextStretch(context, 3, unit.norm === '' ? UNIT.day : unit.n),
  },
  {
    name: 'es.date-range.more-than',
    patterns: ['en mas de <num> <unit>', 'dentro de mas de <num> <unit>'],
    make: (context, count, unit) => {
      const stretch = nextStretch(context, count.n, unit.n)
      return stretch?.value?.type === 'dates' && stretch.value.to !== undefined ? made.dates(stretch.value.to - 1, undefined) : undefined
    },
  },
  {
    name: 'es.date-range.last-days',
    patterns: [
      '(en|durante)? (los|las)? (ultimos|ultimas|anteriores|previos|previas|pasados|pasadas) <num> <unit>',
      '(en|durante)? (los|las)? <num> (ultimos|ultimas|anteriores|previos|previas) <unit>',
      '(en|durante)? (los|las) <num> <unit> (pasados|pasadas|anteriores|previos|previas)',
    ],
    // "Las tres y dos minutos pasadas las diez" is a clock reading.
    make: (context, count, unit) =>
      LASTING_BEHIND.has(context.after?.norm ?? '')
        ? undefined
        : (momentsOfSeconds(context, count, unit, -1) ?? lastStretch(context, count.n, unit.n)),
  },
  {
    name: 'es.datetime-range.last',
    patterns: '(en|durante)? (el|la) (ultimo|ultima|pasado|pasada) <unit>',
    make: (context, unit) =>
      unit.n === UNIT.minute || (unit.n === UNIT.hour && !context.wantsTime && (!context.before || context.call.asked.length === 0))
        ? lastStretch(context, 1, unit.n)
        : undefined,
  },
  {
    name: 'es.datetime-range.next',
    patterns: ['(en|durante|dentro de)? la (proxima|siguiente) media hora', 'en menos de media (hora|horita)'],
    make: (context) => nextStretch(context, 30, UNIT.minute),
  },
  {
    name: 'es.datetime-range.next',
    patterns: '(en|durante|dentro de) (el|la) (proximo|proxima|siguiente) <unit>',
    make: (context, unit) => (unit.n === UNIT.minute || unit.n === UNIT.hour ? nextStretch(context, 1, unit.n) : undefined),
  },
  {
    // "La próxima hora" that is asked for is one that is free.
    name: 'es.datetime-range.next',
    patterns: '(el|la) (proximo|proxima|siguiente) <unit>',
    make: (context, unit) =>
      context.call.asked.length === 0 &&
      (!context.after || context.after.sep > 0) &&
      context.before !== undefined &&
      (unit.n === UNIT.minute || unit.n === UNIT.hour)
        ? nextStretch(context, 1, unit.n)
        : undefined,
  },
  { name: 'es.date-range.holy-week', patterns: '(en|para|durante|la)? semana santa', make: (context) => holyWeek(context) },
]

/** Behind these, "pasados" tells a time after another, and "últimos" days of something. */
const LASTING_BEHIND: ReadonlySet<string> = new Set(['las', 'la', 'de', 'del'])

/** Seconds from now on or up to now, by the minutes that the clock shows: where nobody asked for a time. */
function momentsOfSeconds(context: RuleContext, { n: count }: Item, unit: Item, sign: 1 | -1): Made | undefined {
  const today = context.today()
  if (unit.n !== UNIT.second || today === undefined || context.call.asked.length > 0) return undefined
  const now = { day: today, minute: context.minute() }
  const minute = now.minute + Math.floor((sign * count) / 60)
  const other = { day: today + Math.floor(minute / 1440), minute: ((minute % 1440) + 1440) % 1440 }
  return sign > 0 ? made.moments(now, other) : made.moments(other, now)
}

function lastStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined || count > 999) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) {
    const start = context.minute() - count * (unit === UNIT.hour ? 60 : 1)
    const from = { day: today + Math.floor(start / 1440), minute: ((start % 1440) + 1440) % 1440 }
    return made.moments(from, { day: today, minute: context.minute() })
  }
  if (unit === UNIT.day) return made.dates(today - count, today)
  if (unit === UNIT.month || unit === UNIT.year) return made.dates(addMonths(today, unit === UNIT.year ? -12 * count : -count), today)
  return unit === UNIT.week ? made.dates(today - 7 * count, today) : undefined
}

/** Palm Sunday to Easter. */
function holyWeek(context: RuleContext): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year } = civil(today)
  const sunday = easter(year) >= today ? easter(year) : easter(year + 1)
  return made.dates(sunday - 7, sunday + 1)
}

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
export const stretchLayer = layer([...weekRules, ...stretches, ...monthRules, ...yearRules])
