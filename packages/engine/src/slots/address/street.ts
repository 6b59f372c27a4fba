import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { titleCase } from './address.ts'
import type { AddressLanguage } from './language.ts'
import { largeTownAt } from './large-towns.ts'
import { houseNumberAt } from './number.ts'
import { knownTownAt, stateEnd, strangeTownAt } from './town.ts'
import { unitAt } from './unit.ts'

/** A street, with its number if that was said beside it, at tokens `from` up to, not including, `to`. */
export type SaidStreet = {
  readonly number?: string
  readonly street: string
  readonly unit?: string
  readonly from: number
  readonly to: number
  /** It ends or begins with "street", "road", "rue", …, or is a numbered route. */
  readonly typed: boolean
  /** That type is seldom said of anything else. */
  readonly sure: boolean
}

const MOST_WORDS = 5
const MOST_JOINS = 3

/** The street whose number begins at `at`. Without a type ("90 Goodwin") only when `loose`. */
export function numberedStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
  restarted: boolean,
): SaidStreet | undefined {
  const number = houseNumberAt(tokens, at, language, restarted)
  if (!number) return undefined
  const next = tokens[number.to]
  if (!next || language.counted.has(next.norm) || (next.gap !== ' ' && next.gap !== '' && next.gap !== ', ' && next.gap !== '-'))
    return undefined
  let said = streetAt(tokens, number.to, context, language, loose)
  let to = number.to
  for (; !said && to - number.to < MOST_JOINS && isJoin(tokens[to], language); to++) {
    said = streetAt(tokens, to + 1, context, language, false)
  }
  if (!said && loose && to > number.to) said = untyped(tokens, to, context, language)
  if (!said) return undefined
  // Where the number stands behind the street, a figure of five before a name is the postcode of a town.
  const postcode = !said.typed && language.numberBehindIn.has(context.country) ? language.postcodeAt(tokens, at, context, true) : undefined
  if (postcode?.to === number.to) return undefined
  const unit = unitAt(tokens, said.to, language)
  return { ...said, number: number.number, from: at, ...(unit ? { unit: unit.unit, to: unit.to } : {}) }
}

/** "12 de la rue Victoria", "204 de Farmington Avenue", "80, là, rue …". */
function isJoin(token: Token | undefined, { numberJoins, fillers }: AddressLanguage): boolean {
  return token !== undefined && (numberJoins.has(token.norm) || fillers.has(token.norm))
}

/** A street name that begins at `at`: words behind a type or up to one, or as far as they go. */
export function streetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
): SaidStreet | undefined {
  return (
    roadAt(tokens, at, language) ??
    leadStreetAt(tokens, at, context, language) ??
    typedStreetAt(tokens, at, context, language, loose) ??
    (loose ? untyped(tokens, at, context, language) : undefined)
  )
}

/** "Rue des Érables", "boulevard Saint-Joseph", "calle Mayor", "avenida 18 de Julio": the type first. */
function leadStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): SaidStreet | undefined {
  const { typesBefore, joiners } = language
  const sure = typesBefore.get(tokens[at]?.norm ?? '')
  if (sure === undefined) return undefined
  let start = at + 1
  while (language.copulas.has(tokens[start]?.norm ?? '')) start += 1
  // "The street is Elm", but not "the street is closed".
  if (start > at + 1) {
    let name = start
    while (joiners.has(tokens[name]?.norm ?? '')) name += 1
    const word = tokens[name]?.norm ?? ''
    if (language.commonWords.has(word) || typesBefore.has(word)) return undefined
  }
  let to = start
  let words = 0
  let end = to
  while (to < tokens.length && words < MOST_WORDS) {
    const token = tokens[to]
    if (!token) break
    const dotted = (token.gap.startsWith('.') || token.gap.startsWith('/')) && to === at + 1
    if (token.gap !== ' ' && token.gap !== '' && token.gap !== '-' && !dotted && !isShortened(tokens, to)) break
    if (words > 0 && token.gap === ' ' && endsBeforeCity(tokens, to, language)) break
    if (token.digits || language.isNumberWord(token)) {
      const named = numberInName(tokens, start, to, words, language)
      const reign = named === to && words > 0 ? reignAt(tokens, to, language) : undefined
      if (reign) {
        return { street: `${nameOf(tokens, at, to, language)}-${reign.figure}`, from: at, to: reign.to, typed: true, sure }
      }
      if (named === to) break
      words += 1
      to = named
      end = to
      continue
    }
    const joins = joiners.has(token.norm)
    if (
      joins &&
      (isNameWord(tokens, to + 1, context, language, words > 0) || numberInName(tokens, start, to + 1, words, language) > to + 1)
    ) {
      to += 1
      continue
    }
    if (!isNameWord(tokens, to, context, language, words > 0)) break
    if (words > 0 && token.gap === ' ' && !language.directions.has(token.norm) && isWholeName(tokens, to - 1, words, language)) break
    if (words > 0 && token.gap !== '-' && tokens[to + 1]?.gap === '-' && endsWithTown(tokens, to, language)) break
    if (words > 0 && token.gap === ' ' && token.norm === tokens[to - 1]?.norm) start = to
    words += 1
    to += 1
    end = to
    // "Calle Maple Street": both.
    if (words > 1 && language.typesBehind.get(token.norm)) break
  }
  if (words === 0) return undefined
  const name = nameOf(tokens, start, end, language)
  const twice = language.mixesEnglish && words > 1 && language.typesBehind.get(tokens[end - 1]?.norm ?? '') === true
  const street = twice ? name : start === at + 1 ? nameOf(tokens, at, end, language) : `${nameOf(tokens, at, at + 1, language)} ${name}`
  return { street, from: at, to: end, typed: true, sure }
}

