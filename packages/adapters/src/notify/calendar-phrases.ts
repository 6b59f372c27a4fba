import type { CustomerNews } from './port.ts'

/**
 * What is written about visits and calendars, in one language. Texts to customers keep to the letters of a plain text message (GSM 03.38) as far as
 * the language allows: one other letter halves what fits into one.
 */
type CalendarWords = {
  /** To the customer: the visit's day and time, and the number of the business. */
  readonly customer: Readonly<Record<CustomerNews, (time: string, number: string) => string>>
  /** To the owner, about a visit, whose day, name and place stand below; the other event for those that are about two. */
  readonly trouble: Readonly<Record<'conflict' | 'overlap' | 'double', (other: string) => string>>
  /** Something else in the calendar; the title may be empty. */
  readonly other: (title: string, span: string) => string
  /** To the owner, about his calendar, and what he can do: the events that cannot be read, and the command that connects it again. */
  readonly calendar: Readonly<
    Record<'down' | 'revoked' | 'missing' | 'unreadable' | 'back', (events: string, command: string | undefined) => string>
  >
  readonly untitled: string
  readonly call: string
}

const ENGLISH: CalendarWords = {
  customer: {
    confirmed: (time, number) => `Your visit is confirmed: ${time}\nTo change it, call ${number}`,
    moved: (time, number) => `Your visit has a new time: ${time}\nTo change it, call ${number}`,
    cancelled: (time, number) => `Your visit is cancelled: ${time}\nFor another time, call ${number}`,
    conflict: (time) => `Sorry, this time is no longer free: ${time}\nWe will call you to find another`,
  },
  trouble: {
    conflict: () => 'Promised to a customer, but taken in your calendar. Please call back',
    overlap: (other) => `In your calendar ${other} lies on this visit. Please move one of the two`,
    double: (other) => `You moved this visit onto another one (${other}). Our book keeps its old time; please find it a free one`,
  },
  other: (title, span) => (title === '' ? `something (${span})` : `"${title}" (${span})`),
  calendar: {
    down: () =>
      'Your calendar does not answer. Calls are taken, visits are pencilled in and written there when it is back. If you cannot open it either, its provider has trouble.',
    revoked: (_events, command) =>
      `Your calendar no longer lets us in: a password was changed, or leave taken back. Visits are pencilled in until it is connected again${again(command, 'with')}.`,
    missing: (_events, command) =>
      `The calendar that we write visits into is gone. Visits are pencilled in until one is connected${again(command, 'with')}.`,
    unreadable: (events) =>
      `We cannot tell when ${events === '' ? 'an event in your calendar' : events} takes place. Please open it in your calendar and save it anew, or delete it. Visits are pencilled in until then.`,
    back: () => 'Your calendar answers again. What waited is being written there.',
  },
  untitled: 'an event without a title',
  call: 'Call',
}

const FRENCH: CalendarWords = {
  customer: {
    confirmed: (time, number) => `Votre rendez-vous est confirmé : ${time}\nPour le changer : ${number}`,
    moved: (time, number) => `Votre rendez-vous est déplacé au ${time}\nPour le changer : ${number}`,
    cancelled: (time, number) => `Votre rendez-vous est annulé : ${time}\nPour en prendre un autre : ${number}`,
    conflict: (time) => `Nos excuses, ce moment n'est plus libre : ${time}\nNous vous appellerons pour en trouver un autre`,
  },
  trouble: {
    conflict: () => 'Promis à un client, mais déjà pris dans votre calendrier. À rappeler',
    overlap: (other) => `Dans votre calendrier, ${other} tombe sur ce rendez-vous. Veuillez déplacer l'un des deux`,
    double: (other) =>
      `Vous avez déplacé ce rendez-vous sur un autre (${other}). Notre carnet garde l'ancienne heure ; veuillez en choisir une qui soit libre`,
  },
  other: (title, span) => (title === '' ? `une entrée (${span})` : `« ${title} » (${span})`),
  calendar: {
    down: () =>
      "Votre calendrier ne répond pas. Nous prenons les appels ; les rendez-vous sont notés au crayon et y seront inscrits à son retour. Si vous ne pouvez pas l'ouvrir non plus, c'est son fournisseur qui est en panne.",
    revoked: (_events, command) =>
      `Votre calendrier ne nous laisse plus entrer : mot de passe changé, ou accès retiré. Les rendez-vous sont notés au crayon jusqu'à ce qu'il soit reconnecté${again(command, 'avec')}.`,
    missing: (_events, command) =>
      `Le calendrier où nous inscrivons les rendez-vous n'existe plus. Ils sont notés au crayon jusqu'à ce qu'un calendrier soit connecté${again(command, 'avec')}.`,
    unreadable: (events) =>
      `Nous n'arrivons pas à lire l'heure de ${events === '' ? 'une entrée de votre calendrier' : events}. Veuillez l'ouvrir dans votre calendrier et l'enregistrer de nouveau, ou la supprimer. D'ici là, les rendez-vous sont notés au crayon.`,
    back: () => 'Votre calendrier répond de nouveau. Ce qui attendait y est inscrit en ce moment.',
  },
  untitled: 'une entrée sans titre',
  call: 'Appeler',
}

const SPANISH: CalendarWords = {
  customer: {
    confirmed: (time, number) => `Su visita queda confirmada: ${time}\nPara cambiarla, llame al ${number}`,
    moved: (time, number) => `Su visita tiene nueva hora: ${time}\nPara cambiarla, llame al ${number}`,
    cancelled: (time, number) => `Su visita queda cancelada: ${time}\nPara pedir otra hora, llame al ${number}`,
    conflict: (time) => `Lo sentimos, esa hora ya no queda libre: ${time}\nLe llamaremos para buscar otra`,
  },
  trouble: {
    conflict: () => 'Prometido a un cliente, pero ocupado en su calendario. Hay que devolver la llamada',
    overlap: (other) => `En su calendario, ${other} coincide con esta visita. Mueva una de las dos cosas`,
    double: (other) => `Movió esta visita encima de otra (${other}). Nuestra agenda conserva la hora anterior; búsquele una hora libre`,
  },
  other: (title, span) => (title === '' ? `algo (${span})` : `"${title}" (${span})`),
  calendar: {
    down: () =>
      'Su calendario no responde. Atendemos las llamadas; las visitas quedan anotadas a lápiz y se escribirán cuando vuelva. Si usted tampoco puede abrirlo, el fallo es de su proveedor.',
    revoked: (_events, command) =>
      `Su calendario ya no nos da acceso: se cambió la contraseña o se retiró el permiso. Las visitas quedan anotadas a lápiz hasta que se conecte de nuevo${again(command, 'con')}.`,
    missing: (_events, command) =>
      `El calendario donde escribimos las visitas ya no existe. Quedan anotadas a lápiz hasta que se conecte uno${again(command, 'con')}.`,
    unreadable: (events) =>
      `No podemos leer la hora de ${events === '' ? 'un evento de su calendario' : events}. Ábralo en su calendario y guárdelo de nuevo, o bórrelo. Hasta entonces las visitas quedan anotadas a lápiz.`,
    back: () => 'Su calendario responde de nuevo. Lo que esperaba se está escribiendo.',
  },
  untitled: 'un evento sin título',
  call: 'Llamar',
}

const again = (command: string | undefined, word: string): string => (command === undefined ? '' : ` (${word} "${command}")`)

/** By language. */
export const CALENDAR_WORDS = { en: ENGLISH, fr: FRENCH, es: SPANISH } as const
