import type { Act, Heard } from '../acts.ts'
import { type Doubts, NO_DOUBTS, withValues } from './agreement.ts'
import { type Weighed, withoutDoubtful } from './doubtful-values.ts'
import type { IntakeTurn } from './hear.ts'
import { READ_BACKS } from './read-backs.ts'
import { addressKey } from './unclear-address.ts'
import { isDoubtfulChoice, SURE_OF_CHOICE } from './unclear-choice.ts'
import { wishKey } from './unclear-wish.ts'

/** From here on words without other hearings are beyond doubt. */
const CLEAR = 0.85
/** Words in which nobody puts a time right: "oui mercredi" is "oui merci". */
const HARDLY_A_CHANGE = 2

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

/** Whether a change of the time is so short that it may have been a yes: it is taken where it is said again. */
function isLikelyThanks({ wish }: Heard, said: string, { context }: IntakeTurn): boolean {
  if (!wish || said.split(' ').length > HARDLY_A_CHANGE) return false
  return context.doubts?.values.wish?.at(-1)?.[0] !== wishKey(wish.value)
}

const isNoYes = ({ type }: Act): boolean => type === 'NO' || type === 'CHANGE' || type === 'ANSWER'

/** An address that was said to be wrong, on a line so bad that it was asked for again. */
function isDeniedAgain({ address }: Heard, doubts: Doubts | undefined): boolean {
  return address !== undefined && doubts?.denied !== null && doubts?.denied === addressKey(address.value) && doubts.hearings.length > 0
}

/** The doubts after a slot was said to be wrong. */
export function doubtsAfter(slot: string, turn: Pick<IntakeTurn, 'context'>['context'], doubts: Doubts | undefined): Doubts | undefined {
  const address = turn.frame.service_address?.value
  const known = doubts ?? turn.doubts
  return slot === 'service_address' && address ? { ...(known ?? NO_DOUBTS), denied: addressKey(address) } : known
}
