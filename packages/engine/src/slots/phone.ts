import type { Candidate } from '../understanding/candidate.ts'
import type { UnderstandingContext, Utterance } from '../understanding/grammar.ts'
import type { PhraseBook } from '../understanding/phrases.ts'
import type { Token } from '../understanding/token.ts'
import { isLocalNumber, isUndialable, toE164 } from './phone-plan.ts'

/** Digits heard in one or a few words. Where the words leave a choice ("sixty five" is 65 or 60 5), the likelier reading is first. */
export type DigitPiece = { readonly readings: readonly string[]; readonly from: number; readonly to: number }

/** What words between digits do to a number. */
export type PhoneCue = 'filler' | 'restart' | 'not' | 'area' | 'ends' | 'extension' | 'plus' | 'number'

/** What a language must know to read phone numbers. */
export type PhoneLanguage = {
  /** `en`: rules are named `en.phone.…`. */
  readonly language: string
  /** The digits that begin at a token. `within` is true behind other digits, where homophones may be trusted. */
  pieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined
  /** True for a token that can only be digits: decides in one look per token whether there is anything to read. */
  isDigit(token: Token): boolean
  readonly cues: PhraseBook<PhoneCue>
}

type Piece = DigitPiece & {
  /** How far from the piece before: words that mean nothing here, and cues heard between. */
  readonly strange: number
  readonly cues: ReadonlySet<PhoneCue>
}

type Reading = { readonly digits: string; readonly cost: number }
type Found = {
  readonly value: string
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly rule: string
  readonly corrected?: boolean
  readonly assumed?: readonly string[]
}

const MOST_DIGITS = 18
/** Words that may be digits or nothing ("oh") make a number no longer than this. */
const MOST_PIECES = 24
const RESTART_COST = 6
const MOST_STRANGE_WORDS = 8
const NO_CUES: ReadonlySet<PhoneCue> = new Set()

/** Reads phone numbers: digits in chunks, with words between, corrected on the way, back to front. */
export function readPhone(utterance: Utterance, context: UnderstandingContext, language: PhoneLanguage): readonly Candidate[] {
  const { tokens } = utterance
  let seen = 0
  for (const token of tokens) if (language.isDigit(token)) seen += token.digits ? token.text.length : 1
  if (seen < 4) return []
  const asked = context.asked.includes('phone') || context.asked.includes('callback_number')
  const pieces = piecesOf(tokens, language)
  const found = [...complete(pieces, context, asked), ...rejoined(pieces, context), ...begunAgain(pieces, context)]
  if (found.length === 0) found.push(...local(pieces, context, asked))
  found.sort((a, b) => a.cost - b.cost || a.first - b.first)
  const kept: Found[] = []
  for (const each of found) {
    if (kept[0]?.corrected && each.from < kept[0].from) continue
    if (!kept.some((other) => each.from < other.to && other.from < each.to)) kept.push(each)
  }
  return kept.slice(0, 3).map((each, rank): Candidate => {
    const start = withSign(utterance.text, tokens[each.from]?.start ?? 0)
    const end = tokens[each.to - 1]?.end ?? start
    const undialable = isUndialable(each.value)
    return {
      kind: 'phone',
      value: undialable ? each.value.slice(2) : each.value,
      text: utterance.text.slice(start, end),
      start,
      end,
      score: Math.min(0.99, Math.max(0.3, (each.assumed || undialable ? 0.7 : 0.95) - 0.02 * each.cost - 0.1 * rank)),
      rule: `${language.language}.phone.${each.rule}`,
      ...(each.assumed ? { assumed: each.assumed } : {}),
    }
  })
}

/** Where a number begins with the plus sign or bracket before its first digit. */
function withSign(text: string, at: number): number {
  let start = at
  while (start > 0 && '+＋('.includes(text.charAt(start - 1))) start -= 1
  return start
}

function piecesOf(tokens: readonly Token[], language: PhoneLanguage): Piece[] {
  const pieces: Piece[] = []
  let strange = 0
  let cues = new Set<PhoneCue>()
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const last = pieces.at(-1)
    const cue = language.cues.matchAt(tokens, at)
    const piece = cue && cue.value !== 'filler' ? undefined : language.pieceAt(tokens, at, last?.to === at && cues.size === 0)
    if (piece) {
      if (token.gap.includes('+') || token.gap.includes('＋')) cues.add('plus')
      if (token.gap.includes('/') || token.gap.includes(':') || token.gap.includes('$')) strange += MOST_STRANGE_WORDS
      pieces.push({ ...piece, strange, cues: cues.size > 0 ? cues : NO_CUES })
      strange = 0
      cues = new Set()
      at = piece.to
    } else if (cue) {
      cues.add(cue.value)
      at = cue.to
    } else {
      strange += 1
      at += 1
    }
  }
  return pieces
}

