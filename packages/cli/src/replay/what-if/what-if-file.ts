import { readFileSync } from 'node:fs'
import type { BusinessFacts, CallLog, Dialog, Outcome } from '@callwright/engine'
import { parseTranscript, type World } from '@callwright/engine/testing'
import { calendarWorld } from '../../calendar-world.ts'
import { type FindLine, type Line, lineFinder } from '../../dialogs.ts'
import { readLog } from '../read-log.ts'
import { type Before, beforeOfCourse, beforeOfTranscript } from './before.ts'
import { compare, type Verdict } from './compare.ts'
import type { Course } from './course.ts'
import { type CallDifference, type CallHead, differenceOf } from './difference.ts'
import { type EngineDoor, ownEngine } from './engine-door.ts'
import { type FindWorld, play } from './play.ts'
import { courseOfLog, knownVisits, type Script, scriptOfLog, scriptOfTranscript } from './script.ts'
import { simulatedWorld } from './simulated-world.ts'
import { type Side, unchanged } from './unchanged.ts'

/** What became of one file. `ms` is the time that the playing took. */
export type WhatIf =
  | { readonly type: 'same'; readonly file: string; readonly turns: number }
  | { readonly type: 'differs'; readonly file: string; readonly turns: number; readonly difference: CallDifference }
  | { readonly type: 'unread'; readonly file: string; readonly turns: 0; readonly mistakes: readonly Mistake[] }

export type Mistake = { readonly line: number; readonly reason: string }

/** How calls are compared. */
export type WhatIfSetting = {
  readonly findLine: FindLine
  /** The engine that calls are played on. */
  readonly today: EngineDoor
  /** The engine that they are compared with; null: what was recorded. */
  readonly other: EngineDoor | null
  readonly showNumbers: boolean
}

/** Plays one recorded call as it would go today, and compares. Whatever the file holds, the answer is a value. */
export async function whatIfFile(file: string, setting: WhatIfSetting): Promise<WhatIf> {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const read = file.endsWith('.json') || text.trimStart().startsWith('{') ? readStored(text, setting) : await readWritten(text, setting)
    if (Array.isArray(read)) return { type: 'unread', file, turns: 0, mistakes: read }
    return await compareCall(file, read, setting)
  } catch (error) {
    return unread(file, error instanceof Error ? error.message : String(error))
  }
}

const unread = (file: string, reason: string): WhatIf => ({ type: 'unread', file, turns: 0, mistakes: [{ line: 1, reason }] })

/** A call that was read: how to play it, and what the record says of it. */
type Read = {
  readonly line: Line
  readonly script: Script
  readonly head: Omit<CallHead, 'file'>
  readonly findWorld: FindWorld
  /** A call that goes as it was stored, whichever code is asked, needs no closer look. */
  unchanged(today: Side, other: Side | null): boolean
  recorded(): Before
}

function readStored(text: string, { findLine }: WhatIfSetting): Read | Mistake[] {
  const read = readLog(text)
  if (!read.ok) return [{ line: read.line, reason: read.reason }]
  const { log, facts } = read.call
  const line = facts ? lineFinder([facts])(log.facts) : findLine(log.facts)
  if (typeof line === 'string') return [{ line: 1, reason: line }]
  const script = scriptOfLog(log)
  const { input } = log
  return {
    line,
    script,
    head: { title: '', call: { business: log.facts, at: input.at, from: input.callerPhone, locale: input.locale ?? null } },
    findWorld: recordedWorld(line.facts, script),
    unchanged: (now, then) => unchanged(now, then, log),
    recorded: () => beforeOfCourse(courseOfLog(log, outcomeOf(log, line.dialog))),
  }
}

