import { Temporal } from 'temporal-polyfill'
import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import { type Effect, isAwaited } from '../effect.ts'
import type { CallInput, DialogEvent, OpenEmergency, Visit } from '../event.ts'
import { type CallLog, type RecordedTurn, recordTurn } from '../replay.ts'
import { start, step } from '../step.ts'
import { calmWorld } from './calm-world.ts'
import { type CallerInput, HUNG_UP } from './transcript.ts'
import type { World } from './world.ts'

/** How a played call begins. Everything has a default, so that a test says only what matters to it. */
export type CallOptions = {
  /** Answers the effects that are waited for; without one, everything goes well (`calmWorld`). */
  readonly world?: World
  /** The caller's number, E.164, or null when withheld. */
  readonly from?: string | null
  readonly locale?: string
  /** When the call begins: ISO date and time with offset. */
  readonly at?: string
  readonly channel?: string
  /** Visits ahead of the caller; the world is asked without them. */
  readonly upcoming?: readonly Visit[]
  /** Emergencies that earlier calls of the number have told of. */
  readonly emergencies?: readonly OpenEmergency[]
}

/** Time between two things that the caller does, and between an effect and its result. */
const CALLER_MS = 6_000
const EFFECT_MS = 200
/** Effects in a row before the caller speaks again; a dialog that asks more is going round in circles. */
const MOST_EFFECTS = 20

/**
 * A call that a test plays turn by turn, with a clock that moves as a call's does. Each thing the caller does is awaited, as are the
 * effects behind it; what was said, asked and done since is then there to be looked at.
 *
 * ```ts
 * const call = await callTo(dialog, { from: '+14505550142' })
 * await call.says('I would like an appointment with Doctor Singh')
 * expect(call).toBeAsking('caller_name')
 * ```
 */
export class PlayedCall {
  readonly dialog: Dialog
  readonly input: CallInput
  readonly #world: World
  #clock: number
  #last: Decision | null = null
  #decisions: readonly Decision[] = []
  #turns: RecordedTurn[] = []
  #effects: Effect[] = []

  private constructor(dialog: Dialog, input: CallInput, world: World) {
    this.dialog = dialog
    this.input = input
    this.#world = world
    this.#clock = Temporal.Instant.from(input.at).epochMilliseconds
  }

  /** Begins a call and plays the greeting. */
  static async begin(dialog: Dialog, options: CallOptions = {}): Promise<PlayedCall> {
    const { world = calmWorld(), from = '+18605550142', at = '2026-11-23T09:05:00-05:00', locale, channel = 'test' } = options
    const instant = Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 })
    const upcoming = options.upcoming ?? (await world.upcoming(from, instant))
    const input: CallInput = {
      id: 'call',
      at: instant,
      ...(locale !== undefined && { locale }),
      channel,
      callerPhone: from,
      upcoming,
      ...(options.emergencies && { emergencies: options.emergencies }),
    }
    const call = new PlayedCall(dialog, input, world)
    await call.#settle(call.#record(null, start(dialog, input)))
    return call
  }

  /** The caller speaks; `confidence` and `alternatives` as a recogniser gives them. */
  says(text: string, heard: Omit<Extract<CallerInput, { type: 'heard' }>, 'type' | 'text'> = {}): Promise<this> {
    return this.does({ type: 'heard', text, ...heard })
  }

  /** The caller presses keys. */
  presses(keys: string): Promise<this> {
    return this.does({ type: 'pressed', keys })
  }

  /** Nothing is heard. */
  staysSilent(): Promise<this> {
    return this.does({ type: 'silence' })
  }

  hangsUp(reason: string = HUNG_UP): Promise<this> {
    return this.does({ type: 'hung_up', reason })
  }

  /** Anything a caller can do. */
  async does(input: CallerInput): Promise<this> {
    this.#clock += CALLER_MS
    this.#decisions = []
    await this.#settle(this.#take({ id: `e${this.#turns.length}`, at: this.#now(), ...input }))
    return this
  }

  /** The last decision: session, listening, view, trace. */
  get decision(): Decision {
    if (!this.#last) throw new Error('A call has a decision from its beginning on')
    return this.#last
  }

  /** All that was decided since the caller did something, effects and their results included. */
  get decisions(): readonly Decision[] {
    return this.#decisions
  }

  /** All that was said since the caller did something. */
  get said(): string {
    return this.#decisions.flatMap(({ say }) => say.map(({ text }) => text)).join(' ')
  }

  /** Prompt ids that were said since the caller did something. */
  get prompts(): readonly string[] {
    return this.#decisions.flatMap(({ say }) => say.map(({ prompt }) => prompt))
  }

  /** What was asked of the world since the caller did something. */
  get effects(): readonly Effect[] {
    return this.#decisions.flatMap(({ effects }) => effects)
  }

  /** What was asked of the world in the whole call. */
  get allEffects(): readonly Effect[] {
    return this.#effects
  }

  /** The call so far, to be stored, replayed, or written as a transcript. */
  get log(): CallLog {
    return { input: this.input, facts: this.dialog.facts, turns: this.#turns, session: this.decision.session }
  }

  #now(): string {
    return Temporal.Instant.fromEpochMilliseconds(this.#clock).toString({ fractionalSecondDigits: 3 })
  }

  #take(event: DialogEvent): Decision {
    if (!this.#last) throw new Error('A call has a decision from its beginning on')
    return this.#record(event, step(this.dialog, this.#last.session, event))
  }

  #record(event: DialogEvent | null, decision: Decision): Decision {
    this.#last = decision
    this.#turns.push(recordTurn(event, decision))
    this.#effects.push(...decision.effects)
    this.#decisions = [...this.#decisions, decision]
    return decision
  }

  async #settle(first: Decision): Promise<void> {
    const waiting: Effect[] = first.effects.filter(isAwaited)
    for (let effect = waiting.shift(), taken = 0; effect && taken < MOST_EFFECTS; effect = waiting.shift(), taken++) {
      this.#clock += EFFECT_MS
      const answer = await this.#world.answer(effect, { at: this.#now(), emergency: this.decision.view.emergency })
      const next = this.#take({
        id: `e${this.#turns.length}`,
        at: this.#now(),
        effect: effect.id,
        ...(answer.ok ? { type: 'effect_done', result: answer.value } : { type: 'effect_failed', failure: answer.failure }),
      })
      waiting.push(...next.effects.filter(isAwaited))
    }
  }
}

/** Calls a dialog. See `PlayedCall`. */
export function callTo(dialog: Dialog, options?: CallOptions): Promise<PlayedCall> {
  return PlayedCall.begin(dialog, options)
}
