import type { Listen } from '../decision.ts'
import type { Language } from '../understanding/candidate.ts'
import type { KitMemory } from './memory.ts'
import { languageOf, type Plan } from './plan.ts'
import type { Step } from './step.ts'

/** What a state has asked, and so what an answer is taken for. */
export type Question = {
  readonly kind: 'task' | 'slot' | 'check' | 'choice' | 'confirm' | 'change' | 'message' | 'more'
  readonly slot?: string
  readonly choice?: Extract<Step, { kind: 'choose' }>
  /** Number of the step in its task. */
  readonly at: number
  /** What the engine's grammars are told is asked. */
  readonly asks: readonly string[]
}

const SILENCE_MS = 6_000
/** More hints do not help a recogniser, and a carrier takes no more. */
const MOST_HINTS = 100

const KEYED = { maxDigits: 1, finishOnKey: '#' }
const NOTHING: Listen = { asked: [], confirming: null, hints: [], dtmf: KEYED, silenceMs: SILENCE_MS, bargeIn: true, sensitive: false }

type Asked = { readonly question: Question; readonly listen: Readonly<Record<Language, Listen>> }

/** Which question each state asks, and what is listened for there. */
export function kitQuestions(plan: Plan) {
  const byPath = new Map<string, Asked>()
  const add = (path: string, question: Question, listen: Partial<Listen>, hints: (language: Language) => readonly string[] = () => []) => {
    const inLanguage = (language: Language): Listen => ({ ...NOTHING, ...listen, hints: hints(language).slice(0, MOST_HINTS) })
    byPath.set(path, { question, listen: { en: inLanguage('en'), fr: inLanguage('fr'), es: inLanguage('es') } })
  }
  const yesNo = ['confirmation']
  for (const path of ['GREETING.opening', 'GREETING.asking']) add(path, { kind: 'task', at: -1, asks: ['intent'] }, { asked: ['intent'] })
  add('CLOSING', { kind: 'more', at: -1, asks: yesNo }, {})
  add('TAKING_MESSAGE', { kind: 'message', at: -1, asks: [] }, { asked: ['message'], silenceMs: 10_000 })
  for (const { state, steps } of plan.tasks) {
    steps.forEach((step, at) => {
      const path = `${state}.${step.key}`
      if (step.kind === 'ask') {
        const type = plan.slots[step.slot]
        const shared = {
          asked: [step.slot],
          silenceMs: type?.silenceMs ?? SILENCE_MS,
          sensitive: type?.sensitive === true,
          dtmf: { maxDigits: type?.keys?.maxDigits ?? 1, finishOnKey: '#' },
        }
        const asks = type?.asks === undefined ? [] : [type.asks]
        const hints = (language: Language) => type?.hints?.[language] ?? []
        add(`${path}.asking`, { kind: 'slot', slot: step.slot, at, asks }, shared, hints)
        add(`${path}.checking`, { kind: 'check', slot: step.slot, at, asks: [...yesNo, ...asks] }, shared, hints)
      } else if (step.kind === 'choose') {
        const asks = [plan.slots[step.slot]?.asks ?? 'slot_choice']
        add(`${path}.offering`, { kind: 'choice', slot: step.slot, choice: step, at, asks }, { asked: [step.slot], silenceMs: 8_000 })
      } else if (step.kind === 'confirm') {
        const listen = { asked: yesNo, confirming: step.id }
        add(`${path}.asking`, { kind: 'confirm', at, asks: yesNo }, listen)
        add(`${path}.changing`, { kind: 'change', at, asks: yesNo }, listen)
      }
    })
  }
  return {
    at: (path: string): Question | undefined => byPath.get(path)?.question,
    listen: (memory: KitMemory, path: string): Listen => byPath.get(path)?.listen[languageOf(memory.locale)] ?? NOTHING,
  }
}

export type KitQuestions = ReturnType<typeof kitQuestions>
