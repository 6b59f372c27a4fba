import type { Token } from '../../understanding/token.ts'
import { titleCase } from './address.ts'
import type { AddressLanguage } from './language.ts'
import { houseNumberAt } from './number.ts'

/** "Apartment three b", "suite 200", "# 4", "bureau 12", "2º izquierda". */
export function unitAt(tokens: readonly Token[], at: number, language: AddressLanguage): { unit: string; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const named = language.unitWords.has(token.norm)
  if (!named && !token.gap.includes('#')) return floorAt(tokens, at, language)
  let to = named ? at + 1 : at
  while (named && language.unitJoins.has(tokens[to]?.norm ?? '')) to += 1
  const figure = tokens[to]
  const number = figure?.digits ? { number: figure.text, to: to + 1 } : houseNumberAt(tokens, to, language)
  let id = number?.number ?? ''
  if (number) to = number.to
  const letter = tokens[to]
  const isLetter =
    letter?.norm.length === 1 &&
    !letter.digits &&
    (letter.gap === ' ' || letter.gap === '' || letter.gap === '-') &&
    isUnitLetter(tokens, to, language)
  const spoken = letter && endsUnit(tokens, to, language) ? language.letterNames.get(letter.norm) : undefined
  if (letter && (isLetter || (id && spoken))) {
    id += (spoken ?? letter.norm).toUpperCase()
    to += 1
  }
  if (!id) return floorAt(tokens, at, language)
  return { unit: named ? `${titleCase([token.text])} ${id}` : `#${id}`, to }
}

/** "Unit b", but "unit 4 a week ago": a letter that is a word must be the last word or glued. */
function isUnitLetter(tokens: readonly Token[], at: number, { letterWords }: AddressLanguage): boolean {
  const letter = tokens[at]
  return letter !== undefined && (!letterWords.has(letter.text.toLowerCase()) || letter.gap === '')
}

/** Whether a word that may be the name of a letter is the last of its kind: "dos be por favor", but not "tres de la torre". */
function endsUnit(tokens: readonly Token[], at: number, { functionWords }: AddressLanguage): boolean {
  const next = tokens[at + 1]
  return !next || next.gap.includes(',') || (!functionWords.has(tokens[at]?.norm ?? '') && functionWords.has(next.norm))
}

/** A floor and a door: "2º B", "tercero izquierda", "2e étage". */
function floorAt(tokens: readonly Token[], at: number, language: AddressLanguage): { unit: string; to: number } | undefined {
  if (language.sides.size === 0) return undefined
  const said = language.numberAt(tokens, at)
  if (!said?.ordinal) return undefined
  const side = tokens[said.to]
  if (!side || side.digits) return undefined
  const floor = `${said.value}${language.floorMark}`
  if (language.sides.has(side.norm)) return { unit: `${floor} ${side.text.toLowerCase()}`, to: said.to + 1 }
  const isDoor = side.norm.length === 1 && (side.gap === '' || !language.letterWords.has(side.text.toLowerCase()))
  return isDoor ? { unit: `${floor} ${side.norm.toUpperCase()}`, to: said.to + 1 } : undefined
}
