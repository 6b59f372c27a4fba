import { listWith, type Speech, speaker } from '../../slots/speaker.ts'
import { fold } from '../../understanding/token.ts'

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
/** As on every week: "los sábados". */
const EVERY = [...WEEKDAYS.slice(0, 5), 'sábados', 'domingos']
const MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]
const NEAR = { today: 'hoy', tomorrow: 'mañana' }

/** What is said otherwise by region: the first of a month, three quarters past, when the evening begins. */
type Habits = { readonly first: string; readonly quarterTo: boolean; readonly night: number }

/** Spanish by the 12-hour clock with the part of the day. */
function speech({ first, ...habits }: Habits): Speech {
  const bareClock = (minute: number) => clockWords(minute, habits)
  return {
    day: ({ weekday, month, day, year, near }, time) => {
      const date = `${WEEKDAYS[weekday]} ${day === 1 ? first : day} de ${MONTHS[month]}${year === undefined ? '' : ` de ${year}`}`
      if (!near) return time === undefined ? `el ${date}` : `el ${date} a ${time}`
      return `${NEAR[near]}, ${date}${time === undefined ? '' : `, a ${time}`}`
    },
    clock: (minute) => withArticle(minute, bareClock(minute)),
    phone: { home: ['1', '34', '52'], plus: 'más' },
    marks: new Map([
      ['-', 'guion'],
      ["'", 'apóstrofo'],
      ['’', 'apóstrofo'],
      ...[...'ÁÉÍÓÚ'].map((letter) => [letter, `${letter.normalize('NFD').charAt(0)} con acento`] as const),
      ['Ü', 'U con diéresis'],
      ['Ñ', 'Ñ'],
      ['Ç', 'C cedilla'],
    ]),
    twice: (letter) => `doble ${letter}`,
    languages: { en: 'inglés', fr: 'francés', es: 'español' },
    list: (items, joiner) => listWith(items, joint(joiner, items.at(-1) ?? '')),
    hours: {
      span: (from, to) => `de ${bareClock(from)} a ${bareClock(to)}`,
      always: 'las 24 horas',
      days: daysWords,
      everyDay: 'todos los días',
      closed: (days) => `cerrado ${days}`,
      neverOpen: 'cerrado todos los días',
    },
  }
}

/** Reads values aloud in Spanish, as in the United States. */
export const speak = speaker(speech({ first: 'primero', quarterTo: false, night: 1200 }))
export const speakMexican = speaker(speech({ first: 'primero', quarterTo: false, night: 1140 }))
export const speakInSpain = speaker(speech({ first: 'uno', quarterTo: true, night: 1260 }))

/** "Y" before its own sound is "e", "o" is "u": "martes e inspección", "siete u ocho". */
function joint(joiner: 'and' | 'or', next: string): string {
  const sound = fold(next)
  if (joiner === 'and') return sound.startsWith('i') || (sound.startsWith('hi') && !sound.startsWith('hie')) ? 'e' : 'y'
  return sound.startsWith('o') || sound.startsWith('ho') || sound === '8' || sound === '11' || sound.startsWith('8 ') ? 'u' : 'o'
}

/** "Las 2 y media de la tarde", "la una de la tarde", "mediodía". */
function withArticle(minute: number, said: string): string {
  if (minute % 720 === 0) return said
  return said.startsWith('una ') ? `la ${said}` : `las ${said}`
}

function clockWords(minute: number, { quarterTo, night }: Omit<Habits, 'first'>): string {
  if (minute % 1440 === 0) return 'medianoche'
  if (minute === 720) return 'mediodía'
  const past = minute % 60
  const toNext = quarterTo && past === 45
  const hour = Math.floor(minute / 60) + (toNext ? 1 : 0)
  const name = hour % 12 === 1 ? 'una' : String(((hour + 11) % 12) + 1)
  const minutes = toNext ? ' menos cuarto' : past === 0 ? '' : past === 30 ? ' y media' : past === 15 ? ' y cuarto' : ` y ${past}`
  return `${name}${minutes} ${partOf(minute, night)}`
}

/** Where noon is meal time it is "de la tarde" from then on. */
function partOf(minute: number, night: number): string {
  if (minute < 360) return 'de la madrugada'
  if (minute < 720) return 'de la mañana'
  return minute < night ? 'de la tarde' : 'de la noche'
}

/** "De lunes a viernes", "los lunes, miércoles y viernes". */
function daysWords(runs: Parameters<Parameters<typeof speaker>[0]['hours']['days']>[0]): string {
  const alone = runs.filter(([first, last]) => first === last).map(([first]) => EVERY[first] ?? '')
  const spans = runs.filter(([first, last]) => first !== last).map(([first, last]) => `de ${WEEKDAYS[first]} a ${WEEKDAYS[last]}`)
  const single = alone.length > 0 ? [`los ${listWith(alone, 'y')}`] : []
  return listWith([...spans, ...single], 'y')
}
