import { fold } from '../../understanding/token.ts'
import { editDistance } from '../sound.ts'
import type { NameLanguage } from './language.ts'
import type { Mention } from './mentions.ts'

const CUE_WEIGHT: Readonly<Record<string, number>> = {
  full: 3,
  self: 3,
  iam: 3,
  it: 1.5,
  account: 1.5,
  owner: 1,
  bare: 1,
  for: 0.5,
  other: -2,
}

/** Of several mentions the one that the caller settled on. */
export function choose(lang: NameLanguage, mentions: readonly Mention[]): Mention | undefined {
  let best: Mention | undefined
  for (const mention of mentions) {
    if (mention.cue === 'first' || mention.cue === 'last') continue
    if (!best || rank(lang, mention, best, mentions) > 0) best = mention
  }
  return best
}

function rank(lang: NameLanguage, later: Mention, before: Mention, all: readonly Mention[]): number {
  const value = (mention: Mention) => Math.min(mention.words.length, 2) * 2 + (CUE_WEIGHT[mention.cue] ?? 0) + (mention.titled ? 0.3 : 0)
  const difference = value(later) - value(before)
  const afterthought =
    later.cue === 'bare' &&
    before.cue !== 'account' &&
    before.cue !== 'other' &&
    !all.some((each) => each.from < later.from && repeats(later, each))
  if (afterthought && !(later.corrected && !before.corrected && (isGiven(lang, later) || !isGiven(lang, before)))) return -1
  if (later.corrected && !before.corrected && later.words.length > before.words.length && later.cue !== 'other') return 1
  if (difference !== 0) return difference
  return later.corrected && !before.corrected && later.words.length >= before.words.length ? 1 : later.words.length - before.words.length
}

/** "Evelyn … Evelyn Strand", "Steven … Stephen Marsh". */
function repeats(later: Mention, before: Mention): boolean {
  return before.words.some((word) => later.words.some((other) => editDistance(word, other, 2) <= (word.length > 4 ? 2 : 0)))
}

/** Whether a word, or each part of a double one, is a given name: "jean-guy". */
export function isGivenName(lang: NameLanguage, word: string): boolean {
  const plain = fold(word)
  return lang.given.has(plain) || (plain.includes('-') && plain.split('-').every((part) => lang.given.has(part)))
}

export function isGiven(lang: NameLanguage, mention: Mention): boolean {
  return isGivenName(lang, mention.words[0] ?? '')
}
