import type { PersonName } from '../../understanding/candidate.ts'
import { fold } from '../../understanding/token.ts'
import { choose, isGiven, isGivenName } from './choose.ts'
import type { NameLanguage } from './language.ts'
import type { Heard, Mention } from './mentions.ts'
import { familyStart, isParticle, personName } from './name.ts'
import { apart, applyNote, asPart, bare, isApart, isInitials, match, mended, type Part, partedAs, replaceNearest } from './parts.ts'
import { isFamilyShape } from './shapes.ts'

/** One name put together from what was heard. */
export type Merged = {
  readonly name: PersonName
  readonly from: number
  readonly to: number
  readonly firstAt?: readonly [from: number, to: number]
  readonly lastAt?: readonly [from: number, to: number]
  readonly score: number
  readonly rule: string
}

/** Words of one name, particles aside. */
const MOST_NAMES = 4

const CUE_SCORES: Readonly<Record<string, number>> = {
  full: 0.95,
  first: 0.95,
  last: 0.95,
  self: 0.9,
  iam: 0.88,
  account: 0.88,
  it: 0.85,
  bare: 0.75,
  owner: 0.85,
  for: 0.7,
  other: 0.4,
}

/** The name that an utterance gives: explicit first and last parts, else the fullest mention, mended by what was spelled. */
export function mergeNames(lang: NameLanguage, heard: Heard, asked: boolean, only?: 'first' | 'last'): Merged | undefined {
  const mentions = heard.mentions
    .filter((mention) => !mention.negated && !isCompany(lang, mention))
    .map(unstutter)
    .map((mention) => wholeBehindFirst(lang, mention, heard.mentions))
  const chosen = choose(lang, mentions)
  const firstPart = lastOf(mentions, 'first')
  const lastPart = lastOf(mentions, 'last')
  let first: Part | undefined = firstPart
  let last: Part | undefined = lastPart
  let rule = 'parts'
  if (chosen && !(firstPart && lastPart)) {
    const split = splitFull(lang, chosen, mentions, heard, only)
    if (lastPart && !firstPart && isAllGiven(lang, chosen, lastPart)) first = chosen
    else if (!firstPart && !(lastPart && split.last && !split.first)) first = split.first
    else if (!firstPart && lastPart && split.last && isApart(split.last, lastPart) && !chosen.titled) first = split.last
    if (!lastPart) last = firstPart && !split.last && split.first && chosen !== firstPart ? undefined : split.last
    if (firstPart && !lastPart && split.last === undefined && chosen.cue === 'bare' && split.first) last = split.first
    rule = firstPart || lastPart ? 'parts' : chosen.cue
  }
  ;({ first, last } = mended(lang, mentions, chosen, first, last))
  let spelledUsed = false
  for (const [at, spelled] of heard.spelled.entries()) {
    if (isInitials(spelled, mentions)) {
      last ??= first
      first = { words: [...spelled.letters], from: spelled.from, to: spelled.to }
      continue
    }
    const part = asPart(spelled, mentions)
    const word = part.words.join('')
    const parted = first && last ? partedAs(word, first, last) : undefined
    if (parted) {
      ;({ first, last } = parted)
      spelledUsed = true
      continue
    }
    const target = match(word, first, last)
    spelledUsed = true
    const head = first?.words.join('') ?? ''
    const whole = !first && !last ? splitWhole(lang, word) : undefined
    if (
      word.length > 2 &&
      [first, last].some((known) => known && bare(known.words[0] ?? '').startsWith(word) && bare(known.words[0] ?? '') !== word)
    )
      continue
    if (part.words.length > 1) last = part
    else if (whole) {
      first = { ...part, words: [whole.first] }
      if (whole.last) last = { ...part, words: [whole.last] }
    } else if (
      first &&
      last &&
      word.length > head.length + 1 &&
      word.startsWith(head) &&
      apart(last.words.join(''), word.slice(head.length)) <= 0.5
    ) {
      last = { ...last, words: replaceNearest(last.words, word.slice(head.length)) }
    } else if (first && !last && first.from >= part.to && isGivenName(lang, word) && lang.oftenFamily.has(bare(first.words[0] ?? ''))) {
      // "S i o b h a n Murphy".
      last = first
      first = part
    } else if (target === 'first' && first) first = { ...first, words: replaceNearest(first.words, word) }
    else if (target === 'last' && last) last = { ...last, words: replaceNearest(last.words, word) }
    else if (spelled.cue === 'first' || (first === undefined && last && !lastPart && isGivenName(lang, word))) first = part
    else if (first && !last) last = part
    else if (spelled.cue === 'last') last = part
    else if (!first && !last) {
      if (at === 0 && heard.spelled.length > 1) first = part
      else last = part
    } else if (!first) first = part
    else spelledUsed = false
  }
  if (!first && !last) return undefined
  for (const note of heard.notes) ({ first, last } = applyNote(lang, note, first, last))
  const parts = [first, last].filter((part) => part !== undefined)
  const from = Math.min(...parts.map((part) => part.from))
  const to = Math.max(...parts.map((part) => part.to))
  const cue = chosen?.cue ?? 'bare'
  const base = firstPart || lastPart ? 0.95 : (CUE_SCORES[cue] ?? 0.6)
  const given = first?.words.some((word) => isGivenName(lang, word)) === true
  const unsure = given || spelledUsed || chosen?.capital || cue === 'full' ? 0 : 0.1
  return {
    name: personName(first?.words ?? [], last?.words ?? []),
    from,
    to,
    ...(first ? { firstAt: [first.from, first.to] as const } : {}),
    ...(last ? { lastAt: [last.from, last.to] as const } : {}),
    score: Math.max(0.2, base - unsure - (asked ? 0 : isGuess(chosen) && !given ? 0.4 : 0.1)),
    rule: spelledUsed ? 'spelled' : rule,
  }
}

