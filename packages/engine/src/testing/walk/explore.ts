import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'
import type { CallInput } from '../../event.ts'
import { type CallLog, recordTurn } from '../../replay.ts'
import { step } from '../../step.ts'
import type { AbstractCaller, Move } from './caller.ts'
import { type Alike, compareAlike } from './compare-alike.ts'
import { type Covered, coverageOf } from './coverage.ts'
import { type CheckedPromise, listens, type Step } from './promise.ts'
import { GENERAL_PROMISES, isGapped, WHOLE_WORDS } from './promises/general.ts'
import { type Matters, staleReturns } from './sketch.ts'
import { movesAt, opened, type Place, take, walkDialog, wayTo } from './walk.ts'
import { wordingsIn } from './wordings.ts'

export type ExploreOptions = {
  /** Calls to begin with: a known number, a withheld one, a returning caller, each language. */
  readonly inputs: readonly CallInput[]
  readonly caller: AbstractCaller
  /** What the dialog promises beside what every dialog does. */
  readonly promises?: readonly CheckedPromise[]
  /** What of the memory can still decide something in a state; without it all of it does. */
  readonly matters?: Matters
  /** Whether calls are walked no further from a state: too many things have come together. */
  readonly beyond?: (context: unknown, path: string) => boolean
  /** Ways of one kind, by a name for it: only the first of each is walked on from. Null for a way of no kind. */
  readonly kindOfWay?: (step: Step) => string | null
  /** Events after which a call must be over. */
  readonly mostEvents?: number
  /** The same dialog in further languages: whatever is said is put into those as well. */
  readonly also?: readonly Dialog[]
  /** Prompts that no call can reach, and why they are there: with this given, every other prompt must be said in every language. */
  readonly explained?: Readonly<Record<string, string>>
  /** Places after which the walk stops. */
  readonly most?: number
  /** Compares the calls that are taken as alike at every n-th place; 0 compares none. */
  readonly compareEvery?: number
  /** Stops as soon as a promise is broken, in another state than where it is broken anyway. */
  readonly until?: { readonly promise: string; readonly besides: readonly string[] }
  readonly onProgress?: (places: number, steps: number) => void
}

/** A broken promise, as a call that shows it. */
export type CounterExample = {
  readonly promise: string
  readonly tells: string
  /** The state that the caller is in before the promise is broken. */
  readonly path: string
  readonly what: string
  /** The call; null where there is nothing to play, as with a prompt that is never said. */
  readonly log: CallLog | null
}

/** What a walk has found. Plain JSON. */
export type Exploration = {
  readonly dialog: string
  readonly facts: string
  readonly places: number
  readonly steps: number
  /** Places at the bound, from which it was not walked on. */
  readonly beyond: number
  readonly whole: boolean
  readonly states: Covered
  readonly transitions: Covered
  readonly prompts: Readonly<Record<string, Covered>>
  readonly alike: Alike
  /** Every promise that was checked, and in how many states it is broken. */
  readonly promises: readonly { readonly name: string; readonly tells: string; readonly broken: number }[]
  /** The shortest call for each promise and state, shortest first. */
  readonly broken: readonly CounterExample[]
}

const COMPARE_EVERY = 20

/**
 * Walks everything that a call can become and checks the promises on every step of it. What is broken comes back as the shortest call
 * that shows it, one for each promise and state.
 */
export function explore(dialog: Dialog, options: ExploreOptions): Exploration {
  const { inputs, caller, promises = [], matters, beyond, most, mostEvents, explained, compareEvery = COMPARE_EVERY } = options
  const all = [...GENERAL_PROMISES, ...promises]
  const languages = [dialog, ...(options.also ?? [])]
  const coverage = coverageOf(dialog, languages)
  const wordings = wordingsIn(languages)
  const found = faultsOf(dialog, caller)
  const follow = all.filter((promise) => promise.kind === 'call')
  const stepwise = all.filter((promise) => promise.kind === 'step')
  const note = (decision: Decision) => {
    for (const { prompt, locale = decision.session.locale } of decision.say) coverage.said(locale, prompt)
    for (const { tag, prompt, text } of wordings(decision)) {
      coverage.said(tag, prompt)
      if (isGapped(text)) found.unplayed(WHOLE_WORDS, `the prompt ${prompt} says "${text}" in ${tag}`)
    }
  }
  const walking = { inputs, caller, matters, beyond, kindOfWay: options.kindOfWay, follow, ...(most === undefined ? {} : { most }) }
  const walk = walkDialog(coverage.dialog, {
    ...walking,
    stop: () => options.until !== undefined && found.has(options.until.promise, options.until.besides),
    onPlace: (place, decision) => {
      if (place.reached === null) note(decision)
      if (mostEvents === undefined || !listens(decision)) return
      const late = answerToLast(coverage.dialog, decision, mostEvents)
      note(late)
      if (!isOver(late)) found.at(CALL_LIMIT, `a call of ${mostEvents} events is not over in ${place.path}`, place, [])
    },
    onStep: (step, at) => {
      note(step.after)
      for (const promise of stepwise) {
        const what = promise.check(step, caller.roles)
        if (what !== undefined) found.at(promise, what, at, [step.move])
      }
    },
    onBroken: (promise, what, step, at) => found.at(promise, what, at, [step.move]),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  })
  for (const promise of all) {
    if (promise.kind !== 'walk' || !walk.whole) continue
    for (const { place, what, round } of promise.check(walk, caller.roles)) {
      if (found.knows(promise, place) || (round && !goesRound(dialog, caller, place, round))) continue
      found.at(promise, what, place, round ?? [])
    }
  }
  for (const way of staleReturns(dialog.machine)) found.unplayed(FRESH_HISTORY, `${way} goes back to a history that is not written anew`)
  const prompts = coverage.prompts()
  for (const [tag, { missed }] of explained && walk.whole ? Object.entries(prompts) : []) {
    for (const id of missed.filter((each) => !Object.hasOwn(explained ?? {}, each)))
      found.unplayed(EVERY_PROMPT, `${id} is never said in ${tag}`)
  }
  const broken = found.all()
  return {
    dialog: dialog.id,
    facts: dialog.facts,
    places: walk.places.length,
    steps: walk.steps,
    beyond: walk.places.filter((place) => place.beyond).length,
    whole: walk.whole,
    states: coverage.states(),
    transitions: coverage.transitions(),
    prompts,
    alike: compareEvery > 0 ? compareAlike(dialog, walk, compareEvery, caller) : { tried: 0, differ: 0, examples: [] },
    promises: [...all, ...(mostEvents === undefined ? [] : [CALL_LIMIT]), FRESH_HISTORY, ...(explained ? [EVERY_PROMPT] : [])].map(
      ({ name, tells }) => ({
        name,
        tells,
        broken: broken.filter(({ promise }) => promise === name).length,
      }),
    ),
    broken,
  }
}

