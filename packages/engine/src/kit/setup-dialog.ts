import type { SlotView } from '../decision.ts'
import { type Dialog, defineDialog } from '../dialog.ts'
import type { Wording } from '../prompts/template.ts'
import type { Country, Locale } from '../understanding/grammar.ts'
import { DialogDefinitionError, mistakesIn } from './check-definition.ts'
import type { CustomEffects } from './effects.ts'
import { kitHearing } from './hear.ts'
import { kitMachine } from './machine.ts'
import type { KitMemory } from './memory.ts'
import type { Words } from './phrases.ts'
import { type Alarm, type Plan, type PromptValue, planOf } from './plan.ts'
import type { PromptsFor } from './prompts.ts'
import { kitQuestions } from './questions.ts'
import type { SlotTypes } from './slot-type.ts'
import { toJson } from './speech.ts'
import { type AnyTask, type Hears, Task } from './task.ts'

/** What a dialog has to know, once its tasks are written. `Says` are the prompts that it needs. */
export type DialogPlan<Tasks extends { readonly [id: string]: AnyTask }, Topic extends string, AlarmId extends string> = {
  readonly id: string
  /** Grows when saved calls of an older version could no longer go on. */
  readonly version: number
  /** The version of the business facts that it is bound to, `clinic@3`. */
  readonly facts?: string
  /** IANA zone that "tomorrow" and "at two" are meant in. */
  readonly timeZone: string
  readonly country: Country
  /** The errands, by a name in lower case; the keys 1, 2, … stand for them in this order. */
  readonly tasks: Tasks
  /** What may be asked at any time: your own words, or `true` for a topic that the engine's grammars hear (`hours`, `area`, …). Answered with `answer_<topic>`. */
  readonly questions?: { readonly [T in Topic]: Words | true }
  /** What is heard in every state before all else. Said: `alarm_<id>`. */
  readonly alarms?: { readonly [A in AlarmId]: Alarm }
  /** Numbers that callers are put through to; without any, a wish for a person becomes a message. */
  readonly people?: readonly string[]
  /** What prompts may use besides slots: `{clinic}`. */
  readonly values?: { readonly [name: string]: PromptValue }
  /** By BCP 47 tag; the first is the default. */
  readonly locales: {
    readonly [tag: string]: {
      readonly understanding: Locale
      readonly prompts: PromptsFor<SaidBy<Tasks> | `answer_${Topic}` | `alarm_${AlarmId}`>
    }
  }
}

/** The prompts that tasks say, by id. */
export type SaidBy<Tasks extends { readonly [id: string]: AnyTask }> = Tasks[keyof Tasks]['~types']['says']

/**
 * Begins a dialog of your own: name its slots and effects, and every task, prompt and function behind it is typed by them.
 *
 * ```ts
 * const clinic = setupDialog({ slots: { doctor: slot.oneOf({ … }), day: slot.time(), visit_time: slot.offer() } })
 * const book = clinic.task('new_appointment')
 *   .ask('doctor').ask('day')
 *   .run('find_times', ({ slots }) => ({ service: slots.doctor, wanted: slots.day, limit: 3 }))
 *   .choose('visit_time', ({ results }) => results.find_times.offers, { otherwise: 'day' })
 *   .confirm('booking')
 *   .run('book', …).say('booked').outcome('booked')
 * export const dialog = clinic.dialog({ id: 'clinic', version: 1, tasks: { book }, locales: { 'en-CA': { understanding: locales.en, prompts: en } }, … })
 * ```
 */
export function setupDialog<const Slots extends SlotTypes, const Effects extends CustomEffects = Record<never, never>>(setup: {
  readonly slots: Slots
  readonly effects?: Effects
}) {
  const effects: CustomEffects = setup.effects ?? {}
  return {
    /** One errand that callers come with, heard by an intent of the engine's, by words of your own, or both. */
    task(hears: Hears): Task<{ slots: Slots; effects: Effects; has: never; got: never; sure: false; says: never }> {
      return new Task(hears)
    },
    /** Puts the dialog together. Throws a `DialogDefinitionError` that names every mistake. */
    dialog<const Tasks extends { readonly [id: string]: AnyTask }, Topic extends string = never, AlarmId extends string = never>(
      definition: DialogPlan<Tasks, Topic, AlarmId>,
    ): Dialog {
      return kitDialog({ ...definition, slots: setup.slots, effects })
    },
  }
}

type Written = Parameters<typeof planOf>[0] & {
  readonly id: string
  readonly version: number
  readonly facts?: string
  readonly timeZone: string
  readonly locales: { readonly [tag: string]: { readonly understanding: Locale; readonly prompts: { readonly [id: string]: Wording } } }
}

function kitDialog(written: Written): Dialog {
  const plan = planOf(written)
  const mistakes = mistakesIn(plan)
  if (mistakes.length > 0) throw new DialogDefinitionError(written.id, mistakes)
  const questions = kitQuestions(plan)
  const hear = kitHearing(plan, questions)
  return defineDialog({
    id: written.id,
    version: written.version,
    facts: written.facts ?? '',
    timeZone: written.timeZone,
    machine: kitMachine(plan),
    locales: plan.locales,
    begin: ({ callerPhone, upcoming }, tag) => ({ locale: tag, callerPhone, upcoming }),
    hear,
    listen: questions.listen,
    account: (memory, path) => ({
      locale: memory.locale,
      slots: slotsOf(memory, plan),
      emergency: false,
      outcome: memory.outcome ?? (path === 'ENDED' ? 'abandoned' : null),
      appointment: memory.appointment,
    }),
  })
}

function slotsOf({ frame }: KitMemory, plan: Plan): { [slot: string]: SlotView } {
  return Object.fromEntries(
    Object.entries(frame).map(([name, { value, text, confirmed }]) => {
      const shown = typeof value === 'string' ? value : (plan.slots[name]?.inPrompts?.(value, 'en') ?? toJson(value))
      return [name, { value: shown, text, confirmed }]
    }),
  )
}
