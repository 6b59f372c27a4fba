import { AWAITED_EFFECTS, type EffectResult, type EffectType } from '../effect.ts'
import { type Failure, failure } from '../errors.ts'
import { bare, jsonOf } from './bare-line.ts'
import { effectResult, FAILURES, recordedFailure } from './recorded-json.ts'
import type { RecordedAnswer } from './transcript.ts'

type Answer =
  | { readonly type: 'effect_done'; readonly result: EffectResult }
  | { readonly type: 'effect_failed'; readonly failure: Failure }

/** A `result:` or `failure:` line; `stamp` tells in a saved call which event it was, and for which effect. */
export type AnswerLine = {
  readonly recorded: RecordedAnswer
  readonly stamp: null | { readonly id: string; readonly at: string; readonly effect: string }
}

/** Reads `find_times {…}` or, of a saved call, `find_times ID INSTANT EFFECT {…}`; answers a sentence where it cannot. */
export function readAnswer(key: 'result' | 'failure', value: string, line: number): AnswerLine | string {
  const [, word = '', id, at, effect, rest = ''] =
    /^([a-z_]+)(?:\s+(\S+)\s+(\d{4}-\S+Z)\s+(\d+\.\d+))?(?:\s+(.*))?$/s.exec(value.trim()) ?? []
  const of = AWAITED_EFFECTS.find((type) => type === word)
  if (!of) return `"${word}" is none of the effects that are waited for: ${AWAITED_EFFECTS.join(', ')}`
  const answer = key === 'result' ? resultOf(of, rest) : failureOf(rest)
  if (!answer) return key === 'result' ? `this is not how ${of} can go` : 'a failure is a code like BIZ_003'
  const stamp = id !== undefined && at !== undefined && effect !== undefined ? { id, at, effect } : null
  return { recorded: { ...answer, line, of }, stamp }
}

function resultOf(of: EffectType, text: string): Answer | undefined {
  const json = text === '' ? {} : jsonOf(text)
  const parsed = effectResult.safeParse(typeof json === 'object' && json !== null ? { ...json, type: of } : undefined)
  return parsed.success ? { type: 'effect_done', result: parsed.data } : undefined
}

/** `BIZ_003`, with a message behind it if one likes, or the JSON of a failure. */
function failureOf(text: string): Answer | undefined {
  if (text.startsWith('{')) {
    const parsed = recordedFailure.safeParse(jsonOf(text))
    return parsed.success ? { type: 'effect_failed', failure: parsed.data } : undefined
  }
  const [, word, message] = /^([A-Z]+_\d+)(?:\s+(.+))?$/s.exec(bare(text)) ?? []
  const code = FAILURES.find((known) => known === word)
  return code ? { type: 'effect_failed', failure: failure(code, message) } : undefined
}
