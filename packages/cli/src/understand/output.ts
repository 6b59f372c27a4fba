import { type Candidate, fold, type Kind, readings, type Understanding } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'
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

/**
 * The best reading of each kind, in the plain forms that a file of expectations holds. A street without a house number is no answer
 * to who asked for an address.
 */
export function toOutput(id: RowId, candidates: Understanding['candidates'], asked: readonly string[] = []): Understood {
  const wantsNumber = asked.includes('address') || asked.includes('service_address')
  const slots: Record<string, { text: string; value: string | number; score: number }> = {}
  for (const kind of REPORTED) {
    const [first] = readings(candidates, kind)
    if (first?.kind === 'address' && wantsNumber && first.value.number === undefined) continue
    if (first) slots[kind] = { text: first.text, value: plain(first), score: Math.min(1, Math.round(first.score * 1000) / 1000) }
  }
  const line = slots.address && addressLine(readings(candidates, 'address')[0])
  if (line) slots.address_line = line
  const emergency = readings(candidates, 'emergency')[0]?.value
  return {
    id,
    intents: [...new Set(readings(candidates, 'intent').map((candidate) => candidate.value))],
    emergency: emergency && emergency.level !== 'none' ? { level: emergency.level, kind: emergency.kind } : null,
    slots,
  }
}

/** The number and street of an address, as they were said, without its unit, town and postcode. */
function addressLine(address: Candidate<'address'> | undefined): { text: string; value: string; score: number } | undefined {
  const { number, street } = address?.value ?? {}
  if (!address || !number || !street) return undefined
  const said = fold(address.text)
  const at = said.indexOf(fold(street))
  if (at < 0 || said.length !== address.text.length) return undefined
  const behind = said.indexOf(fold(number), at + street.length)
  const end = said.slice(0, at).includes(fold(number)) || behind < 0 ? at + street.length : behind + number.length
  return { text: address.text.slice(0, end), value: `${number} ${street}`, score: Math.round(address.score * 1000) / 1000 }
}

/** A value as one string or number: a name in full, an address as one would write it, a span of days with its last day as it was said. */
export function plain(candidate: Candidate): string | number {
  const { value } = candidate
  if (candidate.kind === 'date_range') return daysAsSaid(candidate.value)
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('full' in value) return value.full
  if ('line' in value) return value.line
  return JSON.stringify(value)
}

/** "Tuesday to Thursday" ends with Thursday, as one would say it; the engine reckons with the day behind it. */
function daysAsSaid(range: string): string {
  const [from = '..', to = '..'] = range.split('/')
  return to === '..' ? range : `${from}/${Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()}`
}
