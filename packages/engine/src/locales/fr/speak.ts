import { listWith, speaker } from '../../slots/speaker.ts'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
]
const NEAR = { today: "aujourd'hui", tomorrow: 'demain' }
const AND_OR = { and: 'et', or: 'ou' }

/** Reads values aloud in French, by the 24-hour clock as in France and in Québec. */
export const speak = speaker({
  day: ({ weekday, month, day, year, near }, time) => {
    const date = `${WEEKDAYS[weekday]} ${day === 1 ? '1er' : day} ${MONTHS[month]}${year === undefined ? '' : ` ${year}`}`
    if (!near) return time === undefined ? date : `${date} à ${time}`
    return `${NEAR[near]}, ${date}${time === undefined ? '' : `, à ${time}`}`
  },
  clock,
  phone: { home: ['1', '33'], plus: 'plus' },
  marks: new Map([
    ['-', "trait d'union"],
    ["'", 'apostrophe'],
    ['’', 'apostrophe'],
  ]),
  list: (items, joiner) => listWith(items, AND_OR[joiner]),
  hours: {
    span: (from, to) => `de ${clock(from)} à ${clock(to)}`,
    always: '24 heures sur 24',
    days: (runs) =>
      listWith(
        runs.map(([first, last]) => (first === last ? `le ${WEEKDAYS[first]}` : `du ${WEEKDAYS[first]} au ${WEEKDAYS[last]}`)),
        'et',
      ),
    everyDay: 'tous les jours',
    closed: (days) => `fermé ${days}`,
    neverOpen: 'fermé tous les jours',
  },
})

/** "14 h 30", "midi". */
function clock(minute: number): string {
  if (minute % 1440 === 0) return 'minuit'
  if (minute === 720) return 'midi'
  const past = minute % 60
  return `${Math.floor(minute / 60)} h${past === 0 ? '' : ` ${past < 10 ? `0${past}` : past}`}`
}
