import type { PersonName, StreetAddress } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'

/** Whether two values say the same, however they are written. */
export const sameName = (a: PersonName, b: PersonName | undefined): boolean => b !== undefined && fold(a.full) === fold(b.full)
export const samePhone = (a: string, b: string | undefined): boolean => a === b
export const sameAddress = (a: StreetAddress, b: StreetAddress | undefined): boolean =>
  b !== undefined && fold(a.line) === fold(b.line) && fold(a.city ?? '') === fold(b.city ?? '') && (a.postcode ?? '') === (b.postcode ?? '')
