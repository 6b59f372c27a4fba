import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'
import { type Effect, isAwaited } from '../../effect.ts'
import type { CallInput, DialogEvent } from '../../event.ts'
import type { Session } from '../../session.ts'
import { start, step } from '../../step.ts'
import { type AbstractCaller, HANGS_UP, type Move } from './caller.ts'
import type { CallPromise, Step, Watch } from './promise.ts'
import { type Matters, sketcher } from './sketch.ts'

/** Calls that can only go on in the same ways, by the first of them that was found. */
export type Place = {
  readonly id: number
  /** Which call began this way. */
  readonly input: CallInput
  /** How a call gets here first; null at the beginning. */
  readonly reached: Way | null
  readonly path: string
  readonly done: boolean
  /** Whether an effect is out, so that the caller is not listened to. */
  readonly waits: boolean
  /** Whether it is not walked on from here. */
  beyond: boolean
  /** What each move leads to: number of the move, id of the place, and so on. */
  readonly next: number[]
  /** Moves by number that are answered without the question of the state being put: "take your time". */
  readonly unasked: number[]
  /** Moves by number that were to make no sense and were taken for an answer all the same: any two words may be a name. */
  readonly taken: number[]
  /** Another way in, by which the calls that were taken as alike can be compared. */
  twin: Way | null
}

type Way = { readonly from: Place; readonly move: Move }

export type Walk = {
  readonly places: readonly Place[]
  /** Names of moves by number. */
  readonly moves: readonly string[]
  readonly steps: number
  /** False when the walk stopped at its bound before it had seen everything. */
  readonly whole: boolean
}

export type WalkOptions = {
  /** Calls to begin with: a known number, a withheld one, a returning caller. */
  readonly inputs: readonly CallInput[]
  readonly caller: AbstractCaller
  readonly matters?: Matters | undefined
  /** Whether calls at a place are walked no further, because too many things have come together there. */
  readonly beyond?: ((context: unknown, path: string) => boolean) | undefined
  /** Ways of one kind, by a name for it: only the first of each is walked on from. Null for a way of no kind. */
  readonly kindOfWay?: ((step: Step) => string | null) | undefined
  /** Promises that follow a call: their memory is part of what makes two calls alike. */
  readonly follow?: readonly CallPromise[]
  /** Places after which the walk stops. */
  readonly most?: number
  /** Sees every step once. */
  readonly onStep?: (step: Step, at: Place) => void
  readonly onBroken?: (promise: CallPromise, what: string, step: Step, at: Place) => void
  /** Sees every place that a call can rest at, once. */
  readonly onPlace?: (place: Place, decision: Decision) => void
  readonly onProgress?: (places: number, steps: number) => void
  /** Asked after every place that is walked from: whether enough was seen. */
  readonly stop?: () => boolean
}

export const MOST_PLACES = 250_000
const PROGRESS_EVERY = 50_000

/** A call at rest, with all that a walk needs to go on from it. */
export type Call = {
  readonly decision: Decision
  readonly out: readonly Effect[]
  readonly watches: readonly Watch[]
  /** The prompt that put the question at hand first, whatever rung of its ladder it was. */
  readonly question: string
}

/**
 * Walks everything that a call can become: from each place every move of the caller, and every way in which the effects that are out
 * can end. Two calls with one sketch are one place. Breadth first, so that the way to each place is a shortest one.
 */
