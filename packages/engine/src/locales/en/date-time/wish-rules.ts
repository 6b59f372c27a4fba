import { asksForBoth } from '../../../slots/date-time/context.ts'
import { exceptPart } from '../../../slots/date-time/hours.ts'
import { made } from '../../../slots/date-time/item.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'
import { ruledOut } from '../../../slots/date-time/spans.ts'

const WORKS = '(works|is fine|is good|is ok|is okay|will do|would do|would be fine|would work)?'

/** "Whenever you can", not "whenever the furnace starts". */
const AFTER_WHENEVER: ReadonlySet<string> = new Set(
  "you works would will is suits they he she please i we your it's that's you're they're he's".split(' '),
)
/** Words behind which "right now" is a wish, not a report. */
const COMING: ReadonlySet<string> = new Set([
  'come',
  'out',
  'over',
  'here',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'available',
  'by',
  'down',
])

const NOT =
  "(not|not on|but not|but not on|except|except for|except on|besides|other than|excluding|apart from|just not|can't do|cannot do|can't make|can't make it|don't want|i work|we work|i'm working|i'm away|we're away|any day but|any day except|any time but|any time except|anytime but|anytime except|any day other than)"

const wishes: readonly Rule[] = [
  {
    name: 'en.wish.any',
    patterns: [
      `(any time|anytime|any day|any date|any slot|any of them|any of those) ${WORKS}`,
      "(i'm|i am|im|we're|we are) (pretty|very|totally|completely|quite|fully)? flexible",
      "(don't|do not|dont) (care|mind) (when|what time|what day|which day)",
      "(doesn't|does not|doesnt) matter (when|what time|what day|which day)",
      '(no|without) preference',
      '(open|home|free|here|around|available|in) all (day|week) (long)?',
    ],
    make: () => made.wish({ type: 'any' }),
  },
  {
    name: 'en.wish.any',
    patterns: 'whenever',
    make: ({ after }) =>
      !after || after.sep > 0 || after.cats !== 0 || AFTER_WHENEVER.has(after.norm) ? made.wish({ type: 'any' }) : undefined,
  },
  {
    name: 'en.wish.soonest',
    patterns: ['right now', '(very|really)? soon'],
    make: ({ before, wantsTime }) =>
      before?.norm === 'how' || !(wantsTime || COMING.has(before?.norm ?? '')) ? undefined : made.wish({ type: 'soonest' }),
  },
  {
    name: 'en.wish.soonest',
    patterns: [
      'as (soon|early|quickly|quick|fast) as (possible|you can|they can|he can|you guys can|humanly possible|you possibly can)',
      'asap',
      'a s a p',
      '(the|your|next|the next|your next|very next|first)? (soonest|earliest) (available|possible|time|appointment|slot|opening|you have|you got|you can)? (time|slot|appointment|opening)?',
      'sooner the better',
      '(the|your|very)? (first|next) (time|slot|appointment|opening|thing|day|one)? (available|free|open|you have|you got|you have got|you have open|you have free|you can do|you can come|that you have)',
      'next available (time|slot|appointment|opening)?',
      'right away',
      'immediately',
      'quick as you can',
    ],
    make: () => made.wish({ type: 'soonest' }),
  },
  {
    name: 'en.wish.later',
    patterns: [
      '(anything|something|any time|some time|a bit|a little|a little bit|little|bit) later',
      'later (in the day|that day|than that|on that day|time)',
      'later (that|the|on the|on that) same day',
      '(the|that)? same day (but|only|just)? (a bit|a little|bit|little)? later',
      '(push|move) it back',
      'later please',
    ],
    make: () => made.wish({ type: 'later' }),
  },
  {
    name: 'en.wish.same-week',
    patterns: ['(the|that|in the|for the)? same week', '(that|in that) (very)? week'],
    make: () => made.wish({ type: 'same_week' }),
  },
  {
    name: 'en.wish.same-time',
    patterns: ['(at|the|at the)? same (time|hour)'],
    make: () => made.wish({ type: 'same_time' }),
  },
  {
    name: 'en.wish.earlier',
    patterns: [
      '(anything|something|any time|some time|a bit|a little|a little bit|little|bit) (earlier|sooner)',
      '(earlier|sooner) (in the day|that day|than that|on that day|time)',
      '(earlier|sooner) please',
      'any (earlier|sooner)',
      '(earlier|sooner) (that|the|on the|on that) same day',
      '(the|that)? same day (but|only|just)? (a bit|a little|bit|little)? (earlier|sooner)',
    ],
    make: () => made.wish({ type: 'earlier' }),
  },
  {
    name: 'en.wish.not',
    patterns: [
      `${NOT} <date/moment> (or|and|nor) (on)? <date>`,
      `${NOT} <date> (or|and|nor)? (on)? <date> (or|and|nor) (on)? <date>`,
      `<date/moment> (or|and) <date> (don't|do not|won't|doesn't) work`,
      '<date/moment> (or|and) <date> (are|is) (out|bad|no good|not good|not possible)',
    ],
    tight: true,
    make: (_, a, b, c) => (c.value ? ruledOut(a, b, c) : ruledOut(a, b)),
  },
  {
    name: 'en.wish.not',
    patterns: [`${NOT} <moment>`],
    make: (_, days) => ruledOut(days),
  },
  {
    name: 'en.wish.not',
    patterns: [
      '(not|but not|except|except for|besides|other than|excluding|apart from|just not|but on|except on|not on) <date>',
      "(can't|cannot|can not|cant|couldn't|won't|don't|doesn't|not) (do|need|want|make|make it|make it on|do it|do it on|work|come|be there|be there on|be home|available on|free on|available|free|home on|home|work on) <date>",
      "<date> (are no good|are bad|are out|aren't good|don't work|do not work|won't work|will not work|doesn't work|does not work|doesnt work|isn't good|is no good|no good|is bad|is out|isn't good for me|isn't going to work|is not good|is not possible|won't do|isn't possible|is a no)",
      '(any time|anytime|any day|anything|whenever|every day|everything) (but|except|except for|other than|besides) (on)? <date>',
    ],
    make: (_, date) => ruledOut(date),
  },
  {
    name: 'en.wish.not',
    patterns: ["(not|but not|except|just not|anything but|can't do|can't make it|can't) <dates>"],
    make: (_, dates) => ruledOut(dates),
  },
  {
    name: 'en.wish.not',
    patterns: [
      "(i|we|i'm|we're|i am|we are|i've|i have) (work|working|at work|busy|away|tied up|booked|out of town|got work|gotta work|have to work) (on|all day)? <date>",
    ],
    make: (_, date) => ruledOut(date),
  },
]

