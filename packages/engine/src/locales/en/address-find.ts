import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import { houseNumberAt } from './address-number.ts'
import { numberedStreetAt, type SaidStreet, streetAt, streetEndingAt } from './address-street.ts'
import { ROAD_LEADS, UNIT_WORDS } from './address-words.ts'
import { isDigitWord } from './digits.ts'
import { FUNCTION_WORDS } from './name-words.ts'
import { postcodeAt } from './postcode.ts'
import { englishWords } from './vocabulary.ts'

/** A street heard in an utterance: how sure, by which rule, and the token behind its last word, number and unit included. */
export type FoundStreet = SaidStreet & {
  readonly score: number
  readonly rule: string
  readonly ends: number
  /** Said after a restart: what came before it no longer holds. */
  readonly corrected: boolean
}

const remarks = phraseBook<'restart' | 'not' | 'number' | 'cue' | 'box' | 'age'>(
  [
    ['restart', ['(no|nope|sorry|wait|actually|oops)', 'i mean', '(scratch|strike) that', 'make (that|it)', 'correction']],
    ['not', ["(not|isn't)"]],
    ['number', ['(house|street)? number', 'house', "(we're|i'm|it's|its) (number|house)"]],
    [
      'cue',
      [
        "(my|the|our)? (home|street|service|billing|house)? address (is|it's)?",
        "(i'm|we're|i am|we are|live|living|located|house is|place is|job's|job is|come to|it's) at",
        '(i|we) live (at|on)',
      ],
    ],
    ['box', ['p o box #?', 'po box #?']],
    ['age', ["(i'm|he's|she's|i am|he is|she is) (almost|only|about|over)?", '(till|until|by|before|after|around|since)']],
  ],
  englishWords,
)

/** Every street that may be meant, with a number before, behind or without one. */
export function streetsIn(tokens: readonly Token[], context: UnderstandingContext, asked: boolean): FoundStreet[] {
  const found: FoundStreet[] = []
  let restarted = false
  let negated = false
  let cued = false
  let counted = false
  let at = 0
  while (at < tokens.length) {
    const remark = remarks.matchAt(tokens, at)
    if (remark && remark.value !== 'number') {
      restarted = remark.value === 'restart' || restarted
      negated = remark.value === 'not'
      cued = remark.value === 'cue'
      counted = remark.value === 'age'
      at = remark.to
      continue
    }
    if (UNIT_WORDS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.digits && isDigitWord(tokens[at + 2] ?? NO_TOKEN)) {
      at += 2
      continue
    }
    // "Not 64, 46 Willow Street": only the first number is taken back.
    if (negated && tokens[at]?.digits && tokens[at + 1]?.digits) {
      negated = false
      at += 1
    }
    const loose = ((asked && !counted) || cued) && (restarted || !found.some((street) => street.typed))
    const said = numberedStreetAt(tokens, at, context, loose, restarted) ?? (negated ? streetAt(tokens, at, context, false) : undefined)
    if (said && !negated && (said.typed || loose)) {
      const score = (said.typed ? (said.sure || asked ? 0.95 : 0.8) : 0.6) + (restarted ? 0.02 : 0)
      found.push({ ...said, ends: said.to, corrected: restarted, score, rule: said.typed ? 'numbered' : 'untyped' })
    }
    if (said) {
      at = Math.max(said.to, at + 1)
    } else {
      const number = houseNumberAt(tokens, at)
      at = number && !negated && isDigitWord(tokens[at] ?? NO_TOKEN) ? number.to : at + 1
    }
    negated = false
    counted = false
  }
  return [...found, ...unnumbered(tokens, context, asked, found)]
}
/** "It's forty five, not fifty four": the number of the house alone. */
export function numberOnly(tokens: readonly Token[]): FoundStreet[] {
  for (let at = 0; at < tokens.length; at++) {
    const number = houseNumberAt(tokens, at)
    if (!number) continue
    if (tokens[number.to]?.norm === 'not' && houseNumberAt(tokens, number.to + 1)) {
      return [
        {
          number: number.number,
          street: '',
          from: at,
          to: number.to,
          ends: number.to,
          typed: false,
          sure: false,
          corrected: false,
          score: 0.25,
          rule: 'number-only',
        },
      ]
    }
    at = number.to - 1
  }
  return []
}
const NO_TOKEN: Token = { text: '', norm: '', start: 0, end: 0, gap: '', digits: false, begins: 0 }

/** Streets said without a number beside them: it may come later ("Central Street, number 61") or have come before. */
function unnumbered(
  tokens: readonly Token[],
  context: UnderstandingContext,
  asked: boolean,
  numbered: readonly FoundStreet[],
): FoundStreet[] {
  const found: FoundStreet[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (numbered.some((street) => at >= street.from && at < street.to)) continue
    const road = ROAD_LEADS.has(tokens[at]?.norm ?? '') ? streetAt(tokens, at, context, false) : undefined
    const said = road ?? streetEndingAt(tokens, at)
    if (!said || numbered.some((street) => said.from < street.to && street.from < said.to)) continue
    if (isNegated(tokens, said.from) || isCorner(tokens, said.to) || (!said.sure && !asked)) continue
    const later = numberBehind(tokens, said.to, context, asked)
    const earlier = later ? undefined : numberBefore(tokens, said.from)
    const before = numbered.findLast((street) => !street.typed && street.to <= said.from)
    if (later) found.push({ ...said, number: later.number, ends: later.to, corrected: false, score: 0.9, rule: 'number-behind' })
    else if (earlier)
      found.push({
        ...said,
        number: earlier.number,
        from: earlier.from,
        ends: said.to,
        corrected: false,
        score: 0.9,
        rule: 'number-before',
      })
    else if (before?.number)
      found.push({
        ...said,
        number: before.number,
        from: before.from,
        ends: said.to,
        corrected: true,
        score: 0.92,
        rule: 'street-corrected',
      })
    else if (!numbered.some((street) => street.typed))
      found.push({ ...said, ends: said.to, corrected: false, score: 0.3, rule: 'street-only' })
    at = said.to - 1
  }
  return found
}

/** "… number 61", "… we're number eight", or a number as the last word of the reply. */
function numberBehind(
  tokens: readonly Token[],
  from: number,
  context: UnderstandingContext,
  asked: boolean,
): { number: string; to: number } | undefined {
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const cue = remarks.matchAt(tokens, at)
    if (cue?.value === 'number' && tokens[cue.to - 1]?.norm !== "it's") {
      const number = houseNumberAt(tokens, cue.to)
      if (number && (tokens[cue.to - 1]?.norm === 'number' || tokens[cue.to - 1]?.norm === 'house')) return number
    }
    const last = houseNumberAt(tokens, at)
    if (last && asked && last.to === tokens.length && at - from <= 3 && !postcodeAt(tokens, at, context, true)) return last
  }
  return undefined
}

/** "Main Street and Elm": a corner, where nobody lives. */
function isCorner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.norm === 'and' && next !== undefined && !FUNCTION_WORDS.has(next.norm)
}

/** "The house number is 55 and the street is …", "number four on …". */
function numberBefore(tokens: readonly Token[], before: number): { number: string; from: number } | undefined {
  for (let at = 0; at < before; at++) {
    if (tokens[at]?.norm !== 'number') continue
    const from = tokens[at + 1]?.norm === 'is' ? at + 2 : at + 1
    const number = houseNumberAt(tokens, from)
    if (number && number.to <= before) return { number: number.number, from }
  }
  return undefined
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm
  return before === 'not' || (before === 'the' && tokens[at - 2]?.norm === 'not')
}