/** "… Victor Hugo Le Mans", but not "… rue Neuve de Paris". */
function endsBeforeCity(tokens: readonly Token[], at: number, { cities, joiners, townHeads }: AddressLanguage): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return largeTownAt(tokens, at, cities) !== undefined && !joiners.has(before) && !townHeads.has(before)
}

const REIGNS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII']

/** "George cinq", "Pie neuf". */
function reignAt(tokens: readonly Token[], at: number, language: AddressLanguage): { figure: string; to: number } | undefined {
  if (!language.regents?.has(tokens[at - 1]?.norm ?? '')) return undefined
  const said = language.numberAt(tokens, at)
  const figure = said && !said.digits ? REIGNS[said.value] : undefined
  return said && figure ? { figure, to: said.to } : undefined
}

/** "St. Joseph": the dot of a short form, not of the end of a sentence. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '. ' && (tokens[at - 1]?.norm.length ?? 9) <= 3
}

/** A word that may stand in the name behind a type. Any name may begin with a common word ("rue Principale"), few go on with one. */
function isNameWord(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  within: boolean,
  joined = 0,
): boolean {
  const token = tokens[at]
  if (!token || token.digits || language.isNumberWord(token)) return false
  const word = token.norm
  if (within && token.gap === '-') return true
  if (language.joiners.has(word)) return joined < MOST_JOINS && isNameWord(tokens, at + 1, context, language, within, joined + 1)
  if (within && language.directions.has(word) && isLast(tokens, at + 1, language)) return true
  if (language.functionWords.has(word) || language.fillers.has(word) || language.unitWords.has(word) || language.counted.has(word))
    return false
  if (word.length === 1 && token.gap !== '-') return !within && !language.letterWords.has(token.text.toLowerCase())
  if (!within || language.townHeads.has(tokens[at - 1]?.norm ?? '')) return true
  if (language.typesBefore.get(word)) return false
  if (language.districts.has(word) && !language.joiners.has(tokens[at - 1]?.norm ?? '')) return false
  if (language.commonWords.has(word) && !language.directions.has(word)) return false
  return knownTownAt(tokens, at, context, false, language) === undefined && stateEnd(tokens, at, language) === at
}

/** A name with hyphens is whole, and so is one that ends in a direction. */
function isWholeName(tokens: readonly Token[], last: number, words: number, { directions }: AddressLanguage): boolean {
  return tokens[last]?.gap === '-' || (words > 1 && directions.has(tokens[last]?.norm ?? ''))
}

/** "… des Sources Dollard-des-Ormeaux": a name with hyphens that ends the reply, behind a whole name, is a town. */
function endsWithTown(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const before = tokens[at - 1]
  if (!before || before.gap === '-' || language.townHeads.has(before.norm) || language.joiners.has(before.norm)) return false
  const town = strangeTownAt(tokens, at, language)
  return town !== undefined && town.to - at > 2 && (town.to === tokens.length || tokens[town.to]?.digits === true)
}

/** True where an address may end: a direction there is part of the street, elsewhere it may be another word ("est"). */
function isLast(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const next = tokens[at]
  return !next || next.digits || next.gap !== ' ' || language.unitWords.has(next.norm) || language.townLeads.has(next.norm)
}

