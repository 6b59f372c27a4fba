import { type SettleOptions, settle, withSettled } from '../../../slots/settle.ts'
import { attemptOf, type Evidence, type EvidenceKind, withAttempt } from '../../../understanding/attempts.ts'
import { best } from '../../../understanding/candidate.ts'
import { SLOT_KINDS } from '../../../understanding/refine.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import type { IntakeTurn } from './hear.ts'

/** The slots whose attempts are put together, and as what. */
const EVIDENCE_OF: Readonly<Record<string, EvidenceKind>> = {
  caller_name: 'name',
  callback_number: 'phone',
  service_address: 'postcode',
}

/** What the attempts at the slot at hand sound like, this one included; nothing where several things are asked at once. */
export function attemptsAt(hearings: readonly Understanding[], { context, listen, language }: IntakeTurn): Evidence | undefined {
  const [slot, ...others] = listen.asked
  const kind = slot === undefined || others.length > 0 ? undefined : EVIDENCE_OF[slot]
  if (!kind) return undefined
  const attempt = attemptOf(kind, hearings, language.locale)
  return attempt.heard.length === 0 ? undefined : withAttempt(context.attempts, kind, attempt)
}

/** An understanding with what the attempts before add to it, where this one says something that they can add to. */
export function withAttempts(understanding: Understanding, evidence: Evidence | undefined, options: SettleOptions): Understanding {
  if (!evidence) return understanding
  const { attempts, not = [] } = evidence
  const adds = attempts.length + not.length > 1 && (attempts.at(-1)?.read.length ?? 0) > 0
  return adds ? withSettled(understanding, evidence, settle(evidence, options)) : understanding
}

/** The act, with the attempts so far to be remembered. */
export function remembering(event: Act, attempts: Evidence | undefined): Act {
  if (!attempts) return event
  if (event.type === 'NO_MATCH') return { ...event, attempts }
  return event.type === 'ANSWER' ? { ...event, heard: { ...event.heard, attempts } } : event
}

/** The slots whose answer may come in two breaths, and what of an answer fills them. */
const IN_BREATHS: Readonly<Record<string, (heard: Heard) => boolean>> = {
  caller_name: ({ name }) => name !== undefined,
  callback_number: ({ phone }) => phone !== undefined,
  // A street alone may have anything before it: only a number makes it whole.
  service_address: ({ address }) => address?.value.number !== undefined,
  preferred_time: ({ wish }) => wish !== undefined,
}

/** What was keyed or said to the question at hand before and made no sense: the beginning of what is said now. Nothing where there is none. */
export function saidBefore({ context, listen }: IntakeTurn): string | undefined {
  const [slot, ...others] = listen.asked
  if (slot === undefined || others.length > 0 || !Object.hasOwn(IN_BREATHS, slot)) return undefined
  const { keyed, noMatch } = context.misses
  const begun = [...(keyed === null ? [] : [[...keyed].join(' ')]), ...(noMatch > 0 && context.unread ? [context.unread] : [])]
  return begun.length === 0 ? undefined : begun.join(' ')
}

/** Whether words that make no whole answer alone may be the end of one: nothing was understood, or a street without its number. */
export function isHalfAnswer(event: Act): boolean {
  return event.type === 'NO_MATCH' || (event.type === 'ANSWER' && event.heard.address !== undefined && !event.heard.address.value.number)
}

/** Whether the question is answered by words on both sides of the breath: each alone would have had to do without the other. */
export function answersInBreaths(event: Act, { candidates }: Understanding, breath: number, { listen }: IntakeTurn): boolean {
  const [slot = ''] = listen.asked
  if (event.type !== 'ANSWER' || IN_BREATHS[slot]?.(event.heard) !== true) return false
  return (SLOT_KINDS[slot] ?? []).some((kind) => {
    const reading = best(candidates, kind)
    return reading !== undefined && reading.start < breath && reading.end > breath
  })
}
