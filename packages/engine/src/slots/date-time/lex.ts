import type { DateOrder } from '../../understanding/region.ts'
import type { Token } from '../../understanding/token.ts'
import { dayNumber, isDate } from './calendar.ts'
import { CATEGORY, clock, type Item, type Value } from './item.ts'

/** What single words mean in one language. */
export type DateTimeWords = {
  /** Categories and number of each word that has any, numbers aside. */
  readonly words: ReadonlyMap<string, { readonly cats: number; readonly n: number }>
  /** The number at a token, with the token behind it. */
  numberAt(tokens: readonly Token[], at: number): LexNumber | undefined
  /** The words without which nothing can be a date, a time or a count. */
  readonly triggers: ReadonlySet<string>
  /** The words that a number may begin with. */
  readonly numbers: ReadonlySet<string>
  /** Words for a zero between an hour and a digit. */
  readonly zeros: ReadonlySet<string>
  /** Words that may follow a bare number without making it a count of something: "at five please". */
  readonly behindNumber: ReadonlySet<string>
  /** Hesitations: as if not said. */
  readonly fillers: ReadonlySet<string>
}
type LexNumber = {
  readonly value: number
  readonly ordinal: boolean
  readonly digits: boolean
  readonly leadingZero: boolean
  readonly to: number
}

/** True when something in the utterance could belong to a date, a time or a count: one look-up a word. */
export function hasTrigger(tokens: readonly Token[], { triggers, numbers }: DateTimeWords): boolean {
  if (tokens.length === 1 && numbers.has(tokens[0]?.norm ?? '')) return true
  for (const token of tokens) {
    if (token.digits || triggers.has(token.norm) || (token.norm.endsWith("'s") && triggers.has(bare(token.norm)))) return true
  }
  return false
}

/** Words as items, numbers put together. `starts` is that of the program that will run over them. */
export function lex(
  tokens: readonly Token[],
  language: DateTimeWords,
  order: DateOrder,
  today: () => number | undefined,
  starts: ReadonlyMap<string, number>,
): Item[] {
  const items: Item[] = []
  let sep = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const before = tokens[at - 1]
    if (token.gap !== ' ' && before) {
      sep = Math.max(sep, separation(token, before, language))
      const mark = markOf(token, before, language)
      if (mark !== '') items.push(wordAt(0, 0, mark, at, at, sep, starts))
    }
    if (language.fillers.has(token.norm)) {
      at += 1
      continue
    }
    const written = token.digits ? digitForm(tokens, at, order, today) : undefined
    if (written) {
      items.push({ ...written, starts: 0, from: at, sep })
      at = written.to
    } else {
      const item = wordItem(tokens, at, token, language, sep, starts)
      items.push(item)
      at = item.to
    }
    sep = 0
  }
  return items
}

/** Without a possessive: "tomorrow's". */
function bare(norm: string): string {
  return norm.length > 3 && norm.endsWith("'s") ? norm.slice(0, -2) : norm
}

/** "3p", "3:15a": a half of the day glued to its figures. */
function gluedHalf(token: Token, before: Token | undefined): number | undefined {
  if (token.gap !== '' || !before?.digits) return undefined
  return token.norm === 'a' ? 0 : token.norm === 'p' ? 1 : undefined
}

