import type { Decision } from '../../decision.ts'
import type { IntakeMemory } from '../../dialogs/trades-intake/context.ts'
import { intakeTroubles, type Trouble } from '../../dialogs/trades-intake/matters.ts'
import type { ExploreOptions } from './explore.ts'
import type { Step } from './promise.ts'

/** How far calls are walked. Whatever comes together beyond it stands at the bound: it is checked, and not walked on from. */
export type TradesBound = {
  /** Kinds of trouble that may come together in a call; with `since`, beside that. */
  readonly mostTroubles: number
  /** Calls are not followed once they are an emergency: most of what there is to walk. */
  readonly calm: boolean
  /** Trouble comes only after this, and of the ways into it that are of one kind, one is followed. */
  readonly since?: 'an emergency' | 'nobody free' | undefined
}

/**
 * Trouble that begins in the same way wherever nothing else is different: of the ways into it from one state to another, for one thing that
 * the call is about, one is followed.
 */
const BEGUN_ONCE: readonly Trouble[] = ['an answer in pieces', 'abuse', 'something declined', 'a change', 'a second task', 'a false alarm']
/** The questions that only those are asked whom the business knows, and one that all are asked: they may go wrong in every walk. */
const MAY_GO_WRONG: ReadonlySet<string> = new Set([
  'GREETING.aboutVisit',
  'COLLECTING_ADDRESS.checking',
  'COLLECTING_ADDRESS.checkingBoth',
  'COLLECTING_PROBLEM.asking',
])

/** Where a walk stops, and which ways are of one kind. */
export function tradesBound(
  locales: readonly string[],
  { mostTroubles, calm, since }: TradesBound,
): Required<Pick<ExploreOptions, 'beyond' | 'kindOfWay'>> {
  const most = ({ call }: IntakeMemory, path: string): number => {
    if (since === 'an emergency') return call.emergency || call.help.alarms > 0 ? mostTroubles : 0
    // Another task is the whole dialog once more.
    if (since === 'nobody free') return call.transferFailed && call.tasks === 0 ? mostTroubles + 1 : 0
    return MAY_GO_WRONG.has(path) ? Math.max(1, mostTroubles) : mostTroubles
  }
  return {
    beyond: (context, path) => {
      if (!isMemory(context)) return false
      const { locale, emergency } = context.call
      return !locales.includes(locale) || (calm && emergency !== null) || intakeTroubles(context).length > most(context, path)
    },
    kindOfWay: ({ before, after }: Step) => {
      const [was, is] = [memoryOf(before), memoryOf(after)]
      if (!was || !is) return null
      const { goal, emergency, help, callerPhone, frame, changes, outcome } = is.call
      if (since === 'an emergency' && !was.call.emergency && emergency)
        return `alarm ${help.alarms} ${emergency.level} ${callerPhone === null}`
      if (since === 'nobody free' && !was.call.transferFailed && is.call.transferFailed)
        return `alone ${frame.problem !== undefined} ${frame.caller_name !== undefined} ${frame.callback_number !== undefined}`
      const known = intakeTroubles(was)
      const begun: string[] = intakeTroubles(is).filter((trouble) => BEGUN_ONCE.includes(trouble) && !known.includes(trouble))
      if (changes > 1 && changes > was.call.changes) begun.push(`${changes} changes`)
      if (begun.length === 0) return null
      const about = `${was.call.goal ?? goal} ${outcome} ${goal === null && frame.problem !== undefined}`
      return `${begun.join()} ${before.view.path} ${after.view.path} ${about}`
    },
  }
}

function memoryOf({ session: { snapshot } }: Decision): IntakeMemory | undefined {
  const context = 'context' in snapshot ? snapshot.context : undefined
  return isMemory(context) ? context : undefined
}

/** Whether something is the memory of the intake's statechart. */
export function isMemory(context: unknown): context is IntakeMemory {
  return typeof context === 'object' && context !== null && 'call' in context
}
