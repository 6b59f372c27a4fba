import type { Json } from '../json.ts'
import type { PromptValues } from '../prompts/template.ts'
import type { SayRequest } from '../xstate/project-actions.ts'
import { type KitMemory, missesOf } from './memory.ts'
import { callOf, languageOf, type Plan } from './plan.ts'
import { says } from './prompts.ts'
import type { Step } from './step.ts'

type Speech = SayRequest[]

/** What the kit says: every prompt gets the filled slots by name and the dialog's own values. */
export function kitSpeech(plan: Plan) {
  const known = new Map(Object.entries(plan.locales).map(([tag, { prompts }]) => [tag, new Set(Object.keys(prompts))]))

  function values(memory: KitMemory): PromptValues {
    const language = languageOf(memory.locale)
    const call = callOf(plan, memory)
    const out: Record<string, Json | undefined> = {}
    for (const [name, value] of Object.entries(plan.values)) out[name] = typeof value === 'function' ? value(call) : value
    for (const [name, { value }] of Object.entries(memory.frame)) out[name] = spokenValue(name, value, language)
    return out
  }

  function spokenValue(name: string, value: unknown, language: ReturnType<typeof languageOf>): Json {
    const type = plan.slots[name]
    return type?.inPrompts ? type.inPrompts(value, language) : toJson(value)
  }

  const say = (prompt: string, memory: KitMemory, more: PromptValues = {}): SayRequest => says(prompt, { ...values(memory), ...more })

  /** A question on the rung that its misses have led to: plainly, then with an example, then with the way out. */
  function ask(prompt: string, memory: KitMemory, more: PromptValues = {}): Speech {
    const missed = missesOf(memory)
    const has = (id: string) => known.get(memory.locale)?.has(id) === true
    if (missed > 1 && has(`${prompt}_last`)) return [say(`${prompt}_last`, memory, more)]
    if (missed > 0 && has(`${prompt}_again`)) return [say(`${prompt}_again`, memory, more), ...(missed > 1 ? [say('way_out', memory)] : [])]
    return [say(prompt, memory, more), ...(missed > 1 ? [say('way_out', memory)] : [])]
  }

  return {
    say,
    ask,
    greeting: (memory: KitMemory): Speech => (missesOf(memory) === 0 ? [say('greeting', memory)] : ask('ask_task', memory)),
    check(slot: string, memory: KitMemory): Speech {
      const filled = memory.frame[slot]
      const value = filled ? filled.value : plan.slots[slot]?.suggest?.(memory)
      return ask(`check_${slot}`, memory, { [slot]: spokenValue(slot, value, languageOf(memory.locale)) })
    },
    offer(step: Extract<Step, { kind: 'choose' }>, memory: KitMemory): Speech {
      const call = callOf(plan, memory)
      const list = step.from(call)
      const options = list.map((each) => spokenValue(step.slot, each, call.language))
      return ask(step.say(call), memory, { options, keys: list.map((_, at) => String(at + 1)).join(', ') })
    },
  }
}

export type KitSpeech = ReturnType<typeof kitSpeech>

/** What is plain JSON of a value, as deep as slots go. */
export function toJson(value: unknown, depth = 6): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value !== 'object' || depth === 0) return null
  if (Array.isArray(value)) return value.map((each) => toJson(each, depth - 1))
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, toJson(each, depth - 1)]])))
}
