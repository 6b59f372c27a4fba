import type { Json } from '../json.ts'
import type { Wording } from '../prompts/template.ts'
import { INTENTS, type Intent, LANGUAGES, type Language } from '../understanding/candidate.ts'
import type { Country, Locale } from '../understanding/grammar.ts'
import type { CustomEffects } from './effects.ts'
import { house } from './house/index.ts'
import type { Call, KitMemory } from './memory.ts'
import { type Phrases, phrases, type Words } from './phrases.ts'
import type { SlotTypes } from './slot-type.ts'
import type { Step } from './step.ts'
import type { AnyTask, Hears } from './task.ts'

/** A value that prompts may use: the same for every call, or worked out from the call. */
export type PromptValue = Json | ((call: Call) => Json | undefined)

/** Something that is heard in every state, before all else. */
export type Alarm = {
  readonly hears: Words
  /** What becomes of the call once `alarm_<id>` is said. */
  readonly next: 'hang_up' | 'transfer' | 'go_on'
}

/** One errand, ready to be run. */
export type PlannedTask = { readonly id: string; readonly state: string; readonly steps: readonly Step[]; readonly task: AnyTask }

/** What an utterance may be about, by language: a task, a topic, an alarm. */
export type Wish = { readonly kind: 'task' | 'topic' | 'alarm'; readonly id: string }

/** A dialog definition, checked and worked out once: what hearing, listening, speaking and the statechart are built from. */
export type Plan = {
  readonly slots: SlotTypes
  readonly effects: CustomEffects
  readonly tasks: readonly PlannedTask[]
  readonly alarms: { readonly [id: string]: Alarm }
  readonly wishes: Phrases<Wish>
  /** Tasks by an intent of the engine's. */
  readonly byIntent: ReadonlyMap<Intent, string>
  readonly topicByEngine: ReadonlySet<string>
  readonly country: Country
  readonly people: readonly string[]
  readonly values: { readonly [name: string]: PromptValue }
  readonly locales: { readonly [tag: string]: { readonly understanding: Locale; readonly prompts: { readonly [id: string]: Wording } } }
}

type Written = Pick<Plan, 'slots' | 'effects' | 'country' | 'locales'> & {
  readonly tasks: { readonly [id: string]: AnyTask }
  readonly questions?: { readonly [topic: string]: Words | true }
  readonly alarms?: { readonly [id: string]: Alarm }
  readonly people?: readonly string[]
  readonly values?: { readonly [name: string]: PromptValue }
}

/** Works a definition out. Its mistakes have been told before. */
export function planOf({ tasks, questions = {}, alarms = {}, people = [], values = {}, ...written }: Written): Plan {
  const planned = Object.entries(tasks).map(([id, task]) => ({ id, state: id.toUpperCase(), steps: task.steps, task }))
  const byIntent = new Map<Intent, string>()
  for (const { id, task } of planned) for (const intent of intentsOf(task.hears)) if (!byIntent.has(intent)) byIntent.set(intent, id)
  const wishes: (readonly [Wish, Words])[] = [
    ...planned.flatMap(({ id, task }) => wordsOf(task.hears).map((words) => [{ kind: 'task', id }, words] as const)),
    ...Object.entries(questions).flatMap(([id, words]) => (words === true ? [] : [[{ kind: 'topic', id }, words] as const])),
    ...Object.entries(alarms).map(([id, { hears }]) => [{ kind: 'alarm', id }, hears] as const),
  ]
  const locales = Object.fromEntries(
    Object.entries(written.locales).map(([tag, { understanding, prompts }]) => [
      tag,
      { understanding, prompts: { ...house[languageOf(tag)], ...prompts } },
    ]),
  )
  return {
    ...written,
    locales,
    tasks: planned,
    alarms,
    wishes: phrases(wishes),
    byIntent,
    topicByEngine: new Set(Object.entries(questions).flatMap(([topic, words]) => (words === true ? [topic] : []))),
    people,
    values,
  }
}

const each = (hears: Hears): readonly (Intent | Words)[] => (isList(hears) ? hears : [hears])
const isList = (hears: Hears): hears is readonly (Intent | Words)[] => Array.isArray(hears)
const intentsOf = (hears: Hears): Intent[] => each(hears).flatMap((one) => INTENTS.filter((intent) => intent === one))
const wordsOf = (hears: Hears): Words[] => each(hears).flatMap((one) => (typeof one === 'string' ? [] : [one]))

/** The language of a BCP 47 tag. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => tag.startsWith(language)) ?? 'en'
}

/** The call as the functions of the task under way see it. */
export function callOf(plan: Plan, memory: KitMemory): Call {
  const { frame, callerPhone, upcoming, locale, done } = memory
  const steps = plan.tasks.find(({ id }) => id === memory.task)?.steps ?? []
  return {
    slots: Object.fromEntries(Object.entries(frame).map(([name, { value }]) => [name, value])),
    results: Object.fromEntries(steps.flatMap((step, at) => (step.kind === 'run' && done[at] ? [[step.effect, done[at].result]] : []))),
    callerPhone,
    upcoming,
    locale,
    language: languageOf(locale),
  }
}
