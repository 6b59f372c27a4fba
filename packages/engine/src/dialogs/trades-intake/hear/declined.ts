import { best, type Candidate } from '../../../understanding/candidate.ts'
import type { Heard } from '../acts.ts'
import type { DeclinedSlot } from '../context.ts'
import type { IntakeTurn } from './hear.ts'

const CAN_BE_DECLINED: readonly DeclinedSlot[] = ['caller_name', 'callback_number', 'service_address']
/** "I'd rather not" in passing declines nothing. */
const SURE = 0.5

/** What is asked for and is not going to be given: "I'd rather not say". Undefined where something else was said as well. */
export function declinedSlot(candidates: readonly Candidate[], heard: Heard, { listen, path }: IntakeTurn): DeclinedSlot | undefined {
  // Where a visit is looked for, or one that is known is checked, there are other ways on.
  if (!path.startsWith('COLLECTING_') && !path.startsWith('EMERGENCY_FLOW')) return undefined
  const said = candidates.some(({ kind, value, score }) => kind === 'command' && value === 'decline' && score >= SURE)
  if (!said || best(candidates, 'phone') || heard.phone || heard.address || heard.goal) return undefined
  return CAN_BE_DECLINED.find((slot) => listen.asked.length === 1 && listen.asked[0] === slot)
}