/** "Now" and nothing else, where no visit is asked about: the time that it is. */
const nows: readonly Rule[] = [
  {
    name: 'en.time.now',
    patterns: ['right? now', 'at the moment', 'at this (very)? moment', 'this (very)? moment', 'at (the)? present', 'just now'],
    make: (context) =>
      context.before || context.after || asksForBoth(context.call.asked) ? undefined : made.moment(context.today(), context.minute()),
  },
]

/** The same within a sentence of nobody's that is to visit. */
const present: readonly Rule[] = [
  {
    name: 'en.time.now',
    patterns: ['at present', 'at the present (time|moment)'],
    make: (context) => (context.hoursAsSaid ? made.moment(context.today(), context.minute()) : undefined),
  },
]

/** Hours that are ruled out leave the rest of the day: "any time except mornings". */
const spared: readonly Rule[] = [
  {
    name: 'en.time-range.except-part',
    patterns: [
      "(any time|anytime|any day|anything|whenever)? (but|except|except for|other than|apart from|but not|just not|not|no|never|can't do|cannot do|can't make|don't do) (in the|the|in)? <part>",
      "<part> (don't|do not|won't|doesn't|does not) work (for me|for us)?",
      '<part> (are|is) (no good|bad|out|not good|not possible|not great)',
      "<part> (aren't|isn't) (good|great|possible)",
    ],
    make: (context, part) => exceptPart(context, part),
  },
]

/** Some hours of one day cannot be kept out of a wish: what was said of them is no wish for them. */
const sparedHours: readonly Rule[] = [
  {
    name: 'en.not-a-wish',
    patterns: '(except|except for|but not|just not|apart from|other than) (on)? <date> (in the)? <part>',
    make: () => made.nothing(),
  },
  {
    name: 'en.wish.any',
    patterns:
      '(any time|anytime|any day|whenever) (but|except|except for|but not|just not|apart from|other than) (on)? <date> (in the)? <part>',
    make: () => made.wish({ type: 'any' }),
  },
]

/** A time that is ruled out is none that is wished for: "not noon, I can't do noon". */
const refusals: readonly Rule[] = [
  {
    name: 'en.wish.not-time',
    patterns: ["(not|not at|can't do|can not do|cannot do|can't make|don't want|can't at) <time>"],
    make: () => made.nothing(),
  },
]

/** Greetings and goodbyes hold a day or a part of one but no wish. */
const greetings: readonly Rule[] = [
  {
    name: 'en.goodbye',
    patterns: [
      "(that's|that is|thats|that'll be|that will be|that was|it's|is|be|was) (all|it|everything) (i need|i needed|i wanted|we need|from me)? (for)? (today|now|tonight)",
      '(thanks|thank you|help|assistance|else|time|doing|you) (for)? today',
    ],
    make: () => made.nothing(),
  },
  {
    name: 'en.greeting',
    patterns: [
      'good <part>',
      '<part> everyone',
      'have a (good|great|nice) (day|evening|night|weekend|afternoon|one|week|morning)',
      'have a (good|great|nice) <part>',
    ],
    make: () => made.nothing(),
  },
]

const repairs: readonly Rule[] = [
  {
    name: 'en.repair',
    patterns: [
      "(no|sorry|wait|actually|oops|instead|correction|rather|nope) (no|wait|sorry|actually)? (make that|make it|i mean|i meant|rather|let's do|let's say|let's make it)?",
      'scratch that',
      'strike that',
      'i (mean|meant)',
      'make (it|that)',
      'or rather',
      'change (that|it) to',
      "(oh|wait|no|oh wait|oh no|actually) (that's|that is|thats|it's) <date>",
    ],
    make: () => made.repair(),
  },
]

export const greetingLayer = layer(greetings)
export const wishLayer = layer([...nows, ...present, ...wishes, ...spared, ...sparedHours, ...refusals])
export const repairLayer = layer(repairs)
