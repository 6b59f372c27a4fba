import { counted, folk, group, isJoined, openCount, people, several, timed } from '../../../slots/date-time/counts.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'

const MINE = '(mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|la|el|los|las|un|una)'
const atoms: readonly Rule[] = [
  {
    name: 'es.people.party',
    patterns: ['[(mesa|reserva|reservacion|grupo|cena) (solo)? (para|de|pa)] <num>'],
    make: (context, count) => (timed(context) || context.after?.norm === 'y' ? undefined : counted(count.n)),
  },
  {
    name: 'es.people.counted',
    patterns: [
      '<num> (personas|persona|invitados|comensales|cabezas|gentes|individuos|plazas|asientos)',
      '<num> (personas|amigos|ninos|adultos) mas',
    ],
    make: (_, count) => counted(count.n),
  },
  {
    name: 'es.people.counted',
    patterns: ['<num> <kin>'],
    make: (context, count, kin) => (count.n > 1 ? counted(count.n) : isJoined(context, JOINING) ? folk(several(kin)) : undefined),
  },
  {
    name: 'es.people.folk',
    patterns: [`${MINE} <kin>`],
    make: (context, kin) => (isJoined(context, JOINING) ? folk(several(kin)) : undefined),
  },
  {
    name: 'es.people.folk',
    patterns: [`${MINE} <num> <kin>`],
    make: (context, count) => (isJoined(context, JOINING) ? folk(count.n) : undefined),
  },
  { name: 'es.people.folk', patterns: ['yo', 'conmigo'], make: (context) => (isJoined(context, JOINING) ? folk(1) : undefined) },
]
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'con', 'mas', 'somos'])

const ONE = '<folk/people>'
const AND = '(y|e|con|mas|y tambien)?'
const groups: readonly Rule[] = [
  {
    name: 'es.people.group',
    patterns: [`${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE}`, `${ONE} ${AND} ${ONE} ${AND} ${ONE} ${AND} ${ONE}`],
    make: group,
  },
]

const party: readonly Rule[] = [
  {
    name: 'es.people.we-are',
    patterns: [
      `[(somos|seremos|vamos a ser|seriamos|serian|vendremos|iremos) (solo|como|unos|unas|en total|nosotros|solamente|nomas|alrededor de|tan solo|apenas)?] <num>`,
      '[nosotros (somos)?] <num>',
      '[los] <num> [de (nosotros|la familia)]',
      '<num> [en total]',
    ],
    make: (context, count) => (openCount(context) && !timed(context) ? people(count.n) : undefined),
  },
  {
    name: 'es.people.one',
    patterns: ['[(mesa|reserva|lugar|sitio) (solo)? para mi] solo', '[(para|solo)] (mi solo|una sola|uno solo)', 'yo solo', 'solo yo'],
    make: () => people(1),
  },
  {
    name: 'es.people.for',
    patterns: ['[para] <num>'],
    make: (context, count) => (openCount(context) && context.wantsPeople ? people(count.n) : undefined),
  },
  { name: 'es.people.couple', patterns: ['[(para|de)] (una)? pareja'], make: (context) => (context.wantsPeople ? people(2) : undefined) },
]

/** People that are counted or named, before any number is read as a time. */
export const peopleLayers = [layer(atoms), layer(groups)]
/** Counts behind "somos" and "para", once no time claims the number. */
export const latePeopleLayer = layer(party)
