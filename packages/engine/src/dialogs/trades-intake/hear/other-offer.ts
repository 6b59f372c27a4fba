import { best } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act } from '../acts.ts'
import type { Hearing, IntakeTurn } from './hear.ts'

/** Where one of the times that were offered is read back, or it was asked what to change. */
const CHOSEN: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'SCHEDULING.changing', 'RESCHEDULING.confirming'])
/** Acts of words that name nothing new by themselves. */
const OPEN: ReadonlySet<Act['type']> = new Set(['NO', 'NO_MATCH'])

/** "No, the second one", after several times were offered: heard once more as the answer to the offer, and taken where it picks another one. */
export function otherOffer(
  first: Hearing,
  { text, candidates }: Understanding,
  { context, path }: IntakeTurn,
  asChoice: (text: string) => { readonly hearing: Hearing },
): Hearing | undefined {
  const chosen = context.frame.slot_choice?.value
  if (!CHOSEN.has(path) || !OPEN.has(first.event.type) || !chosen || context.offers.length < 2) return undefined
  // The no is to what was read back: "no la segunda" would else say which it is not.
  const no = best(candidates, 'yesno')
  const { hearing } = asChoice(no?.value === 'no' && no.start === 0 ? text.slice(no.end).trim() : text)
  const other = hearing.event.type === 'CHOICE' ? context.offers[hearing.event.index] : undefined
  if (!other || (other.start === chosen.start && other.resource === chosen.resource)) return undefined
  return { ...hearing, notes: [...hearing.notes, 'another of the times that were offered'] }
}
