import type { EffectResult, TimeWanted } from '../../effect.ts'
import type { Failure } from '../../errors.ts'
import type { Evidence } from '../../understanding/attempts.ts'
import type { Correction, EmergencyKind, EmergencyReading, PersonName, StreetAddress } from '../../understanding/candidate.ts'
import type { ConfirmedSlot, DearSlot } from './confirmation.ts'
import type { DeclinedSlot, Goal } from './context.ts'
import type { Doubts } from './hear/agreement.ts'
import type { Claims } from './memory/lookup.ts'
import type { SiteHeard } from './memory/site.ts'

/** What was new in an utterance, resolved against what was known: only things that change the frame stand here. */
export type Heard = {
  readonly text: string
  readonly goal?: Goal
  readonly name?: { readonly value: PersonName; readonly text: string }
  /** `patchy`: words between its digits were not understood, or the area code is only assumed. */
  readonly phone?: { readonly value: string; readonly text: string; readonly patchy?: true }
  /** The whole address after the change. */
  readonly address?: { readonly value: StreetAddress; readonly text: string; readonly unresolved?: true }
  readonly problem?: { readonly value: string; readonly text: string }
  readonly service?: { readonly value: string; readonly text: string }
  /** `dayless`: only a time of the day was said, and nothing before tells of which day. */
  readonly wish?: { readonly value: TimeWanted; readonly text: string; readonly dayless?: true }
  /** What was said of somebody else whom the visit is for. */
  readonly site?: SiteHeard
  /** What was said of a visit that is to be found. */
  readonly claims?: Claims
  /** Id of the known visit that was meant. */
  readonly visit?: string
  /** All of the known visits were meant. */
  readonly all?: true
  readonly message?: string
  /** The message complains of something. */
  readonly complaint?: true
  /** Trouble whose words do not tell whether it is an emergency; `unclear` where it is not even sure that these were the words. */
  readonly concern?: { readonly kind: EmergencyKind | null; readonly unclear?: true }
  /** The answer that it is none. */
  readonly calm?: true
  /** The slots of these that were filled before and are said otherwise now. */
  readonly corrects?: readonly NonNullable<Correction['slot']>[]
  /** What of these is said again before the next question. */
  readonly echo?: readonly ConfirmedSlot[]
  /** What of these has a question of its own: "was that …?" */
  readonly verify?: DearSlot
  /** What the attempts at the slot at hand sound like so far. */
  readonly attempts?: Evidence
  /** What was heard so far and not taken. */
  readonly doubts?: Doubts
}

/** What a caller, a key, a silence or the outside world did: the events of the intake's statechart. `now` stands where what
 * becomes of it depends on the time: local, `YYYY-MM-DDTHH:MM`. */
export type Act = { readonly now?: string } & ActAlone

type ActAlone =
  | { readonly type: 'ANSWER'; readonly heard: Heard }
  /** `town` and `date` are what is asked about, `now` stands where it is asked about right now. */
  | {
      readonly type: 'QUESTION'
      readonly heard: Heard
      readonly topics: readonly string[]
      readonly date: string | null
      readonly town: string | null
    }
  | { readonly type: 'EMERGENCY'; readonly heard: Heard; readonly emergency: EmergencyReading }
  /** The alarm is taken back. */
  | { readonly type: 'WITHDRAW'; readonly heard: Heard }
  | { readonly type: 'YES' }
  | { readonly type: 'NO' }
  /** Something is wrong, and only which is said: "not that day", "the address is wrong". */
  | { readonly type: 'CHANGE'; readonly slot: NonNullable<Correction['slot']>; readonly doubts?: Doubts }
  /** One of the offered times, by position from 0. */
  | { readonly type: 'CHOICE'; readonly index: number; readonly text: string }
  /** None of what was offered; or, with `why`, nothing that this business is for. */
  | { readonly type: 'NONE'; readonly why?: 'wrong_number' | 'sales' }
  | { readonly type: 'ABUSE' }
  | { readonly type: 'HUMAN'; readonly complaint?: true }
  /** What is said before the question is put again: to "can you hear me?", to "hello". */
  | { readonly type: 'REPEAT'; readonly answer?: 'i_hear_you' | 'hello' }
  /** What is asked for is not going to be given. */
  | { readonly type: 'DECLINE'; readonly slot: DeclinedSlot }
  | { readonly type: 'SLOWER' }
  | { readonly type: 'HELP' }
  | { readonly type: 'WAIT' }
  /** Silence after "hold on", and the end of it: too long, or words that fit nothing. */
  | { readonly type: 'STILL_WAITING' }
  | { readonly type: 'RESUME' }
  /** Digits keyed so far of a number that is not whole yet. */
  | { readonly type: 'KEYED'; readonly digits: string }
  | { readonly type: 'BACK' }
  | { readonly type: 'START_OVER' }
  | { readonly type: 'NEVER_MIND' }
  | { readonly type: 'GOODBYE' }
  | { readonly type: 'LANGUAGE'; readonly locale: string | null }
  /** The caller speaks another language of the business from here on; whatever was said in it follows. */
  | { readonly type: 'SPEAKS'; readonly locale: string }
  | { readonly type: 'NO_MATCH'; readonly text: string; readonly attempts?: Evidence; readonly doubts?: Doubts }
  | { readonly type: 'NO_INPUT' }
  /** The call has gone on for longer than any call should. */
  | { readonly type: 'TOO_LONG' }
  | { readonly type: 'HUNG_UP' }
  | { readonly type: 'DONE'; readonly result: EffectResult }
  | { readonly type: 'FAILED'; readonly failure: Failure }
