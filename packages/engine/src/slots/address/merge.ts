import type { StreetAddress } from '../../understanding/candidate.ts'
import { likeness } from '../sound.ts'
import { streetAddress } from './address.ts'

/** Parts heard without the rest: "number 24", "it's in Plainville", "the zip is 06062". */
export type AddressPart = { readonly city?: string; readonly postcode?: string; readonly number?: string; readonly unit?: string }

const SAME_STREET = 0.75
/** A street that is named again beside another number need sound no nearer than this to be the same. */
const ALMOST_SAME = 0.6

/**
 * The address after a correction: what was heard replaces its part, all else stays. Another street drops the unit, and the town
 * and postcode only where its own are heard; a number alone keeps its street.
 */
export function mergeAddress(before: StreetAddress | undefined, heard: StreetAddress | AddressPart): StreetAddress {
  const street = 'street' in heard ? heard.street : undefined
  if (!before) return streetAddress({ ...heard, street }, { numberBehind: 'line' in heard && isNumberBehind(heard) })
  const moved =
    street !== undefined &&
    before.street !== undefined &&
    likeness(fold(before.street), fold(street)) < SAME_STREET &&
    !isSameBeginning(before.street, street)
  const newTown = heard.city !== undefined && before.city !== undefined && fold(heard.city) !== fold(before.city)
  const numberBehind = isNumberBehind(before) || ('line' in heard && isNumberBehind(heard))
  const parts = {
    number: heard.number ?? before.number,
    street: street === undefined || isMisheardAgain(before, heard.number, street) ? before.street : street,
    unit: heard.unit ?? (moved || (heard.number !== undefined && heard.number !== before.number) ? undefined : before.unit),
    city: heard.city ?? before.city,
    postcode: heard.postcode ?? (newTown ? undefined : before.postcode),
  }
  return streetAddress(parts, { numberBehind })
}

/** Written "Calle Mayor 15". */
function isNumberBehind({ line, number, street }: StreetAddress): boolean {
  return number !== undefined && street !== undefined && line.startsWith(`${street} ${number}`)
}

/** "24 helm" against "42 Elm Street": the number is put right, and the street is the one that was known. */
function isMisheardAgain({ number, street: known }: StreetAddress, said: string | undefined, street: string): boolean {
  if (known === undefined || said === undefined || number === undefined || said === number) return false
  const beginning = known.split(' ').slice(0, street.split(' ').length).join(' ')
  return Math.max(likeness(fold(known), fold(street)), likeness(fold(beginning), fold(street))) >= ALMOST_SAME
}

function isSameBeginning(before: string, heard: string): boolean {
  return fold(heard).startsWith(fold(before)) || fold(before).startsWith(fold(heard))
}

function fold(text: string): string {
  return text.toLowerCase()
}
