import type { StreetAddress } from '../../../understanding/candidate.ts'
import { consensus } from '../../../understanding/consensus.ts'
import { fold } from '../../../understanding/token.ts'
import { hasNews } from '../absorb.ts'
import type { Act, Heard } from '../acts.ts'
import { confirmationOf, type DearSlot, isDear } from '../confirmation.ts'
import { agreement, DOUBTED_SLOTS, type DoubtedSlot, type Doubts, NO_DOUBTS, withHearings, withValues } from './agreement.ts'
import type { IntakeTurn } from './hear.ts'
import { keptAddress, settledBy } from './settled.ts'
import { addressKey, inSharedTown, isCutShort, sharedLine } from './unclear-address.ts'
import { isDoubtfulChoice, SURE_OF_CHOICE } from './unclear-choice.ts'
import { clearedTrouble } from './unclear-trouble.ts'
import { asNarrow, isStrayWish, mayLackPart, narrowed, wishKey, withoutWish } from './unclear-wish.ts'

/** From this confidence on a hearing that no other contradicts is taken as it is: the more a mistake costs, the more. */
const SURE: Readonly<Record<DoubtedSlot, number>> = { name: 0.7, phone: 0.8, address: 0.8, wish: 0.75, visit: 0.6 }
/** A hearing that the recogniser has no other for needs less. */
const SURE_ALONE = 0.7
/** The number that the caller calls from is likely the one that is meant. */
const SURE_OF_OWN = 0.7
/** A name is read back letter by letter if need be, and a wrong one harms nobody: it is asked for again once at most. */
const SURE_OF_NAME = 0.88
/** From here on words without other hearings are beyond doubt. */
const CLEAR = 0.85
/** How likely each word must be, for what several attempts come to together: the logarithm of the odds against the next. */
const CLEAR_WORD = 3.5
/** Digits by which a number may differ from the caller's own and still be it, misheard. */
const NEAR_OWN = 2
/** Words that name a number ("my cell", "this number"), and those in which one is said. */
const MOST_NAMING = 4
const A_NUMBER = 6

/** States where a yes changes something, and where what is put right is read back again. */
const READ_BACKS: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'RESCHEDULING.confirming', 'CANCELLING.confirming'])
const SLOT_OF = {
  name: 'caller_name',
  phone: 'callback_number',
  address: 'service_address',
  wish: 'preferred_time',
  visit: undefined,
} as const

type Weighed = { readonly act: Act; readonly notes: readonly string[] }
type Hearings = Extract<IntakeTurn['event'], { type: 'heard' }>

/**
 * Weighs what words were taken for against what each of the recogniser's hearings would be taken for alone. Where they disagree, or
 * the recogniser is not sure, a value is not guessed: it is asked for again, and taken once two attempts agree, as a whole or word by
 * word. A number, a place or a time that is wrong sends a van to nobody, and whoever is read a wrong one may well say yes.
 */
export function weighing(act: Act, said: Hearings, turn: IntakeTurn, read: (text: string) => Act, joined = false): Weighed {
  const { confidence, alternatives = [] } = said
  if (alternatives.length === 0 && (confidence === undefined || confidence >= CLEAR)) {
    const again = act.type === 'ANSWER' && isDeniedAgain(act.heard, turn.context.doubts)
    return again ? { act: { type: 'NO_MATCH', text: '' }, notes: ['address was said to be wrong'] } : { act, notes: [] }
  }
  const texts = [said.text, ...alternatives.map(({ text }) => text)]
  const hearings = texts.map((text) => read(text))
  const alarm = act.type === 'EMERGENCY' || act.type === 'WITHDRAW' ? undefined : alarmIn(act, hearings)
  if (alarm) return { act: alarm, notes: ['another hearing is an emergency'] }
  switch (act.type) {
    case 'ANSWER':
      // "Oui, merci" and "oui, mercredi": what only some hearings change is not changed, and booked neither.
      if (READ_BACKS.has(turn.path) && hearings.some(({ type }) => type === 'YES'))
        return { act: { type: 'NO_MATCH', text: '' }, notes: ['another hearing is a yes'] }
      if (READ_BACKS.has(turn.path) && isLikelyThanks(act.heard, said.text, turn)) {
        const doubts = withValues(turn.context.doubts ?? NO_DOUBTS, 'wish', [act.heard.wish ? wishKey(act.heard.wish.value) : ''])
        return { act: { type: 'NO_MATCH', text: '', doubts }, notes: ['a time and hardly a word more may have been a yes'] }
      }
      return withoutDoubtful(act, hearings, texts, { confidence, turn, read, joined })
    case 'NONE':
      return act.why !== undefined && ((confidence ?? 1) < SURE_OF_CHOICE || hearings.some(({ type }) => type !== 'NONE'))
        ? { act: { type: 'NO_MATCH', text: said.text }, notes: ['it is not sure that nothing is wanted'] }
        : { act, notes: [] }
    case 'QUESTION':
    case 'EMERGENCY':
      return withoutDoubtful(act, hearings, texts, { confidence, turn, read, joined })
    case 'CHOICE':
      return isDoubtfulChoice(act.index, hearings, texts, confidence)
        ? { act: { type: 'NO_MATCH', text: '' }, notes: ['it is not sure which was chosen'] }
        : { act, notes: [] }
    case 'NO':
    case 'CHANGE':
    case 'NO_MATCH': {
      // "No, it's twenty-four": what is to be put right may only be in another hearing; it is read back before anything is done.
      const said = READ_BACKS.has(turn.path) ? hearings.find(({ type }) => type === 'ANSWER') : undefined
      return said?.type === 'ANSWER' ? withoutDoubtful(said, hearings, texts, { confidence, turn, read, joined }) : { act, notes: [] }
    }
    case 'YES':
      // Who answers with a number instead of a yes has another number.
      if (turn.path === 'COLLECTING_PHONE.checking' && hearings.some(isNoYes))
        return { act: { type: 'NO' }, notes: ['another hearing is no yes'] }
      return READ_BACKS.has(turn.path) && hearings.some(isNoYes)
        ? { act: { type: 'NO_MATCH', text: '' }, notes: ['another hearing is no yes'] }
        : { act, notes: [] }
    default:
      return { act, notes: [] }
  }
}

