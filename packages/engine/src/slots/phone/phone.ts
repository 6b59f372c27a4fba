import type { Candidate } from '../../understanding/candidate.ts'
import type { UnderstandingContext, Utterance } from '../../understanding/grammar.ts'
import { MOST_STRANGE_WORDS, type PhoneLanguage, type Piece, piecesOf } from './pieces.ts'
import { isLocalNumber, isSomeNumber, isUndialable, toE164 } from './plan.ts'

export type { DigitPiece, PhoneCue, PhoneLanguage } from './pieces.ts'

/** `guessed`: not every piece is in its likeliest reading. */
type Reading = { readonly digits: string; readonly cost: number; readonly guessed?: boolean }
type Found = {
  readonly digits: string
  readonly international?: boolean
  readonly first: number
  readonly last: number
  readonly cost: number
  readonly rule: string
  readonly corrected?: boolean
  readonly assumed?: readonly string[]
}

/** What an utterance is read with: the plan of numbers, and whether it is only the likeliest of several. */
type Reader = {
  readonly pieces: readonly Piece[]
  readonly country: string
  readonly unknownPlan: boolean
  readonly asked: boolean
  readonly areaCode: string | undefined
}

/** Most pieces of one number, words that may be no digit ("oh") among them: so the work stays linear. */
const MOST_PIECES = 30
const MOST_DIGITS = 18
const RESTART_COST = 6
const REPLACED_COST = 1.5
const GLUED_COST = 6
const UNDIALABLE_COST = 3

/** Reads phone numbers: digits in chunks, with words between, corrected on the way, back to front. */
export function readPhone(utterance: Utterance, context: UnderstandingContext, language: PhoneLanguage): readonly Candidate[] {
  const { tokens } = utterance
  let seen = 0
  for (const token of tokens) if (language.isDigit(token)) seen += token.digits ? token.text.length : 1
  if (seen < 3) return []
  const { pieces, denied } = piecesOf(tokens, language)
  const reader: Reader = {
    pieces,
    country: context.phonePlan ?? context.country,
    unknownPlan: context.phonePlan === null,
    asked: context.asked.includes('phone') || context.asked.includes('callback_number'),
    areaCode: context.areaCode,
  }
  const found = [...complete(reader), ...rejoined(reader), ...begunAgain(reader)]
  if (reader.unknownPlan) found.push(...anywhere(reader, tokens.length))
  if (found.length === 0) found.push(...local(reader))
  found.sort((a, b) => a.cost - b.cost || a.first - b.first)
  const kept: Found[] = []
  for (const each of found) {
    if (kept[0]?.corrected && each.first < kept[0].first) continue
    if (denied.has(pieces[each.last]?.to ?? -1)) continue
    if (!kept.some((other) => each.first <= other.last && other.first <= each.last)) kept.push(each)
  }
  return kept.slice(0, 3).map((each, rank): Candidate => {
    const start = withSign(utterance.text, tokens[pieces[each.first]?.from ?? 0]?.start ?? 0)
    const end = tokens[endOf(pieces, each.last) - 1]?.end ?? start
    const value = phoneValue(each, reader, language)
    const unsure = each.assumed !== undefined || isUndialable(value)
    return {
      kind: 'phone',
      value,
      text: utterance.text.slice(start, end),
      start,
      end,
      score: Math.min(0.99, Math.max(0.3, (unsure ? 0.7 : 0.95) - 0.02 * each.cost - 0.1 * rank)),
      rule: `${language.language}.phone.${each.rule}`,
      ...(each.assumed ? { assumed: each.assumed } : {}),
    }
  })
}

/** Where nothing says which country a number is of, it stays as it was said. */
function phoneValue(found: Found, { pieces, country, unknownPlan, areaCode }: Reader, { pairedTrunk }: PhoneLanguage): string {
  const { digits, international, rule, first, last } = found
  const whole = rule === 'local' && areaCode !== undefined ? areaCode + digits : digits
  if (international) return toE164(digits, country, true) ?? `+${digits}`
  if (unknownPlan) return pairedTrunk !== undefined && isPaired(pieces.slice(first, last + 1)) ? pairedTrunk + whole : whole
  return toE164(whole, country) ?? digits
}

/** One digit and four pairs. */
function isPaired(pieces: readonly Piece[]): boolean {
  return pieces.length === 5 && pieces.every(({ readings }, at) => readings[0]?.length === (at === 0 ? 1 : 2) && readings[0] > '0')
}

/** Where a number begins with the plus sign or bracket before its first digit. */
function withSign(text: string, at: number): number {
  let start = at
  while (start > 0 && '+＋('.includes(text.charAt(start - 1))) start -= 1
  return start
}

/** The token behind a number, its extension included. */
function endOf(pieces: readonly Piece[], last: number): number {
  let at = last
  if (pieces[at + 1]?.cues.has('extension') && pieces[at + 1]?.strange === 0) {
    at += 1
    for (let next = pieces[at + 1]; next && glued(next); next = pieces[at + 1]) at += 1
  }
  return pieces[at]?.to ?? 0
}

