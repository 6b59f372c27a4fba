import type { Decision, Outcome, Spoken } from './decision.ts'
import type { Dialog } from './dialog.ts'
import type { Effect } from './effect.ts'
import type { CallInput, DialogEvent } from './event.ts'
import type { Session } from './session.ts'
import { start, step } from './step.ts'

/** All that a call was: what it began with, every event, and what was answered. Plain JSON. */
export type CallLog = {
  readonly input: CallInput
  /** The business facts it ran with, `bristol-plumbing@3`. */
  readonly facts: string
  /** Turn 0 is the greeting and has no event; each later turn took one event in. */
  readonly turns: readonly RecordedTurn[]
  /** The session after the last turn, when the log holds it. */
  readonly session?: Session | undefined
  /** How the call ended, or stands, when the log tells. */
  readonly outcome?: Outcome | null | undefined
}

export type RecordedTurn = {
  readonly event: DialogEvent | null
  readonly path: string
  readonly say: readonly Spoken[]
  readonly effects: readonly Effect[]
}

/** What a replay found: nothing different, or the first turn that went differently. */
export type ReplayReport =
  | { readonly same: true; readonly turns: number; readonly last: Decision }
  | {
      readonly same: false
      readonly turn: number
      readonly what: 'path' | 'say' | 'effects' | 'session'
      readonly recorded: unknown
      readonly now: unknown
      readonly decision: Decision
    }

/** Makes the record of one turn, as `replay` compares it. */
export function recordTurn(event: DialogEvent | null, decision: Decision): RecordedTurn {
  return { event, path: decision.view.path, say: decision.say, effects: decision.effects }
}

/** Runs a stored call again on a dialog and compares every turn: same path, same words, same effects, same final session. */
export function replay(dialog: Dialog, log: CallLog): ReplayReport {
  let decision: Decision | undefined
  for (const [turn, recorded] of log.turns.entries()) {
    decision = decision && recorded.event ? step(dialog, decision.session, recorded.event) : start(dialog, log.input)
    const now = recordTurn(recorded.event, decision)
    for (const what of ['path', 'say', 'effects'] as const) {
      if (!equal(recorded[what], now[what])) return { same: false, turn, what, recorded: recorded[what], now: now[what], decision }
    }
  }
  decision ??= start(dialog, log.input)
  if (log.session && !equal(log.session, decision.session)) {
    return { same: false, turn: log.turns.length - 1, what: 'session', recorded: log.session, now: decision.session, decision }
  }
  return { same: true, turns: log.turns.length, last: decision }
}

/** Equality of plain JSON, whatever the order of keys: a database may keep another. A key without a value is none. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b)) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, n) => equal(each, b[n]))
  if (Array.isArray(b)) return false
  let left = 0
  for (const key of Object.keys(a)) {
    if (a[key] === undefined) continue
    left++
    if (!equal(a[key], b[key])) return false
  }
  const others = Object.keys(b)
  return others.length === left || others.filter((key) => b[key] !== undefined).length === left
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null
