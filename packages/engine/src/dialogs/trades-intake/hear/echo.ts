import type { Heard } from '../acts.ts'
import type { ConfirmedSlot } from '../confirmation.ts'
import type { IntakeTurn } from './hear.ts'

/** Where what was said is read back in the very next words. */
const READS_BACK = 'confirmation'

/**
 * What is said again before the next question: the answer to what was asked, and whatever was put right. Nothing where all of it is read
 * back next, where several things came at once, or where a question of its own is put about it.
 */
export function echoed(heard: Heard, corrects: readonly ConfirmedSlot[], { listen, context, path }: IntakeTurn): readonly ConfirmedSlot[] {
  if (path.startsWith('EMERGENCY_FLOW') || listen.asked.includes(READS_BACK)) return []
  if ((heard.goal ?? context.goal) !== 'book' && (heard.goal ?? context.goal) !== 'message') return []
  const [asked, ...others] = listen.asked
  const answered = others.length === 0 ? ANSWERS.filter(([slot, said]) => slot === asked && said(heard)).map(([slot]) => slot) : []
  const isHalfName = heard.name !== undefined && heard.name.value.last === undefined && !context.askedName
  return [...new Set([...answered, ...corrects])].filter(
    (slot) => slot !== heard.verify && !(slot === 'caller_name' && isHalfName) && !readBackNext(heard, context),
  )
}

const ANSWERS: readonly (readonly [ConfirmedSlot, (heard: Heard) => boolean])[] = [
  ['caller_name', ({ name }) => name !== undefined],
  ['callback_number', ({ phone }) => phone !== undefined],
  ['service_address', ({ address }) => address?.value.number !== undefined],
]

/** Whether nothing is left to ask: the read-back follows. */
function readBackNext(heard: Heard, { goal, frame }: IntakeTurn['context']): boolean {
  const known = (said: unknown, before: unknown): boolean => said !== undefined || before !== undefined
  const whoAndWhere = known(heard.name, frame.caller_name) && known(heard.phone, frame.callback_number)
  if ((heard.goal ?? goal) === 'message') return whoAndWhere
  return whoAndWhere && known(heard.address, frame.service_address) && known(heard.wish, frame.preferred_time ?? frame.slot_choice)
}
