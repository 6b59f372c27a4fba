import { openBehind } from '../../../slots/date-time/clock.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import {
  asTimes,
  bothMoments,
  dateOf,
  edge,
  joined,
  momentSpan,
  settledTime,
  spanInPart,
  weekdayWithin,
} from '../../../slots/date-time/join.ts'
import { fixed, narrowed, partNumber } from '../../../slots/date-time/part.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { frenchLayer } from './layer.ts'

const TIME = '<time/pair/times>'
const BARE = '<hour/compact>'
const AT =
  "(a|vers|vers les|autour de|aux alentours de|aux environs de|le|l'|l|la|les|dans|dans le|dans la|dans l'|en|au|de|du|d'|de la|de l'|pour|pour le|pour la|et|mais|plutot|plutot le|plutot dans l'|idealement|idealement le|de preference|si possible|mettons|disons|disons le|-|,|sur|ce|courant|c'est|ca serait|ce serait|par exemple|peut -? etre|quelque part|n'importe quand|plus|environ|la (a|vers|pour|,)|passe)?"

const RATHER =
  '(le|les|un|mettons|disons|peut -? etre|,|plutot|genre|idealement|de preference|par exemple|ca serait|ce serait|si possible)?'
export const weekdayInSpanLayer = frenchLayer([
  {
    name: 'fr.date.weekday-in-span',
    patterns: `<dates> ${RATHER} (le)? <date> (ou|et|ou bien|ou alors|sinon|,) (le)? <date>`,
    make: (_, span, first, second) => twoWithin(span, first, second),
  },
  {
    name: 'fr.date.weekday-in-span',
    patterns: `<dates> ${RATHER} (le)? <date>`,
    make: (_, span, day) => weekdayWithin(day, span),
  },
  { name: 'fr.date.weekday-in-span', patterns: ["<date> (de|d'|dans|mais|,)? <dates>"], make: (_, day, span) => weekdayWithin(day, span) },
])

/** "La semaine prochaine, plutôt mardi ou jeudi": both days are of that week. */
function twoWithin(span: Item, first: Item, second: Item): Made | undefined {
  const [a, b] = [weekdayWithin(first, span), weekdayWithin(second, span)]
  return a && b ? made.several({ ...first, ...a, value: a.value }, { ...second, ...b, value: b.value }) : undefined
}

/** "La nuit de mardi à mercredi" is Tuesday's. */
function nightOf(part: Item, dates: Item): Item {
  const { value } = dates
  const oneNight = value?.type === 'dates' && value.from !== undefined && value.to === value.from + 2
  if (!oneNight || part.value || part.n !== partNumber('night')) return dates
  return { ...dates, cats: CATEGORY.date, value: { type: 'date', day: value.from ?? 0, by: 'weekday', assumed: true } }
}

const narrowedItem = (part: Item, how: 'early' | 'late'): Item => ({ ...part, n: narrowed(part.n, how) })

/** "Demain avant 16 h", said without having been asked: that day's hours, from midnight. An answer keeps its open side. */
const ofDay = (time: Item, context: RuleContext): Item =>
  context.hoursAsSaid && time.value?.type === 'times' && time.value.to && !time.value.from
    ? { ...time, value: { ...time.value, from: fixed(0) } }
    : time

/** "Fin de dimanche": its last minute, or the end of the working day where somebody works then. */
function endOf(context: RuleContext, date: Item): Made | undefined {
  return context.hoursAsSaid ? made.moment(dayOf(date), 1439) : edge(date, 'end of day')
}

