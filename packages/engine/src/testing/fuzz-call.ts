import { Temporal } from 'temporal-polyfill'
import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import { type Effect, isAwaited } from '../effect.ts'
import type { CallInput, DialogEvent } from '../event.ts'
import { type CallLog, equal, type RecordedTurn, recordTurn } from '../replay.ts'
import type { Session } from '../session.ts'
import { start, step } from '../step.ts'

/** What was wrong, and on which turn. */
export type FuzzProblem = { readonly turn: number; readonly what: string }

type Unstamped<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never
/** An event before it has its place in a call. */
export type FuzzEvent = Unstamped<DialogEvent>

/** A call under way: every event goes in through a session that was written down and read again, and every promise is checked. */
export type FuzzCall = {
  readonly turns: readonly RecordedTurn[]
  /** Effects that are waited for, oldest first. */
  readonly out: readonly Effect[]
  readonly decision: Decision
  readonly problem: FuzzProblem | null
  /** Characters of the largest session so far. */
  readonly largest: number
  /** The instant of the last event. */
  readonly at: string
  send(event: FuzzEvent): void
  fail(what: string): void
  log(): CallLog
}

const LARGEST_SESSION = 32_768
const BETWEEN_EVENTS_MS = 3_000

/** Begins a call on a dialog. */
export function fuzzCall(dialog: Dialog, input: CallInput): FuzzCall {
  const turns: RecordedTurn[] = []
  const heard = { brace: false }
  let out: Effect[] = []
  let clock = Temporal.Instant.from(input.at).epochMilliseconds
  let problem: FuzzProblem | null = null
  let largest = 0
  const fail = (what: string): void => {
    problem ??= { turn: turns.length - 1, what }
  }
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock).toString({ fractionalSecondDigits: 3 })
  const accept = (event: DialogEvent | null, decision: Decision): void => {
    turns.push(recordTurn(event, decision))
    out.push(...decision.effects.filter(isAwaited))
    out = out.filter((effect) => decision.session.pending.includes(effect.id))
    const { session, say, listen, view, trace } = decision
    const text = JSON.stringify(session)
    largest = Math.max(largest, text.length)
    if (!equal(JSON.parse(text), session)) fail('the session is not plain JSON')
    if (text.length >= LARGEST_SESSION) fail(`the session has ${text.length} characters`)
    for (const spoken of say) {
      if (spoken.text.trim() === '') fail('a prompt without words')
      if (!heard.brace && hasPlaceholder(spoken.text)) fail(`a placeholder is read out: ${spoken.text}`)
    }
    const listening = !view.done && session.pending.length === 0
    if (listening && listen.silenceMs === 0) fail(`nobody listens in ${view.path}`)
    if (listening && say.length === 0 && trace.act !== 'IGNORED') fail(`the caller is left in silence in ${view.path}`)
  }
  let decision = start(dialog, input)
  accept(null, decision)
  return {
    turns,
    get out() {
      return out
    },
    get decision() {
      return decision
    },
    get problem() {
      return problem
    },
    get largest() {
      return largest
    },
    get at() {
      return now()
    },
    send(body) {
      clock += BETWEEN_EVENTS_MS
      const event: DialogEvent = { id: `e${turns.length}`, at: now(), ...body }
      if (event.type === 'heard') heard.brace ||= [event, ...(event.alternatives ?? [])].some(({ text }) => hasPlaceholder(text))
      const before = decision
      try {
        const saved: Session = JSON.parse(JSON.stringify(before.session))
        decision = step(dialog, saved, event)
        accept(event, decision)
        if (before.view.done && (decision.say.length > 0 || decision.effects.length > 0)) fail('something is said or done after the end')
      } catch (error) {
        turns.push({ event, path: before.view.path, say: [], effects: [] })
        fail(`${event.type} throws: ${error instanceof Error ? error.message : String(error)}`)
      }
    },
    fail,
    log: () => ({ input, facts: dialog.facts, turns, session: decision.session }),
  }
}

/** What a template leaves when a value is missing. A caller's own words may hold the like, and may be read back. */
const hasPlaceholder = (text: string): boolean =>
  text.includes('{') || text.includes('}') || text.includes('[object') || text.includes('undefined') || text.includes('NaN')
