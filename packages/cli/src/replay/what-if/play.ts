import { type CallInput, type Decision, type Dialog, type DialogEvent, type Effect, isAwaited } from '@callwright/engine'
import { HUNG_UP, type World } from '@callwright/engine/testing'
import type { Course, CourseTurn, Source, Taken } from './course.ts'
import type { EngineDoor } from './engine-door.ts'
import { requestOf, type Script, type Step } from './script.ts'

/** Who answers what the record does not: asked for when it is first needed, with the answers that were taken so far. */
export type FindWorld = (answered: readonly DialogEvent[]) => Promise<World>

/** Effects in a row before the caller speaks again; a dialog that asks more is going round in circles. */
const MOST_EFFECTS = 20
/** Time between two things that a caller written by hand does, and between an effect and its result. */
const CALLER_MS = 6_000
const EFFECT_MS = 200

/**
 * Plays a recorded call on a dialog, whatever becomes of it: the caller does what he did then; an effect that asks for the same
 * as one of the record gets the same answer, another gets one of a simulated calendar. While nothing differs, every event is the
 * recorded one. With `toTheEnd`, a caller whose record ends before the call does hangs up.
 */
export async function play(engine: EngineDoor, dialog: Dialog, script: Script, findWorld: FindWorld, toTheEnd = false): Promise<Course> {
  const player = new Player(engine, dialog, script, findWorld)
  for (const step of script.steps) {
    if ('effect' in step.event) player.answer(step)
    else {
      await player.settle()
      player.caller(step.event)
    }
  }
  await player.settle()
  if (toTheEnd && !player.done) player.hangUp()
  return player.course()
}

type Open = { readonly caller: DialogEvent | null; readonly taken: Taken[]; readonly late: boolean; readonly added: boolean }

class Player {
  readonly #engine: EngineDoor
  readonly #dialog: Dialog
  readonly #script: Script
  readonly #findWorld: FindWorld
  readonly #turns: Open[] = []
  readonly #answered: DialogEvent[] = []
  readonly #written: Script['written'][number][]
  /** Recorded answers that came when nobody waited for them: another turn may ask for the same. */
  readonly #spare: Step[] = []
  readonly #passed = new Set<string>()
  readonly #spent = new Set<Step>()
  #waiting: Effect[] = []
  #decision: Decision
  #world: World | undefined
  #at: string
  #ids = 0

  constructor(engine: EngineDoor, dialog: Dialog, script: Script, findWorld: FindWorld) {
    this.#engine = engine
    this.#dialog = dialog
    this.#script = script
    this.#findWorld = findWorld
    this.#written = [...script.written]
    this.#at = script.input.at
    const input: CallInput = script.byHand ? { ...script.input, at: this.#later(0) } : script.input
    this.#decision = engine.start(dialog, input)
    this.#open(null, false)
    this.#keep(null, 'recorded')
  }

  get done(): boolean {
    return this.#decision.view.done
  }

  course(): Course {
    const { outcome, emergency, done } = this.#decision.view
    return { turns: this.#turns satisfies CourseTurn[], outcome, emergency, done }
  }

  caller(event: DialogEvent): void {
    this.#open(event, false)
    this.#take(this.#script.byHand ? { ...event, at: this.#later(CALLER_MS) } : event, 'recorded')
  }

  hangUp(): void {
    const event: DialogEvent = { id: this.#newId(), at: this.#later(CALLER_MS), type: 'hung_up', reason: HUNG_UP }
    this.#open(event, true)
    this.#take(event, 'simulated')
  }

  /** A recorded answer goes to the effect that it was given to then; one that nobody waits for changes nothing, and is kept. */
  answer(step: Step): void {
    const { event, request } = step
    if (!('effect' in event)) return
    this.#passed.add(event.effect)
    if (this.#spent.has(step)) return
    const same = this.#waiting.find(({ id }) => id === event.effect)
    if (same && (request === null || requestOf(same) === request)) {
      this.#answer(same, event, 'recorded')
      return
    }
    this.#spare.push(step)
    // Numbers of events and effects stay those of the record as long as they can.
    if (!same) this.#take(event, 'recorded')
  }

  /** Answers what the record will not. */
  async settle(): Promise<void> {
    for (let n = 0; n < MOST_EFFECTS; n++) {
      const effect = this.#waiting.find((each) => !this.#comes(each))
      if (!effect || this.done) return
      const base = { id: this.#newId(), at: this.#later(EFFECT_MS), effect: effect.id }
      const spare = this.#takeSpare(effect)
      if (spare) {
        this.#answer(effect, { ...spare, ...base }, 'recorded')
        continue
      }
      const found = this.#written.findIndex(({ of }) => of === effect.type)
      const [written] = found < 0 ? [] : this.#written.splice(found, 1)
      if (written) {
        const { line: _line, of: _of, ...rest } = written
        this.#answer(effect, { ...base, ...rest }, 'recorded')
        continue
      }
      this.#world ??= await this.#findWorld(this.#answered)
      const result = await this.#world.answer(effect, { at: base.at, emergency: this.#decision.view.emergency })
      const answer = result.ok
        ? ({ type: 'effect_done', result: result.value } as const)
        : ({ type: 'effect_failed', failure: result.failure } as const)
      // A call written by hand has that calendar from the start: there it is no supposition.
      this.#answer(effect, { ...base, ...answer }, this.#script.byHand ? 'recorded' : 'simulated')
    }
  }

  /** True where the record holds the answer still, or left the very same effect without one. */
  #comes(effect: Effect): boolean {
    return !this.#passed.has(effect.id) && this.#script.asked.get(effect.id) === requestOf(effect)
  }

  /** The recorded answer to the same wish, though it came at another moment: earlier, or later. */
  #takeSpare(effect: Effect): Extract<DialogEvent, { effect: string }> | undefined {
    const request = requestOf(effect)
    const early = this.#spare.findIndex((step) => step.request === request)
    const [step] =
      early < 0 ? this.#script.steps.filter((each) => this.#isAhead(each) && each.request === request) : this.#spare.splice(early, 1)
    if (!step || !('effect' in step.event)) return undefined
    this.#spent.add(step)
    return step.event
  }

  #isAhead(step: Step): boolean {
    return 'effect' in step.event && !this.#passed.has(step.event.effect) && !this.#spent.has(step)
  }

  #answer(effect: Effect, event: DialogEvent, source: Source): void {
    this.#waiting = this.#waiting.filter((each) => each !== effect)
    this.#answered.push(event)
    this.#take(event, source)
  }

  #open(caller: DialogEvent | null, added: boolean): void {
    this.#turns.push({ caller, taken: [], late: this.#turns.length > 0 && this.done, added })
  }

  #take(event: DialogEvent, source: Source): void {
    this.#at = event.at
    this.#decision = this.#engine.step(this.#dialog, this.#decision.session, event)
    this.#keep(event, source)
  }

  #keep(event: DialogEvent | null, source: Source): void {
    const { view, say, effects, trace, listen } = this.#decision
    this.#turns.at(-1)?.taken.push({ event, source, path: view.path, say, effects, trace, sensitive: listen.sensitive })
    for (const effect of effects) if (isAwaited(effect)) this.#waiting.push(effect)
  }

  #newId(): string {
    return `w${++this.#ids}`
  }

  #later(ms: number): string {
    return new Date(Date.parse(this.#at) + ms).toISOString()
  }
}
