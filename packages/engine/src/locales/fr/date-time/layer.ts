import { type Layer, layer, type Rule } from '../../../slots/date-time/rules.ts'
import { elidedForms } from '../elisions.ts'

/** A layer of rules whose words are cut behind an elision, as callers' words are, printed with or without its apostrophe. */
export const frenchLayer = (rules: readonly Rule[]): Layer =>
  layer(
    rules.map((rule) => ({
      ...rule,
      patterns: [rule.patterns].flat().flatMap((pattern) => elidedForms(openElisions(heardForms(pattern)))),
    })),
    { elision: true },
  )

/** Words that stand for each other everywhere: Québec's "pis" for "et", and a feminine ending that a recogniser did not hear. */
const HEARD_AS: ReadonlyMap<string, string> = new Map([
  ['et', '(et|pis|puis)'],
  ['prochaine', '(prochaine|prochain)'],
  ['prochain', '(prochain|prochaine)'],
])

function heardForms(pattern: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at <= pattern.length; at++) {
    if (at < pattern.length && !EDGES.has(pattern.charAt(at))) continue
    const word = pattern.slice(from, at)
    out += (HEARD_AS.get(word) ?? word) + pattern.charAt(at)
    from = at + 1
  }
  return out
}
const EDGES: ReadonlySet<string> = new Set([' ', '(', ')', '|', '?', '[', ']', "'", '<', '>'])

/** An elision whose word is another element ("(de|d') <month>"), printed without its apostrophe. */
function openElisions(pattern: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    const inWord = !' ()|?[]'.includes(char)
    if (char === "'" && ENDS.has(pattern.charAt(at + 1))) {
      const word = pattern.slice(from, at)
      out = `${out.slice(0, out.length - word.length)}(${word}'|${word})`
      from = at + 1
    } else {
      out += char
      if (!inWord) from = at + 1
    }
  }
  return out
}
const ENDS: ReadonlySet<string> = new Set(['', ' ', ')', '|', ']'])