/** "Rue du 4 septembre", "calle 5 de mayo", "calle 13": the token behind a number that names the street, or `at`. */
function numberInName(tokens: readonly Token[], start: number, at: number, words: number, language: AddressLanguage): number {
  const said = language.numberAt(tokens, at)
  if (!said) return at
  const named = at === start || (words === 0 && language.joiners.has(tokens[at - 1]?.norm ?? ''))
  if (said.ordinal) return named ? said.to : at
  if (!named || said.value > 200) return at
  const of = language.joiners.has(tokens[said.to]?.norm ?? '') ? said.to + 1 : said.to
  const month = tokens[of]
  const dated = month !== undefined && language.monthWords.has(month.norm)
  return dated ? of + 1 : language.numberedStreets && at === start ? said.to : at
}

/** "Elm Street", "3e avenue": the type last. */
function typedStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
): SaidStreet | undefined {
  const { typesBehind, directions, functionWords, joiners } = language
  if (typesBehind.size === 0 && language.typesBehindOrdinal.size === 0) return undefined
  let to = at
  let typeEnd = 0
  let sure = false
  let plain = true
  while (to < tokens.length && to - at < MOST_WORDS) {
    const token = tokens[to]
    if (!token) break
    if (to > at && token.gap !== ' ' && token.gap !== '' && token.gap !== '-' && !isShortened(tokens, to)) break
    const type = typesBehind.get(token.norm)
    const directed =
      to === at + 1 &&
      directions.has(tokens[at]?.norm ?? '') &&
      isName(tokens[to + 1], language) &&
      typesBehind.has(tokens[to + 1]?.norm ?? '')
    if (type !== undefined && to > at && !directed) {
      if (typeEnd > 0 && (to !== typeEnd || !language.finalTypes.has(token.norm))) break
      typeEnd = to + 1
      sure = type || sure
      to += 1
      continue
    }
    if (typeEnd > 0) break
    const ordinal = ordinalEnd(tokens, to, language)
    if (ordinal > to) {
      const written = to === at && !token.digits ? language.numberAt(tokens, at)?.value : undefined
      to = ordinal
      const kind = tokens[to]
      if (kind && language.typesBehindOrdinal.has(kind.norm)) {
        const street = written === undefined ? undefined : language.ordinalStreet?.(written, kind.text.toLowerCase())
        return { street: street ?? nameOf(tokens, at, to + 1, language), from: at, to: to + 1, typed: true, sure: true }
      }
      continue
    }
    // "O Henry": a zero only before another number.
    const zero = joiners.has(token.norm) && isName(tokens[to + 1], language) && !language.isNumberWord(tokens[to + 1] ?? token)
    if (token.digits || (language.isNumberWord(token) && !zero)) break
    const leads = to > at || (typesBehind.has(tokens[to + 1]?.norm ?? '') && !language.numberJoins.has(token.norm))
    const joins = joiners.has(token.norm) && leads
    if (functionWords.has(token.norm) && !joins && type === undefined) break
    if (language.commonWords.has(token.norm)) plain = false
    to += 1
  }
  if (typeEnd === 0) return undefined
  const behind = tokens[typeEnd]
  // "Willow Street o": the letter of the west is also the word "or" where more follows.
  const isWord = behind !== undefined && typeEnd + 1 < tokens.length && language.letterWords.has(behind.text)
  const end = directions.has(behind?.norm ?? '') && behind?.gap === ' ' && !isWord ? typeEnd + 1 : typeEnd
  if (!plain && !sure && !loose && !endsPlace(tokens, end, context, language)) return undefined
  return {
    street: nameOf(tokens, at, end, language),
    from: at,
    to: end,
    typed: true,
    sure: sure || typesBehind.get(tokens[typeEnd - 1]?.norm ?? '') === true || plain,
  }
}

/** Whether what follows an ambiguous "drive" or "place" is the end, a unit, a town, a state or a postcode. */
function endsPlace(tokens: readonly Token[], at: number, context: UnderstandingContext, language: AddressLanguage): boolean {
  const next = tokens[at]
  return (
    next?.gap !== ' ' ||
    next.digits ||
    language.townLeads.has(next.norm) ||
    language.unitWords.has(next.norm) ||
    stateEnd(tokens, at, language) > at ||
    knownTownAt(tokens, at, context, false, language) !== undefined
  )
}

