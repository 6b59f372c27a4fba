import { fold, type Locale, tokenise, type Visit } from '@callwright/engine'

type Words = {
  readonly today: string
  readonly tomorrow: string
  readonly none: (day: string) => string
  readonly some: (count: number, day: string) => string
  readonly visit: (time: string, service: string, name: string, address: string) => string
}

const EN: Words = {
  today: 'today',
  tomorrow: 'tomorrow',
  none: (day) => `You have no visits ${day}.`,
  some: (count, day) => `You have ${count === 1 ? 'one visit' : `${count} visits`} ${day}.`,
  visit: (time, service, name, address) => `At ${time}, ${service} for ${name}, ${address}.`,
}
const FR: Words = {
  today: "aujourd'hui",
  tomorrow: 'demain',
  none: (day) => `Vous n'avez aucune visite ${day}.`,
  some: (count, day) => `Vous avez ${count === 1 ? 'une visite' : `${count} visites`} ${day}.`,
  visit: (time, service, name, address) => `À ${time}, ${service} pour ${name}, ${address}.`,
}
const ES: Words = {
  today: 'hoy',
  tomorrow: 'mañana',
  none: (day) => `No tiene visitas ${day}.`,
  some: (count, day) => `Tiene ${count === 1 ? 'una visita' : `${count} visitas`} ${day}.`,
  visit: (time, service, name, address) => `A las ${time}, ${service} para ${name}, ${address}.`,
}
const WORDS = new Map([
  ['en', EN],
  ['fr', FR],
  ['es', ES],
])
const TOMORROW = new Set([EN, FR, ES].map((words) => fold(words.tomorrow)))

/** True when a question is about tomorrow, in any of the languages; any other question is about today. */
export function asksTomorrow(text: string): boolean {
  return tokenise(text).some((token) => TOMORROW.has(token.norm))
}

/** A day's schedule, as one would tell it on the phone. */
export function scheduleWords(day: {
  readonly language: string
  readonly speaker: Pick<Locale['speak'], 'time'>
  readonly tomorrow: boolean
  readonly visits: readonly Visit[]
  /** Spoken names of services by id. */
  readonly services: ReadonlyMap<string, string>
}): string {
  const words = WORDS.get(day.language) ?? EN
  const when = day.tomorrow ? words.tomorrow : words.today
  if (day.visits.length === 0) return words.none(when)
  const visits = day.visits.map(({ start, service, name, address }) =>
    words.visit(day.speaker.time(start.slice(11, 16)), day.services.get(service) ?? service, name, address),
  )
  return [words.some(day.visits.length, when), ...visits].join(' ')
}
