const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'y'])
const SOFTENING: ReadonlySet<string> = new Set(['e', 'i', 'y'])
/** Consonants that are mute at the end of a word. */
const MUTE_ENDS: ReadonlySet<string> = new Set(['d', 'p', 's', 't', 'x', 'z'])
/** Letters that are one sound together, longest first, by the first of them. */
const TOGETHER: ReadonlyMap<string, readonly (readonly [letters: string, sound: string])[]> = new Map([
  [
    'a',
    [
      ['au', 'o'],
      ['ai', 'e'],
    ],
  ],
  ['c', [['ch', 'c']]],
  [
    'e',
    [
      ['eau', 'o'],
      ['ei', 'e'],
    ],
  ],
  ['o', [['ou', 'w']]],
  ['p', [['ph', 'f']]],
  ['q', [['qu', 'k']]],
])

/** A word without its mute end: "vraie" and "vrai", "instants" and "instan", "répéter", "répétez" and "répété". */
function withoutEnd(word: string): string {
  let end = word.length
  while (end > 2 && MUTE_ENDS.has(word.charAt(end - 1))) end -= 1
  const isVerb = word.endsWith('er') || word.endsWith('ez')
  if (word.endsWith('er') && end > 3) end -= 1
  while (end > 3 && word.charAt(end - 1) === 'e' && (isVerb || VOWELS.has(word.charAt(end - 2)))) end -= 1
  if (end > 3 && word.charAt(end - 1) === 'e') end -= 1
  return word.slice(0, end)
}

/** How a folded French word sounds, roughly: mute ends and doubled letters left out, letters of one sound written alike. */
export function frenchSound(word: string): string {
  const spoken = withoutEnd(word)
  let sound = ''
  let at = 0
  while (at < spoken.length) {
    const letter = spoken.charAt(at)
    const together = TOGETHER.get(letter)?.find(([letters]) => spoken.startsWith(letters, at))
    const next = word.charAt(at + 1)
    let heard = letter
    const nasal = (letter === 'e' || letter === 'a') && (next === 'n' || next === 'm') && !VOWELS.has(word.charAt(at + 2))
    if (together) heard = together[1]
    else if (nasal) heard = 'â'
    else if (letter === 'c' || letter === 'k') heard = letter === 'c' && SOFTENING.has(next) ? 's' : 'k'
    else if (letter === 'g') heard = SOFTENING.has(next) ? 'j' : 'g'
    else if (letter === 'y') heard = 'i'
    else if (letter === 'h') heard = ''
    if (!sound.endsWith(heard)) sound += heard
    at += together ? together[0].length : nasal ? 2 : 1
  }
  return sound
}
