import { openBehind } from '../../../slots/date-time/clock.ts'
import { CATEGORY, made } from '../../../slots/date-time/item.ts'
import { asTimes, dateOf, edge, joined, momentOf, momentSpan, openEnds, settledTime, weekdayWithin } from '../../../slots/date-time/join.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'

const TIME = '<time/pair/times>'
const BARE = '<hour/compact>'
/** What stands between a day and its time. */
const AT =
  '(a|al|a eso de|como|como a|como al|sobre|hacia|tipo|cerca de|alrededor de|por|en|en el|el|de|del|para|para el|pero|y|pero a|que sea|que sea a|mas o menos a|mas o menos|o sea|digamos|digamos a|si|puede ser|puede ser a|seria|seria a|mejor|mejor a|tal vez|quizas|quiza|-)?'

export const weekdayInSpanLayer = layer([
  {
    name: 'es.date.weekday-in-span',
    patterns: [
      '<dates> (pero|y|el|como|digamos|digamos el|de preferencia|de preferencia el|preferiblemente|preferiblemente el|por ejemplo|si puede ser|si se puede|que sea|que sea el|un)? <date>',
    ],
    make: (_, span, day) => weekdayWithin(day, span),
  },
  {
    name: 'es.date.weekday-in-span',
    patterns: ['<date> (de|en|pero|para|pero de|del)? <dates>'],
    make: (_, day, span) => weekdayWithin(day, span),
  },
])

const rules: readonly Rule[] = [
  { name: 'es.datetime-range.early', patterns: '(temprano|tempranito) (el|en el)? <date>', make: (_, date) => edge(date, 'early morning') },
  {
    name: 'es.datetime-range.early',
    patterns: '<date> (bien|muy|lo mas)? (temprano|tempranito)',
    make: (_, date) => edge(date, 'early morning'),
  },
  {
    name: 'es.datetime.day-time',
    patterns: [`<date> ${AT} ${TIME}`],
    make: (context, date, time) => joined(date, settledTime(time, undefined, context)),
  },
  {
    name: 'es.datetime.time-day',
    patterns: [`${TIME} ${AT} <date>`],
    make: (context, time, date) => joined(settledTime(time, undefined, context), date),
  },
  { name: 'es.datetime.day-part', patterns: [`<date> ${AT} <part>`], make: (context, date, part) => joined(date, asTimes(part, context)) },
  { name: 'es.datetime.part-day', patterns: [`<part> ${AT} <date>`], make: (context, part, date) => joined(asTimes(part, context), date) },
  {
    name: 'es.datetime.time-day-part',
    patterns: [`${TIME} ${AT} <date> ${AT} <part>`, `${BARE} <date> ${AT} <part>`],
    make: (context, time, date, part) => joined(settledTime(time, part, context), date),
  },
  {
    name: 'es.datetime.part-day-time',
    patterns: [`<part> ${AT} <date> ${AT} ${TIME}`],
    make: (context, part, date, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'es.datetime.day-part-time',
    patterns: [`<date> ${AT} <part> ${AT} ${TIME}`, `<date> ${AT} <part> (a|como a|tipo) ${BARE}`],
    make: (context, date, part, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'es.datetime.tonight-time',
    patterns: [`<dayPart> ${AT} ${TIME}`, `<dayPart> (a|como a|tipo|como|sobre) ${BARE}`],
    make: (context, day, time) =>
      time.cats & (CATEGORY.hour | CATEGORY.compact) && !openBehind(context)
        ? undefined
        : joined(dateOf(day), settledTime(time, day, context)),
  },
  {
    name: 'es.datetime.time-tonight',
    patterns: [`${TIME} ${AT} <dayPart>`, `${BARE} <dayPart>`],
    make: (context, time, day) => joined(settledTime(time, day, context), dateOf(day)),
  },
  {
    name: 'es.datetime.day-hour',
    patterns: [`<date> (a|tipo|como a) ${BARE}`],
    make: (context, date, hour) => (openBehind(context) && hour.n > 0 ? joined(date, settledTime(hour, undefined, context)) : undefined),
  },
  {
    name: 'es.datetime.day-hour',
    patterns: [`<date> ${BARE}`],
    make: (context, date, hour) =>
      openBehind(context) && context.wantsTime && hour.n > 0 ? joined(date, settledTime(hour, undefined, context)) : undefined,
  },
  {
    name: 'es.datetime.range-time',
    patterns: [`<dates> ${AT} <part/times>`],
    make: (context, dates, part) => (part.value ? undefined : joined(dates, asTimes(part, context))),
  },
]

export const momentSpanLayer = layer([
  {
    name: 'es.datetime-range.to',
    patterns: '(de|del|desde|desde el|entre)? <moment> (a|al|hasta|hasta el|y|-) <moment>',
    make: momentSpan,
  },
  // "Desde las nueve del lunes hasta las cinco del viernes": each end is open to its own side.
  { name: 'es.datetime-range.to', patterns: '<moment> y? <moment>', make: openEnds },
  {
    name: 'es.datetime-range.from',
    patterns: '(desde|desde el|despues de|despues del|a partir de|a partir del|no antes de|no antes del) <moment>',
    make: (context, from) => made.moments(momentOf(from, context), undefined),
  },
  {
    name: 'es.datetime-range.until',
    patterns: '(hasta|hasta el|antes de|antes del|a mas tardar|a mas tardar el) <moment>',
    make: (context, to) => made.moments(undefined, momentOf(to, context)),
  },
])

/** Days and times that belong together. Each keeps its own words. */
export const joinLayer = layer(rules)
