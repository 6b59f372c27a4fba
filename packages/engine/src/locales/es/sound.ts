/** One letter for each sound: b and v, s and z, ll and y sound alike on a telephone, h is mute. */
const SOUNDS: Readonly<Record<string, string>> = { v: 'b', z: 's', y: 'i', q: 'k', h: '' }
const SOFTENING: ReadonlySet<string> = new Set(['e', 'i'])

/** How a folded Spanish word sounds, as it is said in America: "cheke" and "cheque", "despasio" and "despacio" are one. */
export function spanishSound(word: string): string {
  let sound = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const next = word.charAt(at + 1)
    let heard = SOUNDS[letter] ?? letter
    if (letter === 'c') heard = next === 'h' ? 'x' : SOFTENING.has(next) ? 's' : 'k'
    else if (letter === 'g' && SOFTENING.has(next)) heard = 'j'
    else if (letter === 'l' && next === 'l') heard = 'i'
    else if (letter === 'u' && word.charAt(at - 1) === 'q' && SOFTENING.has(next)) heard = ''
    if (letter === 'l' && word.charAt(at - 1) === 'l') heard = ''
    if (heard !== sound.charAt(sound.length - 1)) sound += heard
  }
  return sound
}
