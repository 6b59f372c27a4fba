import { likeness } from '../../../slots/sound.ts'
import { best } from '../../../understanding/candidate.ts'
import { SLOT_KINDS } from '../../../understanding/refine.ts'
import { fold } from '../../../understanding/token.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import type { Hearing, IntakeTurn } from './hear.ts'

/** The slots that may be put right without being named, what was told last first. */
const LAST_FIRST = ['preferred_time', 'service_address', 'callback_number', 'caller_name'] as const
type Slot = (typeof LAST_FIRST)[number]

/** "I meant" and its like without what was wrong: less than this could be about anything. */
const SURE = 0.5
/** From here on a name may be the one that was misheard. */
const ALIKE = 0.5

const SAID: { readonly [S in Slot]: (heard: Heard) => unknown } = {
  preferred_time: ({ wish }) => wish,
  service_address: ({ address }) => address,
  callback_number: ({ phone }) => phone,
  caller_name: ({ name }) => name,
}

type Reread = (slot: string, text?: string) => { readonly hearing: Hearing; readonly understanding: Understanding }

/** Acts of words that were not understood as an answer, and may be about what was said before. */
const OPEN: ReadonlySet<Act['type']> = new Set(['NO_MATCH', 'NO', 'NONE', 'ANSWER', 'CHANGE'])

/**
 * "No, forty-two, not twenty-four", said while something else is asked: heard once more as if an earlier question were asked, and taken
 * where what is denied is what is known of it, or where it says something else of the kind. `as` hears it as the answer to a slot.
 */
export function correctionOf(first: Hearing, understanding: Understanding, turn: IntakeTurn, as: Reread): Hearing | undefined {
  const { context, listen } = turn
  const correction = best(understanding.candidates, 'correction')
  if (!correction || correction.score < SURE || !OPEN.has(first.event.type) || !mayCorrect(context)) return undefined
  const { not, slot: named } = correction.value
  if (named !== undefined && named !== 'problem') {
    if (listen.asked.includes(named) || (first.event.type === 'ANSWER' && SAID[named](first.event.heard) !== undefined)) return undefined
    const { hearing, understanding: read } = as(named)
    const beside = (SLOT_KINDS[named] ?? []).some((kind) => {
      const value = best(read.candidates, kind)
      return value !== undefined && (value.start >= correction.end || value.end <= correction.start)
    })
    if (!beside || hearing.event.type !== 'ANSWER' || SAID[named](hearing.event.heard) === undefined) return undefined
    return { ...hearing, notes: [...hearing.notes, `${named} is put right: "${correction.text}"`] }
  }
  // What answers the question at hand is taken for that, unless a value that is known is denied in the same breath.
  if (first.event.type === 'ANSWER' && not === undefined) return undefined
  for (const slot of LAST_FIRST) {
    if (context.frame[slot] === undefined || listen.asked.includes(slot)) continue
    const { hearing, understanding: read } = as(slot)
    if (hearing.event.type !== 'ANSWER' || SAID[slot](hearing.event.heard) === undefined) continue
    if (not === undefined ? !isAlike(slot, hearing.event.heard, context) : !isKnown(slot, not, context, as)) continue
    if (not === undefined && !(SLOT_KINDS[slot] ?? []).some((kind) => best(read.candidates, kind))) continue
    return { ...hearing, notes: [...hearing.notes, `${slot} is put right: "${correction.text}"`] }
  }
  return undefined
}

/** Only what is still to be read back can be put right by the way. */
const mayCorrect = ({ goal }: IntakeContext): boolean => goal === 'book' || goal === 'message'

/** Whether what is denied is what is known. */
function isKnown(slot: Slot, not: string, { frame }: IntakeContext, as: Reread): boolean {
  const denied = fold(not)
  switch (slot) {
    case 'service_address': {
      const address = frame.service_address?.value
      if (!address) return false
      if (denied.length > 2 && fold(`${address.line} ${address.city ?? ''}`).includes(denied)) return true
      if (address.number === undefined) return false
      // Read where the number stands, "twenty-four" is 24.
      const { hearing, understanding } = as(slot, address.line.replace(address.number, not))
      const number = best(understanding.candidates, 'address')?.value.number
      return hearing.event.type !== 'EMERGENCY' && number === address.number
    }
    case 'callback_number': {
      const digits = as(slot, not).understanding.text.replaceAll(/[^0-9]/g, '')
      return digits.length > 1 && frame.callback_number?.value.includes(digits) === true
    }
    case 'caller_name':
      return fold(frame.caller_name?.value.full ?? '')
        .split(' ')
        .some((part) => likeness(part, denied) >= ALIKE)
    case 'preferred_time': {
      const { hearing, understanding } = as(slot, not)
      const isOne = (SLOT_KINDS[slot] ?? []).some((kind) => best(understanding.candidates, kind))
      return isOne && (hearing.event.type !== 'ANSWER' || hearing.event.heard.wish === undefined)
    }
  }
}

/** Without what was wrong, a name must at least sound like the one that is known: anything can be a name. */
function isAlike(slot: Slot, heard: Heard, { frame }: IntakeContext): boolean {
  if (slot !== 'caller_name') return true
  const known = frame.caller_name?.value.full
  return known !== undefined && heard.name !== undefined && likeness(fold(heard.name.value.full), fold(known)) >= ALIKE
}
