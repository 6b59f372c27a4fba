/** Longest utterance that is taken in, in UTF-16 units: over a minute of fast speech. What is longer is cut. */
export const MAX_UTTERANCE_LENGTH = 2_000

const CONTROL = /\p{Cc}+/gu

/** Text from outside without control characters and broken surrogates, at most `limit` units long. */
export function cleanText(text: string, limit: number = MAX_UTTERANCE_LENGTH): string {
  return text.slice(0, limit).toWellFormed().replaceAll(CONTROL, ' ').trim()
}

/** Keys of a phone, at most 32; everything else is dropped. */
export function cleanKeys(keys: string): string {
  return keys
    .slice(0, 64)
    .replaceAll(/[^0-9*#]/g, '')
    .slice(0, 32)
}
