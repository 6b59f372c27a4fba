import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  createActor,
  type EventObject,
  type ExecutableActionObject,
  type Snapshot,
  type StateValue,
} from 'xstate'
import { type Projection, projectActions } from './project-actions.ts'

/** A machine at rest. `Context` is the machine's own type, which XState's general snapshot type has forgotten. */
export type Standing<Context> = {
  readonly live: AnyMachineSnapshot
  readonly context: Context
  /** `COLLECTING_PHONE.checking`: the path of the active state, wrappers in lower case left out. */
  readonly path: string
  readonly done: boolean
}

/** A machine after one move, with what it wants said and done. */
export type Advance<Context> = Standing<Context> &
  Projection & {
    /** False when no state handles the event: XState then answers the same snapshot. */
    readonly handled: boolean
  }

/**
 * A machine with the scope that its pure functions want. XState's own `transition()` builds such a scope, and an actor in it,
 * on every call; built once here, a turn costs half.
 */
export type PureMachine = {
  readonly machine: AnyStateMachine
  readonly scope: AnyActorScope
  /** Snapshots without memory, by status, state and history: what `restoreMachine` has once worked out, {@link MOST_SHELLS} at most. */
  readonly shells: Map<string, AnyMachineSnapshot>
}

export function pureMachine(machine: AnyStateMachine, taken?: (transition: AnyTransitionDefinition) => void): PureMachine {
  const self = createActor(
    machine,
    taken ? { inspect: (seen) => seen.type === '@xstate.microstep' && seen._transitions.forEach(taken) } : {},
  )
  const nothing = () => {}
  const scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  return { machine, scope, shells: new Map() }
}

export function openMachine<Context>({ machine, scope }: PureMachine, input: unknown): Advance<Context> {
  const actions: ExecutableActionObject[] = []
  const live = machine.getInitialSnapshot({ ...scope, actionExecutor: (action) => actions.push(action) }, input)
  return { ...standing<Context>(live), ...projectActions(actions), handled: true }
}

export function moveMachine<Context>({ machine, scope }: PureMachine, before: Standing<Context>, event: EventObject): Advance<Context> {
  const actions: ExecutableActionObject[] = []
  const live = machine.transition(before.live, event, { ...scope, actionExecutor: (action) => actions.push(action) })
  return { ...standing<Context>(live), ...projectActions(actions), handled: live !== before.live }
}

/** Stands in for the context while XState saves and loads: it would search every corner of it for actors, of which there are none. */
const NO_CONTEXT = {}

/** Loads what `saveMachine` made. `restoreSnapshot` and never `resolveState`: the latter forgets history states. */
export function restoreMachine<Context>(pure: PureMachine, saved: Snapshot<unknown>): Standing<Context> {
  return standing<Context>({ ...shellOf(pure, saved), context: contextOf(saved) })
}

/** With the histories that a state may have there are more than anybody meets; beyond so many they are worked out anew. */
const MOST_SHELLS = 2_000

function shellOf({ machine, scope, shells }: PureMachine, saved: Snapshot<unknown>): AnyMachineSnapshot {
  const known = shells.get(standingOf(saved))
  if (known) return known
  const bare = { ...saved, context: NO_CONTEXT }
  const live: AnyMachineSnapshot = machine.restoreSnapshot(bare, scope)
  if (shells.size >= MOST_SHELLS) shells.clear()
  // Under the name that XState itself gives the state, so that no odd spelling in a stored session is kept.
  shells.set(standingOf(machine.getPersistedSnapshot({ ...live, context: NO_CONTEXT })), live)
  return live
}

/** All of a saved machine but its memory, as a key. */
function standingOf(saved: Snapshot<unknown>): string {
  const value = 'value' in saved ? saved.value : undefined
  const history = 'historyValue' in saved ? saved.historyValue : undefined
  return `${saved.status} ${JSON.stringify(value)} ${JSON.stringify(history)}`
}

export function saveMachine({ machine }: PureMachine, live: AnyMachineSnapshot): Snapshot<unknown> {
  const bare: Snapshot<unknown> = machine.getPersistedSnapshot({ ...live, context: NO_CONTEXT })
  const saved = { ...bare, context: live.context }
  return saved
}

function contextOf(saved: Snapshot<unknown>): unknown {
  return 'context' in saved ? saved.context : undefined
}

function standing<Context>(live: AnyMachineSnapshot): Standing<Context> {
  return { live, context: live.context, path: pathOf(live.value), done: live.status === 'done' }
}

/** The active state's path. States in capitals are public, their sub-states follow; wrappers round them are left out. */
export function pathOf(value: StateValue): string {
  const keys: string[] = []
  for (let at: StateValue | undefined = value; at !== undefined; ) {
    if (typeof at === 'string') {
      keys.push(at)
      break
    }
    const key: string | undefined = Object.keys(at)[0]
    if (key === undefined) break
    keys.push(key)
    at = at[key]
  }
  const top = keys.findIndex(isPublic)
  return keys.slice(Math.max(top, 0)).join('.')
}

const isPublic = (key: string): boolean => key === key.toUpperCase()