/** "María Fernanda, y el apellido Solís", "Mary Jo and the last name is …": given names alone, where the family name is told apart. */
function isAllGiven(lang: NameLanguage, chosen: Mention, last: Part): boolean {
  return (
    chosen.words.length > 1 &&
    chosen.cue !== 'other' &&
    chosen.to <= last.from &&
    isGivenName(lang, chosen.words[0] ?? '') &&
    chosen.words.every((word) => isGivenLike(lang, word) && apart(word, last.words.join('')) > 0.5)
  )
}

/** A given name, or a word of no list that is shaped like one: "Isela". */
function isGivenLike(lang: NameLanguage, word: string): boolean {
  return isGivenName(lang, word) || !isFamilyShape(lang, fold(word))
}

/** "First name Rose Latulippe": the whole name, unless the family name is told apart. */
function wholeBehindFirst(lang: NameLanguage, mention: Mention, all: readonly Mention[]): Mention {
  const { words, cue } = mention
  if (cue !== 'first' || words.length < 2 || all.some((other) => other.cue === 'last')) return mention
  const splits = isGivenName(lang, words[0] ?? '') && !isGivenName(lang, words.at(-1) ?? '')
  return splits ? { ...mention, cue: 'full' } : mention
}

/** First and last name spelled in one go: "Tobycollins" begins with a given name. */
function splitWhole(lang: NameLanguage, letters: string): { first: string; last?: string } | undefined {
  if (isGivenName(lang, letters)) return { first: letters }
  for (let size = letters.length - 2; size >= 3; size--) {
    if (isGivenName(lang, letters.slice(0, size)) && (size > 3 || letters.length > 6))
      return { first: letters.slice(0, size), last: letters.slice(size) }
  }
  return undefined
}

/** One word behind "I'm", or a bare reply: as likely "I'm pregnant" as a name while nobody asked for one. */
function isGuess(chosen: Mention | undefined): boolean {
  return chosen?.cue === 'bare' || (chosen?.cue === 'iam' && chosen.words.length === 1 && !chosen.capital)
}

/** Two words with no more than a filler, a comma or their own letters between them. */
function isBeside(a: Mention, b: Mention, { spelled: letters, notes }: Heard): boolean {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from]
  let between = to - from
  for (const spelled of letters) if (spelled.from >= from && spelled.to <= to) between -= spelled.to - spelled.from
  // "Rafael with an f Medina": a remark is three words or so.
  return between <= (notes.some(({ at }) => at >= from && at < to) ? 4 : 1)
}

/** "Patti with an i Lombardo". */
function isNoteBetween(a: Mention, b: Mention, { notes }: Heard): boolean {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from]
  return notes.some(({ at }) => at >= from && at < to)
}

