import { alikeLetters } from './likeness.ts'

/** A code as the rules of a country allow it, and what the change costs. */
export type RuledCode = { readonly code: string; readonly cost: number }

/** The post towns' letters that British postcodes begin with. */
const BRITISH_AREAS: ReadonlySet<string> = new Set(
  `ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml
  n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze`.split(
    /\s+/,
  ),
)
/** Letters that the second half of a British postcode has not: they look or sound too much like others. */
const NOT_INWARD = 'cikmov'
/** Letters that Canadian postcodes have not, and those that none begins with. */
const NOT_CANADIAN = 'dfioqu'
const NOT_FIRST_CANADIAN = 'dfioquwz'

const ALIKE = 0.5
const BROKEN = 1.4

/** A code and what it may stand for where it breaks the rules of its country: letters that sound like allowed ones. */
export function postcodeRules(code: string, shape: string, country: string): RuledCode[] {
  if (country === 'GB') return british(code, shape)
  return country === 'CA' ? canadian(code) : [{ code, cost: 0 }]
}

/** How many of its country's rules a code breaks. */
export function rulesBroken(code: string, country: string): number {
  let broken = 0
  if (country === 'GB') {
    const size = code.charAt(1) <= '9' ? 1 : 2
    if (!BRITISH_AREAS.has(code.slice(0, size))) broken += 1
    for (const letter of code.slice(-2)) if (NOT_INWARD.includes(letter)) broken += 1
  } else if (country === 'CA') {
    for (let at = 0; at < code.length; at += 2) if ((at === 0 ? NOT_FIRST_CANADIAN : NOT_CANADIAN).includes(code.charAt(at))) broken += 1
  }
  return broken
}

function british(code: string, shape: string): RuledCode[] {
  const size = shape.startsWith('AA') ? 2 : 1
  const ends = mended(code.slice(-2), NOT_INWARD)
  const middle = code.slice(size, -2)
  const areas = areasLike(code.slice(0, size))
  return areas.flatMap((area) => ends.map((end) => ({ code: area.code + middle + end.code, cost: area.cost + end.cost })))
}

function areasLike(letters: string): RuledCode[] {
  if (BRITISH_AREAS.has(letters)) return [{ code: letters, cost: 0 }]
  const found: RuledCode[] = []
  for (let at = 0; at < letters.length; at++) {
    for (const other of alikeLetters(letters.charAt(at))) {
      const area = letters.slice(0, at) + other + letters.slice(at + 1)
      if (BRITISH_AREAS.has(area)) found.push({ code: area, cost: ALIKE })
    }
  }
  return found.length > 0 ? found : [{ code: letters, cost: BROKEN }]
}

function canadian(code: string): RuledCode[] {
  let ruled: RuledCode[] = [{ code: '', cost: 0 }]
  for (let at = 0; at < code.length; at++) {
    const options =
      at % 2 === 0 ? mended(code.charAt(at), at === 0 ? NOT_FIRST_CANADIAN : NOT_CANADIAN) : [{ code: code.charAt(at), cost: 0 }]
    ruled = ruled
      .flatMap((before) => options.map((each) => ({ code: before.code + each.code, cost: before.cost + each.cost })))
      .slice(0, 12)
  }
  return ruled
}

/** Letters with each forbidden one replaced by the allowed ones that sound like it. */
function mended(letters: string, forbidden: string): RuledCode[] {
  let ruled: RuledCode[] = [{ code: '', cost: 0 }]
  for (const letter of letters) {
    const others = forbidden.includes(letter) ? [...alikeLetters(letter)].filter((other) => !forbidden.includes(other)) : []
    const options = !forbidden.includes(letter)
      ? [{ code: letter, cost: 0 }]
      : others.length > 0
        ? others.map((other) => ({ code: other, cost: ALIKE }))
        : [{ code: letter, cost: BROKEN }]
    ruled = ruled
      .flatMap((before) => options.map((each) => ({ code: before.code + each.code, cost: before.cost + each.cost })))
      .slice(0, 12)
  }
  return ruled
}
