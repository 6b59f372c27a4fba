import { civil, dayNumber, isDate, nextDayOfMonth, weekdayOf } from '../../../slots/date-time/calendar.ts'
import { openBehind } from '../../../slots/date-time/clock.ts'
import {
  agree,
  alternatives,
  dayOfMonth,
  fromToday,
  inYear,
  nextWeekdayMade,
  shiftDate,
  weekdayAndDay,
  weekdayBeside,
} from '../../../slots/date-time/days.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { frenchLayer } from './layer.ts'
import { namedDayRules, notDateLayer } from './named-day-rules.ts'
import { relativeDayRules } from './relative-day-rules.ts'
import { DAY_GOES_ON, WEAK_WORDS } from './words.ts'

const LE = "(le|la|l'|les|un|du)?"
const joins: readonly Rule[] = [
  {
    name: 'fr.date.weekday-and-day',
    patterns: ['<weekday> <dom>', '<weekday> (le|, le|le le|-) <dom>', '<weekday> le <ord>'],
    make: (context, weekday, day) => (isHour(context) ? undefined : nearby(context, day, weekdayAndDay(context, weekday, day))),
  },
  {
    name: 'fr.date.day-or-weekday',
    patterns: `<date> (ou|et|ou bien|ou sinon|sinon|ou peut -? etre|ou meme) ${LE} <weekday>`,
    make: (context, date, weekday) => alternatives(context, date, weekday),
  },
  {
    name: 'fr.date.after-date',
    patterns: ['<num> <unit> (apres|a partir de|a partir du|a compter de) <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, count.n, unit.n, true),
  },
  {
    name: 'fr.date.after-date',
    patterns: ["(la|le|l'|les) <unit> (apres|d'apres|suivant) <date/weekday>"],
    make: (context, unit, date) => shiftDate(context, date, 1, unit.n),
  },
  {
    name: 'fr.date.before-date',
    patterns: ["(la|le|l'|les) <unit> (avant|d'avant|precedant) <date/weekday>"],
    make: (context, unit, date) => shiftDate(context, date, -1, unit.n),
  },
  {
    name: 'fr.date.before-date',
    patterns: ['<num> <unit> avant <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, -count.n, unit.n, true),
  },
  {
    name: 'fr.date.weekday-beside',
    patterns: "[(le|un)]? <weekday> (apres|qui suit|suivant|juste apres) (le|la|l')? <date>",
    make: (_, weekday, date) => weekdayBeside(date, weekday, 1),
  },
  {
    name: 'fr.date.weekday-beside',
    patterns: "[le]? <ord> <weekday> (apres|qui suit|suivant) (le|la|l')? <date>",
    make: (_, n, weekday, date) => weekdayBeside(date, weekday, n.n),
  },
  {
    name: 'fr.date.weekday-beside',
    patterns: "[(le|un)]? <weekday> (avant|d'avant|qui precede|precedant|juste avant) (le|la|l')? <date>",
    make: (_, weekday, date) => weekdayBeside(date, weekday, -1),
  },
  {
    name: 'fr.date.eve',
    patterns: ["[l']? avant -? veille (de|du|d'|de la|de l') <date/weekday>"],
    make: (context, date) => moveDay(context, date, -2),
  },
  {
    name: 'fr.date.eve',
    patterns: ["[la]? veille (de|du|d'|de la|de l') <date/weekday>"],
    make: (context, date) => moveDay(context, date, -1),
  },
  {
    name: 'fr.date.day-after-date',
    patterns: ["<date> (du|de|d')? <date>"],
    make: (context, lendemain, date) => nextTo(context, lendemain, date),
  },
  {
    name: 'fr.date.day-after-date',
    patterns: ["<date> (du|de|d') <weekday>"],
    make: (context, lendemain, date) => nextTo(context, lendemain, date),
  },
  {
    name: 'fr.date.or-day-after',
    patterns: ['<date/weekday> (ou|et|ou bien|ou meme|sinon) (le)? <date>'],
    make: (context, date, lendemain) => orDayAfter(context, date, lendemain),
  },
  {
    name: 'fr.date.weekday-and-date',
    patterns: [`<weekday> (le|le le|, le|,)? <date>`],
    make: (context, weekday, date) => agree(context, weekday, date),
  },
  {
    name: 'fr.date.date-and-weekday',
    patterns: ["<date> (c'est (un|le|bien le|bien un)|qui est un|qui tombe un|qui tombe le|un|donc|le|donc un|est un)? <weekday>"],
    make: (context, date, weekday) => agree(context, weekday, date),
  },
  { name: 'fr.date-range.weekday-and-days', patterns: '<weekday> (le)? <dates>', make: (_, weekday, days) => startingOn(weekday, days) },
  { name: 'fr.date.year', patterns: ["<date> (de|en|de l'an|de l'annee)? <year>"], make: (_, date, year) => inYear(date, year.n) },
  {
    name: 'fr.date.year',
    patterns: ["<date> (de)? (l'|l)? (an|annee) (prochain|prochaine)"],
    make: (context, date) => inYear(date, 1 + civil(context.today() ?? 0).year),
  },
  { name: 'fr.date.year', patterns: ['<date> (de)? cette annee'], make: (context, date) => inYear(date, civil(context.today() ?? 0).year) },
  {
    name: 'fr.date-range.days-to-date',
    patterns: ["(du|de|entre le|entre|depuis le)? <dom> (au|jusqu'au|et le|a|et) (le)? <date>"],
    make: (context, from, to) => (context.before?.cats ? undefined : daysTo(from, to)),
  },
  {
    name: 'fr.date-range.days-from-date',
    patterns: ["(du|de|entre le|depuis le|a partir du)? <date> (au|jusqu'au|et le) <dom>"],
    make: (context, from, to) => daysFrom(context, from, to),
  },
  {
    name: 'fr.date.the-day',
    patterns: '[(sur|sur le|sur la|pour le|pour la)] <dom>',
    // "À 20 h sur le 15".
    make: (context, day, b, c, d) =>
      (context.before?.cats ?? 0) & (CATEGORY.time | CATEGORY.half) && isDue({ ...context, wantsDate: true }, day)
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
  },
  {
    name: 'fr.date.the-day',
    patterns: '[au] <dom>',
    // "Du 5 h au 6": the end of a time.
    make: (context, day, b, c, d) =>
      (context.before?.cats ?? 0) & TIMED || context.before?.norm === 'midi' || !isDue(context, day)
        ? undefined
        : dayOfMonth(context, day, b, c, d),
  },
  {
    name: 'fr.date.the-day',
    patterns: ['[du] <dom>', '[du] <ord>'],
    // "L'après-midi du six".
    make: (context, day, b, c, d) =>
      (context.before?.cats ?? 0) & CATEGORY.part && isDue({ ...context, wantsDate: true }, day)
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
  },
  {
    name: 'fr.date.the-day',
    patterns: ['[le] <ord>', '[le] <dom>', '[(autour|aux alentours|aux environs) du] <dom>'],
    make: (context, day, b, c, d) => (isDue(context, day) ? dayOfMonth(context, day, b, c, d) : undefined),
  },
]

/** True where nothing else was said. */
const isWhole = ({ before, after }: RuleContext): boolean => before === undefined && after === undefined

/** "Mardi 9 à 11": a day that far ahead is none, the number is an hour. */
function nearby(context: RuleContext, day: Item, found: Made | undefined): Made | undefined {
  const { after, beyond } = context
  const toHour = beyond !== undefined && (beyond.cats & CATEGORY.time) === 0 && beyond.n > day.n && beyond.n - day.n <= LONGEST_VISIT
  const ranged = after?.norm === '-' || (toHour && after?.norm === 'a')
  return ranged && found?.value?.type === 'date' && found.value.day > (context.today() ?? 0) + 31 ? undefined : found
}

/** Hours that people wait at home for, at most. */
const LONGEST_VISIT = 9

/** A number behind a weekday that is an hour: "vendredi 10 heures", "vendredi 10 pm". */
const isHour = ({ after }: RuleContext): boolean =>
  after !== undefined &&
  after.sep === 0 &&
  ((after.cats & (CATEGORY.unit | CATEGORY.half | CATEGORY.num | CATEGORY.low)) !== 0 || HOURS_BEHIND.has(after.norm))
const HOURS_BEHIND: ReadonlySet<string> = new Set(['h', 'heur', 'eure', 'eures', 'du', 'p'])

/** "Le 3" is a day where one was asked for, or where nothing is known of what was asked; a greater number is one always. */
function isDue(context: RuleContext, day: Item): boolean {
  const { after, before, wantsDate, call } = context
  // Only the first is said as an ordinal: "le deuxième" is no day.
  if (day.cats & CATEGORY.ord && day.n > 1) return false
  const goesOn = after !== undefined && (DAY_GOES_ON.has(after.norm) || (after.norm === 'de' && (wantsDate || before === undefined)))
  const hourBehind = after !== undefined && (after.cats & CATEGORY.hour) !== 0 && after.norm !== '' && !isNumber(context.beyond)
  if (!goesOn && !hourBehind && !openBehind(context)) return false
  if (after && after.cats & (CATEGORY.unit | CATEGORY.half)) return false
  return wantsDate || call.asked.length === 0 || day.n > 12 || TIMELY.has(before?.norm ?? '') || TIMELY.has(after?.norm ?? '')
}
/** Another number of a row, as in a phone number; not minutes. */
const isNumber = (item: Item | undefined): boolean =>
  item !== undefined && (item.cats & CATEGORY.num) !== 0 && (item.cats & CATEGORY.mins) === 0

const TIMED = CATEGORY.unit | CATEGORY.half | CATEGORY.part | CATEGORY.time | CATEGORY.num
const TIMELY: ReadonlySet<string> = new Set(['avant', 'apres', "jusqu'", 'pour', 'vers', 'a', "d'ici", 'des'])

/** "Lundi premier au mercredi trois": a weekday before the days that it belongs to. */
function startingOn(weekday: Item, { value, rule }: Item): Made | undefined {
  if (value?.type !== 'dates' || value.from === undefined) return undefined
  return weekdayOf(value.from) === weekday.n || rule === 'fr.date-range.days-of-month' ? made.dates(value.from, value.to) : undefined
}

/** "Lendemain" was read as tomorrow; beside another day it is the day after that. */
function nextTo(context: RuleContext, lendemain: Item, date: Item): Made | undefined {
  const steps = lendemain.rule === 'fr.date.day-after' ? 1 : lendemain.rule === 'fr.date.day-after-tomorrow' ? 2 : 0
  return steps === 0 ? undefined : moveDay(context, date, steps)
}
function moveDay(context: RuleContext, date: Item, days: number): Made | undefined {
  const day = dayOf(date) ?? (date.cats & CATEGORY.weekday ? nextDay(context, date) : undefined)
  return day === undefined ? undefined : made.date(day + days)
}
function nextDay(context: RuleContext, weekday: Item): number | undefined {
  const found = nextWeekdayMade(context, weekday.n)
  return found?.value?.type === 'date' ? found.value.day : undefined
}
function orDayAfter(context: RuleContext, date: Item, lendemain: Item): Made | undefined {
  const day = dayOf(date) ?? (date.cats & CATEGORY.weekday ? nextDay(context, date) : undefined)
  if (day === undefined || lendemain.rule !== 'fr.date.day-after') return undefined
  return made.several(dated(date, day), { ...lendemain, value: { type: 'date', day: day + 1, by: 'relative', assumed: false } })
}

const dated = (item: Item, day: number): Item => ({
  ...item,
  cats: CATEGORY.date,
  rule: item.rule || 'fr.date.weekday',
  score: item.score || 0.9,
  value: item.value ?? { type: 'date', day, by: 'weekday', assumed: true },
})

/** "Du 3 au samedi 8 août": both days are of the month that is named. */
function daysTo(from: Item, to: Item): Made | undefined {
  if (to.value?.type !== 'date' || (to.value.by !== 'month-day' && to.value.by !== 'full')) return undefined
  const { day } = to.value
  const { year, month, day: last } = civil(day)
  return from.n < last && isDate(year, month, from.n) ? made.dates(dayNumber(year, month, from.n), day + 1) : undefined
}

/** "Du 22 avril au 25": the second day is the next such one. */
function daysFrom(context: RuleContext, { value }: Item, to: Item): Made | undefined {
  if (value?.type !== 'date' || (value.by !== 'month-day' && value.by !== 'full')) return undefined
  if ((context.after?.cats ?? 0) & (CATEGORY.unit | CATEGORY.half | CATEGORY.month)) return undefined
  const end = nextDayOfMonth(value.day, to.n)
  return end === undefined || end <= value.day ? undefined : made.dates(value.day, end + 1)
}

/** What single words still mean a day once all longer ones are found. */
const singles: readonly Rule[] = [
  {
    name: 'fr.date.weekday',
    patterns: ['<weekday> (dans|durant|pendant|au cours de|en) (la)? journee'],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  {
    name: 'fr.date.weekday',
    patterns: ['<weekday>'],
    make: (context, weekday) => (WEAK_WORDS.has(weekday.norm) && !isWhole(context) ? undefined : nextWeekdayMade(context, weekday.n)),
  },
  {
    name: 'fr.date.in-the-day',
    patterns: ['<date> (dans|durant|pendant|au cours de|en|toute) (la)? journee'],
    make: (_, date) => (date.value?.type === 'date' ? { cats: CATEGORY.date, value: date.value, n: date.n } : undefined),
  },
  {
    name: 'fr.date.today',
    patterns: ['(dans|durant|au cours de|(dans le|au|en) (courant|cours) de) (la)? journee', "d'ici la fin de (la)? journee"],
    make: fromToday(0),
  },
  {
    name: 'fr.date.ordinal',
    patterns: ['<ord>'],
    make: (context, day, b, c, d) =>
      context.wantsDate && day.n === 1 && !context.before && openBehind(context) ? dayOfMonth(context, day, b, c, d) : undefined,
  },
]

/** Days with a name, a number or a distance, in the order in which they build on each other. */
export const dayLayers = [notDateLayer, frenchLayer([...namedDayRules, ...relativeDayRules]), frenchLayer(joins), frenchLayer(joins)]
/** Days that only stand where nothing else claimed the word: after clock readings were found. */
export const lateDayLayer = frenchLayer(singles)
