import type { CallScript } from './script.ts'

/** What a caller must know of an answer of the session API. */
export type Asked = { readonly asked: readonly string[]; readonly confirming: string | null }

const YES = { en: 'yes', fr: 'oui', es: 'sí' } as const
const THAT_IS_ALL = { en: 'no that is all thank you', fr: 'non c’est tout merci', es: 'no eso es todo gracias' } as const
const THIS_NUMBER = { en: 'yes this number is fine', fr: 'oui ce numéro est bon', es: 'sí este número está bien' } as const
const THE_FIRST = { en: 'the first one', fr: 'la première', es: 'la primera' } as const
/** Read-backs of all that a call comes to; any other confirmation is of one thing, which the script may answer by itself. */
const WHOLE: ReadonlySet<string> = new Set([
  'booking',
  'appointment',
  'reschedule',
  'rescheduling',
  'cancel',
  'cancellation',
  'cancelling',
  'message',
])

/** Answers as the script has it, turn by turn: by what is asked, in the order that it is asked. Remembers what was said already. */
export function callerOf(script: CallScript): (state: Asked) => string {
  const count = new Map<string, number>()
  const interjected = new Set<unknown>()
  let opened = false
  const answer = (key: string): string | undefined => {
    const answers = script.answers[key] ?? []
    const at = count.get(key) ?? 0
    count.set(key, at + 1)
    return answers[Math.min(at, answers.length - 1)]
  }
  const open = () => {
    opened = true
    return script.opening
  }
  return ({ asked, confirming }) => {
    if (!opened && !(asked.includes('language') && script.answers['language'])) return open()
    const remark = script.interjections.find((each) => !interjected.has(each) && asked.includes(each.when.asked))
    if (remark) {
      interjected.add(remark)
      return remark.say
    }
    if (asked.includes('confirmation') && confirming !== null && !WHOLE.has(confirming))
      return answer(`confirm:${confirming}`) ?? YES[script.lang]
    for (const slot of asked) {
      const said = answer(slot) ?? (slot === 'service_type' ? answer('problem') : undefined)
      if (said !== undefined) return said
    }
    if (asked.includes('confirmation')) return YES[script.lang]
    if (asked.includes('intent')) return THAT_IS_ALL[script.lang]
    if (asked.includes('callback_number')) return THIS_NUMBER[script.lang]
    return asked.includes('slot_choice') ? THE_FIRST[script.lang] : ''
  }
}
