import type { StreetAddress } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'
import { hasNews } from '../absorb.ts'
import type { Act, Heard } from '../acts.ts'
import { agreement, DOUBTED_SLOTS, type DoubtedSlot, NO_DOUBTS, withHearings, withValues } from './agreement.ts'
import type { IntakeTurn } from './hear.ts'
import { differing, isMoreThan, isNearOwn } from './own-number.ts'
import { READ_BACKS } from './read-backs.ts'
import { keptAddress, keyOfKept, settledBy } from './settled.ts'
import { isWholeAnswer, keyOf, part, SLOT_OF, without } from './slot-parts.ts'
import { isAskedOnceMore, isSure, mayAskTown } from './sure.ts'
import { together } from './together.ts'
import { inSharedTown, isCutShort, sharedLine } from './unclear-address.ts'
import { clearedTrouble } from './unclear-trouble.ts'
import { asNarrow, isStrayWish, mayLackPart, narrowed, withoutWish } from './unclear-wish.ts'

/** The number that the caller calls from is likely the one that is meant. */
const SURE_OF_OWN = 0.7
/** A name is read back letter by letter if need be, and a wrong one harms nobody: it is asked for again once at most. */
const SURE_OF_NAME = 0.88

/** What an act comes to when it is weighed, and why. */
export type Weighed = { readonly act: Act; readonly notes: readonly string[] }

/** How it was heard, and how words are read. */
export type How = {
  readonly confidence: number | undefined
  readonly turn: IntakeTurn
  readonly read: (text: string) => Act
  /** What is read is the end of what was said before: that each breath fits the other speaks for both. */
  readonly joined: boolean
}

