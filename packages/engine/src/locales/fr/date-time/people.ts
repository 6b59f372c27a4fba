import { openBehind } from '../../../slots/date-time/clock.ts'
import { counted, folk, group, isJoined, openCount, people, several, timed } from '../../../slots/date-time/counts.ts'
import type { Rule } from '../../../slots/date-time/rules.ts'
import { frenchLayer } from './layer.ts'

const JOINING: ReadonlySet<string> = new Set(['et', 'plus', 'avec', 'mon', 'ma', 'mes', 'nos', 'notre', 'son', 'sa', 'ses'])
const PEOPLE = '(personnes|personne|gens|couverts|couvert|invites|convives|monde)'

const atoms: readonly Rule[] = [
  { name: 'fr.people.counted', patterns: [`<num> (autres)? ${PEOPLE}`], make: (_, count) => counted(count.n) },
  {
    name: 'fr.people.counted',
    patterns: ['<num> (de mes|petits|grands|jeunes)? <kin>'],
    make: (_, count) => (count.n === 1 ? folk(1) : counted(count.n)),
  },
  { name: 'fr.people.ten', patterns: [`(une)? dizaine (de ${PEOPLE}|d'invites|de <kin>)`], make: () => counted(10) },
  { name: 'fr.people.ten', patterns: [`(une)? douzaine de ${PEOPLE}`], make: () => counted(12) },
  { name: 'fr.people.folk', patterns: ["(mon|ma|le|la|l'|son|sa|notre|votre|leur|un|une) <kin>"], make: () => folk(1) },
  { name: 'fr.people.folk', patterns: ['(mes|nos|les|ses|leurs|vos) <kin>'], make: () => folk(2) },
  { name: 'fr.people.folk', patterns: ['(mes|nos|les|ses|leurs) <num> (petits|grands)? <kin>'], make: (_, count) => folk(count.n) },
  { name: 'fr.people.folk', patterns: ['<kin>'], make: (context, kin) => (isJoined(context, JOINING) ? folk(several(kin)) : undefined) },
  { name: 'fr.people.folk', patterns: ['moi', 'moi -? meme'], make: (context) => (isJoined(context, JOINING) ? folk(1) : undefined) },
]

const ONE = '<folk/people>'
const AND = '(et|plus|avec|, et|,|et puis)?'
const groups: readonly Rule[] = [
  {
    name: 'fr.people.group',
    patterns: [`${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE} ${AND} ${ONE}`],
    make: group,
  },
  {
    name: 'fr.people.group',
    patterns: [`${ONE} (et|plus) <num> (autres)?`, `<num> (et|plus) ${ONE}`],
    make: (context, a, b) => (openBehind(context) ? counted(a.n + b.n) : undefined),
  },
]

const party: readonly Rule[] = [
  {
    name: 'fr.people.party',
    patterns: ['[(table|tables|reservation|groupe|repas|diner|souper|couvert|couverts|place|places) (pour|de|a)] <num>'],
    make: (context, count) => (timed(context) ? undefined : people(count.n)),
  },
  {
    name: 'fr.people.there-are',
    patterns: [
      '[(on sera|nous serons|on est|nous sommes|on va etre|on serait|nous serions|nous allons etre|vous serons|serons|sommes) (juste|seulement|a peu pres|environ|que|au total|peut -? etre)?] <num>',
      '<num> [(en tout|au total|en tout et pour tout)]',
    ],
    make: (context, count) => (openCount(context) ? people(count.n) : undefined),
  },
  { name: 'fr.people.of-us', patterns: ["<num> [(d'entre nous|places|sieges|chaises|adultes)]"], make: (_, count) => people(count.n) },
  {
    name: 'fr.people.for',
    patterns: ['[pour] <num>'],
    make: (context, count) => (openCount(context) && !context.wantsTime ? people(count.n) : undefined),
  },
  {
    name: 'fr.people.alone',
    patterns: ['(je serai|je suis|on est|juste|seulement) (tout|toute)? (seul|seule)', 'juste moi', 'seulement moi'],
    make: (context) => (context.wantsPeople ? people(1) : undefined),
  },
]

/** People that are counted or named, before any number is read as a time. */
export const peopleLayers = [frenchLayer(atoms), frenchLayer(groups)]
/** Counts behind "pour" and "nous serons", once no time claims the number. */
export const latePeopleLayer = frenchLayer(party)
