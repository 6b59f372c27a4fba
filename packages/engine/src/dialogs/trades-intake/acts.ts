import type { EffectResult, TimeWanted } from '../../effect.ts'
import type { Failure } from '../../errors.ts'
import type { Evidence } from '../../understanding/attempts.ts'
import type { Correction, EmergencyReading, PersonName, StreetAddress } from '../../understanding/candidate.ts'
import type { Goal } from './context.ts'

/** What was new in an utterance, resolved against what was known: only things that change the frame stand here. */
export type Heard = {
  readonly text: string
  readonly goal?: Goal
  readonly name?: { readonly value: PersonName; readonly text: string }
  readonly phone?: { readonly value: string; readonly text: string }
  /** The whole address after the change. */
  readonly address?: { readonly value: StreetAddress; readonly text: string }
  readonly problem?: { readonly value: string; readonly text: string }
  readonly service?: { readonly value: string; readonly text: string }
  readonly wish?: { readonly value: TimeWanted; readonly text: string }
  /** Id of the known visit that was meant. */
  readonly visit?: string
  readonly message?: string
  /** What the attempts at the slot at hand sound like so far. */
  readonly attempts?: Evidence
}

/** What a caller, a key, a silence or the outside world did: the events of the intake's statechart. */
export type Act =
  | { readonly type: 'ANSWER'; readonly heard: Heard }
  | { readonly type: 'QUESTION'; readonly heard: Heard; readonly topics: readonly string[]; readonly date: string | null }
  | { readonly type: 'EMERGENCY'; readonly heard: Heard; readonly emergency: EmergencyReading }
  | { readonly type: 'YES' }
  | { readonly type: 'NO' }
  /** Something is wrong, and only which is said: "not that day", "the address is wrong". */
  | { readonly type: 'CHANGE'; readonly slot: NonNullable<Correction['slot']> }
  /** One of the offered times, by position from 0. */
  | { readonly type: 'CHOICE'; readonly index: number; readonly text: string }
  | { readonly type: 'NONE' }
  | { readonly type: 'HUMAN' }
  | { readonly type: 'REPEAT' }
  | { readonly type: 'SLOWER' }
  | { readonly type: 'HELP' }
  | { readonly type: 'WAIT' }
  | { readonly type: 'BACK' }
  | { readonly type: 'START_OVER' }
  | { readonly type: 'NEVER_MIND' }
  | { readonly type: 'GOODBYE' }
  | { readonly type: 'LANGUAGE'; readonly locale: string | null }
  | { readonly type: 'NO_MATCH'; readonly text: string; readonly attempts?: Evidence }
  | { readonly type: 'NO_INPUT' }
  /** The call has gone on for longer than any call should. */
  | { readonly type: 'TOO_LONG' }
  | { readonly type: 'HUNG_UP' }
  | { readonly type: 'DONE'; readonly result: EffectResult }
  | { readonly type: 'FAILED'; readonly failure: Failure }