/** What was heard without the values that are not sure; these are asked for again, or told to be said once more. */
export function withoutDoubtful(
  act: Extract<Act, { type: 'ANSWER' | 'QUESTION' | 'EMERGENCY' }>,
  hearings: readonly Act[],
  texts: readonly string[],
  { confidence = 1, turn, read, joined }: How,
): Weighed {
  const { context, path, listen } = turn
  const before = context.doubts ?? NO_DOUBTS
  const ownIsWrong = context.attempts?.kind === 'phone' && context.attempts.not?.includes(context.callerPhone ?? '')
  const own = ownIsWrong ? null : context.callerPhone
  const each = hearings.map((other) => ('heard' in other ? other.heard : undefined))
  const stray = isStrayWish(each, confidence, turn)
  const alone = inSharedTown(stray ? each.map((heard) => heard && withoutWish(heard)) : narrowed(each, before.values.wish ?? []))
  const asOther = hearings.filter(({ type }) => type !== act.type && type !== 'NO_MATCH').length
  const notes: string[] = []
  const dropped: DoubtedSlot[] = []
  let heard = clearedTrouble(stray ? withoutWish(act.heard) : act.heard, { alone, confidence, path })
  let doubts = before
  // Who asks what it costs "to come out" does not ask to come, unless there is something to come for.
  if (act.type === 'QUESTION' && heard.goal === 'book' && !heard.problem && !heard.wish) {
    const { goal: _, ...rest } = heard
    heard = rest
  }
  heard = withVisitMeant(heard, alone)
  const [firstAct] = hearings
  const putsRight = firstAct?.type === 'NO' || (READ_BACKS.has(path) && (firstAct?.type === 'CHANGE' || firstAct?.type === 'NO_MATCH'))
  for (const slot of DOUBTED_SLOTS) {
    // Another hearing that is made of names is likelier one than words that are not.
    if (slot === 'name' && isOtherName(act.heard, alone[0]) && !isSaidWrong(slot, act.heard, turn)) continue
    // What the first hearing says by itself stands before what it would say mixed with others.
    if (alone[0]?.[slot] !== undefined && !isSaidWrong(slot, alone[0], turn)) heard = { ...heard, ...part(slot, alone[0]) }
    const key = keyOf(slot, heard)
    if (key === undefined) continue
    const counts = (other: Heard): boolean =>
      !isSaidWrong(slot, other, turn) && !(slot === 'phone' && other.phone?.patchy && other.phone.value !== own)
    const keys = alone.map((other) => (other && counts(other) ? keyOf(slot, other) : undefined))
    const frameSlot = SLOT_OF[slot]
    if (frameSlot && context.frame[frameSlot] !== undefined && keys[0] === undefined && !putsRight) {
      heard = without(heard, slot)
      notes.push(`${slot} is known, and the first hearing does not change it`)
      continue
    }
    const isCut = slot === 'address' && isCutShort(key, [...keys, ...(before.values.address ?? []).flat().map(keyOfKept)])
    const others = keys.filter((other) => other !== undefined && other !== key)
    const support = keys.filter((other) => other === key).length
    const against = others.length + (slot === 'wish' ? asOther : 0)
    const isHeld = slot === 'name' || slot === 'wish' || slot === 'visit' || support * 2 >= hearings.length
    const isDenied = slot === 'address' && key === before.denied
    // "No, use my cell" and a number that is not understood: not the number that they call from.
    const isNamed = slot === 'phone' && key === own && isMoreThan(heard.phone?.text ?? '', act.heard.text)
    const isNear = isNamed || (slot === 'phone' && isNearOwn(key, own))
    const isOwn = slot === 'phone' && key === own && !isNamed
    const isPatchy = slot === 'phone' && heard.phone?.patchy === true && !isOwn
    const sure = isOwn ? confidence >= SURE_OF_OWN : isSure(slot, confidence, hearings.length === 1, turn)
    const isPart = slot === 'wish' && heard.wish !== undefined && listen.asked.includes('preferred_time') && mayLackPart(heard.wish, texts)
    if (joined && against === 0 && support > 0 && !isPatchy && !isDenied) continue
    if (!isDenied) {
      if (against === 0 && support > 0 && sure && isHeld && !isNear && !isPatchy && !isPart && !isCut) {
        continue
      }
      // Only one hearing makes a name at all: that one is meant.
      if (slot === 'name' && support > 0 && (confidence >= SURE_OF_NAME || (others.length === 0 && keys[0] === undefined))) continue
      const values = alone.map((other, rank) => {
        const own = keys[rank]
        if (other === undefined || own === undefined || (isCut && own === key)) return ''
        return slot === 'address' && other.address ? keptAddress(other.address.value) : own
      })
      const allNear = [key, ...others].every((other) => other === undefined || differing(other, own) <= 1)
      const known = slot === 'phone' && own !== null && !isNamed && allNear ? [[own]] : []
      const ownAt = known.length > 0 ? keys.indexOf(own ?? undefined) : -1
      if (ownAt >= 0) {
        heard = { ...heard, ...part(slot, alone[ownAt]) }
        notes.push("a hearing has the caller's own number")
        continue
      }
      const earlier = before.values[slot] ?? []
      if (slot === 'name' || slot === 'visit') {
        const agreed = agreement(earlier, values)
        const at = agreed === undefined ? -1 : keys.indexOf(agreed)
        if (agreed !== undefined && at >= 0) {
          if (agreed !== key) heard = { ...heard, ...part(slot, alone[at]) }
          notes.push(`${slot} as it was heard before`)
          continue
        }
        const mixed = together(slot, before, texts, read)
        if (mixed) {
          heard = { ...heard, ...part(slot, mixed) }
          notes.push(`${slot} as the attempts have it together`)
          continue
        }
      } else {
        const all = [...known, ...(heard.wish && slot === 'wish' ? asNarrow(earlier, heard.wish.value) : earlier), values]
        const settled =
          all.length > 1
            ? (settledBy(slot, all, alone, heard[slot]?.text ?? texts[0] ?? '') ?? together(slot, before, texts, read))
            : undefined
        if (settled && !settled.wish?.dayless) {
          const at = keys.indexOf(keyOf(slot, { text: '', ...settled }))
          heard = { ...heard, ...(at < 0 ? part(slot, { text: '', ...settled }) : part(slot, alone[at])) }
          notes.push(`${slot} as the attempts have it together`)
          continue
        }
      }
      if (slot === 'name' && support > 0 && before.values.name) continue
      // What is put right at a read-back is read back again: the likeliest is taken, where asking anew would lose what was said.
      if (READ_BACKS.has(path) && support >= against && !(slot === 'address' && isSameAgain(heard.address?.value, context))) continue
      // In an emergency somebody has to go, and the owner is told the words as well.
      if (slot === 'address' && path.startsWith('EMERGENCY_FLOW') && support > 0 && earlier.length > 0) continue
      const line = slot === 'address' && mayAskTown(turn) ? sharedLine(alone, confidence) : undefined
      if (line) {
        heard = { ...heard, address: line }
        notes.push('address without its town, which is not sure')
        continue
      }
      doubts = withValues(doubts, slot, values)
      // Not clear enough to be taken for granted: what was heard is told, to be said once more.
      if (keys[0] === key && !isNear && !isPatchy && !isCut && isWholeAnswer(slot, heard) && isAskedOnceMore(frameSlot, turn)) {
        heard = { ...heard, verify: frameSlot }
        notes.push(`${slot} is to be said once more: confidence ${confidence}, ${against} of ${hearings.length} hearings differ`)
        continue
      }
    }
    heard = without(heard, slot)
    dropped.push(slot)
    notes.push(
      isDenied
        ? `${slot} was said to be wrong`
        : `${slot} is not sure: confidence ${confidence}, ${against} of ${hearings.length} hearings differ`,
    )
  }
  const [first] = dropped
  if (first === undefined && !hasNews(heard) && act.type === 'ANSWER')
    return { act: { type: 'NO_MATCH', text: act.heard.text, ...(heard.attempts && { attempts: heard.attempts }) }, notes }
  if (first === undefined) {
    const settled = heard.verify
      ? { ...heard, doubts: withHearings(doubts, texts) }
      : before.hearings.length > 0
        ? { ...heard, doubts: { ...doubts, hearings: [] } }
        : heard
    return { act: settled === act.heard ? act : { ...act, heard: settled }, notes }
  }
  doubts = withHearings(doubts, texts)
  const { text: _, attempts, corrects: __, ...news } = heard
  if (act.type !== 'ANSWER' || Object.keys(news).length > 0) return { act: { ...act, heard: { ...heard, doubts } }, notes }
  const known = context.frame.service_address?.value
  const lines = alone.flatMap((other) => (other?.address?.value.number ? [fold(other.address.value.line)] : []))
  // The town was asked for, and the whole address said again is another one.
  const isOtherHouse = path === 'COLLECTING_ADDRESS.askingTown' && known && lines.length > 0 && !lines.includes(fold(known.line))
  const slot = READ_BACKS.has(path) || isOtherHouse ? SLOT_OF[first] : undefined
  return { act: slot ? { type: 'CHANGE', slot, doubts } : { type: 'NO_MATCH', text: '', doubts, ...(attempts && { attempts }) }, notes }
}

