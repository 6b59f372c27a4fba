import type { StreetAddress } from '../understanding/candidate.ts'

type More = { readonly unit?: string; readonly city?: string; readonly postcode?: string }

const withUnit = (line: string, { unit }: More) => (unit ? `${line}, ${unit}` : line)

/** An address with its number before the street. */
export const at = (number: string, street: string, more: More = {}): StreetAddress => ({
  line: withUnit(`${number} ${street}`, more),
  number,
  street,
  ...more,
})

/** An address with its number behind the street. */
export const behind = (street: string, number: string, more: More = {}): StreetAddress => ({
  ...at(number, street, more),
  line: withUnit(`${street} ${number}`, more),
})
