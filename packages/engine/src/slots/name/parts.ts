import { fold } from '../../understanding/token.ts'
import { editDistance } from '../sound.ts'
import { isGivenName } from './choose.ts'
import type { NameLanguage } from './language.ts'
import { type LetterNote, withNote } from './letters.ts'
import type { Mention } from './mentions.ts'

export type Part = { words: readonly string[]; from: number; to: number }

/** "Charlotte Binet, no, Binette": one word behind a restart that is like one of the name before it. */
export function mended(
  lang: NameLanguage,
  mentions: readonly Mention[],
  chosen: Mention | undefined,
  first: Part | undefined,
  last: Part | undefined,
): { first: Part | undefined; last: Part | undefined } {
  const again = mentions.findLast(({ corrected, words }) => corrected && words.length === 1)
  const [word] = again?.words ?? []
  if (!again || word === undefined || !chosen || chosen.corrected || again.from < chosen.to || chosen.words.length < 2)
    return { first, last }
  const near = again.from - chosen.to <= 2 ? (isGivenName(lang, word) ? 'first' : 'last') : undefined
  const target = match(word, first, last) ?? near
  if (target === 'last' && last) return { first, last: { ...last, words: replaceNearest(last.words, word) } }
  if (target === 'first' && first) return { first: { ...first, words: replaceNearest(first.words, word) }, last }
  return { first, last }
}

/** "D e l a c r u z, Juan Dela Cruz": the words that were spelled together are the family name. */
export function partedAs(word: string, first: Part, last: Part): { first: Part; last: Part } | undefined {
  const words = [...first.words, ...last.words]
  for (let at = 1; at < words.length - 1; at++) {
    if (bare(words.slice(at).join('')) !== bare(word)) continue
    return { first: { ...first, words: words.slice(0, at) }, last: { ...last, words: words.slice(at) } }
  }
  return undefined
}

/** "It's Pete and my last name is …": another word before the family name. */
export function isApart(part: Part, last: Part): boolean {
  return part.to <= last.from && apart(part.words.join(''), last.words.join('')) > 0.5
}

/** "H J Moreno": two letters right before the only other word. */
export function isInitials(spelled: { letters: string; to: number }, mentions: readonly Mention[]): boolean {
  if (spelled.letters.length > 2 || spelled.letters === 'st') return false
  return mentions.length === 1 && mentions[0]?.from === spelled.to && mentions[0].words.length === 1
}

/** "s t" before a word is Saint: "s t jacques". */
export function asPart(spelled: { letters: string; from: number; to: number }, mentions: readonly Mention[]): Part {
  const follows = mentions.find((mention) => mention.from === spelled.to && mention.words.length === 1)
  if (spelled.letters === 'st' && follows) return { words: ['st', ...follows.words], from: spelled.from, to: follows.to }
  return { words: spelled.letters.split(' ').filter(Boolean), from: spelled.from, to: spelled.to }
}

export function match(word: string, first: Part | undefined, last: Part | undefined): 'first' | 'last' | undefined {
  const distance = (part: Part | undefined) =>
    part ? Math.min(...part.words.map((each) => apart(each, word)), apart(part.words.join(''), word)) : 9
  const toFirst = distance(first)
  const toLast = distance(last)
  if (Math.min(toFirst, toLast) > 0.5) return undefined
  return toLast <= toFirst ? 'last' : 'first'
}

/** 0 for the same word, 1 for one with nothing in common. */
export function apart(a: string, b: string): number {
  const [heard, spelled] = [bare(a), bare(b)]
  const distance = editDistance(heard, spelled, 4) / Math.max(heard.length, spelled.length)
  return heard.charAt(0) === spelled.charAt(0) ? distance : distance + 0.1
}

export const bare = (word: string): string => fold(word).replaceAll("'", '').replaceAll('-', '')

/** The words with the one that was spelled as it was spelled; what differs in accents or apostrophes alone stays as it was heard. */
export function replaceNearest(words: readonly string[], spelled: string): readonly string[] {
  const plain = bare(spelled)
  if (bare(words.join('')) === plain) return words
  let nearest = 0
  for (const [at, word] of words.entries()) if (apart(word, spelled) < apart(words[nearest] ?? '', spelled)) nearest = at
  if (bare(words[nearest] ?? '') === plain && spelled === fold(spelled)) return words
  return words.map((word, at) => (at === nearest ? spelled : word))
}

export function applyNote(
  lang: NameLanguage,
  note: LetterNote,
  first: Part | undefined,
  last: Part | undefined,
): { first: Part | undefined; last: Part | undefined } {
  const parts = [last, first].filter((part): part is Part => part !== undefined && part.from < note.at + 1)
  const order = parts.sort((a, b) => b.to - a.to)
  for (const part of order) {
    const word = part.words.at(-1) ?? ''
    const changed = withNote(lang, word, note)
    if (changed === undefined) continue
    if (changed === word) break
    const mended = { ...part, words: [...part.words.slice(0, -1), changed] }
    return part === first ? { first: mended, last } : { first, last: mended }
  }
  return { first, last }
}
