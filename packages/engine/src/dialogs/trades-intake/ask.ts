import type { PromptValues } from '../../prompts/template.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import type { IntakeContext } from './context.ts'
import type { PromptId } from './prompts/prompts.ts'

/** A request to say one of the intake's prompts. */
export function says(prompt: PromptId, values: PromptValues = {}): SayRequest {
  return { prompt, values }
}

/** A request to say a prompt in another language of the business. */
export function saysIn(locale: string, prompt: PromptId, values: PromptValues = {}): SayRequest {
  return { prompt, values, locale }
}

type Ladder = { [Id in PromptId]: `${Id}_again` extends PromptId ? (`${Id}_last` extends PromptId ? Id : never) : never }[PromptId]

/** The rung of a question's ladder: asked plainly, then with an example, then with keys or a person as the way out. */
export function rung(context: Pick<IntakeContext, 'misses'>): 0 | 1 | 2 {
  const missed = context.misses.noInput + context.misses.noMatch
  return missed === 0 ? 0 : missed === 1 ? 1 : 2
}

/** Asks a question on the rung that its misses have led to. */
export function asks(context: Pick<IntakeContext, 'misses'>, prompt: Ladder, values: PromptValues = {}): SayRequest {
  const step = rung(context)
  return says(step === 0 ? prompt : step === 1 ? `${prompt}_again` : `${prompt}_last`, values)
}

/** A yes/no question: the second time what to say, the third time what to press. */
export function asksYesNo(context: Pick<IntakeContext, 'misses'>, prompt: PromptId, values: PromptValues = {}): SayRequest[] {
  const step = rung(context)
  return [says(prompt, values), ...(step === 0 ? [] : [says(step === 1 ? 'say_yes_or_no' : 'press_yes_or_no')])]
}