type Named = Pick<CheckedPromise, 'name' | 'tells'>
const CALL_LIMIT: Named = { name: 'call-limit', tells: 'every call is over after its last event, whatever is said' }
const EVERY_PROMPT: Named = { name: 'every-prompt', tells: 'every prompt is said in every language, or it is told why not' }
const FRESH_HISTORY: Named = {
  name: 'fresh-history',
  tells: 'whoever is brought back to where the call was, is brought back to where it was just before',
}

/** The answer to the last event that a call may have. */
function answerToLast(dialog: Dialog, { session }: Decision, mostEvents: number): Decision {
  return step(dialog, { ...session, seq: mostEvents - 1 }, { id: 'late', at: session.at, type: 'silence' })
}

const isOver = ({ view, session }: Decision): boolean => view.done || session.pending.length > 0

/** Collects the first fault of each promise and state, and makes calls of them. */
function faultsOf(dialog: Dialog, caller: AbstractCaller) {
  const faults = new Map<string, CounterExample>()
  const add = ({ name, tells }: Named, path: string, what: string, log: () => CallLog | null) => {
    const key = `${name} ${path} ${log === NOTHING ? what : ''}`
    if (!faults.has(key)) faults.set(key, { promise: name, tells, path, what, log: log() })
  }
  return {
    at: (promise: Named, what: string, place: Place, then: readonly (Move | string)[]) =>
      add(promise, place.path, what, () => logOf(dialog, caller, place, then)),
    unplayed: (promise: Named, what: string) => add(promise, '', what, NOTHING),
    knows: ({ name }: Named, { path }: Place) => faults.has(`${name} ${path} `),
    has: (promise: string, besides: readonly string[]) =>
      [...faults.values()].some((fault) => fault.promise === promise && !besides.includes(fault.path)),
    all: () => [...faults.values()].sort((a, b) => (a.log?.turns.length ?? 0) - (b.log?.turns.length ?? 0)),
  }
}

const NOTHING = () => null

/** More often than anything is counted up to in a call. */
const ROUNDS = 12

/** Whether a call really goes round: played on, it is back in the same state each time. */
function goesRound(dialog: Dialog, caller: AbstractCaller, place: Place, round: readonly string[]): boolean {
  let call = opened(dialog, place.input, [])
  for (const move of wayTo(place)) call = take(dialog, call, move, caller).call
  for (let n = 0; n < ROUNDS; n++) {
    for (const name of round) {
      const move = movesAt(call, caller).find((each) => each.name === name)
      if (!move || call.decision.view.done) return false
      call = take(dialog, call, move, caller).call
    }
    if (call.decision.view.path !== place.path) return false
  }
  return true
}

/** The call that leads to a place and on from there by some moves, as it would be stored. */
function logOf(dialog: Dialog, caller: AbstractCaller, place: Place, then: readonly (Move | string)[]): CallLog {
  const { input } = place
  let call = opened(dialog, input, [])
  const turns = [recordTurn(null, call.decision)]
  for (const next of [...wayTo(place), ...then]) {
    const move = typeof next === 'string' ? movesAt(call, caller).find(({ name }) => name === next) : next
    if (!move || call.decision.view.done) break
    const { step, call: after } = take(dialog, call, move, caller)
    turns.push(recordTurn(step.event, step.after))
    call = after
  }
  return { input, facts: dialog.facts, turns, session: call.decision.session }
}
