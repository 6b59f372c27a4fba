import { LANGUAGES } from '../understanding/candidate.ts'
import { isTaskEffect } from './effects.ts'
import { HOUSE_STATES } from './machine.ts'
import type { Plan } from './plan.ts'
import { placeholdersOf } from './prompts.ts'

/** What can be wrong with a dialog definition. */
export type DefinitionMistakeCode =
  | 'no_language'
  | 'unknown_language'
  | 'no_task'
  | 'bad_task_name'
  | 'unheard_task'
  | 'unknown_slot'
  | 'unknown_effect'
  | 'repeated_step'
  | 'change_without_confirm'
  | 'missing_prompt'
  | 'one_language_only'
  | 'unknown_placeholder'

/** One mistake: what, where, and in plain words what to do. */
export type DefinitionMistake = { readonly code: DefinitionMistakeCode; readonly where: string; readonly message: string }

/** Thrown when a dialog is defined wrongly, with every mistake at once. A bug of its author, met before the first call. */
export class DialogDefinitionError extends Error {
  override readonly name = 'DialogDefinitionError'
  readonly mistakes: readonly DefinitionMistake[]

  constructor(dialog: string, mistakes: readonly DefinitionMistake[]) {
    super(
      `The dialog "${dialog}" has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes
        .map(({ code, where, message }) => `  ${where}: ${message} (${code})`)
        .join('\n')}`,
    )
    this.mistakes = mistakes
  }
}

/** Values that the kit gives to prompts besides slots. */
const OWN_VALUES = ['options', 'keys'] as const

/** Everything that is wrong with a definition that the compiler could not see. */
export function mistakesIn(plan: Plan): DefinitionMistake[] {
  const mistakes: DefinitionMistake[] = []
  const mistake = (code: DefinitionMistakeCode, where: string, message: string) => mistakes.push({ code, where, message })
  const tags = Object.keys(plan.locales)
  if (tags.length === 0) mistake('no_language', 'locales', 'a dialog speaks at least one language')
  for (const tag of tags)
    if (!LANGUAGES.some((language) => tag.startsWith(language)))
      mistake('unknown_language', `locales.${tag}`, `the engine hears ${LANGUAGES.join(', ')}`)
  if (plan.tasks.length === 0) mistake('no_task', 'tasks', 'a dialog has at least one task')
  for (const task of plan.tasks) checkTask(task, plan, mistake)
  checkPrompts(plan, mistake)
  return mistakes
}

type Tell = (code: DefinitionMistakeCode, where: string, message: string) => void

function checkTask({ id, state, steps, task }: Plan['tasks'][number], plan: Plan, mistake: Tell): void {
  const where = `tasks.${id}`
  if (!/^[a-z][a-z_]*$/.test(id)) mistake('bad_task_name', where, 'a task is named in lower case with underscores')
  if (HOUSE_STATES.some((taken) => taken === state)) mistake('bad_task_name', where, `${state} is a state that every dialog has`)
  if (Array.isArray(task.hears) && task.hears.length === 0)
    mistake('unheard_task', where, 'no caller can ask for it: give an intent or words')
  const keys = new Set<string>()
  let confirmed = false
  for (const step of steps) {
    if (keys.has(step.key)) mistake('repeated_step', `${where}.${step.key}`, 'a task takes each step once')
    keys.add(step.key)
    if (step.kind === 'confirm') confirmed = true
    if ('slot' in step && !Object.hasOwn(plan.slots, step.slot))
      mistake('unknown_slot', `${where}.${step.key}`, `there is no slot "${step.slot}"`)
    if (step.kind !== 'run') continue
    const own = plan.effects[step.effect]
    if (!isTaskEffect(step.effect) && !own) mistake('unknown_effect', `${where}.${step.key}`, `there is no effect "${step.effect}"`)
    const changes = step.effect === 'book' || step.effect === 'move' || step.effect === 'cancel' || own?.changes === true
    if (changes && !confirmed)
      mistake('change_without_confirm', `${where}.${step.key}`, 'it changes something, so a confirm has to come before it')
  }
}

function checkPrompts(plan: Plan, mistake: Tell): void {
  const tags = Object.keys(plan.locales)
  const known = new Set([...Object.keys(plan.slots), ...Object.keys(plan.values), ...OWN_VALUES])
  const everywhere = new Set(tags.flatMap((tag) => Object.keys(plan.locales[tag]?.prompts ?? {})))
  for (const tag of tags) {
    const prompts = plan.locales[tag]?.prompts ?? {}
    for (const id of everywhere)
      if (!Object.hasOwn(prompts, id))
        mistake('one_language_only', `locales.${tag}.prompts.${id}`, 'another language has this prompt, and this one does not')
    for (const [id, wording] of Object.entries(prompts)) {
      for (const name of placeholdersOf(wording))
        if (!known.has(name))
          mistake('unknown_placeholder', `locales.${tag}.prompts.${id}`, `{${name}} is neither a slot nor one of the dialog's values`)
    }
    for (const id of neededBy(plan))
      if (!everywhere.has(id)) mistake('missing_prompt', `locales.${tag}.prompts.${id}`, 'it is said, and has no words')
  }
}

/** Prompts that the compiler cannot see to be needed: the checks of slots that suggest a value. */
function neededBy({ tasks, slots }: Plan): Set<string> {
  const needed = new Set<string>(['greeting'])
  for (const { steps } of tasks) {
    for (const step of steps) {
      if (step.kind === 'ask') needed.add(`ask_${step.slot}`)
      if (step.kind === 'ask' && (step.check || slots[step.slot]?.suggest)) needed.add(`check_${step.slot}`)
      if (step.kind === 'confirm') needed.add(`confirm_${step.id}`)
      if (step.kind === 'say') needed.add(step.prompt)
    }
  }
  return needed
}