function wordItem(
  tokens: readonly Token[],
  at: number,
  token: Token,
  language: DateTimeWords,
  sep: number,
  starts: ReadonlyMap<string, number>,
): Item {
  const half = gluedHalf(token, tokens[at - 1])
  if (half !== undefined) return wordAt(CATEGORY.half, half, token.norm, at, at + 1, sep, starts)
  const zero = language.zeros.has(token.norm) ? language.numberAt(tokens, at + 1) : undefined
  if (zero && !zero.ordinal && !zero.digits) {
    if (zero.value < 10) return wordAt(CATEGORY.low, zero.value, '', at, zero.to, sep, starts)
    if (zero.value % 100 < 60 && zero.value < 1000) return wordAt(CATEGORY.compact, zero.value, '', at, zero.to, sep, starts)
  }
  const found = token.digits || language.numbers.has(token.norm) ? language.numberAt(tokens, at) : undefined
  const base = language.words.has(token.norm) ? token.norm : bare(token.norm)
  const word = language.words.get(base)
  if (found && !(language.zeros.has(token.norm) && found.value === 0 && !token.digits)) {
    const cats = numberCats(found, token) | (word?.cats ?? 0)
    return wordAt(cats, found.value, found.to === at + 1 ? token.norm : '', at, found.to, sep, starts)
  }
  return wordAt(word?.cats ?? 0, word?.n ?? 0, word ? base : token.norm, at, at + 1, sep, starts)
}

function wordAt(cats: number, n: number, norm: string, from: number, to: number, sep: number, starts: ReadonlyMap<string, number>): Item {
  return { cats, starts: norm === '' ? 0 : (starts.get(norm) ?? 0), norm, n, from, to, sep, value: undefined, rule: '', score: 0 }
}

function numberCats({ value, ordinal, digits, leadingZero }: LexNumber, token: Token): number {
  const dom = value >= 1 && value <= 31 ? CATEGORY.dom : 0
  if (ordinal) return CATEGORY.ord | dom
  const width = digits ? token.text.length : 0
  let cats: number = CATEGORY.num | (width <= 2 ? dom : 0)
  if (value <= 24 && width <= 2) cats |= CATEGORY.hour
  if (value >= 1 && value <= 59) cats |= CATEGORY.min
  if (value >= 10 && value <= 59 && width <= 2) cats |= CATEGORY.mins
  if (digits && width === 2 && leadingZero) cats |= CATEGORY.low
  if (value >= 1900 && value <= 2100 && (width === 4 || !digits)) cats |= CATEGORY.year
  if (!digits && (value === 19 || value === 20)) cats |= CATEGORY.century
  const clocked = value >= 100 && value <= 2400 && value % 100 < 60 && clock(Math.floor(value / 100), value % 100) !== undefined
  const likeYear = digits && value >= 1900 && value <= 2100 && value % 100 !== 0
  if (clocked && !likeYear && (digits ? width === 3 || width === 4 : value >= 600)) cats |= CATEGORY.compact
  return cats
}

type Written = { cats: number; norm: string; n: number; to: number; value: Value | undefined; rule: string; score: number }

const written = (cats: number, to: number, value: Value | undefined, rule: string): Written => ({
  cats,
  norm: '',
  n: 0,
  to,
  value,
  rule,
  score: 0.95,
})

/** What is written with digits and marks: 2:30, 15h00, 2026-12-04, 12/4, 12/4/2026. */
function digitForm(tokens: readonly Token[], at: number, order: DateOrder, today: () => number | undefined): Written | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!a || !b || a.text.length > 4) return undefined
  const first = Number(a.text)
  if (b.gap === ':' && b.digits && b.text.length === 2 && a.text.length <= 2) {
    const read = clock(first, Number(b.text))
    if (!read) return undefined
    const seconds = c?.gap === ':' && c.digits && c.text.length === 2
    return written(CATEGORY.time, at + (seconds ? 3 : 2), { type: 'time', clock: read }, 'time.digits')
  }
  if (b.gap === '' && b.norm === 'h' && a.text.length <= 2) {
    const minutes = c?.gap === '' && c.digits && c.text.length === 2
    const read = clock(first, minutes ? Number(c.text) : 0)
    return read && written(CATEGORY.time, at + (minutes ? 3 : 2), { type: 'time', clock: read }, 'time.digits-h')
  }
  if (!b.digits) return undefined
  const decimal = b.gap === '.' && a.text.length <= 2 && b.text.length === 1 && c?.gap !== '.'
  if (decimal) return { ...written(CATEGORY.num, at + 2, undefined, ''), n: first + Number(b.text) / 10 }
  if (b.gap === '/' && c?.digits && c.gap === '.') return undefined
  // "133-03-03-2020" is a code.
  const dated = a.gap === '-' && tokens[at - 1]?.gap === '/' && b.gap === '/'
  if (!dated && (a.gap === '-' || a.gap === '/') && tokens[at - 1]?.digits) return undefined
  const glued = b.gap === '/' || b.gap === '-' || b.gap === '.' || b.gap === ' / '
  if (!glued) return undefined
  if (c?.digits && c.gap === b.gap) return threeNumbers(first, Number(b.text), Number(c.text), a.text.length, c.text.length, at + 3, order)
  if (b.gap === '.' && b.text.length === 2 && a.text.length <= 2) {
    const read = clock(first, Number(b.text))
    return read && written(CATEGORY.pair, at + 2, { type: 'time', clock: read }, 'time.digits-dot')
  }
  if ((b.gap === '/' || b.gap === ' / ') && a.text.length <= 2 && b.text.length <= 2) {
    const found = monthAndDay(first, Number(b.text), order)
    const now = found && today()
    if (!found || now === undefined) return undefined
    const { month, day } = found
    return { ...written(CATEGORY.slash, at + 2, undefined, 'date.digits'), n: month * 100 + day }
  }
  return undefined
}

