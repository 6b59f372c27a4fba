import { err, failure, type Offer, type Result } from '@callwright/engine'
import type { VisitChanges } from './calendar.ts'
import { instantOf } from './time/parse-time.ts'

/** A name as it is compared: lower case, without accents, its words apart. */
export function comparableName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** True when every word of `wanted` is a word of the name. */
export function nameMatches(name: string, wanted: string): boolean {
  const words = comparableName(name).split(' ')
  return comparableName(wanted)
    .split(' ')
    .every((word) => words.includes(word))
}

/** Milliseconds of a time that someone wants to book, or BIZ_002 when it cannot be read or ends before it starts. */
export function bookable(time: Pick<Offer, 'start' | 'end'>): Result<{ readonly start: number; readonly end: number }> {
  const start = instantOf(time.start)
  const end = instantOf(time.end)
  return end > start ? { ok: true, value: { start, end } } : err(failure('BIZ_002', 'the visit must end after it starts'))
}

/** The changes that are named, so that what is left out stays as it was. */
export function given({ name, phone, address, problem }: VisitChanges): VisitChanges {
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(problem === undefined ? {} : { problem }),
  }
}
