import type { StreetAddress } from '../../understanding/candidate.ts'

/** The parts of an address as they are written. */
export type AddressParts = {
  readonly number?: string | undefined
  readonly street?: string | undefined
  readonly unit?: string | undefined
  readonly city?: string | undefined
  readonly postcode?: string | undefined
}

/**
 * An address whose `line` is number, street and unit: "75 Enterprise Drive, Suite 200"; with the number behind where it is
 * written so: "Calle Mayor 15, 2º B".
 */
export function streetAddress(parts: AddressParts, { numberBehind = false }: { readonly numberBehind?: boolean } = {}): StreetAddress {
  const { number, street, unit, city, postcode } = parts
  const line = [(numberBehind ? [street, number] : [number, street]).filter(Boolean).join(' '), unit].filter(Boolean).join(', ')
  return {
    line,
    ...(number ? { number } : {}),
    ...(street ? { street } : {}),
    ...(unit ? { unit } : {}),
    ...(city ? { city } : {}),
    ...(postcode ? { postcode } : {}),
  }
}

/** Each word with a capital: "east main", "o'brien". Ordinals stay as they are: "5th". */
export function titleCase(words: readonly string[]): string {
  return words.map(capital).join(' ')
}

function capital(word: string): string {
  const first = word.charAt(0)
  const rest = word.slice(1)
  const mark = rest.indexOf("'")
  const lower = mark === 0 && rest.length > 2 ? `'${capital(rest.slice(1))}` : rest.toLowerCase()
  return first.toUpperCase() + lower
}