function threeNumbers(a: number, b: number, c: number, widthA: number, widthC: number, to: number, order: DateOrder): Written | undefined {
  const full = (year: number, month: number, day: number) =>
    isDate(year, month, day)
      ? written(CATEGORY.date, to, { type: 'date', day: dayNumber(year, month, day), by: 'full', assumed: false }, 'date.digits')
      : undefined
  if (widthA === 4) return full(a, b, c)
  if (widthC !== 2 && widthC !== 4) return undefined
  const year = widthC === 2 ? 2000 + c : c
  const found = monthAndDay(a, b, order)
  return found && year >= 1900 && year <= 2100 ? full(year, found.month, found.day) : undefined
}

/** Which of two numbers is the month: by the country's order, unless only the other way makes a date. */
export function monthAndDay(a: number, b: number, order: DateOrder): { month: number; day: number } | undefined {
  const [month, day] = order === 'month-first' ? [a, b] : [b, a]
  if (isDate(2024, month, day)) return { month, day }
  return isDate(2024, day, month) ? { month: day, day: month } : undefined
}

const SENTENCE = /[;!?\n]/
const BREATH = /[,()]/

function separation(token: Token, before: Token, language: DateTimeWords): number {
  const { gap } = token
  if (gap === '') return 0
  if (SENTENCE.test(gap)) return 2
  if (gap.endsWith('.') || gap.includes('. ')) return isAbbreviation(before.norm, language) || isOrdinal(before, token, language) ? 0 : 2
  return BREATH.test(gap) ? 1 : 0
}

/** "16. Nov.": a number before its month. */
function isOrdinal(before: Token, { norm }: Token, language: DateTimeWords): boolean {
  return before.digits && before.text.length <= 2 && ((language.words.get(norm)?.cats ?? 0) & CATEGORY.month) !== 0
}

/** Abbreviations are followed by a full stop that ends nothing: "Oct. 2", "2 p.m. today". */
function isAbbreviation(norm: string, language: DateTimeWords): boolean {
  return norm.length === 1 || (norm.length <= 4 && language.words.has(norm))
}

/** A dash between figures or days means "to"; an at-sign is "at". */
function markOf(token: Token, before: Token, language: DateTimeWords): string {
  const { gap } = token
  if (gap.includes('@')) return 'at'
  if (!/[-–—~]/.test(gap) || token.norm === 'ish') return ''
  const counted =
    gap === ' - ' && language.numbers.has(token.norm) && (language.numbers.has(before.norm) || language.words.has(before.norm))
  return counted ||
    token.digits ||
    before.digits ||
    (language.words.has(token.norm) && (language.words.has(before.norm) || before.gap === ''))
    ? '-'
    : ''
}
