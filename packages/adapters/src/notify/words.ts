import type { CallerMessage, EmergencyKind, OwnerNotice } from '@callwright/engine'
import { calendarText } from './calendar-words.ts'
import type { Notification } from './port.ts'

type Words = {
  readonly about: Readonly<Record<OwnerNotice['about'], string>>
  readonly kinds: Readonly<Record<Exclude<EmergencyKind, 'other'>, string>>
  readonly danger: string
  readonly message: string
  readonly unknown: string
  /** Behind an address that is not known to exist in the area. */
  readonly unresolved: string
  readonly call: string
}

const ENGLISH: Words = {
  about: {
    emergency: 'EMERGENCY',
    emergency_details: 'EMERGENCY, more',
    emergency_withdrawn: 'FALSE ALARM, the caller says',
    unbooked_lead: 'Missed booking',
    visit_update: 'About a visit',
    price_question: 'Price question',
  },
  kinds: {
    gas: 'gas',
    carbon_monoxide: 'carbon monoxide',
    fire: 'fire',
    electrical: 'electrical',
    flooding: 'flooding',
    burst_pipe: 'burst pipe',
    leak: 'leak',
    sewage: 'sewage',
    no_water: 'no water',
    no_heat: 'no heat',
  },
  danger: 'danger to life',
  message: 'Message',
  unknown: 'unknown caller',
  unresolved: 'to be checked',
  call: 'Call back',
}

const FRENCH: Words = {
  about: {
    emergency: 'URGENCE',
    emergency_details: 'URGENCE, suite',
    emergency_withdrawn: "FAUSSE ALERTE, d'après l'appelant",
    unbooked_lead: 'Rendez-vous manqué',
    visit_update: "Au sujet d'un rendez-vous",
    price_question: 'Question de prix',
  },
  kinds: {
    gas: 'gaz',
    carbon_monoxide: 'monoxyde de carbone',
    fire: 'feu',
    electrical: 'électricité',
    flooding: 'inondation',
    burst_pipe: 'tuyau éclaté',
    leak: 'fuite',
    sewage: 'refoulement',
    no_water: "plus d'eau",
    no_heat: 'plus de chauffage',
  },
  danger: 'danger de mort',
  message: 'Message',
  unknown: 'appelant inconnu',
  unresolved: 'à vérifier',
  call: 'Rappeler',
}

const SPANISH: Words = {
  about: {
    emergency: 'EMERGENCIA',
    emergency_details: 'EMERGENCIA, más datos',
    emergency_withdrawn: 'FALSA ALARMA, según quien llama',
    unbooked_lead: 'Cita perdida',
    visit_update: 'Sobre una cita',
    price_question: 'Pregunta de precio',
  },
  kinds: {
    gas: 'gas',
    carbon_monoxide: 'monóxido de carbono',
    fire: 'fuego',
    electrical: 'electricidad',
    flooding: 'inundación',
    burst_pipe: 'tubería rota',
    leak: 'fuga',
    sewage: 'aguas negras',
    no_water: 'sin agua',
    no_heat: 'sin calefacción',
  },
  danger: 'peligro de vida',
  message: 'Mensaje',
  unknown: 'llamada desconocida',
  unresolved: 'por verificar',
  call: 'Llamar',
}

const WORDS: { readonly [language: string]: Words } = { en: ENGLISH, fr: FRENCH, es: SPANISH }

/** The text of a notification in the person's language, fit for an SMS: what it is about first, then who, where and the caller's own words. */
export function notificationText({ business, content, locale }: Notification): string {
  if (content.type !== 'notice' && content.type !== 'message') return calendarText({ business, content, locale })
  const words = WORDS[locale.slice(0, 2)] ?? ENGLISH
  const about = content.type === 'notice' ? content.notice : content.message
  const title = content.type === 'message' ? words.message : noticeTitle(words, content.notice)
  const text = content.type === 'message' ? content.message.text : content.notice.words
  const parts = [
    `${business.name}: ${title}`,
    about.name ?? words.unknown,
    addressOf(about, words),
    text === '' ? undefined : `"${text}"`,
    about.phone ? `${words.call}: ${about.phone}` : undefined,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}

/** Where; with a word to check it where it could not be found, and the very words where they say more. */
function addressOf(about: OwnerNotice | CallerMessage, { unresolved }: Words): string | undefined {
  if (!about.address_unresolved) return about.address
  const words = 'address_heard' in about ? about.address_heard : undefined
  const heard = words?.toLowerCase() === about.address?.toLowerCase() ? undefined : words
  const where = [about.address, heard === undefined ? undefined : `"${heard}"`].filter((part) => part !== undefined).join(', ')
  return where === '' ? undefined : `${where} (${unresolved})`
}

function noticeTitle(words: Words, { about, emergency }: OwnerNotice): string {
  const kind = emergency?.kind
  const named = [
    kind && kind !== 'other' ? words.kinds[kind] : undefined,
    emergency?.level === 'life_safety' && about !== 'emergency_withdrawn' ? words.danger : undefined,
  ].filter((part) => part !== undefined)
  return named.length > 0 ? `${words.about[about]} (${named.join(', ')})` : words.about[about]
}
