import { describeEffect } from '@callwright/engine/testing'
import type { Aspect, Before } from './before.ts'
import { saidIn } from './before.ts'
import { type Course, effectsOf, stateOf } from './course.ts'
import { tellsEmergency } from './script.ts'

/** Kinds of difference, the gravest first: somebody may be harmed, the call ends otherwise, other things are done, it takes another way, it only says it otherwise. */
export const KINDS = ['harm', 'outcome', 'effects', 'state', 'words'] as const
export type Kind = (typeof KINDS)[number]

/** How a call would go differently. */
export type Verdict = {
  readonly kind: Kind
  /** What somebody would suffer from, in sentences. */
  readonly harms: readonly string[]
  /** The first turn that differs, 0 the greeting. */
  readonly turn: number
  /** What differs, turn by turn. */
  readonly differs: readonly (readonly Aspect[])[]
  /** What changed there in a few words: the same for all calls that one change concerns. */
  readonly cause: string
}

/** Compares what a call was with what it would be; null where nothing differs. */
export function compare(before: Before, after: Course): Verdict | null {
  const count = Math.max(before.turns.length, after.turns.length)
  const differs = Array.from({ length: count }, (_, n): Aspect[] => {
    const [was, is] = [before.turns[n], after.turns[n]]
    if (was && is) return was.compare(is)
    // Only a hang-up that ends one side stands alone: a silent turn is no difference by itself.
    return (was?.words ?? '') === '' && (is ? effectsOf(is).length : (was?.effects.length ?? 0)) === 0 ? [] : ['effects']
  })
  const first = differs.findIndex((aspects) => aspects.length > 0)
  const other = before.outcome !== undefined && after.outcome !== undefined && before.outcome !== after.outcome
  if (first < 0 && !other) return null
  const harms = harmsOf(before, after)
  const has = (aspect: Aspect) => differs.some((aspects) => aspects.includes(aspect))
  const kind = harms.length > 0 ? 'harm' : other ? 'outcome' : has('effects') ? 'effects' : has('state') ? 'state' : 'words'
  const turn = first < 0 ? count - 1 : first
  return { kind, harms, turn, differs, cause: causeOf(before, after, turn) }
}

const ACTS = { book: 'books', move: 'moves', cancel: 'cancels' } as const

function harmsOf(before: Before, after: Course): string[] {
  const harms: string[] = []
  if (before.emergency && !after.turns.some(tellsEmergency)) harms.push('the emergency is not heard any more: the owner is not told')
  if (!before.whole) return [...harms, ...unexpectedActs(before, after)]
  const was = before.turns.flatMap(({ effects }, turn) => effects.map((words) => ({ words, turn })))
  const is = after.turns.flatMap((each, turn) => effectsOf(each).map((effect) => ({ words: describeEffect(effect), turn })))
  for (const [act, says] of Object.entries(ACTS)) {
    const ofAct = ({ words }: { words: string }) => words.startsWith(`${act} `)
    const left = was.filter(ofAct)
    for (const { words, turn } of is.filter(ofAct)) {
      const at = left.findIndex((each) => each.words === words)
      const [same] = at < 0 ? [] : left.splice(at, 1)
      if (!same) harms.push(`${says} what was not ${left.length > 0 ? 'asked for like that' : 'before'}: ${words}`)
      else if (turn < same.turn) harms.push(`${says} at turn ${turn}, before the yes that the caller gave at turn ${same.turn}`)
    }
  }
  return harms
}

const DONE = { book: 'booked', move: 'rescheduled', cancel: 'cancelled' } as const

/** Where not every effect is written down, an act is unexpected when the call was to end in another way. */
function unexpectedActs(before: Before, after: Course): string[] {
  if (before.outcome === undefined) return []
  const written = before.turns.flatMap(({ effects }) => effects)
  return after.turns
    .flatMap((turn) => effectsOf(turn))
    .flatMap((effect) => {
      if (effect.type !== 'book' && effect.type !== 'move' && effect.type !== 'cancel') return []
      const known = DONE[effect.type] === before.outcome || written.some((words) => words.split(' ', 1)[0] === effect.type)
      return known ? [] : [`${ACTS[effect.type]} what was not before: ${describeEffect(effect)}`]
    })
}

function causeOf(before: Before, after: Course, turn: number): string {
  const [was, is] = [before.turns[turn], after.turns[turn]]
  if (!was || !is) return 'the call ends otherwise'
  const [then, now] = [was.said, saidIn(is)]
  const names = (said: typeof then) => said.map(({ prompt }) => prompt).join(' + ')
  if (then.length > 0 && names(then) !== names(now)) return `${names(then)} → ${names(now) || '(nothing)'}`
  const reworded = names(then.filter(({ text }, n) => text !== now[n]?.text))
  if (reworded !== '') return `${reworded} is worded otherwise`
  const state = stateOf(is)
  const aspects = was.compare(is)
  if (aspects.includes('state')) return `${was.state} → ${state}`
  return aspects.includes('effects') ? `other effects in ${state}` : `${names(now) || state} is worded otherwise`
}
