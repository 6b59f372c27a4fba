import type { Attempt, Evidence } from '../understanding/attempts.ts'
import type { Country } from '../understanding/grammar.ts'
import { fitCode } from './code-fit.ts'
import { bareLetters, type Letters, letterDistance, lettersOf } from './likeness.ts'
import { isNumericPostcode, printPostcode } from './postcode.ts'
import { rulesBroken } from './postcode-rules.ts'
import type { Settled } from './settle.ts'

/** One string of characters as heard, and what it costs to trust it. */
type Heard = { readonly characters: string; readonly letters: Letters; readonly doubt: number }

/** What each further hearing of one attempt costs beside the one before. */
const BY_RANK = 0.12
/** An attempt that fits a code worse than this says nothing about it. */
const MOST_COST = 3
/** What the rules of the country cost beside what was heard. */
const RULES = 1
/** Costs above this for each attempt are too much for an answer. */
const TOO_FAR = 2.2
const MOST_CODES = 40

/** The postcode that all attempts together speak for, character by character: what was misheard once is put right by the others. */
export function settlePostcode(evidence: Evidence, country: Country): Settled[] {
  if (isNumericPostcode(country)) return settleDigits(evidence)
  const attempts = evidence.attempts.map(heardIn).filter((heard) => heard.length > 0)
  if (attempts.length === 0) return []
  const codes = new Map<string, number>()
  for (const heard of attempts) {
    for (const { characters, doubt } of heard) {
      for (const { code, cost } of fitCode(characters, country)) codes.set(code, Math.min(cost + doubt, codes.get(code) ?? 9))
    }
  }
  const likely = [...codes]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_CODES)
    .map(([code]) => ({ code, cost: costOver(code, attempts) + RULES * rulesBroken(code, country) }))
    .sort((a, b) => a.cost - b.cost)
  const [first] = likely
  if (!first) return []
  const best = mix(first, likely, (code) => costOver(code, attempts) + RULES * rulesBroken(code, country))
  if (best.cost / attempts.length > TOO_FAR) return []
  const rivals = likely.filter(({ code }) => code !== best.code)
  const settled = (code: string, cost: number): Settled => ({
    value: printPostcode(code, country),
    score: Math.max(0.3, 0.95 - (0.2 * cost) / attempts.length),
    margin: Math.min(1, ((rivals[0]?.cost ?? 9) - best.cost) / 2),
    known: false,
  })
  return [settled(best.code, best.cost), ...rivals.slice(0, 2).map(({ code, cost }) => settled(code, cost))]
}

type Costly = { readonly code: string; readonly cost: number }

/** What one attempt has wrong in one place, another may have right. */
function mix(first: Costly, likely: readonly Costly[], costOf: (code: string) => number): Costly {
  const tried = new Set<string>()
  let best = first
  for (const { code } of likely) {
    if (code.length !== best.code.length) continue
    for (let at = 0; at < code.length; at++) {
      const mixed: string = best.code.slice(0, at) + code.charAt(at) + best.code.slice(at + 1)
      if (tried.has(mixed) || mixed === best.code || tried.size > MOST_CODES) continue
      tried.add(mixed)
      const cost: number = costOf(mixed)
      if (cost < best.cost - 0.01) best = { code: mixed, cost }
    }
  }
  return best
}

function heardIn({ heard, read }: Attempt): Heard[] {
  const all = new Map<string, number>()
  const add = (text: string, doubt: number) => {
    const characters = bareLetters(text)
    if (characters.length > 1 && characters.length < 20) all.set(characters, Math.min(doubt, all.get(characters) ?? 9))
  }
  read.forEach(({ value }, rank) => void add(value, BY_RANK * rank))
  heard.forEach((text, rank) => void add(text, 0.1 + (BY_RANK * rank) / 2))
  return [...all].map(([characters, doubt]) => ({ characters, letters: lettersOf(characters), doubt }))
}

function costOver(code: string, attempts: readonly (readonly Heard[])[]): number {
  const letters = lettersOf(code)
  let total = 0
  for (const heard of attempts) {
    let least = MOST_COST
    for (const each of heard) {
      if (each.doubt >= least || Math.abs(each.letters.length - letters.length) + each.doubt >= least) continue
      least = Math.min(least, letterDistance(letters, each.letters) + each.doubt)
    }
    total += least
  }
  return total
}

/** Digits are heard well, in a code as in a phone number: of what was read, the value that most attempts hold, the later one where they are even. */
export function settleDigits({ attempts }: Evidence): Settled[] {
  const votes = new Map<string, number>()
  attempts.forEach(({ read }, at) => {
    for (const { value, score } of read) votes.set(value, (votes.get(value) ?? 0) + score + at / 100)
  })
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([value, score]) => ({ value, score: Math.min(0.97, score / attempts.length), margin: 0, known: false }))
}
