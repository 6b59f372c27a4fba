import type { StreetAddress } from '../understanding/candidate.ts'
import { fold } from '../understanding/token.ts'
import type { AddressParts } from './address/address.ts'
import { likeness } from './sound.ts'

const SAME_STREET = 0.75

/**
 * The street of a known address that a heard one stands for: the same house number, and a street that is spelled or sounds alike.
 * `score` is how alike, 1 for the same.
 */
export function knownAddress(
  { number, street }: AddressParts,
  known: readonly string[] | undefined,
): { readonly street: string; readonly score: number } | undefined {
  if (!known || !number || !street) return undefined
  const heard = fold(street)
  let best: { street: string; score: number } | undefined
  for (const line of known) {
    const written = streetOf(line, number)
    if (written === undefined) continue
    const plain = fold(written)
    const score = plain.startsWith(`${heard} `) ? 0.98 : likeness(heard, plain)
    if (score >= SAME_STREET && (!best || score > best.score)) best = { street: written, score }
  }
  return best
}

/** The street of "46 Willow Street, Kensington" or "Calle Mayor 46, Madrid", if the number is that one. */
function streetOf(line: string, number: string): string | undefined {
  const comma = line.indexOf(',')
  const first = comma < 0 ? line : line.slice(0, comma)
  if (first.startsWith(`${number} `)) return first.slice(number.length + 1)
  return first.endsWith(` ${number}`) ? first.slice(0, -number.length - 1) : undefined
}

/** A known address as it is written, with its number and street where they can be told: "46 Willow Street, Kensington". */
export function writtenAddress(line: string): StreetAddress {
  const [first = ''] = line.split(',')
  const words = first.trim().split(' ')
  for (const number of [words[0], words.at(-1)]) {
    const street = number !== undefined && number >= '0' && number < ':' ? streetOf(first.trim(), number) : undefined
    if (number !== undefined && street !== undefined) return { line, number, street }
  }
  return { line }
}