/** First and last name of a mention; one word is a first name unless a title, an account or its shape says otherwise. */
function splitFull(
  lang: NameLanguage,
  chosen: Mention,
  mentions: readonly Mention[],
  heard: Heard,
  only?: 'first' | 'last',
): { first?: Part; last?: Part } {
  const { words, from } = chosen
  if (words.length === 1) {
    const part = { words, from, to: chosen.to }
    const word = words[0] ?? ''
    const other = mentions.find(
      (mention) => mention !== chosen && mention.words.length === 1 && mention.cue !== 'other' && mention.words[0] !== word,
    )
    const beside =
      other &&
      chosen.cue === 'bare' &&
      other.cue === 'bare' &&
      !other.corrected &&
      isBeside(chosen, other, heard) &&
      (isGiven(lang, chosen) !== isGiven(lang, other) || (!isGiven(lang, chosen) && isNoteBetween(chosen, other, heard)))
        ? other
        : undefined
    if (beside) {
      const chosenFirst = isGiven(lang, chosen) || (!isGiven(lang, beside) && chosen.from < beside.from)
      return chosenFirst ? { first: part, last: beside } : { first: beside, last: part }
    }
    if (
      (chosen.cue === 'self' || chosen.cue === 'iam') &&
      (other?.cue === 'account' || (other?.cue === 'bare' && lang.family.has(fold(other.words[0] ?? '')))) &&
      !isGivenName(lang, other.words[0] ?? '')
    )
      return { first: part, last: other }
    const next = mentions.find((mention) => mention.continues && mention.from > chosen.from)
    if (next) return { first: part, last: next }
    if (only) return only === 'first' ? { first: part } : { last: part }
    return !isGivenName(lang, word) && (chosen.titled || isFamilyShape(lang, fold(word))) ? { last: part } : { first: part }
  }
  if (chosen.titled && words.length === 2 && isParticle(fold(words[0] ?? ''))) return { last: { words, from, to: chosen.to } }
  // "Tessier Chantal": as in a register.
  const [head = '', second = ''] = words
  if (words.length === 2 && chosen.cue !== 'full' && isFamilyFirst(lang, fold(head), fold(second))) {
    const middle = Math.min(from + head.split('-').length, chosen.to)
    return { first: { words: [second], from: middle, to: chosen.to }, last: { words: [head], from, to: middle } }
  }
  if (
    lang.familyNames === 2 &&
    words.length === 3 &&
    isFamilyFirst(lang, fold(head), fold(words[2] ?? '')) &&
    lang.family.has(fold(second))
  ) {
    const middle = Math.min(from + 2, chosen.to)
    return { first: { words: words.slice(2), from: middle, to: chosen.to }, last: { words: words.slice(0, 2), from, to: middle } }
  }
  const at =
    isParticle(fold(words[0] ?? '')) && !isGivenName(lang, words[0] ?? '')
      ? 0
      : familyStart(words, lang.familyNames === 2 ? (word) => isGivenName(lang, word) : undefined)
  const scale = (position: number) => Math.min(chosen.to, from + words.slice(0, position).join('-').split('-').length)
  if (at === 0) return { last: { words, from, to: chosen.to } }
  return { first: { words: words.slice(0, at), from, to: scale(at) }, last: { words: words.slice(at), from: scale(at), to: chosen.to } }
}

function isFamilyFirst(lang: NameLanguage, head: string, second: string): boolean {
  return lang.family.has(head) && !isGivenName(lang, head) && isGivenName(lang, second)
}

function isCompany(lang: NameLanguage, mention: Mention): boolean {
  return mention.words.length > 1 && mention.words.some((word) => lang.companies.has(word))
}

function lastOf(mentions: readonly Mention[], cue: 'first' | 'last'): Part | undefined {
  const found = mentions.findLast((mention) => mention.cue === cue)
  if (!found) return undefined
  return cue === 'first' && found.words.length > 3 ? { ...found, words: found.words.slice(0, 1) } : found
}

/** "O'Malley, Tim O'Malley", "Rob, Robert Delgado", "Greg, Greg Tillman": what was begun and said again is said once. */
function unstutter(mention: Mention): Mention {
  const { words } = mention
  for (let size = Math.floor(words.length / 2); size >= 1; size--) {
    const head = words.slice(0, size)
    const rest = words.slice(size)
    if (rest.length < size) continue
    const again = rest.slice(0, size).join(' ') === head.join(' ') || rest.slice(-size).join(' ') === head.join(' ')
    const begun = size === 1 && rest.length > 1 && (rest[0] ?? '').startsWith(head[0] ?? '-') && (head[0] ?? '').length > 1
    if (!again && !begun) continue
    const width = mention.to - mention.from
    const from = width === words.length ? mention.from + size : mention.from
    return unstutter({ ...mention, words: rest, from })
  }
  let size = 0
  for (let names = 0; size < words.length && names < MOST_NAMES; size++) if (!isParticle(fold(words[size] ?? ''))) names += 1
  return size < words.length ? { ...mention, words: words.slice(0, size), to: Math.min(mention.to, mention.from + size) } : mention
}