/** Every stretch of pieces whose digits make a whole number; a shorter one after a restart mends its end. */
function complete(reader: Reader): Found[] {
  const { pieces, asked, country } = reader
  const found: Found[] = []
  for (let first = 0; first < pieces.length; first++) {
    const head = pieces[first]
    if (!head || head.cues.has('not') || head.cues.has('ends') || head.cues.has('extension')) continue
    const international = head.cues.has('plus')
    const startCost = first > 0 && glued(head) ? GLUED_COST : 0
    let readings: Reading[] = [{ digits: '', cost: startCost }]
    let before: readonly Reading[] = []
    for (let last = first; last < pieces.length && last < first + MOST_PIECES; last++) {
      const piece = pieces[last]
      if (!piece) break
      if (last > first && isBarrier(piece, asked || head.cues.has('number'))) break
      const step = last > first ? piece.strange + (piece.cues.has('restart') ? RESTART_COST : 0) : 0
      const replaced = last > first && piece.cues.has('restart') ? sameSize(before, pieces[last - 1], piece) : []
      before = readings
      readings = extend(readings, piece, step)
      if (replaced.length > 0) readings = cheapest([...readings, ...extend(replaced, piece, REPLACED_COST)])
      if (readings.length === 0) break
      const next = pieces[last + 1]
      const endCost = next && glued(next) ? GLUED_COST : 0
      const whole = bestWhole(readings, country, international)
      if (!whole) continue
      const repair = next?.cues.has('restart') && (asked || head.cues.has('number')) ? runOf(pieces, last + 1) : undefined
      const mended = repair && repair.digits.length >= 2 && repair.digits.length <= 7 && !isWhole(reader, last + 1)
      const digits = mended ? whole.digits.slice(0, -repair.digits.length) + repair.digits : whole.digits
      if (!toE164(digits, country, international)) continue
      found.push({
        digits,
        international,
        first,
        last: mended ? repair.last : last,
        cost:
          whole.cost +
          endCost -
          (first > 0 && head.cues.has('restart') ? 3 : 0) -
          (mended ? 1 : 0) -
          (head.cues.has('number') ? 1 : 0) -
          (head.cues.has('prefer') ? 2 : 0),
        corrected: head.cues.has('restart'),
        rule: mended ? 'corrected-end' : head.cues.has('area') ? 'area-code-first' : first === last ? 'digits' : 'chunks',
      })
    }
  }
  return found
}

/** Behind a plus, behind "my number is", asked for, or all that was said: digits that are a number somewhere. */
function anywhere({ pieces, asked }: Reader, words: number): Found[] {
  const found: Found[] = []
  for (let first = 0; first < pieces.length; first++) {
    const head = pieces[first]
    if (!head || (first > 0 && glued(head)) || head.cues.has('not') || head.cues.has('ends') || head.cues.has('extension')) continue
    const run = runOf(pieces, first, pieces.length, head.cues.has('number') ? 1 : 0)
    const next = pieces[run.last + 1]
    const international = head.cues.has('plus')
    const alone = first === 0 && run.digits.length >= 9 && run.last + 1 === words && pieces.every((piece) => piece.readings.length === 1)
    if (!isSomeNumber(run.digits) || (next && glued(next))) continue
    if (!(asked || international || alone || head.cues.has('number'))) continue
    found.push({ digits: run.digits, international, first, last: run.last, cost: 1.5, rule: 'any-plan' })
  }
  return found
}

/** "Five five five oh one seven oh, area code two oh three", "it ends in 0187, starts 860 555". */
function rejoined({ pieces, country }: Reader): Found[] {
  const found: Found[] = []
  for (const [at, piece] of pieces.entries()) {
    const isArea = piece.cues.has('area') && at > 0
    if (!isArea && !piece.cues.has('ends')) continue
    const tail = runOf(pieces, at, firstBreak(pieces, at))
    const other = isArea ? runOf(pieces, 0, at) : runOf(pieces, tail.last + 1)
    const digits = isArea ? tail.digits + other.digits : other.digits + tail.digits
    if (!other.digits || !toE164(digits, country)) continue
    found.push({
      digits,
      first: Math.min(tail.first, other.first),
      last: Math.max(tail.last, other.last),
      cost: -1,
      rule: isArea ? 'area-code-last' : 'end-first',
    })
  }
  return found
}

/** "860 555 00, no wait, 0117": what follows a restart replaces the end of what was begun. */
function begunAgain(reader: Reader): Found[] {
  const { pieces, country } = reader
  const at = pieces.findIndex((piece, index) => index > 0 && piece.cues.has('restart'))
  const again = pieces[at]
  if (!again || isWhole(reader, at) || isWhole(reader, 0)) return []
  const begun = runOf(pieces, 0, at)
  const rest = runOf(pieces, at)
  if (begun.last !== at - 1 || rest.digits.length < 2) return []
  for (let kept = begun.digits.length; kept >= 3; kept--) {
    const digits = begun.digits.slice(0, kept) + rest.digits
    if (!toE164(digits, country)) continue
    return [{ digits, first: 0, last: rest.last, cost: kept === begun.digits.length ? 1 : 2, rule: 'begun-again' }]
  }
  return []
}