export function walkDialog(dialog: Dialog, options: WalkOptions): Walk {
  const { inputs, caller, follow = [], most = MOST_PLACES } = options
  const sketchOf = sketcher(dialog.machine, options.matters)
  const known = new Map<string, Place>()
  const places: Place[] = []
  const waiting: ({ readonly place: Place; readonly call: Call } | undefined)[] = []
  const moves = new Map<string, number>()
  let steps = 0
  const kinds = new Set<string>()
  /** Whether a way is not gone, because another of its kind is. */
  const isSpared = (step: Step | null): boolean => {
    const kind = (step && options.kindOfWay?.(step)) ?? null
    if (kind === null) return false
    const spared = kinds.has(kind)
    kinds.add(kind)
    return spared
  }
  const enter = (call: Call, reached: Way | null, input: CallInput, step: Step | null): Place => {
    const { path, done } = call.decision.view
    const sketch = keyOf(call, sketchOf)
    const there = known.get(sketch)
    const atBound = () => options.beyond?.(contextOf(call.decision.session), path) === true
    if (there) {
      if (reached && reached.from !== there.reached?.from) there.twin = reached
      // It was spared, and is come to all the same.
      if (there.beyond && options.kindOfWay && !atBound() && !isSpared(step)) {
        there.beyond = false
        waiting.push({ place: there, call: slim(call) })
      }
      return there
    }
    const waits = call.decision.session.pending.length > 0
    const beyond = !done && (atBound() || isSpared(step))
    const place: Place = { id: places.length, input, reached, path, done, waits, beyond, next: [], unasked: [], taken: [], twin: null }
    known.set(sketch, place)
    places.push(place)
    options.onPlace?.(place, call.decision)
    if (!done && !beyond) waiting.push({ place, call: slim(call) })
    return place
  }
  for (const input of inputs) enter(opened(dialog, input, follow), null, input, null)
  let at = 0
  for (; at < waiting.length && places.length < most && options.stop?.() !== true; at++) {
    const here = waiting[at]
    if (!here) break
    // What was walked from is not needed again, and keeping it would fill the memory.
    waiting[at] = undefined
    const { place, call } = here
    for (const move of movesAt(call, caller)) {
      const taken = take(dialog, call, move, caller)
      const number = moves.get(move.name) ?? moves.size
      moves.set(move.name, number)
      place.next.push(number, enter(taken.call, { from: place, move }, place.input, taken.step).id)
      if (!puts(taken.step.after, taken.call.question)) place.unasked.push(number)
      if (caller.roles.misses.has(move.name) && tells(taken.step)) place.taken.push(number)
      steps += 1
      if (steps % PROGRESS_EVERY === 0) options.onProgress?.(places.length, steps)
      options.onStep?.(taken.step, place)
      for (const [n, what] of taken.broken.entries()) {
        const promise = follow[n]
        if (what !== undefined && promise) options.onBroken?.(promise, what, taken.step, place)
      }
    }
  }
  return { places, moves: [...moves.keys()], steps, whole: at >= waiting.length }
}

function contextOf({ snapshot }: Session): unknown {
  return 'context' in snapshot ? snapshot.context : undefined
}

/** Without what nobody looks at again: the trace holds every reading of every grammar. */
function slim(call: Call): Call {
  const { decision } = call
  return { ...call, decision: { ...decision, trace: { ...decision.trace, candidates: [], rejected: [] } } }
}

function keyOf({ decision, watches }: Call, sketchOf: ReturnType<typeof sketcher>): string {
  const { session, view } = decision
  return `${view.path} ${watches.map(({ sketch }) => sketch).join(' ')} ${sketchOf(session, view.path)}`
}

/** A call that has just begun. */
export function opened(dialog: Dialog, input: CallInput, follow: readonly CallPromise[]): Call {
  const decision = start(dialog, input)
  return {
    decision,
    out: decision.effects.filter(isAwaited),
    watches: follow.map(({ begin }) => begin(input, decision)),
    question: questionIn(decision),
  }
}

/** The last thing that is said is what is asked. */
const questionIn = ({ say }: Decision): string => plain(say.at(-1)?.prompt ?? '')

/** A prompt without the rung of its ladder. */
const plain = (prompt: string): string => prompt.replace(/_(again|last)$/, '')

/** Whether something is known after a step that was not known before it. */
const tells = ({ before, after }: Step): boolean => JSON.stringify(before.view.slots) !== JSON.stringify(after.view.slots)

const puts = ({ say }: Decision, question: string): boolean => say.some(({ prompt }) => plain(prompt) === question)

/** What can happen next: while an effect is out, its ends and a hang-up; else whatever the caller may do. */
export function movesAt({ decision, out }: Call, caller: AbstractCaller): readonly Move[] {
  const [effect] = out
  if (!effect) return caller.moves(decision)
  return [...caller.ends(effect, decision.session.at).map((end) => ({ ...end, effect: effect.id })), HANGS_UP]
}

/** Lets a move happen. */
export function take(
  dialog: Dialog,
  { decision: before, out, watches, question }: Call,
  move: Move,
  { roles }: AbstractCaller,
): { readonly step: Step; readonly call: Call; readonly broken: readonly (string | undefined)[] } {
  const { name: _, ...rest } = move
  const event: DialogEvent = { id: `e${before.session.seq + 1}`, at: before.session.at, ...rest }
  const after = step(dialog, before.session, event)
  const done: Step = { before, move, event, after }
  const seen = watches.map((watch) => watch.after(done, roles))
  const left = [...out, ...after.effects.filter(isAwaited)].filter(({ id }) => after.session.pending.includes(id))
  return {
    step: done,
    call: {
      decision: after,
      out: left,
      watches: seen.map(({ watch }) => watch),
      question: after.view.path === before.view.path ? question : questionIn(after),
    },
    broken: seen.map(({ broken }) => broken),
  }
}

/** The moves that lead to a place from the beginning of its call. */
export function wayTo(place: Place): Move[] {
  const moves: Move[] = []
  for (let at: Place = place; at.reached; at = at.reached.from) moves.unshift(at.reached.move)
  return moves
}
