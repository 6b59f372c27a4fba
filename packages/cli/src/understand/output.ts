import { type Candidate, type Kind, readings, type Understanding } from '@callwright/engine'
import type { RowId } from './row.ts'

/** The kinds that are reported as slots, in the order they are printed. */
export const REPORTED = [
  'name',
  'first_name',
  'last_name',
  'phone',
  'address',
  'postcode',
  'city',
  'date',
  'time',
  'datetime',
  'date_range',
  'time_range',
  'datetime_range',
  'yesno',
  'menu_choice',
  'people',
  'intent',
  'service_type',
  'topic',
] as const satisfies readonly Kind[]

/** One line of output. */
export type Understood = {
  readonly id: RowId
  readonly intents: readonly string[]
  readonly emergency: { readonly level: string; readonly kind: string | null } | null
  readonly slots: { readonly [kind: string]: { readonly text: string; readonly value: string | number; readonly score: number } }
}

/** The best reading of each kind, in the plain forms that a file of expectations holds. */
export function toOutput(id: RowId, candidates: Understanding['candidates']): Understood {
  const slots: Record<string, { text: string; value: string | number; score: number }> = {}
  for (const kind of REPORTED) {
    const [first] = readings(candidates, kind)
    if (first) slots[kind] = { text: first.text, value: plain(first), score: Math.min(1, Math.round(first.score * 1000) / 1000) }
  }
  const emergency = readings(candidates, 'emergency')[0]?.value
  return {
    id,
    intents: [...new Set(readings(candidates, 'intent').map((candidate) => candidate.value))],
    emergency: emergency && emergency.level !== 'none' ? { level: emergency.level, kind: emergency.kind } : null,
    slots,
  }
}

/** A value as one string or number: a name in full, an address as one would write it. */
export function plain(candidate: Candidate): string | number {
  const { value } = candidate
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('full' in value) return value.full
  if ('line' in value) return value.line
  return JSON.stringify(value)
}
