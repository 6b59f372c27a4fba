import { listWith, speaker } from '../../slots/speaker.ts'
import { fold } from '../../understanding/token.ts'

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
/** As on every week: "los sábados". */
const EVERY = [...WEEKDAYS.slice(0, 5), 'sábados', 'domingos']
const MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]
const NEAR = { today: 'hoy', tomorrow: 'mañana' }

/** Reads values aloud in Spanish, by the 12-hour clock with the part of the day. */
export const speak = speaker({
  day: ({ weekday, month, day, year, near }, time) => {
    const date = `${WEEKDAYS[weekday]} ${day === 1 ? 'primero' : day} de ${MONTHS[month]}${year === undefined ? '' : ` de ${year}`}`
    if (!near) return time === undefined ? `el ${date}` : `el ${date} a ${time}`
    return `${NEAR[near]}, ${date}${time === undefined ? '' : `, a ${time}`}`
  },
  clock,
  phone: { home: ['1', '34', '52'], plus: 'más' },
  marks: new Map([
    ['-', 'guion'],
    ["'", 'apóstrofo'],
    ['’', 'apóstrofo'],
  ]),
  list: (items, joiner) => listWith(items, joint(joiner, items.at(-1) ?? '')),
  hours: {
    span: (from, to) => `de ${bareClock(from)} a ${bareClock(to)}`,
    always: 'las 24 horas',
    days: daysWords,
    everyDay: 'todos los días',
    closed: (days) => `cerrado ${days}`,
    neverOpen: 'cerrado todos los días',
  },
})

/** "Y" before its own sound is "e", "o" is "u": "martes e inspección", "siete u ocho". */
function joint(joiner: 'and' | 'or', next: string): string {
  const sound = fold(next)
  if (joiner === 'and') return sound.startsWith('i') || (sound.startsWith('hi') && !sound.startsWith('hie')) ? 'e' : 'y'
  return sound.startsWith('o') || sound.startsWith('ho') || sound === '8' || sound === '11' || sound.startsWith('8 ') ? 'u' : 'o'
}

/** "Las 2 y media de la tarde", "la una de la tarde", "mediodía". */
function clock(minute: number): string {
  const said = bareClock(minute)
  if (minute % 720 === 0) return said
  return Math.floor(minute / 60) % 12 === 1 ? `la ${said}` : `las ${said}`
}

function bareClock(minute: number): string {
  if (minute % 1440 === 0) return 'medianoche'
  if (minute === 720) return 'mediodía'
  const hour = Math.floor(minute / 60)
  const name = hour % 12 === 1 ? 'una' : String(((hour + 11) % 12) + 1)
  const past = minute % 60
  const minutes = past === 0 ? '' : past === 30 ? ' y media' : past === 15 ? ' y cuarto' : ` y ${past}`
  return `${name}${minutes} de la ${partOf(hour)}`
}

function partOf(hour: number): string {
  if (hour < 6) return 'madrugada'
  if (hour < 12) return 'mañana'
  return hour < 20 ? 'tarde' : 'noche'
}

/** "De lunes a viernes", "los lunes, miércoles y viernes". */
function daysWords(runs: Parameters<Parameters<typeof speaker>[0]['hours']['days']>[0]): string {
  const alone = runs.filter(([first, last]) => first === last).map(([first]) => EVERY[first] ?? '')
  const spans = runs.filter(([first, last]) => first !== last).map(([first, last]) => `de ${WEEKDAYS[first]} a ${WEEKDAYS[last]}`)
  const single = alone.length > 0 ? [`los ${listWith(alone, 'y')}`] : []
  return listWith([...spans, ...single], 'y')
}
