import type { CalendarContent, Notification } from './port.ts'

type Words = {
  /** To the owner, about a visit. */
  readonly trouble: Readonly<Record<'conflict' | 'overlap', string>>
  /** To the owner, about his calendar. */
  readonly calendar: Readonly<Record<'down' | 'revoked' | 'back', string>>
  /** To the customer; the day and time stand after it. */
  readonly visit: Readonly<Record<'confirmed' | 'conflict' | 'moved' | 'cancelled', string>>
  readonly call: string
}

const ENGLISH: Words = {
  trouble: {
    conflict: 'Promised to a customer, but taken in your calendar. Please call back',
    overlap: 'Something in your calendar lies on this visit',
  },
  calendar: {
    down: 'Your calendar does not answer. Visits are pencilled in until it does.',
    revoked: 'Your calendar no longer lets us in. Please connect it again. Visits are pencilled in until then.',
    back: 'Your calendar answers again.',
  },
  visit: {
    confirmed: 'Your visit is confirmed',
    conflict: 'Sorry, this time is no longer free. We will call you to find another',
    moved: 'Your visit was moved to',
    cancelled: 'Your visit was cancelled. Please call us for another time',
  },
  call: 'Call',
}

const FRENCH: Words = {
  trouble: {
    conflict: 'Promis à un client, mais déjà pris dans votre calendrier. À rappeler',
    overlap: 'Une entrée de votre calendrier tombe sur ce rendez-vous',
  },
  calendar: {
    down: "Votre calendrier ne répond pas. Les rendez-vous sont notés au crayon d'ici là.",
    revoked: "Votre calendrier ne nous laisse plus entrer. Veuillez le reconnecter. Les rendez-vous sont notés au crayon d'ici là.",
    back: 'Votre calendrier répond de nouveau.',
  },
  visit: {
    confirmed: 'Votre rendez-vous est confirmé',
    conflict: "Désolé, ce moment n'est plus libre. Nous vous appellerons pour en trouver un autre",
    moved: 'Votre rendez-vous a été déplacé au',
    cancelled: 'Votre rendez-vous est annulé. Appelez-nous pour en prendre un autre',
  },
  call: 'Appeler',
}

const SPANISH: Words = {
  trouble: {
    conflict: 'Prometido a un cliente, pero ocupado en su calendario. Hay que devolver la llamada',
    overlap: 'Algo en su calendario coincide con esta visita',
  },
  calendar: {
    down: 'Su calendario no responde. Las visitas quedan anotadas a lápiz hasta entonces.',
    revoked: 'Su calendario ya no nos da acceso. Conéctelo de nuevo. Las visitas quedan anotadas a lápiz hasta entonces.',
    back: 'Su calendario responde de nuevo.',
  },
  visit: {
    confirmed: 'Su visita está confirmada',
    conflict: 'Lo sentimos, esa hora ya no está libre. Le llamaremos para buscar otra',
    moved: 'Su visita se cambió al',
    cancelled: 'Su visita quedó cancelada. Llámenos para pedir otra hora',
  },
  call: 'Llamar',
}

const WORDS: { readonly [language: string]: Words } = { en: ENGLISH, fr: FRENCH, es: SPANISH }

/** The text of what a calendar brought about: one matter, the time as it is said in the reader's country, and whom to call. */
export function calendarText({
  business,
  content,
  locale,
}: Pick<Notification, 'business' | 'locale'> & { readonly content: CalendarContent }): string {
  const words = WORDS[locale.slice(0, 2)] ?? ENGLISH
  if (content.type === 'calendar') return `${business.name}: ${words.calendar[content.about]}`
  const { visit } = content
  if (content.type === 'visit') {
    const link = content.link === undefined ? '' : `\n${content.link}`
    return `${business.name}: ${words.visit[content.about]}: ${timeText(visit.start, locale)}.\n${words.call}: ${business.number}${link}`
  }
  const parts = [
    `${business.name}: ${words.trouble[content.about]}`,
    timeText(visit.start, locale),
    visit.name,
    visit.address,
    visit.phone ? `${words.call}: ${visit.phone}` : '',
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** A local time with offset as it is written in a country; the offset is the business's own and is not shown. */
function timeText(local: string, locale: string): string {
  const wall = new Date(`${local.slice(0, 19)}Z`)
  if (Number.isNaN(wall.getTime())) return local
  const format = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, format).format(wall)
}