const isOtherName = ({ name }: Heard, first: Heard | undefined): boolean =>
  name !== undefined && first?.name !== undefined && fold(name.value.full) !== fold(first.name.value.full)

/** "Change the our of my visit" begins no new one where another hearing moves or cancels it, and nothing tells of trouble. */
function withVisitMeant(heard: Heard, alone: readonly (Heard | undefined)[]): Heard {
  if (heard.goal !== 'book' || heard.problem || heard.service) return heard
  const meant = alone.find((other) => other?.goal === 'reschedule' || other?.goal === 'cancel')
  return meant?.goal ? { ...heard, goal: meant.goal, ...(meant.visit && { visit: meant.visit }) } : heard
}

/** Whether the caller has said of this number or name that it is wrong. */
function isSaidWrong(slot: DoubtedSlot, heard: Heard, { context: { attempts } }: IntakeTurn): boolean {
  const value = slot === 'phone' ? heard.phone?.value : slot === 'name' ? heard.name?.value.full : undefined
  return value !== undefined && attempts?.kind === slot && attempts.not?.includes(value) === true
}

/** "42 Victoria Pes" against "42 Victoria": nothing is put right, something was misheard. */
function isSameAgain(said: StreetAddress | undefined, { frame }: IntakeTurn['context']): boolean {
  const known = frame.service_address?.value
  return (
    said?.street !== undefined &&
    known?.street !== undefined &&
    said.number === known.number &&
    fold(said.street).startsWith(fold(known.street))
  )
}
