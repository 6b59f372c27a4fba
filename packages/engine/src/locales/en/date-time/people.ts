import { openBehind } from '../../../slots/date-time/clock.ts'
import { counted, folk, group, isBooking, isJoined, openCount, people, several, timed } from '../../../slots/date-time/counts.ts'
import { CATEGORY, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'

const JOINING: ReadonlySet<string> = new Set(['and', 'plus', 'with', 'my', 'our', 'your', 'his', 'her'])

const HEADS = '(people|person|pax|ppl|guests|diners|guys|ladies|gentlemen|family members|co workers|co - workers)'
const OF_THEM = '(of us|of them|of you|people|person|guests|<kin>|of my <kin>|of our <kin>)'
const COMES = '(coming|going|attending|joining|expected|invited|booked|dining)'
const EATS = '(vegan|vegetarian|allergic|lactose|gluten|celiac|coeliac)'

const atoms: readonly Rule[] = [
  {
    name: 'en.people.not-a-party',
    patterns: [
      `the? <num> ${OF_THEM} (need|needs) (kid|kids|high|a high|booster|special|gluten)`,
      `the? <num> ${OF_THEM} (has|have|had|can't|cannot|don't|doesn't|will be having)`,
      `the? <num> ${OF_THEM} (is|are|will be) ${EATS}`,
      '(add|adding) <num> (more|extra|other|additional)? (people|person|guests|guest|seats|seat|chairs|chair|<kin>)',
      '(add|adding) <num> (more|extra|other|additional)',
      "(i|we|i've|we've) (have|got|have got) <num> (little|small|young)? (kids|children|babies|toddlers|sons|daughters)",
    ],
    make: () => made.nothing(),
  },
  { name: 'en.people.of-us', patterns: [`the? <num> ${OF_THEM} [(is|are|will be) ${COMES}]`], make: (_, count) => counted(count.n) },
  { name: 'en.people.counted', patterns: [`<num> (other|more|extra|additional|-)? ${HEADS}`], make: (_, count) => counted(count.n) },
  {
    name: 'en.people.counted',
    patterns: ['<num> (of my|of our)? (close|closest|best|dear|good)? <kin>', 'a? <num> seater', 'a? <num> top'],
    make: (_, count) => counted(count.n),
  },
  { name: 'en.people.counted', patterns: ['the <num> (people|guests|diners)'], make: (_, count) => counted(count.n) },
  { name: 'en.people.of-us', patterns: ['the? <num> [of (us|them|you)]'], make: (_, count) => counted(count.n) },
  {
    name: 'en.people.counted',
    patterns: `[from? <num> (to|up to)] <num> ${HEADS}`,
    make: (_, __, count) => counted(count.n),
  },
  { name: 'en.people.counted', patterns: `half a dozen (of us|${HEADS.slice(1, -1)})?`, make: () => counted(6) },
  { name: 'en.people.counted', patterns: `a? dozen (of us|${HEADS.slice(1, -1)})?`, make: () => counted(12) },
  { name: 'en.people.folk', patterns: 'a couple of (my|our)? <kin>', make: () => folk(2) },
  { name: 'en.people.couples', patterns: ['<num> couples'], make: (_, count) => counted(count.n * 2) },
  { name: 'en.people.folk', patterns: ['(my|our|a|an|the|his|her|their|one|your) <kin>'], make: (_, kin) => folk(several(kin)) },
  {
    name: 'en.people.folk',
    patterns: ['(my|our|the|his|her|their) <num> (little|other)? (<kin>|co workers|co - workers)'],
    make: (_, count) => folk(count.n),
  },
  {
    name: 'en.people.folk',
    patterns: [
      '(my|our|a|an|the|his|her) (mother|father|brother|sister|son|daughter) in law',
      '(my|our|his|her) (boss|ex|other half|better half|significant other)',
    ],
    make: () => folk(1),
  },
  { name: 'en.people.counted', patterns: 'both of us', make: () => counted(2) },
  { name: 'en.people.folk', patterns: ['a couple'], make: (context) => (isJoined(context, JOINING) ? folk(2) : undefined) },
  { name: 'en.people.folk', patterns: ['<kin>'], make: (context, kin) => (isJoined(context, JOINING) ? folk(several(kin)) : undefined) },
  { name: 'en.people.folk', patterns: ['me', 'myself'], make: (context) => (isJoined(context, JOINING) ? folk(1) : undefined) },
  { name: 'en.people.self', patterns: 'i', make: (context) => (isJoined(context, JOINING) ? folk(1) : undefined) },
]
const ONE = '<folk/people>'
const AND = '(and|plus|with|, and|and also)?'
const groups: readonly Rule[] = [
  {
    name: 'en.people.group',
    patterns: [`${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE} ${AND} ${ONE}`],
    make: group,
  },
  {
    name: 'en.people.group',
    patterns: [`${ONE} (and|plus) <num> (other)?`, `<num> (and|plus) ${ONE}`],
    make: (context, a, b) => (openBehind(context) ? counted(a.n + b.n) : undefined),
  },
]
const FOR = '(table|tables|reservation|reservations|booking|party|group|seats|seating|room|place|spot|family|gang|total)'
const SIZE = '(party|group|guest|guests|head|people|booking|reservation) (number|numbers|size|count)'
const party: readonly Rule[] = [
  {
    name: 'en.people.party',
    patterns: [`[${FOR} (just|only)? (for|of)] <num>`],
    make: (context, count) => (timed(context) ? undefined : people(count.n)),
  },
  {
    name: 'en.people.party',
    patterns: [
      '[(dinner|lunch|brunch|breakfast) for] <num>',
      '[(party|group) (size)? (of|is|to|will be|changed to)] <num>',
      `[${SIZE} (is|to|of|will be|is now|changed to|has changed to|went up to|went down to|it will be|it'll be|it is|it's) (now)?] <num>`,
      '[(number|amount) of (people|guests|persons) (i want|we want|we need|i need)? (is|to|will be)] <num>',
      '[(table for|booking for|for|of)? us] <num>',
      '[(seat|accommodate|fit|host|cater for|expect|expecting)] <num>',
      '[(party|group|guests|people) (size)?] <num>',
      '<num> [(in|to) (my|our|the|total) (party|group|family)?]',
      '<num> [(in total|total|altogether|all together|all told)]',
    ],
    make: (context, count) => (openCount(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.changed',
    patterns: ['[<people> to (just|only)?] <num>', '[not <people> (but)? (just|only)?] <num>'],
    make: (context, _, count) => (openCount(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.all',
    patterns: ['[all] <num>', '<num> [(seated|sitting|together) together?]'],
    make: (context, count) =>
      isBooking(context) && !timed(context) && !(context.after && context.after.cats & CATEGORY.num) ? people(count.n) : undefined,
  },
  {
    name: 'en.people.now',
    patterns:
      "[(it's|its|it is|it will be|it'll be|that's|there's|make it for|expect) (just|only)?] <num> [(now|in total|total|altogether)]",
    make: (context, count) => (isBooking(context) && !timed(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.will-be',
    patterns:
      "[(will|we'd|it'd|it'll|that'll|there'd|there'll|we'll|would|that would|going to) (just|only)? be (just|only|about|around)?] <num>",
    make: (context, count) =>
      isBooking(context) && !context.wantsTime && openCount(context) && Number.isInteger(count.n) ? people(count.n) : undefined,
  },
  {
    name: 'en.people.now',
    patterns: '[(just|only)] <num>',
    make: (context, count) => (isBooking(context) && !context.wantsTime && !context.after ? people(count.n) : undefined),
  },
  {
    name: 'en.people.number',
    patterns: '<num> [(is the (number|amount) of people|are expected|are coming|are attending|will be coming|are with us)]',
    make: (_, count) => people(count.n),
  },
  { name: 'en.people.number', patterns: '<num> to be (precise|exact)', make: (_, count) => people(count.n) },
  {
    name: 'en.people.of-us',
    patterns: ['<num> [of (us|them|you)]', '<num> [(persons|individuals|peoples|members|seats|chairs|patrons|heads)]'],
    make: (_, count) => people(count.n),
  },
  {
    name: 'en.people.one',
    patterns: [`[${FOR} (just|only) for] (me|myself)`, '[(just|only) (for)?] (me|myself)', '(me|myself) (alone|only)', '[by] myself'],
    make: (context) =>
      isBooking(context) && (context.wantsPeople || !context.after || openBehind(context) || context.after.norm === 'coming')
        ? people(1)
        : undefined,
  },
  { name: 'en.people.one', patterns: [`[${FOR} for] myself`, `[${FOR} for] me [(alone|only)]`], make: () => people(1) },
  {
    name: 'en.people.couple',
    patterns: '[for] a couple',
    make: (context) => (context.after?.norm === 'of' || timed(context) ? undefined : people(2)),
  },
  {
    name: 'en.people.couple',
    patterns: 'a couple',
    make: (context) => (context.wantsPeople && context.after?.norm !== 'of' && !timed(context) ? people(2) : undefined),
  },
  {
    name: 'en.people.there-are',
    patterns: ["[(there will be|there are|there is|there's|we are|we're|we will be|we'll be|it's just|now just|we have)] <num>"],
    make: (context, count) => (openCount(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.for',
    patterns: ['[for] <num>'],
    make: (context, count) => (openCount(context) && (!context.wantsTime || isTimed(context)) ? people(count.n) : undefined),
  },
]
/** "For nine at a quarter past one": the time is told behind the count. */
function isTimed({ after }: RuleContext): boolean {
  return after !== undefined && ((after.cats & (CATEGORY.time | CATEGORY.moment)) !== 0 || after.norm === 'at')
}
/** People that are counted or named, before any number is read as a time. */
export const peopleLayers = [layer(atoms), layer(groups)]
/** Counts behind "for" and "of", once no time claims the number. */
export const latePeopleLayer = layer(party)
