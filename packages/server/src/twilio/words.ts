type Words = {
  /** A turn failed inside; it is asked again. */
  readonly again: string
  /** The answer takes a while. */
  readonly moment: string
  /** Nothing helps: goodbye. */
  readonly giveUp: string
  /** Nothing helps, but a person may. */
  readonly putThrough: string
  readonly unknownNumber: string
  readonly ended: string
  /** The dialog had no words of its own. */
  readonly pardon: string
}

const EN: Words = {
  again: "I'm sorry, I missed that for a moment.",
  moment: 'One moment, please.',
  giveUp: "I'm sorry, we have a technical problem right now. Please call again in a few minutes. Goodbye.",
  putThrough: "I'm sorry, we have a technical problem right now. I'm putting you through to someone.",
  unknownNumber: "I'm sorry, this number is not in service. Goodbye.",
  ended: 'This call has ended. Please call again if you need anything else. Goodbye.',
  pardon: "I'm sorry, could you say that again?",
}
const FR: Words = {
  again: "Excusez-moi, je n'ai pas pu suivre un instant.",
  moment: "Un instant, s'il vous plaît.",
  giveUp: 'Nous avons un problème technique en ce moment. Rappelez dans quelques minutes, s’il vous plaît. Au revoir.',
  putThrough: "Nous avons un problème technique en ce moment. Je vous mets en communication avec quelqu'un.",
  unknownNumber: "Désolé, ce numéro n'est pas en service. Au revoir.",
  ended: "Cet appel est terminé. Rappelez si vous avez besoin d'autre chose. Au revoir.",
  pardon: 'Excusez-moi, pouvez-vous répéter ?',
}
const ES: Words = {
  again: 'Disculpe, me perdí un momento.',
  moment: 'Un momento, por favor.',
  giveUp: 'Tenemos un problema técnico en este momento. Llame de nuevo en unos minutos, por favor. Adiós.',
  putThrough: 'Tenemos un problema técnico en este momento. Le comunico con una persona.',
  unknownNumber: 'Lo siento, este número no está en servicio. Adiós.',
  ended: 'Esta llamada ha terminado. Llame de nuevo si necesita algo más. Adiós.',
  pardon: 'Disculpe, ¿puede repetirlo?',
}
const WORDS = new Map([
  ['en', EN],
  ['fr', FR],
  ['es', ES],
])

/** What the server itself says on the phone when the dialog cannot. */
export function serverWords(tag: string): Words {
  return WORDS.get(tag.slice(0, 2)) ?? EN
}