async function readWritten(text: string, { findLine }: WhatIfSetting): Promise<Read | Mistake[]> {
  const parsed = parseTranscript(text)
  if (!parsed.ok) return [...parsed.mistakes]
  const { transcript } = parsed
  const line = findLine(transcript.business)
  if (typeof line === 'string') return [{ line: 1, reason: line }]
  const visits = transcript.record ? [] : transcript.visits
  const makeWorld = async (): Promise<World> => {
    const world = await calendarWorld(line.facts, visits)
    if (world.ok) return world.value
    throw new Error(world.failure.message)
  }
  const first = await makeWorld()
  const at = new Date(transcript.at).toISOString()
  const script = scriptOfTranscript({ ...transcript, at }, transcript.record ? [] : await first.upcoming(transcript.from, at))
  return {
    line,
    script,
    head: {
      title: transcript.title,
      call: { business: transcript.business, at: transcript.at, from: transcript.from, locale: transcript.locale },
    },
    // Each side books in a calendar of its own.
    unchanged: () => false,
    findWorld: script.byHand ? makeWorld : recordedWorld(line.facts, script),
    recorded: () => beforeOfTranscript(transcript),
  }
}

const recordedWorld =
  (facts: BusinessFacts, script: Script): FindWorld =>
  (answered) =>
    simulatedWorld(facts, knownVisits(script), answered)

async function compareCall(file: string, read: Read, { today, other, showNumbers }: WhatIfSetting): Promise<WhatIf> {
  const { line, script, findWorld } = read
  const head = { file, ...read.head }
  const [now, then] = [sideOf(today, line), other && sideOf(other, line)]
  if ((await attempt(() => read.unchanged(now, then))) === true) return { type: 'same', file, turns: script.steps.length + 1 }
  const course = ({ engine, dialog }: Side, toTheEnd: boolean) => play(engine, dialog, script, findWorld, toTheEnd)
  let before = then ? beforeOfCourse(await course(then, false)) : read.recorded()
  let after = await attempt(() => course(now, false))
  if (after instanceof Error) return thrown(head, script, before, after, showNumbers)
  // Where the one side comes to its end and the other does not, the caller of that other one hangs up.
  if (then && after.done && before.done === false) before = beforeOfCourse(await course(then, true))
  if (before.done && !after.done) after = await course(now, true)
  return told(head, script, before, after, showNumbers)
}

function told(head: CallHead, script: Script, before: Before, after: Course, showNumbers: boolean): WhatIf {
  const turns = script.steps.length + 1
  const verdict = compare(before, after)
  if (!verdict) return { type: 'same', file: head.file, turns }
  return { type: 'differs', file: head.file, turns, difference: differenceOf(head, before, after, verdict, showNumbers) }
}

/** A dialog promises never to throw: that it did is the worst of differences, and the other files are still played. */
function thrown(head: CallHead, script: Script, before: Before, error: Error, showNumbers: boolean): WhatIf {
  const after: Course = { turns: [], outcome: undefined, emergency: false, done: true }
  const harms = [`the dialog throws: ${error.message}`]
  const verdict: Verdict = { kind: 'harm', harms, turn: 0, differs: before.turns.map(() => ['words']), cause: 'the dialog throws' }
  const difference = differenceOf(head, before, after, verdict, showNumbers)
  return { type: 'differs', file: head.file, turns: script.steps.length + 1, difference }
}

async function attempt<T>(run: () => Promise<T> | T): Promise<T | Error> {
  try {
    return await run()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const dialogs = new WeakMap<EngineDoor, Map<BusinessFacts, Dialog>>()

/** An engine with its dialog for a business; made once. */
function sideOf(engine: EngineDoor, { facts, dialog }: Line): Side {
  if (engine === ownEngine) return { engine, dialog }
  const known = dialogs.get(engine) ?? new Map<BusinessFacts, Dialog>()
  dialogs.set(engine, known)
  const made = known.get(facts) ?? engine.tradesIntake(facts)
  known.set(facts, made)
  return { engine, dialog: made }
}

/** What the log says of its end, else what its last session says, if the dialog can still read that. */
function outcomeOf(log: CallLog, dialog: Dialog): Outcome | null | undefined {
  if (log.outcome !== undefined) return log.outcome
  if (!log.session) return undefined
  try {
    return dialog.stand(log.session.snapshot, log.session.locale).account.outcome
  } catch {
    return undefined
  }
}
