import type { Notification } from './port.ts'

type Words = {
  readonly emergency: string
  readonly lead: string
  readonly message: string
  readonly unknown: string
  readonly call: string
}

const WORDS: { readonly [language: string]: Words } = {
  en: { emergency: 'EMERGENCY', lead: 'Missed booking', message: 'Message', unknown: 'unknown caller', call: 'Call back' },
  fr: { emergency: 'URGENCE', lead: 'Rendez-vous manqué', message: 'Message', unknown: 'appelant inconnu', call: 'Rappeler' },
  es: { emergency: 'EMERGENCIA', lead: 'Cita perdida', message: 'Mensaje', unknown: 'llamada desconocida', call: 'Llamar' },
}

/** The text of a notification in the person's language, fit for an SMS: what it is about first, then who, where and the caller's own words. */
export function notificationText({ business, content, locale }: Notification): string {
  const words = WORDS[locale.slice(0, 2)] ?? WORDS['en']
  if (!words) return business.name
  const about = content.type === 'notice' ? content.notice : content.message
  const title =
    content.type === 'message' ? words.message : content.notice.about === 'emergency' ? emergencyTitle(words, content.notice) : words.lead
  const text = content.type === 'message' ? content.message.text : content.notice.words
  const parts = [
    `${business.name}: ${title}`,
    about.name ?? words.unknown,
    about.address,
    text === '' ? undefined : `"${text}"`,
    about.phone ? `${words.call}: ${about.phone}` : undefined,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}

function emergencyTitle(words: Words, notice: { readonly emergency?: { readonly kind: string | null } | undefined }): string {
  const kind = notice.emergency?.kind
  return kind && kind !== 'other' ? `${words.emergency} (${kind.replaceAll('_', ' ')})` : words.emergency
}
