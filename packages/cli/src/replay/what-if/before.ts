import { type Effect, equalJson, type Outcome, type Spoken, type Trace } from '@callwright/engine'
import { describeEffect, saysTheSame, type Transcript } from '@callwright/engine/testing'
import { type Course, type CourseTurn, effectsOf, isSupposed, stateOf, wordsOf } from './course.ts'
import { tellsEmergency } from './script.ts'

/** In what a turn can differ. */
export type Aspect = 'words' | 'state' | 'effects'

/** The side that a course is compared with: a course of its own, or what stands in a transcript. */
export type Before = {
  readonly turns: readonly BeforeTurn[]
  readonly outcome: Outcome | null | undefined | string
  readonly emergency: boolean
  readonly done: boolean | undefined
  /** False where it does not tell all: what is not written there may have been. */
  readonly whole: boolean
}

export type BeforeTurn = {
  /** Null where it is not written down. */
  readonly words: string | null
  readonly state: string | null
  readonly effects: readonly string[]
  /** What was said, prompt by prompt; empty where only the words are known. */
  readonly said: readonly Pick<Spoken, 'prompt' | 'text'>[]
  readonly traces: readonly Trace[]
  readonly simulated: boolean
  readonly late: boolean
  /** What differs in the turn of today. */
  compare(after: CourseTurn): Aspect[]
}

/** A course as the side before. */
export function beforeOfCourse(course: Course): Before {
  const { turns, outcome, done } = course
  return { turns: turns.map(beforeOfTurn), outcome, emergency: turns.some(tellsEmergency), done, whole: true }
}

function beforeOfTurn(turn: CourseTurn): BeforeTurn {
  const [words, state, effects] = [wordsOf(turn), stateOf(turn), effectsOf(turn)]
  return {
    words,
    state,
    effects: effects.map(describeEffect),
    said: saidIn(turn),
    traces: turn.taken.flatMap(({ trace }) => trace ?? []),
    simulated: isSupposed(turn),
    late: turn.late,
    compare: (after) => [
      ...(words === wordsOf(after) ? [] : ['words' as const]),
      ...(state === stateOf(after) ? [] : ['state' as const]),
      ...(sameRequests(effects, effectsOf(after)) ? [] : ['effects' as const]),
    ],
  }
}

/** What is said in a turn, prompt by prompt. */
export function saidIn({ taken }: CourseTurn): Spoken[] {
  return taken.flatMap(({ say }) => say)
}

/** Effects that ask for the same, whatever their ids. */
export function sameRequests(before: readonly Effect[], after: readonly Effect[]): boolean {
  return before.length === after.length && before.every((effect, n) => equalJson({ ...effect, id: '' }, { ...after[n], id: '' }))
}

/** What stands in a transcript as the side before: what is not written there is not compared. */
export function beforeOfTranscript({ lines, record }: Transcript): Before {
  const turns: Transcript['lines'][number][][] = [[]]
  for (const line of lines) {
    if (line.kind === 'caller') turns.push([])
    else turns.at(-1)?.push(line)
  }
  const whole = record !== null
  const outcome = lines.findLast((line) => line.kind === 'outcome')?.outcome
  const effects = lines.flatMap((line) => (line.kind === 'effect' ? [line.words] : []))
  return {
    turns: turns.map((turn) => writtenTurn(turn, whole)),
    outcome: outcome === 'none' ? null : outcome,
    emergency: effects.some((words) => /^notify_owner emergency(?: |$)/.test(words)) || outcome === 'emergency_dispatched',
    done: undefined,
    whole,
  }
}

function writtenTurn(lines: Transcript['lines'], whole: boolean): BeforeTurn {
  const agent = lines.filter((line) => line.kind === 'agent')
  const effects = lines.flatMap((line) => (line.kind === 'effect' ? [line.words] : []))
  const words = agent.length > 0 || whole ? agent.map(({ text }) => text).join(' ') : null
  const state = agent.findLast((line) => line.state !== null)?.state ?? null
  return {
    words,
    state,
    effects,
    said: [],
    traces: [],
    simulated: false,
    late: false,
    compare(after) {
      const [path, asked] = [stateOf(after), effectsOf(after).map(describeEffect)]
      return [
        ...(words === null || saysTheSame(words, wordsOf(after)) ? [] : ['words' as const]),
        ...(state === null || state === path || state === path.split('.', 1)[0] ? [] : ['state' as const]),
        ...(holds(effects, asked, whole) ? [] : ['effects' as const]),
      ]
    },
  }
}

/** True where the effects that are written down were asked for, in order; in a saved call they are all. */
function holds(written: readonly string[], asked: readonly string[], whole: boolean): boolean {
  if (whole) return equalJson(written, asked)
  let from = 0
  for (const words of written) {
    if (words === 'none') {
      if (asked.length > 0) return false
      continue
    }
    const [type = '', ...rest] = words
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
    const found = asked.findIndex((effect, at) => {
      const described = effect.toLowerCase()
      return at >= from && (described === type || described.startsWith(`${type} `)) && rest.every((word) => described.includes(word))
    })
    if (found < 0) return false
    from = found + 1
  }
  return true
}
