import type { DialogEvent, Trace } from '@callwright/engine'
import { describeEffect, describeTrace, writeCaller } from '@callwright/engine/testing'
import type { Aspect, Before, BeforeTurn } from './before.ts'
import type { Kind, Verdict } from './compare.ts'
import { type Course, type CourseTurn, effectsOf, isSupposed, stateOf, wordsOf } from './course.ts'
import { maskNumbers } from './mask.ts'

/** What one call was and would be: plain JSON, ready to be shown. Phone numbers are masked unless they were asked for. */
export type CallDifference = {
  readonly file: string
  readonly title: string
  readonly call: { readonly business: string; readonly at: string; readonly from: string | null; readonly locale: string | null }
  readonly kind: Kind
  readonly harms: readonly string[]
  readonly cause: string
  /** The first turn that differs, 0 the greeting. */
  readonly turn: number
  /** How it ends. `before` is null too where the record does not tell. */
  readonly outcome: { readonly before: string | null; readonly after: string | null }
  /** What is done in the world; looking up times and visits is not. */
  readonly effects: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** What makes it a supposition from its first difference on. */
  readonly supposed: Supposed
  readonly turns: readonly ShownTurn[]
}

export type Supposed = {
  /** Turns in which the caller's words were said to another question than the one now asked. */
  readonly otherQuestion: number
  /** Turns with answers of a simulated calendar. */
  readonly simulated: number
  /** Things that the caller did after the call would have been over. */
  readonly late: number
  /** True where the caller hangs up because the record tells nothing more. */
  readonly hungUp: boolean
}

export type ShownTurn = {
  readonly turn: number
  /** What the caller did, as transcripts write it; null for the greeting. */
  readonly caller: string | null
  readonly otherQuestion: boolean
  readonly late: boolean
  readonly hungUp: boolean
  readonly differs: readonly Aspect[]
  readonly before: ShownSide | null
  readonly after: ShownSide | null
}

export type ShownSide = {
  /** Null where a transcript leaves it open. */
  readonly words: string | null
  readonly state: string | null
  readonly effects: readonly string[]
  readonly simulated: boolean
  /** Why, in lines; only of turns that differ. */
  readonly trace: readonly string[]
}

/** What is told of a call beside its courses. */
export type CallHead = Pick<CallDifference, 'file' | 'title' | 'call'>

/** Puts together what is shown of a call that would go differently. */
export function differenceOf(head: CallHead, before: Before, after: Course, verdict: Verdict, showNumbers: boolean): CallDifference {
  const said = showNumbers ? [] : after.turns.flatMap(({ taken }) => taken.flatMap(({ trace }) => (trace ? numbersSaid(trace) : [])))
  const mask = (text: string) => (showNumbers ? text : maskNumbers(text, said))
  const turns = verdict.differs.map((differs, n): ShownTurn => {
    const [was, is, wasLast, isLast] = [before.turns[n], after.turns[n], before.turns[n - 1], after.turns[n - 1]]
    const secret = isLast?.taken.at(-1)?.sensitive === true
    const otherQuestion = n > verdict.turn && isAnswer(is?.caller) && asksOther(wasLast, isLast) && is?.late === false
    return {
      turn: n,
      caller: is?.caller ? (secret ? '(not shown)' : mask(callerWords(is.caller))) : null,
      otherQuestion,
      late: is?.late === true && was?.late === false,
      hungUp: is?.added === true,
      differs,
      before: was ? sideBefore(was, differs.length > 0 && !secret, mask) : null,
      after: is ? sideAfter(is, differs.length > 0 && !secret, mask) : null,
    }
  })
  const count = (holds: (turn: ShownTurn) => boolean) => turns.filter(holds).length
  return {
    ...head,
    call: { ...head.call, from: head.call.from === null ? null : mask(head.call.from) },
    kind: verdict.kind,
    harms: verdict.harms.map(mask),
    cause: verdict.cause,
    turn: verdict.turn,
    outcome: { before: before.outcome ?? null, after: after.outcome ?? null },
    effects: {
      before: before.turns.flatMap(({ effects }) => effects.filter(isDeed)).map(mask),
      after: after.turns.flatMap((turn) => effectsOf(turn).map(describeEffect).filter(isDeed)).map(mask),
    },
    supposed: {
      otherQuestion: count((turn) => turn.otherQuestion),
      simulated: count((turn) => turn.after?.simulated === true || turn.before?.simulated === true),
      late: count((turn) => turn.late),
      hungUp: turns.some((turn) => turn.hungUp),
    },
    turns,
  }
}

const isDeed = (effect: string) => !/^(?:find_times|find_visits|none)(?: |$)/.test(effect)
const isAnswer = (event: DialogEvent | null | undefined) => event?.type === 'heard' || event?.type === 'pressed'
const asksOther = (was: BeforeTurn | undefined, is: CourseTurn | undefined) =>
  was !== undefined && is !== undefined && was.state !== null && was.state !== stateOf(is) && was.state !== stateOf(is).split('.', 1)[0]

function callerWords(event: DialogEvent): string {
  if ('effect' in event) return ''
  const { id: _id, at: _at, ...input } = event
  return writeCaller(input)
}

/** The words of a number; "this number", which the line tells, gives nothing away. */
function numbersSaid({ candidates }: Trace): string[] {
  return candidates.flatMap(({ kind, text, rule }) => (kind === 'phone' && !rule.endsWith('.caller-number') ? [text] : []))
}

function sideBefore({ words, state, effects, simulated, traces }: BeforeTurn, why: boolean, mask: (text: string) => string): ShownSide {
  return {
    words: words === null ? null : mask(words),
    state,
    effects: effects.map(mask),
    simulated,
    trace: why ? traces.flatMap(linesOf).map(mask) : [],
  }
}

function sideAfter(turn: CourseTurn, why: boolean, mask: (text: string) => string): ShownSide {
  return {
    words: mask(wordsOf(turn)),
    state: stateOf(turn),
    effects: effectsOf(turn).map(describeEffect).map(mask),
    simulated: isSupposed(turn),
    trace: why ? turn.taken.flatMap(({ trace }) => (trace ? linesOf(trace) : [])).map(mask) : [],
  }
}

/** Another version of the engine may trace in another form: what cannot be told is not told. */
function linesOf(trace: Trace): string[] {
  try {
    return describeTrace(trace)
  } catch {
    return []
  }
}
