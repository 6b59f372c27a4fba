/** Letters whose names sound alike on a line, so that one is heard for another. */
const RHYMES = ['bcdegptvz', 'mn', 'fsxc', 'ajkh8', 'iy5', 'qu2', 'ao', 'lro', 'wu', 'ei', 'ckq', 'sz', 'fv', 'gj', '0o']

const ALIKE = 0.45

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const SIZE = ALPHABET.length + 1

/** What it costs to take one letter for another, by the numbers of both. */
const COSTS = Float64Array.from({ length: SIZE * SIZE }, (_, at) => (Math.floor(at / SIZE) === at % SIZE ? 0 : 1))
for (const group of RHYMES) {
  for (const a of group) for (const b of group) if (a !== b) COSTS[ALPHABET.indexOf(a) * SIZE + ALPHABET.indexOf(b)] = ALIKE
}

/** A bare word as numbers of letters; all beyond a to z and 0 to 9 share one. */
export function lettersOf(bare: string): Uint8Array {
  return Uint8Array.from(bare, (letter) => {
    const at = ALPHABET.indexOf(letter)
    return at < 0 ? ALPHABET.length : at
  })
}

/** How alike two words are letter by letter, from 0 to 1; letters that sound alike count less than others. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  const row = Float64Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const costs = (a[i] ?? 0) * SIZE
    let corner = i
    let left = i + 1
    row[0] = left
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      left = Math.min(left + 1, above + 1, corner + (COSTS[costs + (b[j] ?? 0)] ?? 1))
      row[j + 1] = left
      corner = above
    }
  }
  return 1 - (row[b.length] ?? longest) / longest
}

/** Lower case letters and digits only, accents off: what is compared. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
}

/** A word as it sounds, roughly: one letter for each group of consonants, vowels as one, doubles once. */
export function soundOf(bare: string): string {
  return bare
    .replaceAll('ph', 'f')
    .replaceAll(/ough|augh/g, 'o')
    .replaceAll(/wr/g, 'r')
    .replaceAll(/kn/g, 'n')
    .replaceAll(/[ckq]+/g, 'k')
    .replaceAll(/[sz]+/g, 's')
    .replaceAll(/[aeiouyhw]+/g, 'a')
    .replaceAll(/([a-z])\1+/g, '$1')
}
