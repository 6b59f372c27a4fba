import { listWith, speaker } from '../../slots/speaker.ts'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
]
const NEAR = { today: "aujourd'hui", tomorrow: 'demain' }
const VOWELS = 'AEIOUŒÆ'
const AND_OR = { and: 'et', or: 'ou' }

/** Reads values aloud in French, by the 24-hour clock as in France and in Québec. */
export const speak = speaker({
  day: ({ weekday, month, day, year, near }, time) => {
    const date = `${WEEKDAYS[weekday]} ${day === 1 ? '1er' : day} ${MONTHS[month]}${year === undefined ? '' : ` ${year}`}`
    if (!near) return time === undefined ? date : `${date} à ${time}`
    return `${NEAR[near]}, ${date}${time === undefined ? '' : `, à ${time}`}`
  },
  clock,
  phone: { home: ['1', '33'], plus: 'plus', pairs: true },
  marks: new Map([
    ['-', "trait d'union"],
    ["'", 'apostrophe'],
    ['’', 'apostrophe'],
    ...accents('aigu', 'ÉÁÍÓÚ'),
    ...accents('grave', 'ÈÀÙÌÒ'),
    ...accents('circonflexe', 'ÊÂÎÔÛ'),
    ...[...'ËÏÜÖÄŸ'].map((letter) => [letter, `${bare(letter)} tréma`] as const),
    ['Ç', 'C cédille'],
    ['Ñ', 'N tilde'],
    ['Œ', 'O, E'],
    ['Æ', 'A, E'],
  ]),
  of: (name) => (beginsWithVowel(name) ? `d'${name}` : `de ${name}`),
  twice: (letter) => `deux ${letter}`,
  languages: { en: 'anglais', fr: 'français', es: 'espagnol' },
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
    closed: (days) => `fermés ${days}`,
    neverOpen: 'fermés tous les jours',
  },
})

/** How the letters with an accent are called: "E accent aigu". */
function accents(accent: string, letters: string): (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, `${bare(letter)} accent ${accent}`] as const)
}

/**
 * Whether "de" is elided: before a vowel that is heard, also behind the H of "Hélène" and "Hubert" and in the Y of "Yvon"; not before
 * "Hassan" or "Yann".
 */
function beginsWithVowel(name: string): boolean {
  const [first = '', second = ''] = [...name].map((letter) => bare(letter).toUpperCase())
  if (first === 'H') return 'EIUY'.includes(second)
  if (first === 'Y') return !VOWELS.includes(second)
  return VOWELS.includes(first)
}

function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}

/** "14 heures 30", "8 heures et demie", "midi". */
function clock(minute: number): string {
  const hour = Math.floor(minute / 60) % 24
  const past = minute % 60
  const half = past === 30
  if (hour === 0) return `minuit${past === 0 ? '' : half ? ' et demi' : ` ${past}`}`
  if (hour === 12) return `midi${past === 0 ? '' : half ? ' et demi' : ` ${past}`}`
  const hours = hour === 1 ? '1 heure' : `${hour} heures`
  return `${hours}${past === 0 ? '' : half && hour < 12 ? ' et demie' : ` ${past}`}`
}
