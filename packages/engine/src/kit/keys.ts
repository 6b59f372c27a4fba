import type { Act } from './acts.ts'
import type { KitTurn } from './hear.ts'
import { callOf, type Plan } from './plan.ts'
import type { Question } from './questions.ts'

/** What keys mean: 0 is a person and * is "again", everywhere; 1 and 2 are yes and no; the rest answers the question at hand. */
export function actOfKeys(keys: string, { context }: KitTurn, question: Question | undefined, plan: Plan): Act {
  const digits = keys.replaceAll(/[^0-9]/g, '')
  const noMatch: Act = { type: 'NO_MATCH', text: keys }
  if (digits === '0') return { type: 'HUMAN' }
  if (keys.includes('*')) return { type: 'REPEAT' }
  const yesNo: Act = digits === '1' ? { type: 'YES' } : digits === '2' ? { type: 'NO' } : noMatch
  switch (question?.kind) {
    case 'confirm':
    case 'change':
    case 'more':
      return yesNo
    case 'slot':
    case 'check': {
      if (question.kind === 'check' && yesNo !== noMatch) return yesNo
      const { slot = '' } = question
      const value = plan.slots[slot]?.keys?.read(digits, plan.country)
      return value === undefined ? noMatch : { type: 'ANSWER', news: { slots: { [slot]: { value, text: keys } } } }
    }
    case 'choice': {
      if (digits === '9') return { type: 'NONE' }
      const index = Number(digits) - 1
      const count = question.choice?.from(callOf(plan, context)).length ?? 0
      return digits.length === 1 && index >= 0 && index < count ? { type: 'CHOICE', index, text: keys } : noMatch
    }
    case 'task': {
      const task = digits.length === 1 ? plan.tasks[Number(digits) - 1] : undefined
      return task ? { type: 'ANSWER', news: { task: task.id, slots: {} } } : noMatch
    }
    default:
      return noMatch
  }
}