/** "350 East Main", "90 Goodwin": a name without "street". */
export function untyped(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): SaidStreet | undefined {
  let to = at
  let words = 0
  let named = false
  for (let hyphens = 0; to < tokens.length && to - at - hyphens < 3; ) {
    const token = tokens[to]
    if (!token || (to > at && token.gap !== ' ' && token.gap !== '-') || token.digits || language.isNumberWord(token)) break
    if (named && token.gap === '-') {
      hyphens += 1
      to += 1
      continue
    }
    const direction = language.directions.has(token.norm)
    const other =
      (language.functionWords.has(token.norm) &&
        !(language.townHeads.has(token.norm) && isNameWord(tokens, to + 1, context, language, false))) ||
      language.fillers.has(token.norm) ||
      language.counted.has(token.norm) ||
      (language.commonWords.has(token.norm) && token.gap !== '-' && tokens[to + 1]?.gap !== '-') ||
      (token.norm.length < 2 && token.gap !== '-') ||
      language.unitWords.has(token.norm) ||
      language.districts.has(token.norm)
    if (!direction && token.norm !== 'main' && other) break
    const ends =
      to > at &&
      named &&
      token.gap !== '-' &&
      (token.norm.includes("'") || knownTownAt(tokens, to, context, true, language) || largeTownAt(tokens, to, language.cities))
    if (ends) break
    if (!direction) named = true
    to += 1
    if (token.norm === 'main') break
    words += direction ? 0 : 1
    if (named && stateEnd(tokens, to, language) > to) break
  }
  // "12 Maple Bristol, Connecticut": before a state or a postcode stands a town.
  const next = tokens[to]
  const isTown = words > 1 && (stateEnd(tokens, to, language) > to || (next !== undefined && (next.digits || language.isNumberWord(next))))
  if (isTown) to -= 1
  if (!named || to === at) return undefined
  return { street: nameOf(tokens, at, to, language), from: at, to, typed: false, sure: false }
}

/** Digits of the number of a road. */
const LONGEST_ROAD = 4
const ROAD_HEADS: ReadonlySet<string> = new Set(['us', 'state', 'county', 'old', 'u', 's'])

/** "Route 69", "US Highway 6", "county road 12", "avenue C". */
function roadAt(tokens: readonly Token[], at: number, language: AddressLanguage): SaidStreet | undefined {
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

/** The street that ends with the type at `at`, read backwards, at most to `least`; its first word is the first behind a word that cannot be in it. */
export function streetEndingAt(tokens: readonly Token[], at: number, language: AddressLanguage, least = 0): SaidStreet | undefined {
  const type = language.typesBehind.get(tokens[at]?.norm ?? '')
  // "Dr. Paley", "St. John": rather a title.
  if (type === undefined || ((tokens[at]?.norm.length ?? 0) < 3 && tokens[at + 1]?.gap === '. ')) return undefined
  let from = at
  while (from > least && at - from < 3) {
    const token = tokens[from - 1]
    const gap = tokens[from]?.gap
    if (!token || (gap !== ' ' && gap !== '') || token.digits || token.norm.length < 2) break
    const ordinal = language.numberAt(tokens, from - 1)?.ordinal === true
    if ((language.functionWords.has(token.norm) && !ordinal) || (language.isNumberWord(token) && !ordinal) || token.norm.includes("'"))
      break
    if (language.commonWords.has(token.norm) && (from < at || !type)) break
    if (from < at && (language.typesBehind.get(token.norm) || token.norm === tokens[from]?.norm)) break
    from -= 1
  }
  if (from === at) return undefined
  return { street: nameOf(tokens, from, at + 1, language), from, to: at + 1, typed: true, sure: type }
}

function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { small, typesBefore, typesBehindOrdinal, regents }: AddressLanguage,
): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    const lower = small.has(token.norm) || (at === from && typesBefore.has(token.norm)) || (at > from && typesBehindOrdinal.has(token.norm))
    const cut = typesBehindOrdinal.size > 0 && token.norm === 'e' && tokens[at - 1]?.digits === true
    const glued = at > from && (cut || token.gap === '' || token.gap === '-')
    const reigns = at > from && regents?.has(tokens[at - 1]?.norm ?? '') === true && REIGNS.includes(token.norm.toUpperCase())
    const word = reigns
      ? token.text.toUpperCase()
      : lower || cut
        ? token.text.toLowerCase()
        : glued && token.gap === '' && !name.endsWith("'")
          ? token.text
          : titleCase([token.text])
    name += at === from ? word : (cut ? '' : glued ? token.gap : ' ') + word
  }
  return name
}

function ordinalEnd(tokens: readonly Token[], at: number, language: AddressLanguage): number {
  const said = language.numberAt(tokens, at)
  return said?.ordinal ? said.to : at
}

function isName(token: Token | undefined, { functionWords }: AddressLanguage): boolean {
  return token !== undefined && !token.digits && !functionWords.has(token.norm)
}