/** A number without its area code. */
function local({ pieces, country, asked, areaCode }: Reader): Found[] {
  for (let first = pieces.length - 1; first >= 0; first--) {
    const head = pieces[first]
    if (!head || head.cues.has('not') || (first > 0 && glued(head))) continue
    const run = runOf(pieces, first, pieces.length, asked ? 2 : 0)
    const next = pieces[run.last + 1]
    // Seven digits that begin with the area code are a whole number broken off.
    if (
      !isLocalNumber(run.digits, country) ||
      (areaCode !== undefined && run.digits.startsWith(areaCode)) ||
      (next && (glued(next) || next.strange + (asked ? 0 : 9) < 3))
    )
      continue
    if (!asked && !head.cues.has('number') && run.last === first) continue
    const cost = asked || head.cues.has('number') ? 2 : 10
    return [{ digits: run.digits, first, last: run.last, cost, rule: 'local', ...(areaCode ? { assumed: ['area code'] } : {}) }]
  }
  return []
}

function firstBreak(pieces: readonly Piece[], from: number): number {
  let at = from + 1
  for (let piece = pieces[at]; piece && glued(piece); piece = pieces[at]) at += 1
  return at
}

function glued(piece: Piece): boolean {
  return piece.strange === 0 && piece.cues.size === 0
}

function isBarrier(piece: Piece, asked: boolean): boolean {
  return (
    piece.cues.has('extension') ||
    piece.cues.has('not') ||
    piece.cues.has('area') ||
    piece.cues.has('ends') ||
    piece.cues.has('plus') ||
    piece.strange > (asked ? MOST_STRANGE_WORDS - 1 : 0) ||
    (piece.cues.has('restart') && !asked)
  )
}

/** All digit strings so far with all readings of one more piece: the cheapest per length, so the work stays linear. */
function extend(readings: readonly Reading[], piece: Piece, step: number): Reading[] {
  const byLength = new Map<number, Reading>()
  for (const reading of readings) {
    for (const [rank, more] of piece.readings.entries()) {
      const digits = reading.digits + more
      if (digits.length > MOST_DIGITS) continue
      // "Eight sixty, five …": the first group is the one most often said so.
      const cost = reading.cost + step + rank * (reading.digits.length === 1 ? 0.8 : 1)
      const known = byLength.get(digits.length)
      if (!known || known.cost > cost) byLength.set(digits.length, { digits, cost, guessed: rank > 0 || reading.guessed === true })
    }
  }
  return [...byLength.values()]
}

/** "Twenty-one, no, thirty-one": the readings before the last chunk, where the next one is of the same size. */
function sameSize(before: readonly Reading[], last: Piece | undefined, next: Piece): readonly Reading[] {
  const size = next.readings[0]?.length
  return size !== undefined && size > 1 && last?.readings[0]?.length === size ? before : []
}

function cheapest(readings: readonly Reading[]): Reading[] {
  const byLength = new Map<number, Reading>()
  for (const reading of readings) {
    const known = byLength.get(reading.digits.length)
    if (!known || known.cost > reading.cost) byLength.set(reading.digits.length, reading)
  }
  return [...byLength.values()]
}

function bestWhole(readings: readonly Reading[], country: string, international: boolean): Reading | undefined {
  let best: Reading | undefined
  for (const reading of readings) {
    if (best && reading.cost >= best.cost) continue
    const whole = toE164(reading.digits, country, international)
    if (!whole) continue
    // "Cinq cent quatorze …" broken off is no "500 14…".
    const undialable = !international && isUndialable(whole)
    if (undialable && reading.guessed) continue
    const cost = reading.cost + (undialable ? UNDIALABLE_COST : 0)
    if (!best || cost < best.cost) best = { digits: reading.digits, cost }
  }
  return best
}

/** The likeliest digits of pieces that follow each other without a break. */
function runOf(
  pieces: readonly Piece[],
  first: number,
  before = pieces.length,
  mostStrange = 2,
): { digits: string; first: number; last: number } {
  let digits = ''
  let last = first
  for (let at = first; at < before; at++) {
    const piece = pieces[at]
    if (!piece || (at > first && (piece.strange > mostStrange || BREAKS.some((cue) => piece.cues.has(cue))))) break
    digits += piece.readings[0] ?? ''
    last = at
  }
  return { digits, first, last }
}

/** What a run of digits does not go over. */
const BREAKS = ['restart', 'ends', 'area', 'extension', 'plus', 'not'] as const

function isWhole({ pieces, country }: Reader, first: number): boolean {
  return toE164(runOf(pieces, first).digits, country) !== undefined
}
