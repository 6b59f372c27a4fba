import type { DateTimeWords } from '../../../slots/date-time/lex.ts'
import type { Part } from '../../../slots/date-time/part.ts'
import type { Remarks } from '../../../slots/date-time/remarks.ts'
import { dateTimeTable } from '../../../slots/date-time/table.ts'
import { DIGIT_WORDS, numberAt, ORDINAL_WORDS, TEEN_WORDS, TENS_WORDS } from '../numbers.ts'

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

const UNITS = [
  'seconds sec secs',
  'minute minutes min mins',
  'hour hours hr hrs',
  'day days',
  'week weeks wk wks',
  'fortnight fortnights',
  'month months',
  '',
  'year years yr yrs',
]

const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['morning', 'morning mornings mornin mourning'],
  ['afternoon', 'afternoon afternoons arvo'],
  ['evening', 'evening evenings'],
  ['night', 'night nights nighttime nite'],
  ['lunch', 'lunchtime lunch'],
  ['mid morning', 'midmorning'],
  ['mid afternoon', 'midafternoon'],
]

/** Holidays of one word, in the order of `WORD_HOLIDAYS`. */
const HOLIDAY_WORDS = ['thanksgiving', 'christmas xmas', 'halloween', 'easter', 'juneteenth']

/** Who may belong to a party: one each, or at least two. */
const KIN: readonly [string, string] = [
  'wife husband partner spouse girlfriend boyfriend fiance fiancee mother father mom mum dad brother sister son daughter kid child baby toddler friend boss colleague neighbor roommate teen teenager infant man woman lady gentleman boy girl senior adult aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter guest other highchair',
  'kids children babies toddlers friends colleagues parents sons daughters sisters brothers twins siblings mates guests coworkers men women ladies gentlemen boys girls seniors adults teens infants others cousins couples grandparents grandkids buddies highchairs',
]

/** Words that begin or stand alone in a wish about time, with no number of their own. */
const CUES =
  "today tomorrow tomorow tommorow tommorrow tomorrows yesterday tonight tonite noon midday midnight noonish asap soonest anytime whenever weekend weekends soon earliest sooner same later earlier now immediately flexible available any first couple dozen both myself alone moment tmrw tmr tomoro work school weekday weekdays spring summer autumn fall winter oneish twoish threeish fourish fiveish sixish sevenish eightish nineish tenish elevenish twelveish eve holiday gras fawkes bonfire dinner supper tea breakfast dinnertime suppertime teatime mayo mothering o'clock oclock eod eom eow cob midweek latest wkend away early present care mind matter preference possible"

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

/** Words that may follow a bare number without making it a count of something: "at five please". */
const BEHIND_NUMBER: ReadonlySet<string> = new Set(
  [
    'except please works work is would will should could can sounds good great fine perfect ok okay thanks thank sharp even instead maybe',
    "the this that that's on in at for to or and but if so than then when until till because cause since with of - just",
    'between around about by during anytime sometime from now through thru till until onward onwards up any every all each either both most',
    // The zone that a time is told in is not what it counts.
    'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet eastern pacific central mountain',
    "i i'd i'll i'm we we'd you my me it it's they he she yes yeah no under be if which right tomorrow local",
  ]
    .join(' ')
    .split(' '),
)

/** English words of dates and times, for `lex`. */
export const dateTimeWords: DateTimeWords = dateTimeTable({
  parts: PART_WORDS,
  months: MONTHS,
  weekdays: WEEKDAYS,
  units: UNITS,
  holidays: HOLIDAY_WORDS,
  halves: ['am', 'pm'],
  kin: KIN,
  cues: CUES,
  numbers: [...DIGIT_WORDS.keys(), ...TEEN_WORDS.keys(), ...TENS_WORDS.keys(), ...ORDINAL_WORDS.keys()],
  numberAt,
  zeros: new Set(['oh', 'o', 'zero', 'ou']),
  behindNumber: BEHIND_NUMBER,
  fillers: new Set(['uh', 'uhh', 'um', 'umm', 'uhm', 'er', 'erm', 'ah', 'eh', 'hmm', 'hm', 'mm', "y'know"]),
})

/** What callers tell of the past: "I called yesterday", "it started this morning". */
export const REMARKS: Remarks = {
  past: new Set(
    "made booked reserved called phoned rang spoke talked emailed texted started began happened stopped quit broke burst died failed noticed cracked flooded leaked overflowed tripped fell blew backed clogged installed fixed repaired bought ordered came went was were had got gotten left lost didn't wasn't tried said told".split(
      ' ',
    ),
  ),
  wish: new Set("can could can't for to please want need would i'd like so hoping available book schedule".split(' ')),
}
