import type { PromptValues, Wording } from '../prompts/template.ts'
import type { SayRequest } from '../xstate/project-actions.ts'

/** Prompts that every dialog needs and that the kit has words for, in every language; say them your own way by giving the id. */
export const HOUSE_PROMPTS = [
  'ask_task',
  'ask_task_again',
  'ask_task_last',
  'did_not_hear',
  'did_not_understand',
  'way_out',
  'ask_change',
  'ask_message',
  'message_taken',
  'transferring',
  'cannot_transfer',
  'give_up',
  'went_wrong',
  'just_taken',
  'dropped',
  'started_over',
  'anything_else',
  'take_your_time',
  'language_set',
  'language_unavailable',
  'too_long',
  'goodbye',
] as const
export type HousePrompt = (typeof HOUSE_PROMPTS)[number]
export type HouseWords = Readonly<Record<HousePrompt, Wording>>

type Asking = `ask_${string}` | `offer_${string}` | `confirm_${string}` | `check_${string}`

/**
 * The prompts of a dialog in one language: all that its tasks say, by id, so that a missing one does not compile. A question may have
 * an `…_again` (the second try, with an example) and an `…_last` (the third, with keys); without them it is repeated.
 */
export type PromptsFor<Says extends string> = { readonly [Id in Says | 'greeting']: Wording } & {
  readonly [Id in HousePrompt | `${Extract<Says, Asking>}_${'again' | 'last'}` | `check_${string}`]?: Wording
}

/** A request to say a prompt. */
export const says = (prompt: string, values: PromptValues = {}): SayRequest => ({ prompt, values })

/** The names that a prompt's placeholders take their values from. */
export function placeholdersOf(wording: Wording): string[] {
  return (typeof wording === 'string' ? [wording] : wording).flatMap((template) =>
    template
      .split('{')
      .slice(1)
      .map((rest) => (rest.split('}')[0] ?? '').split('|')[0] ?? ''),
  )
}
