import type { Spoken } from '@callwright/engine'
import type { TurnAnswer } from '../turn/answer.ts'
import { escapeXml, xmlText } from '../xml.ts'

/** How the session API answers a turn. The shape is public: fields are only ever added. */
export function sessionAnswer(answer: TurnAnswer, options: { readonly trace: boolean }) {
  const { view, listen, say } = answer
  const marked = say.some(({ ssml, locale }) => ssml !== undefined || locale !== undefined)
  const mixed = say.some(({ locale }) => locale !== undefined)
  return {
    session_id: answer.call,
    turn: answer.turn,
    reply: {
      text: joined(say.map((spoken) => spoken.text)),
      ...(marked ? { ssml: `<speak>${joined(say.map(markup))}</speak>` } : {}),
      // For channels that speak: which words are in which language, where it is more than one.
      ...(mixed ? { parts: say.map(({ text, locale = view.locale }) => ({ text, locale })) } : {}),
    },
    state: view.state,
    asked: listen.asked,
    confirming: listen.confirming,
    slots: view.slots,
    emergency: view.emergency,
    effects: answer.effects.map(({ type, status }) => ({ type, status })),
    outcome: view.outcome,
    classification: view.classification,
    duplicate_of: view.duplicate_of,
    done: view.done,
    locale: view.locale,
    ...(view.appointment ? { appointment: view.appointment } : {}),
    ...(options.trace && answer.heard ? { heard: answer.heard } : {}),
    ...(options.trace && answer.trace ? { trace: answer.trace } : {}),
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function markup({ text, ssml, locale }: Spoken): string {
  const words = ssml === undefined ? escapeXml(xmlText(text)) : xmlText(ssml)
  return locale === undefined || words === '' ? words : `<lang xml:lang="${locale}">${words}</lang>`
}
