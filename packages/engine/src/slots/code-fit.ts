import { postcodeShapes } from './postcode.ts'
import { postcodeRules } from './postcode-rules.ts'

/** A postcode that characters may stand for, without its blank, and what had to be changed for it (0: nothing). */
export type FittedCode = { readonly code: string; readonly cost: number }

/** What a letter may have been where a digit stands, and the other way round; the likelier first. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  o: '0',
  i: '15',
  l: '1',
  z: '2',
  s: '65',
  b: '83',
  v: '5',
  a: '8',
  h: '8',
  e: '3',
  f: '4',
  t: '2',
  r: '4',
  q: '2',
  u: '2',
  g: '3',
  d: '3',
  n: '9',
  y: '5',
  p: '3',
}
const AS_LETTER: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'li',
  2: 'qut',
  3: 'eg',
  4: 'fr',
  5: 'vi',
  6: 's',
  7: 's',
  8: 'ah',
  9: 'n',
}

/** Taking a letter for a digit or the other way round; the second choice costs a little more. */
const MENDED = 0.5
const SECOND_CHOICE = 0.15
/** A character that was said besides. */
const SKIPPED = 0.9
const MOST_COST = 3.2
/** Readings that are kept at each place, and at the end. */
const KEPT = 4
const MOST = 8
const LONGEST = 14

type Partial = { readonly code: string; readonly cost: number }

/** The postcodes of a country that characters may stand for, the likeliest first. */
export function fitCode(characters: string, country: string): FittedCode[] {
  const heard = characters.slice(0, LONGEST)
  const found = new Map<string, number>()
  for (const shape of postcodeShapes(country)) {
    const places = shape.replaceAll(' ', '')
    if (heard.length < places.length || (heard.length - places.length) * SKIPPED > MOST_COST) continue
    for (const { code, cost } of fitShape(heard, places)) {
      for (const ruled of postcodeRules(code, shape, country)) {
        const total = cost + ruled.cost
        if (total <= MOST_COST && total < (found.get(ruled.code) ?? Number.POSITIVE_INFINITY)) found.set(ruled.code, total)
      }
    }
  }
  return [...found]
    .map(([code, cost]) => ({ code, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST)
}

/** Fills the places of a shape from characters, some of which may be passed over. */
function fitShape(heard: string, places: string): Partial[] {
  // `rows[place]`: the best readings of the places so far, when so many characters are used up.
  let row: Partial[][] = [[{ code: '', cost: 0 }]]
  for (let used = 1; used <= heard.length; used++) row.push([{ code: '', cost: SKIPPED * used }])
  for (const place of places) {
    const next: Partial[][] = [[]]
    for (let used = 1; used <= heard.length; used++) {
      const here: Partial[] = []
      const character = heard.charAt(used - 1)
      const options = optionsFor(character, place === '9')
      for (const before of row[used - 1] ?? []) {
        for (let rank = 0; rank < options.length; rank++) {
          const option = options.charAt(rank)
          const cost = before.cost + (option === character ? 0 : MENDED + SECOND_CHOICE * rank)
          if (cost <= MOST_COST) here.push({ code: before.code + option, cost })
        }
      }
      for (const before of next[used - 1] ?? [])
        if (before.cost + SKIPPED <= MOST_COST) here.push({ code: before.code, cost: before.cost + SKIPPED })
      next.push(here.sort((a, b) => a.cost - b.cost).slice(0, KEPT))
    }
    row = next
  }
  return row[heard.length] ?? []
}

function optionsFor(character: string, digit: boolean): string {
  const isDigit = character >= '0' && character <= '9'
  if (digit === isDigit) return character
  return (digit ? AS_DIGIT[character] : AS_LETTER[character]) ?? ''
}
