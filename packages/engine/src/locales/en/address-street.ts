import { titleCase } from '../../slots/address.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { houseNumberAt } from './address-number.ts'
import { knownTownAt, stateEnd } from './address-town.ts'
import { COUNTED, DIRECTIONS, FINAL_TYPES, ROAD_LEADS, STREET_TYPES, UNIT_WORDS } from './address-words.ts'
import { COMMON_WORDS, FUNCTION_WORDS } from './name-words.ts'
import { DIGIT_WORDS, numberAt, ORDINAL_WORDS, TEEN_WORDS, TENS_WORDS } from './numbers.ts'

/** A street, with its number if that was said beside it, at tokens `from` up to, not including, `to`. */
export type SaidStreet = {
  readonly number?: string
  readonly street: string
  readonly unit?: string
  readonly from: number
  readonly to: number
  /** It ends in "street", "road", …, or is a numbered route. */
  readonly typed: boolean
  /** That type is seldom said of anything else. */
  readonly sure: boolean
}

const MOST_WORDS = 5
/** Words that stand in street names although they are common words. */
const JOINERS: ReadonlySet<string> = new Set(['of', 'the', 'la', 'de', 'los', 'las', 'el'])

/** The street whose number begins at `at`. Without a type ("90 Goodwin") only when `loose`. */
export function numberedStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  loose: boolean,
  restarted: boolean,
): SaidStreet | undefined {
  const number = houseNumberAt(tokens, at, restarted)
  if (!number) return undefined
  const next = tokens[number.to]
  if (!next || COUNTED.has(next.norm) || (next.gap !== ' ' && next.gap !== '' && next.gap !== ', ' && next.gap !== '-')) return undefined
  const said = streetAt(tokens, number.to, context, loose)
  if (!said) return undefined
  const unit = unitAt(tokens, said.to)
  return { ...said, number: number.number, from: at, ...(unit ? { unit: unit.unit, to: unit.to } : {}) }
}

/** A street name that begins at `at`: words up to a type, or as far as they go. */
export function streetAt(tokens: readonly Token[], at: number, context: UnderstandingContext, loose: boolean): SaidStreet | undefined {
  const lead = roadAt(tokens, at)
  if (lead) return lead
  let to = at
  let typeEnd = 0
  let sure = false
  let plain = true
  while (to < tokens.length && to - at < MOST_WORDS) {
    const token = tokens[to]
    if (!token) break
    if (
      to > at &&
      token.gap !== ' ' &&
      token.gap !== '' &&
      token.gap !== '-' &&
      !(token.gap === '. ' && (tokens[to - 1]?.norm.length ?? 9) <= 3)
    )
      break
    const type = STREET_TYPES.get(token.norm)
    if (
      type !== undefined &&
      to > at &&
      !(to === at + 1 && DIRECTIONS.has(tokens[at]?.norm ?? '') && isName(tokens[to + 1]) && STREET_TYPES.has(tokens[to + 1]?.norm ?? ''))
    ) {
      if (typeEnd > 0 && (to !== typeEnd || !FINAL_TYPES.has(token.norm))) break
      typeEnd = to + 1
      sure = type || sure
      to += 1
      continue
    }
    if (typeEnd > 0) break
    const ordinal = ordinalEnd(tokens, to)
    if (ordinal > to) {
      to = ordinal
      continue
    }
    if (token.digits || isCardinal(token.norm)) break
    if (
      FUNCTION_WORDS.has(token.norm) &&
      !(JOINERS.has(token.norm) && (to > at || STREET_TYPES.has(tokens[to + 1]?.norm ?? ''))) &&
      type === undefined
    )
      break
    if (COMMON_WORDS.has(token.norm)) plain = false
    to += 1
  }
  if (typeEnd > 0) {
    const end = DIRECTIONS.has(tokens[typeEnd]?.norm ?? '') && tokens[typeEnd]?.gap === ' ' ? typeEnd + 1 : typeEnd
    if (!plain && !sure && !loose && !endsPlace(tokens, end, context)) return undefined
    return {
      street: nameOf(tokens, at, end),
      from: at,
      to: end,
      typed: true,
      sure: sure || STREET_TYPES.get(tokens[typeEnd - 1]?.norm ?? '') === true || plain,
    }
  }
  return loose ? untyped(tokens, at, context) : undefined
}

/** Whether what follows an ambiguous "drive" or "place" is the end, a unit, a town, a state or a postcode. */
function endsPlace(tokens: readonly Token[], at: number, context: UnderstandingContext): boolean {
  const next = tokens[at]
  return (
    next?.gap !== ' ' ||
    next.digits ||
    next.norm === 'in' ||
    UNIT_WORDS.has(next.norm) ||
    stateEnd(tokens, at) > at ||
    knownTownAt(tokens, at, context, false) !== undefined
  )
}

