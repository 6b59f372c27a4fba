import type { Token } from '../../understanding/token.ts'
import { titleCase } from './address.ts'
import type { AddressLanguage } from './language.ts'
import { houseNumberAt } from './number.ts'
import type { SaidStreet } from './said-street.ts'
import { nameOf } from './street-name.ts'

/** Digits of the number of a road. */
const LONGEST_ROAD = 4

const ROAD_HEADS: ReadonlySet<string> = new Set(['us', 'state', 'county', 'old', 'u', 's'])

/** "Route 69", "US Highway 6", "county road 12", "avenue C". */
export function roadAt(tokens: readonly Token[], at: number, language: AddressLanguage): SaidStreet | undefined {
  let lead = at
  while (lead < at + 2 && ROAD_HEADS.has(tokens[lead]?.norm ?? '')) lead += 1
  const word = tokens[lead]?.norm ?? ''
  const letter = tokens[lead + 1]
  if (
    lead === at &&
    (word === 'avenue' || word === 'ave') &&
    letter?.norm.length === 1 &&
    !letter.digits &&
    !language.letterWords.has(letter.text.toLowerCase())
  ) {
    return { street: `${titleCase([word])} ${letter.norm.toUpperCase()}`, from: at, to: lead + 2, typed: true, sure: true }
  }
  if (!language.roadLeads.has(word) && !((word === 'road' || word === 'rd') && lead > at)) return undefined
  const number = letter?.digits ? { to: lead + 2, number: letter.text } : houseNumberAt(tokens, lead + 1, language)
  if (!number || number.number.length > LONGEST_ROAD) return undefined
  const street = `${nameOf(tokens, at, lead + 1, language)} ${number.number}`
  return { street, from: at, to: number.to, typed: true, sure: true }
}
