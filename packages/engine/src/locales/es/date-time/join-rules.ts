import { openBehind } from '../../../slots/date-time/clock.ts'
import { CATEGORY, dayOf, made } from '../../../slots/date-time/item.ts'
import {
  asTimes,
  bothMoments,
  dateOf,
  edge,
  joined,
  momentOf,
  momentSpan,
  openEnds,
  openMoment,
  settledTime,
  weekdayWithin,
} from '../../../slots/date-time/join.ts'
import { movedToMonth, weekdaysWithin } from '../../../slots/date-time/restate.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'

const TIME = '<time/pair/times>'
const BARE = '<hour/compact>'
/** What stands between a day and its time. */
const AT =
  '(a|al|a eso de|como|como a|como al|sobre|hacia|tipo|cerca de|alrededor de|por|en|en el|el|de|del|para|para el|pero|y|pero a|que sea|que sea a|mas o menos a|mas o menos|o sea|digamos|digamos a|si|puede ser|puede ser a|seria|seria a|mejor|mejor a|tal vez|quizas|quiza|-)?'

export const weekdayInSpanLayer = layer([
  {
    name: 'es.date.weekdays-in-span',
    patterns: '<dates> (el|que sea|que sea el|puede ser|puede ser el|de preferencia el)? <date> (o|u|y|o el|u el|y el|o si no el) <date>',
    make: (_, span, first, second) => weekdaysWithin(span, first, second),
  },
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
  {
    // "Al final del domingo": its last hours, or when it is over where no hours of work are known.
    name: 'es.datetime-range.end-of-day',
    patterns: ['(al|a|hacia el)? (fin|final|finales) (de|del)? (este)? <date>', '(al|para) (finalizar|acabar|terminar) (el|este)? <date>'],
    make: (context, date) => {
      const day = dayOf(date)
      return context.hoursAsSaid ? made.moment(day, 1439) : edge(date, 'end of day')
    },
  },
  {
    name: 'es.datetime-range.early',
    patterns: '(al|a) (principio|comienzo|inicio) (de|del)? (este)? <date>',
    make: (_, date) => edge(date, 'early morning'),
  },
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

const NOW = '(ahora|ahorita|ya|aqui|este momento)'
export const momentSpanLayer = layer([
  {
    name: 'es.datetime-range.from-now',
    patterns: `(de|desde|entre) ${NOW} (a|al|y|y el|y las|hasta|hasta el) <moment>`,
    make: (context, to) => {
      const today = context.today()
      const end = momentOf(to, context)
      return today === undefined || !end ? undefined : made.moments({ day: today, minute: context.minute() }, end)
    },
  },
  {
    name: 'es.datetime-range.to',
    patterns: '(de|del|desde|desde el|entre)? <moment> (a|al|hasta|hasta el|y|-) <moment>',
    make: momentSpan,
  },
  { name: 'es.datetime.nth-weekday', patterns: '<moment> (de|del|en)? <dates>', make: (_, moment, month) => movedToMonth(moment, month) },
  // "Desde las nueve del lunes hasta las cinco del viernes": each end is open to its own side.
  { name: 'es.datetime-range.to', patterns: '<moment> y? <moment>', make: openEnds },
  {
    name: 'es.datetime-range.from',
    patterns: '(desde|desde el|a partir de|a partir del|no antes de|no antes del) <moment>',
    make: (context, from) => openMoment(context, from, 'from', 'from'),
  },
  {
    name: 'es.datetime-range.until',
    patterns: '(hasta|hasta el|a mas tardar|a mas tardar el|no mas tarde de|no mas tarde del|como muy tarde|como muy tarde el) <moment>',
    make: (context, to) => openMoment(context, to, 'to', 'to'),
  },
  {
    name: 'es.datetime-range.after',
    patterns: '(despues de|despues del|luego de|luego del|pasado|pasado el) <moment>',
    make: (context, from) => openMoment(context, from, 'from', 'to'),
  },
  {
    name: 'es.datetime-range.before',
    patterns: '(antes de|antes del|previo a|previo al) <moment>',
    make: (context, to) => openMoment(context, to, 'to', 'from'),
  },
])

/** "Desde el lunes a las ocho, hasta el martes": spans of moments that are open on different sides. */
export const momentSpanJoinLayer = layer([
  { name: 'es.datetime-range.to', patterns: '<moments> y? <moments>', make: (_, from, to) => bothMoments(from, to) },
])

/** Days and times that belong together. Each keeps its own words. */
export const joinLayer = layer(rules)