/** "350 East Main", "90 Goodwin": a name without "street". */
function untyped(tokens: readonly Token[], at: number, context: UnderstandingContext): SaidStreet | undefined {
  let to = at
  let named = false
  while (to < tokens.length && to - at < 3) {
    const token = tokens[to]
    if (!token || (to > at && token.gap !== ' ') || token.digits || isCardinal(token.norm)) break
    const direction = DIRECTIONS.has(token.norm)
    const main = token.norm === 'main'
    if (
      !direction &&
      !main &&
      (FUNCTION_WORDS.has(token.norm) || COMMON_WORDS.has(token.norm) || token.norm.length < 2 || UNIT_WORDS.has(token.norm))
    )
      break
    if (to > at && named && (knownTownAt(tokens, to, context, true) || token.norm.includes("'"))) break
    if (!direction) named = true
    to += 1
  }
  if (!named || to === at) return undefined
  return { street: nameOf(tokens, at, to), from: at, to, typed: false, sure: false }
}

/** "Route 69", "US Highway 6", "county road 12". */
function roadAt(tokens: readonly Token[], at: number): SaidStreet | undefined {
  let lead = at
  while (lead < at + 2 && ['us', 'state', 'county', 'old', 'u', 's'].includes(tokens[lead]?.norm ?? '')) lead += 1
  const word = tokens[lead]?.norm ?? ''
  const letter = tokens[lead + 1]
  if (lead === at && (word === 'avenue' || word === 'ave') && letter && !letter.digits && letter.norm.length === 1) {
    return { street: `${titleCase([word])} ${letter.norm.toUpperCase()}`, from: at, to: lead + 2, typed: true, sure: true }
  }
  if (!ROAD_LEADS.has(word) && !((word === 'road' || word === 'rd') && lead > at)) return undefined
  const number = tokens[lead + 1]?.digits ? { to: lead + 2, value: tokens[lead + 1]?.text ?? '' } : numberAt(tokens, lead + 1)
  if (!number) return undefined
  return {
    street: `${titleCase(tokens.slice(at, lead + 1).map((token) => token.text))} ${number.value}`,
    from: at,
    to: number.to,
    typed: true,
    sure: true,
  }
}

/** The street that ends with the type at `at`, read backwards; its first word is the first behind a word that cannot be in it. */
export function streetEndingAt(tokens: readonly Token[], at: number): SaidStreet | undefined {
  const type = STREET_TYPES.get(tokens[at]?.norm ?? '')
  if (type === undefined) return undefined
  let from = at
  while (from > 0 && at - from < 3) {
    const token = tokens[from - 1]
    const gap = tokens[from]?.gap
    if (!token || (gap !== ' ' && gap !== '') || token.digits || token.norm.length < 2) break
    if ((FUNCTION_WORDS.has(token.norm) && !ORDINAL_WORDS.has(token.norm)) || isCardinal(token.norm) || token.norm.includes("'")) break
    if (COMMON_WORDS.has(token.norm) && (from < at || !type)) break
    if (from < at && STREET_TYPES.get(token.norm)) break
    from -= 1
  }
  if (from === at) return undefined
  return { street: nameOf(tokens, from, at + 1), from, to: at + 1, typed: true, sure: type }
}

/** "Apartment three b", "suite 200", "# 4". */
export function unitAt(tokens: readonly Token[], at: number): { unit: string; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const named = UNIT_WORDS.has(token.norm)
  if (!named && !token.gap.includes('#')) return undefined
  let to = named ? at + 1 : at
  if (tokens[to]?.norm === 'number') to += 1
  const digits = tokens[to]?.digits ? { number: tokens[to]?.text ?? '', to: to + 1 } : undefined
  const number = digits ?? houseNumberAt(tokens, to)
  let id = number?.number ?? ''
  if (number) to = number.to
  const letter = tokens[to]
  if (
    letter &&
    letter.norm.length === 1 &&
    !letter.digits &&
    (letter.gap === ' ' || letter.gap === '' || letter.gap === '-') &&
    letter.norm !== 'i'
  ) {
    id += letter.norm.toUpperCase()
    to += 1
  }
  if (!id) return undefined
  return { unit: named ? `${titleCase([token.text])} ${id}` : `#${id}`, to }
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    const glued = words.length > 0 && at > from && (token.gap === '' || token.gap === '-')
    if (glued) words.push((words.pop() ?? '') + token.gap + (token.gap === '-' ? titleCase([token.text]) : token.text))
    else words.push(titleCase([token.text]))
  }
  return words.join(' ')
}

function ordinalEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  if (ORDINAL_WORDS.has(token.norm)) return at + 1
  const said = token.digits || TENS_WORDS.has(token.norm) ? numberAt(tokens, at) : undefined
  return said?.ordinal ? said.to : at
}

function isCardinal(word: string): boolean {
  return DIGIT_WORDS.has(word) || TEEN_WORDS.has(word) || TENS_WORDS.has(word) || word === 'hundred'
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && !token.digits && !FUNCTION_WORDS.has(token.norm)
}
