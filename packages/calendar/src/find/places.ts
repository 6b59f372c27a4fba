import type { BusinessFacts } from '@callwright/engine'
import { comparableName } from '../visit.ts'

/** A place that a business names, by number. */
export type Place = number
/** Somewhere that it does not name. */
const ELSEWHERE: Place = -1

/** How long the ways are between the visits of a resource. */
export type Ways = {
  /** True where every way takes as long: then nobody need ask where anything is. */
  readonly same: boolean
  /** The longest of them. */
  readonly longest: number
  /** Which place an address or the name of a town means. */
  readonly placeOf: (text: string | undefined) => Place
  /** Minutes between two places. */
  readonly between: (one: Place, other: Place) => number
}

/** The ways of a business: those it names, or the same `travel_buffer_minutes` everywhere. */
export function waysOf(facts: Pick<BusinessFacts, 'travel' | 'travel_buffer_minutes' | 'service_area'>): Ways {
  const { travel } = facts
  if (!travel) {
    const minutes = facts.travel_buffer_minutes
    return { same: true, longest: minutes, placeOf: () => ELSEWHERE, between: () => minutes }
  }
  const { same_place_minutes: within, other_place_minutes: apart } = travel
  const gazetteer = new Map<string, Place>()
  const numberOf = (name: string): Place => {
    const key = comparableName(name)
    const known = gazetteer.get(key) ?? gazetteer.size
    gazetteer.set(key, known)
    return known
  }
  const minutes = new Map<number, number>()
  const pair = (one: Place, other: Place) => Math.min(one, other) * 100_000 + Math.max(one, other)
  for (const [from, ways] of Object.entries(travel.between)) {
    for (const [to, each] of Object.entries(ways)) minutes.set(pair(numberOf(from), numberOf(to)), each)
  }
  const named = gazetteer.size
  for (const town of facts.service_area.towns) numberOf(town)
  return {
    same: false,
    longest: Math.max(within, apart, ...minutes.values()),
    placeOf: finder(gazetteer, named),
    between: (one, other) => {
      if (one === ELSEWHERE || other === ELSEWHERE) return apart
      return one === other ? within : (minutes.get(pair(one, other)) ?? apart)
    },
  }
}

/**
 * Finds the last town in a text, as a town stands behind its street ("12 Bristol Street, Plainville"). Where no way is named to or from
 * it, the postcode counts if there is one for that.
 */
function finder(gazetteer: ReadonlyMap<string, Place>, named: number): (text: string | undefined) => Place {
  const names = [...gazetteer].map(([name, place]) => ({ name, place }))
  const hasDigit = ({ name }: { readonly name: string }) => [...name].some((character) => character >= '0' && character <= '9')
  const towns = names.filter((each) => !hasDigit(each)).map(({ name, place }) => ({ place, wanted: ` ${name} ` }))
  const codes = names.filter(hasDigit).map(({ name, place }) => ({ place, wanted: ` ${name.replaceAll(' ', '')}` }))
  return (text) => {
    if (text === undefined) return ELSEWHERE
    const words = ` ${comparableName(text)} `
    const town = lastOf(
      towns,
      (wanted) => words.lastIndexOf(wanted) + wanted.length,
      (wanted) => words.includes(wanted),
    )
    if (town !== ELSEWHERE && town < named) return town
    const code = lastOf(
      codes,
      (wanted) => lastCode(words, wanted),
      (wanted) => lastCode(words, wanted) >= 0,
    )
    return code === ELSEWHERE ? town : code
  }
}

type Name = { readonly place: Place; readonly wanted: string }

/** The place whose name ends last in a text; of names that end together the longest. */
function lastOf(names: readonly Name[], endOf: (wanted: string) => number, isThere: (wanted: string) => boolean): Place {
  let best: { readonly name: Name; readonly end: number } | undefined
  for (const name of names) {
    if (!isThere(name.wanted)) continue
    const end = endOf(name.wanted)
    if (!best || end > best.end || (end === best.end && name.wanted.length > best.name.wanted.length)) best = { name, end }
  }
  return best?.name.place ?? ELSEWHERE
}

/**
 * Where a postcode begins that begins with `code`, written in one piece or in two ("H8S 2C3"); -1 where there is none. Of one that is
 * all digits there are four or five: a shorter number is a house's.
 */
function lastCode(words: string, code: string): number {
  const digits = code.slice(1)
  const isNumber = String(Number.parseInt(digits, 10)).padStart(digits.length, '0') === digits
  for (let at = words.lastIndexOf(' ', words.length - 2); at >= 0; at = at === 0 ? -1 : words.lastIndexOf(' ', at - 1)) {
    const next = words.indexOf(' ', at + 1)
    const word = words.slice(at, next)
    const whole = isNumber ? word : word + words.slice(next + 1, words.indexOf(' ', next + 1))
    if (whole.startsWith(code) && (!isNumber || word.length > 4)) return at
  }
  return -1
}