/** Every stretch of pieces whose digits make a whole number; a shorter one after a restart mends its end. */
function complete(pieces: readonly Piece[], context: UnderstandingContext, asked: boolean): Found[] {
  const found: Found[] = []
  for (let first = 0; first < pieces.length; first++) {
    const head = pieces[first]
    if (!head || head.cues.has('not') || head.cues.has('ends') || head.cues.has('extension')) continue
    const startCost = first > 0 && glued(head) ? 6 : 0
    let readings: Reading[] = [{ digits: '', cost: startCost }]
    for (let last = first; last < Math.min(pieces.length, first + MOST_PIECES); last++) {
      const piece = pieces[last]
      if (!piece) break
      if (last > first && isBarrier(piece, asked)) break
      const step = last > first ? piece.strange + (piece.cues.has('restart') ? RESTART_COST : 0) : 0
      readings = extend(readings, piece, step)
      if (readings.length === 0) break
      const next = pieces[last + 1]
      const endCost = next && glued(next) ? 6 : 0
      const whole = bestWhole(readings, context.country, head.cues.has('plus'))
      if (!whole) continue
      const repair = next?.cues.has('restart') ? ending(pieces, last + 1) : undefined
      const mended = repair && repair.digits.length >= 2 && repair.digits.length <= 7 && !isWhole(pieces, last + 1, context)
      const digits = mended ? whole.digits.slice(0, -repair.digits.length) + repair.digits : whole.digits
      const value = toE164(digits, context.country, head.cues.has('plus'))
      if (!value) continue
      found.push({
        value,
        first,
        last: mended ? repair.last : last,
        from: head.from,
        to: mended ? (pieces[repair.last]?.to ?? piece.to) : piece.to,
        cost: whole.cost + endCost - (first > 0 && head.cues.has('restart') ? 3 : 0) - (mended ? 1 : 0) - (head.cues.has('number') ? 1 : 0),
        corrected: head.cues.has('restart'),
        rule: mended ? 'corrected-end' : head.cues.has('area') ? 'area-code-first' : first === last ? 'digits' : 'chunks',
      })
    }
  }
  return found
}

/** "Five five five oh one seven oh, area code two oh three", "it ends in 0187, starts 860 555". */
function rejoined(pieces: readonly Piece[], context: UnderstandingContext): Found[] {
  const found: Found[] = []
  for (const [at, piece] of pieces.entries()) {
    const isArea = piece.cues.has('area') && at > 0
    if (!isArea && !piece.cues.has('ends')) continue
    const tail = runOf(pieces, at, firstBreak(pieces, at))
    const other = isArea ? runOf(pieces, 0, at) : runOf(pieces, tail.last + 1)
    const digits = other.digits + tail.digits
    const ordered = isArea ? tail.digits + other.digits : digits
    const value = other.digits && toE164(ordered, context.country)
    if (!value) continue
    const lo = Math.min(tail.first, other.first)
    const hi = Math.max(tail.last, other.last)
    found.push({
      value,
      first: lo,
      last: hi,
      from: pieces[lo]?.from ?? 0,
      to: pieces[hi]?.to ?? 0,
      cost: -1,
      rule: isArea ? 'area-code-last' : 'end-first',
    })
  }
  return found
}

/** "860 555 00, no wait, 0117": what follows a restart replaces the end of what was begun. */
function begunAgain(pieces: readonly Piece[], context: UnderstandingContext): Found[] {
  const at = pieces.findIndex((piece, index) => index > 0 && piece.cues.has('restart'))
  const again = pieces[at]
  if (!again || isWhole(pieces, at, context) || isWhole(pieces, 0, context)) return []
  const begun = runOf(pieces, 0, at)
  const rest = runOf(pieces, at)
  if (begun.last !== at - 1 || rest.digits.length < 2) return []
  for (let kept = begun.digits.length; kept >= 3; kept--) {
    const value = toE164(begun.digits.slice(0, kept) + rest.digits, context.country)
    if (!value) continue
    const cost = kept === begun.digits.length ? 1 : 2
    return [{ value, first: 0, last: rest.last, from: pieces[0]?.from ?? 0, to: pieces[rest.last]?.to ?? 0, cost, rule: 'begun-again' }]
  }
  return []
}

/** A number without its area code. */
function local(pieces: readonly Piece[], context: UnderstandingContext, asked: boolean): Found[] {
  for (let first = pieces.length - 1; first >= 0; first--) {
    const head = pieces[first]
    if (!head || head.cues.has('not') || (first > 0 && glued(head))) continue
    const run = runOf(pieces, first)
    const next = pieces[run.last + 1]
    if (!isLocalNumber(run.digits, context.country) || (next && (glued(next) || next.strange + (asked ? 0 : 9) < 3))) continue
    if (!asked && !head.cues.has('number') && run.last === first) continue
    const areaCode = context.areaCode
    const value = (areaCode && toE164(areaCode + run.digits, context.country)) || run.digits
    return [
      {
        value,
        first,
        last: run.last,
        from: head.from,
        to: pieces[run.last]?.to ?? head.to,
        cost: asked || head.cues.has('number') ? 2 : 10,
        rule: 'local',
        ...(value === run.digits ? {} : { assumed: ['area code'] }),
      },
    ]
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
    piece.strange > (asked ? MOST_STRANGE_WORDS : 0) ||
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
      if (!known || known.cost > cost) byLength.set(digits.length, { digits, cost })
    }
  }
  return [...byLength.values()]
}

function bestWhole(readings: readonly Reading[], country: string, international: boolean): Reading | undefined {
  let best: Reading | undefined
  for (const reading of readings) {
    if ((!best || reading.cost < best.cost) && toE164(reading.digits, country, international)) best = reading
  }
  return best
}

/** The likeliest digits of pieces that follow each other without a break. */
function runOf(pieces: readonly Piece[], first: number, before = pieces.length): { digits: string; first: number; last: number } {
  let digits = ''
  let last = first
  for (let at = first; at < before; at++) {
    const piece = pieces[at]
    if (!piece || (at > first && (piece.strange > 2 || piece.cues.has('restart') || piece.cues.has('ends') || piece.cues.has('area'))))
      break
    digits += piece.readings[0] ?? ''
    last = at
  }
  return { digits, first, last }
}

function ending(pieces: readonly Piece[], first: number): { digits: string; last: number } {
  return runOf(pieces, first)
}

function isWhole(pieces: readonly Piece[], first: number, context: UnderstandingContext): boolean {
  return toE164(runOf(pieces, first).digits, context.country) !== undefined
}
