import { openBehind } from '../../slots/date-time-clock.ts'
import { counted, folk, group, isJoined, openCount, people, several, timed } from '../../slots/date-time-counts.ts'
import { layer, type Rule } from '../../slots/date-time-rules.ts'

const JOINING: ReadonlySet<string> = new Set(['and', 'plus', 'with', 'my', 'our', 'your', 'his', 'her'])

const atoms: readonly Rule[] = [
  {
    name: 'en.people.counted',
    patterns: ['<num> (other|more|extra)? (people|person|guests|diners|heads)'],
    make: (_, count) => counted(count.n),
  },
  { name: 'en.people.counted', patterns: ['<num> (of my|of our)? <kin>'], make: (_, count) => counted(count.n) },
  { name: 'en.people.couples', patterns: ['<num> couples'], make: (_, count) => counted(count.n * 2) },
  { name: 'en.people.folk', patterns: ['(my|our|a|an|the|his|her|their|one|your) <kin>'], make: (_, kin) => folk(several(kin)) },
  { name: 'en.people.folk', patterns: ['(my|our|the|his|her|their) <num> (little|other)? <kin>'], make: (_, count) => folk(count.n) },
  { name: 'en.people.folk', patterns: ['<kin>'], make: (context, kin) => (isJoined(context, JOINING) ? folk(several(kin)) : undefined) },
  { name: 'en.people.folk', patterns: ['me', 'myself', 'i'], make: (context) => (isJoined(context, JOINING) ? folk(1) : undefined) },
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
const party: readonly Rule[] = [
  {
    name: 'en.people.party',
    patterns: [`[${FOR} (just|only)? (for|of)] <num>`],
    make: (context, count) => (timed(context) ? undefined : people(count.n)),
  },
  {
    name: 'en.people.party',
    patterns: [
      '[(dinner|lunch) for] <num>',
      '[(party|group) (size)? (of|is|to|will be|changed to)] <num>',
      '[(number|amount) of (people|guests|persons) (i want|we want|we need|i need)? (is|to|will be)] <num>',
      '[(table for|booking for|for|of)? us] <num>',
      'all <num>',
    ],
    make: (context, count) => (openCount(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.number',
    patterns: '<num> [(is the number of people|are expected|are coming|are attending|will be coming)]',
    make: (_, count) => people(count.n),
  },
  {
    name: 'en.people.of-us',
    patterns: ['<num> [of (us|them|you)]', '<num> [(persons|individuals|peoples|members|seats|chairs|patrons)]'],
    make: (_, count) => people(count.n),
  },
  { name: 'en.people.one', patterns: [`[${FOR} (just|only)? for] (me|myself)`], make: () => people(1) },
  { name: 'en.people.couple', patterns: ['[for] a couple'], make: (context) => (context.after?.norm === 'of' ? undefined : people(2)) },
  {
    name: 'en.people.there-are',
    patterns: ["[(there will be|there are|there is|there's|we are|we're|we will be|we'll be|it's just|now just|we have)] <num>"],
    make: (context, count) => (openCount(context) ? people(count.n) : undefined),
  },
  {
    name: 'en.people.for',
    patterns: ['[for] <num>'],
    make: (context, count) => (openCount(context) && !context.wantsTime ? people(count.n) : undefined),
  },
]
/** People that are counted or named, before any number is read as a time. */
export const peopleLayers = [layer(atoms), layer(groups)]
/** Counts behind "for" and "of", once no time claims the number. */
export const latePeopleLayer = layer(party)