const rules: readonly Rule[] = [
  {
    name: 'fr.datetime-range.early',
    patterns: ['tot <date>', '<date> (tot|tres tot|assez tot)'],
    make: (_, date) => edge(date, 'early morning'),
  },
  {
    name: 'fr.datetime.early-part',
    patterns: ["(tot|tres tot|assez tot|plus tot) <date> (le|au|dans la|dans l'|en)? <part>"],
    make: (context, date, part) => joined(date, asTimes(narrowedItem(part, 'early'), context)),
  },
  {
    name: 'fr.datetime.late-part',
    patterns: ["(tard|tres tard|assez tard|plus tard) <date> (le|au|dans la|dans l'|en)? <part>"],
    make: (context, date, part) => joined(date, asTimes(narrowedItem(part, 'late'), context)),
  },
  {
    name: 'fr.datetime.end-of-day',
    patterns: "(fin|a la fin|la fin|en fin|vers la fin) (de|du|d') <date>",
    make: (context, date) => endOf(context, date),
  },
  {
    name: 'fr.datetime-range.late',
    patterns: ['tard <date>', '<date> (tard|assez tard)'],
    make: (_, date) => edge(date, 'late afternoon'),
  },
  {
    name: 'fr.time-range.in-part',
    patterns: [
      `<part> (,|plutot|disons|mettons|idealement|si possible|genre|mais|vers)? <times>`,
      "<times> (le|en|dans la|dans l'|au) <part>",
    ],
    make: (context, a, b) => (a.value ? spanInPart(b, a, context) : spanInPart(a, b, context)),
  },
  {
    name: 'fr.datetime.day-time',
    patterns: [`<date> ${AT} ${TIME}`],
    make: (context, date, time) => joined(date, settledTime(ofDay(time, context), undefined, context)),
  },
  {
    name: 'fr.datetime.time-day',
    patterns: [`${TIME} ${AT} <date>`],
    make: (context, time, date) => joined(settledTime(ofDay(time, context), undefined, context), date),
  },
  { name: 'fr.datetime.day-part', patterns: [`<date> ${AT} <part>`], make: (context, date, part) => joined(date, asTimes(part, context)) },
  {
    name: 'fr.datetime.day-half',
    patterns: ['<date> (en|le|dans le)? <half>'],
    make: (context, date, half) => joined(date, asTimes({ ...half, n: partNumber(half.n === 0 ? 'morning' : 'afternoon') }, context)),
  },
  { name: 'fr.datetime.part-day', patterns: [`<part> ${AT} <date>`], make: (context, part, date) => joined(asTimes(part, context), date) },
  {
    name: 'fr.datetime.time-day-part',
    patterns: [`${TIME} ${AT} <date> (au|le|dans l'|en)? <part>`, `${BARE} <date> (au|le|dans l')? <part>`],
    make: (context, time, date, part) => joined(settledTime(time, part, context), date),
  },
  {
    name: 'fr.datetime.part-day-part',
    patterns: ["<part> <date> (au|le|dans l'|en)? <part>"],
    make: (context, early, date) => joined(asTimes(early, context), date),
  },
  {
    name: 'fr.datetime.part-day-time',
    patterns: [`<part> ${AT} <date> ${AT} ${TIME}`, `<part> ${AT} <date> (a|vers) ${BARE}`],
    make: (context, part, date, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'fr.datetime.day-part-time',
    patterns: [`<date> ${AT} <part> ${AT} ${TIME}`, `<date> ${AT} <part> (a|vers) ${BARE}`],
    make: (context, date, part, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'fr.datetime.day-time-part',
    patterns: [`<date> (a|vers|pour|,)? ${TIME} (du|de|dans|le|au) <part>`],
    make: (context, date, time, part) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'fr.datetime.tonight-time',
    patterns: [`<dayPart> ${AT} ${TIME}`, `<dayPart> (a|vers|environ|disons)? ${BARE}`],
    make: (context, day, time) =>
      time.cats & (CATEGORY.hour | CATEGORY.compact) && !openBehind(context)
        ? undefined
        : joined(dateOf(day), settledTime(time, day, context)),
  },
  {
    name: 'fr.datetime.time-tonight',
    patterns: [`${TIME} ${AT} <dayPart>`, `${BARE} <dayPart>`],
    make: (context, time, day) => joined(settledTime(time, day, context), dateOf(day)),
  },
  {
    name: 'fr.datetime.day-hour',
    patterns: [`<date> ${BARE}`],
    make: (context, date, hour) =>
      openBehind(context) && context.wantsTime && hour.n > 0 ? joined(date, settledTime(hour, undefined, context)) : undefined,
  },
  {
    name: 'fr.datetime.range-time',
    patterns: [`<dates> ${AT} <part/times>`, `<dates> ${AT} <time>`],
    make: (context, dates, part) => (part.value ? joined(dates, part) : joined(dates, asTimes(part, context))),
  },
  {
    name: 'fr.datetime.range-time',
    patterns: [`<part/times> (de|d'|en|dans|la|,)? <dates>`],
    make: (context, part, dates) => joined(part.value ? part : asTimes(part, context), nightOf(part, dates)),
  },
]

const spans: readonly Rule[] = [
  { name: 'fr.datetime-range.to', patterns: "(de|du|entre|d')? <moment> (a|au|et|jusqu'a|jusqu' a|jusqu'au|-) <moment>", make: momentSpan },
  { name: 'fr.datetime-range.to', patterns: '<moments> (et|,)? <moments>', make: (_, from, to) => bothMoments(from, to) },
]
export const momentSpanLayer = frenchLayer(spans)

/** Days and times that belong together. Each keeps its own words. */
export const joinLayer = frenchLayer(rules)
