import type { TurnAnswer } from '../turn/answer.ts'

/** How the session API answers a turn. The shape is public: fields are only ever added. */
export function sessionAnswer(answer: TurnAnswer, options: { readonly trace: boolean }) {
  const { view, listen, say } = answer
  const ssml = say.some((spoken) => spoken.ssml !== undefined)
  return {
    session_id: answer.call,
    turn: answer.turn,
    reply: {
      text: joined(say.map((spoken) => spoken.text)),
      ...(ssml ? { ssml: `<speak>${joined(say.map((spoken) => spoken.ssml ?? escapeXml(spoken.text)))}</speak>` } : {}),
    },
    state: view.state,
    asked: listen.asked,
    confirming: listen.confirming,
    slots: view.slots,
    emergency: view.emergency,
    effects: answer.effects.map(({ type, status }) => ({ type, status })),
    outcome: view.outcome,
    done: view.done,
    locale: view.locale,
    ...(view.appointment ? { appointment: view.appointment } : {}),
    ...(options.trace && answer.trace ? { trace: answer.trace } : {}),
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
