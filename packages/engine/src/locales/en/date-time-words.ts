import { CATEGORY } from '../../slots/date-time-item.ts'
import type { DateTimeWords } from '../../slots/date-time-lex.ts'
import { type Part, partNumber } from '../../slots/date-time-part.ts'
import { DIGIT_WORDS, numberAt, ORDINAL_WORDS, TEEN_WORDS, TENS_WORDS } from './numbers.ts'

const MONTHS = [
  'january jan',
  'february feb febuary',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]

const WEEKDAYS = [
  'monday mondays mon',
  'tuesday tuesdays tues tue teusday tusday',
  'wednesday wednesdays wed weds wensday wednesay wendsday wednsday',
  'thursday thursdays thurs thur thu thrusday thursay',
  'friday fridays fri firday',
  'saturday saturdays sat satuday saterday',
  'sunday sundays sun',
]

/** Lengths of time, by their number as an item. */
export const UNIT = { second: 0, minute: 1, hour: 2, day: 3, week: 4, fortnight: 5, month: 6, quarter: 7, year: 8 } as const
const UNITS = [
  'seconds sec secs',
  'minute minutes min mins',
  'hour hours hr hrs',
  'day days night nights',
  'week weeks wk wks',
  'fortnight fortnights',
  'month months',
  '',
  'year years yr yrs',
]

const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['morning', 'morning mornings mornin'],
  ['afternoon', 'afternoon afternoons arvo'],
  ['evening', 'evening evenings'],
  ['night', 'night nights nighttime'],
  ['lunch', 'lunchtime lunch'],
  ['mid morning', 'midmorning'],
  ['mid afternoon', 'midafternoon'],
]

/** Holidays whose date is a rule, by their number as an item: see `date-time-holidays.ts`. */
const HOLIDAY_WORDS: readonly (readonly [number, string])[] = [
  [0, 'thanksgiving'],
  [1, 'christmas xmas'],
  [2, 'halloween'],
  [3, 'easter'],
  [4, 'juneteenth'],
]

/** Who may belong to a party: one each, or at least two. */
const KIN = [
  'wife husband partner spouse girlfriend boyfriend fiance fiancee mother father mom mum dad brother sister son daughter kid child baby toddler friend boss colleague neighbor roommate teen teenager infant man woman boy girl senior adult aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter guest other highchair',
  'kids children babies toddlers friends colleagues parents sons daughters sisters brothers twins siblings mates guests coworkers men women boys girls seniors adults teens infants others cousins couples grandparents grandkids buddies highchairs',
]

/** Words that begin or stand alone in a wish about time, with no number of their own. */
const CUES =
  "today tomorrow tomorow tommorow tommorrow tomorrows yesterday tonight tonite noon midday midnight noonish asap soonest anytime whenever weekend weekends soon earliest sooner same later earlier now immediately flexible available any first o'clock oclock eod eom wkend away early care mind matter preference possible"

const words = new Map<string, { cats: number; n: number }>()

function add(list: string, cats: number, n: number): void {
  for (const word of list.split(' ')) {
    if (word === '') continue
    const known = words.get(word)
    words.set(word, { cats: (known?.cats ?? 0) | cats, n: known && known.cats !== 0 ? known.n : n })
  }
}

PART_WORDS.forEach(([part, list]) => {
  add(list, CATEGORY.part, partNumber(part))
})
MONTHS.forEach((list, at) => {
  add(list, CATEGORY.month, at + 1)
})
WEEKDAYS.forEach((list, at) => {
  add(list, CATEGORY.weekday, at)
})
UNITS.forEach((list, at) => {
  add(list.replace(' night nights', ''), CATEGORY.unit, at)
})
HOLIDAY_WORDS.forEach(([n, list]) => {
  add(list, CATEGORY.holiday, n)
})
KIN.forEach((list, at) => {
  add(list, CATEGORY.kin, at + 1)
})
add('am', CATEGORY.half, 0)
add('pm', CATEGORY.half, 1)
add(CUES, 0, 0)

/** Months and weekdays that are more often another word: alone they name no day. */
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'sat',
  'sun',
  'wed',
  'mon',
  'jan',
  'dec',
  'june',
  'april',
  'august',
])

const NUMBER_WORDS = [...DIGIT_WORDS.keys(), ...TEEN_WORDS.keys(), ...TENS_WORDS.keys(), ...ORDINAL_WORDS.keys()]

/** English words of dates and times, for `lex`. */
export const dateTimeWords: DateTimeWords = {
  words,
  numberAt,
  triggers: new Map([...[...words.keys()].map((word) => [word, false] as const), ...NUMBER_WORDS.map((word) => [word, true] as const)]),
  zeros: new Set(['oh', 'o', 'zero', 'ou']),
  fillers: new Set(['uh', 'uhh', 'um', 'umm', 'uhm', 'er', 'erm', 'ah', 'eh', 'hmm', 'hm', 'mm', "y'know"]),
}