/** An emergency that another hearing tells of: where most do, or where the first says nothing that answers. */
function alarmIn(act: Act, hearings: readonly Act[]): Act | undefined {
  const alarms = hearings.filter(({ type }) => type === 'EMERGENCY')
  const answers = 'heard' in act || act.type === 'CHOICE'
  return alarms.length * 2 > (answers ? hearings.length : 0) ? alarms[0] : undefined
}

/** Words in which nobody puts a time right: "oui mercredi" is "oui merci". */
const HARDLY_A_CHANGE = 2

/** Whether a change of the time is so short that it may have been a yes: it is taken where it is said again. */
function isLikelyThanks({ wish }: Heard, said: string, { context }: IntakeTurn): boolean {
  if (!wish || said.split(' ').length > HARDLY_A_CHANGE) return false
  return context.doubts?.values.wish?.at(-1)?.[0] !== wishKey(wish.value)
}

const isNoYes = ({ type }: Act): boolean => type === 'NO' || type === 'CHANGE' || type === 'ANSWER'
type How = {
  readonly confidence: number | undefined
  readonly turn: IntakeTurn
  readonly read: (text: string) => Act
  /** What is read is the end of what was said before: that each breath fits the other speaks for both. */
  readonly joined: boolean
}

function withoutDoubtful(
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
    const isNear = isNamed || (slot === 'phone' && differing(key, own) <= NEAR_OWN && key !== own)
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
        const agreed = agreement(slot, earlier, values)
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

/** Whether a hearing that no other contradicts is taken as it is. What is put right at a read-back is read back, and an emergency waits for nothing. */
function isSure(slot: DoubtedSlot, confidence: number, isAlone: boolean, { path }: IntakeTurn): boolean {
  const checked = SLOT_OF[slot]
  if (slot === 'name' || checked === undefined || READ_BACKS.has(path) || path.startsWith('EMERGENCY_FLOW'))
    return confidence >= (isAlone ? SURE_ALONE : SURE[slot])
  return confirmationOf(checked, { confidence, contradicted: false }) === 'implicit'
}

/** Whether the answer to the question at hand is told to the caller, to be said once more; in an emergency there is no time for it. */
function isAskedOnceMore(slot: (typeof SLOT_OF)[DoubtedSlot], { listen, path, context }: IntakeTurn): slot is DearSlot {
  const asked = listen.asked.length === 1 && listen.asked[0] === slot
  return slot !== undefined && isDear(slot) && asked && context.verify !== slot && !path.startsWith('EMERGENCY_FLOW')
}

const isWholeAnswer = (slot: DoubtedSlot, { address }: Heard): boolean =>
  slot !== 'address' || (address?.value.number !== undefined && address.value.street !== undefined)

const isOtherName = ({ name }: Heard, first: Heard | undefined): boolean =>
  name !== undefined && first?.name !== undefined && fold(name.value.full) !== fold(first.name.value.full)

/** "Change the our of my visit" begins no new one where another hearing moves or cancels it, and nothing tells of trouble. */
function withVisitMeant(heard: Heard, alone: readonly (Heard | undefined)[]): Heard {
  if (heard.goal !== 'book' || heard.problem || heard.service) return heard
  const meant = alone.find((other) => other?.goal === 'reschedule' || other?.goal === 'cancel')
  return meant?.goal ? { ...heard, goal: meant.goal, ...(meant.visit && { visit: meant.visit }) } : heard
}

/** Where the town can be asked for alone: it was not yet, and nothing is read back. */
const mayAskTown = ({ context, path }: IntakeTurn): boolean =>
  !context.askedTown && !path.startsWith('EMERGENCY_FLOW') && !READ_BACKS.has(path)

/** An address that was said to be wrong, on a line so bad that it was asked for again. */
function isDeniedAgain({ address }: Heard, doubts: Doubts | undefined): boolean {
  return address !== undefined && doubts?.denied !== null && doubts?.denied === addressKey(address.value) && doubts.hearings.length > 0
}

/** Whether the caller has said of this number or name that it is wrong. */
function isSaidWrong(slot: DoubtedSlot, heard: Heard, { context: { attempts } }: IntakeTurn): boolean {
  const value = slot === 'phone' ? heard.phone?.value : slot === 'name' ? heard.name?.value.full : undefined
  return value !== undefined && attempts?.kind === slot && attempts.not?.includes(value) === true
}

/**
 * What all attempts at the question at hand come to, word by word; nothing where a word that is not sure would make it another value. One
 * that would make it none is no rival: something was said.
 */
function together(slot: DoubtedSlot, { hearings }: Doubts, now: readonly string[], read: (text: string) => Act): Heard | undefined {
  if (hearings.length === 0) return undefined
  const { text, rivals } = consensus([...hearings, now], CLEAR_WORD)
  const heard = slotIn(slot, read(text))
  const key = heard && keyOf(slot, heard)
  if (heard === undefined || key === undefined || isHalf(slot, heard)) return undefined
  const differs = rivals.some((rival) => {
    const other = slotIn(slot, read(rival))
    return other !== undefined && !isHalf(slot, other) && keyOf(slot, other) !== key
  })
  return differs ? undefined : heard
}

/** What an act has of a slot, if it has any. */
function slotIn(slot: DoubtedSlot, act: Act): Heard | undefined {
  return 'heard' in act && act.heard[slot] !== undefined ? act.heard : undefined
}

/** Less than a whole answer: a street without its number, a time without its day, a number with words in it that mean nothing. */
const isHalf = (slot: DoubtedSlot, heard: Heard): boolean =>
  !isWholeAnswer(slot, heard) || (slot === 'wish' && heard.wish?.dayless === true) || (slot === 'phone' && heard.phone?.patchy === true)

function part(slot: DoubtedSlot, heard: Heard | undefined): Partial<Heard> {
  return heard === undefined ? {} : { [slot]: heard[slot] }
}

function without(heard: Heard, slot: DoubtedSlot): Heard {
  const { [slot]: _, ...rest } = heard
  const corrects = rest.corrects?.filter((each) => each !== SLOT_OF[slot])
  return { ...rest, ...(corrects && { corrects }) }
}

/** The key of an address that is kept of an attempt before. */
function keyOfKept(kept: string): string {
  const [number, street, city] = kept.split('|')
  return fold(`${number} ${street} ${city}`)
}

/** What makes two hearings of a slot the same. */
function keyOf(slot: DoubtedSlot, heard: Heard): string | undefined {
  switch (slot) {
    case 'visit':
      return heard.visit
    case 'name':
      return heard.name && fold(heard.name.value.full)
    case 'phone':
      return heard.phone?.value
    case 'address':
      return heard.address && addressKey(heard.address.value)
    case 'wish':
      return heard.wish && wishKey(heard.wish.value)
  }
}

/** The doubts after a slot was said to be wrong. */
export function doubtsAfter(slot: string, turn: Pick<IntakeTurn, 'context'>['context'], doubts: Doubts | undefined): Doubts | undefined {
  const address = turn.frame.service_address?.value
  const known = doubts ?? turn.doubts
  return slot === 'service_address' && address ? { ...(known ?? NO_DOUBTS), denied: addressKey(address) } : known
}

/** Whether much was said beside the few words that name a number. */
function isMoreThan(named: string, said: string): boolean {
  const words = named.split(' ').length
  return !hasDigit(named) && words <= MOST_NAMING && said.split(' ').length - words >= A_NUMBER
}

function hasDigit(text: string): boolean {
  for (const char of text) if (char >= '0' && char <= '9') return true
  return false
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

/** In how many digits two numbers of one length differ. */
function differing(phone: string, own: string | null): number {
  if (own === null || own.length !== phone.length) return Number.POSITIVE_INFINITY
  let differ = 0
  for (let at = 0; at < own.length; at++) if (own.charAt(at) !== phone.charAt(at)) differ += 1
  return differ
}
