import type { AppointmentView, Outcome } from '../decision.ts'
import type { Visit } from '../event.ts'
import type { Evidence } from '../understanding/attempts.ts'
import type { Language } from '../understanding/candidate.ts'

/** A slot that is filled. */
export type Filled = { readonly value: unknown; readonly text: string; readonly confirmed: boolean }

/** All that is known of a call. Plain JSON and bounded. */
export type KitMemory = {
  readonly locale: string
  readonly callerPhone: string | null
  readonly upcoming: readonly Visit[]
  /** The errand under way. */
  readonly task: string | null
  readonly frame: { readonly [slot: string]: Filled }
  /** Steps of the task that are done, by their number; a step that ran an effect keeps its result. */
  readonly done: { readonly [step: string]: { readonly result?: unknown } }
  readonly misses: { readonly noInput: number; readonly noMatch: number }
  /** Slots whose suggested value was refused. */
  readonly declined: readonly string[]
  /** What was last said to the question at hand and made no sense. */
  readonly unread: string | null
  readonly evidence: Evidence | null
  /** Effects that were waited for in this call: one that asks for more goes round in circles. */
  readonly rounds: number
  readonly transferFailed: boolean
  readonly outcome: Outcome | null
  readonly appointment: AppointmentView | null
}

/** A call as the functions of a task see it: what is filled, what effects answered, who calls. */
export type Call = {
  readonly slots: { readonly [slot: string]: unknown }
  readonly results: { readonly [effect: string]: unknown }
  readonly callerPhone: string | null
  readonly upcoming: readonly Visit[]
  /** BCP 47 tag in use. */
  readonly locale: string
  readonly language: Language
}

export const NO_MISSES: KitMemory['misses'] = { noInput: 0, noMatch: 0 }

export function openingMemory(locale: string, callerPhone: string | null, upcoming: readonly Visit[]): KitMemory {
  return {
    locale,
    callerPhone,
    upcoming,
    task: null,
    frame: {},
    done: {},
    misses: NO_MISSES,
    declined: [],
    unread: null,
    evidence: null,
    rounds: 0,
    transferFailed: false,
    outcome: null,
    appointment: null,
  }
}

export const missesOf = ({ misses }: KitMemory): number => misses.noInput + misses.noMatch

/** An object without some of its keys. */
export function without<T>(all: { readonly [key: string]: T }, drop: (key: string) => boolean): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !drop(key)))
}
