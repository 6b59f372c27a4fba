/**
 * The words that the phrase books of one language begin with. Every book has a bit, and a token is looked up once for all books: most
 * words begin no pattern of most books. Complete when the language is loaded, never changed afterwards.
 */
export type Vocabulary = {
  /** True where words are cut behind an elision: patterns are cut as callers' words are. */
  readonly elision: boolean
  /** Takes in what the matches of a book may begin with, and answers the book's bit. Throws when there are more books than bits. */
  add(first: {
    readonly words: readonly string[]
    readonly stems: readonly string[]
    readonly digits: boolean
    readonly any: boolean
  }): number
  /** The bits of the books that have a pattern which may begin with this word. */
  begins(norm: string, digits: boolean): number
}

/** The bits of a token that was looked up in no vocabulary: any book may have it. */
export const ALL_BOOKS = -1

const MAX_BOOKS = 31

/** An empty vocabulary, for the books of one language to share. */
export function vocabulary({ elision = false }: { readonly elision?: boolean } = {}): Vocabulary {
  const words = new Map<string, number>()
  const stems = new Map<number, { readonly prefix: string; readonly bit: number }[]>()
  let books = 0
  let onAny = 0
  let onDigits = 0
  return {
    elision,
    add(first) {
      if (books === MAX_BOOKS) throw new Error(`More than ${MAX_BOOKS} phrase books share a vocabulary`)
      const bit = 1 << books++
      for (const word of first.words) words.set(word, (words.get(word) ?? 0) | bit)
      for (const prefix of first.stems) {
        const near = stems.get(stemKey(prefix)) ?? []
        near.push({ prefix, bit })
        stems.set(stemKey(prefix), near)
      }
      if (first.any) onAny |= bit
      if (first.digits) onDigits |= bit
      return bit
    },
    begins(norm, digits) {
      let bits = onAny | (words.get(norm) ?? 0)
      if (digits) bits |= onDigits
      const near = norm.length >= STEM_KEY ? stems.get(stemKey(norm)) : undefined
      if (near !== undefined) for (const { prefix, bit } of near) if (norm.startsWith(prefix)) bits |= bit
      return bits
    },
  }
}

/** Stems have at least so many letters. */
export const STEM_KEY = 3

/** A small number for the first three letters: quicker to look up than the letters, which would have to be cut out first. */
export function stemKey(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)
}
