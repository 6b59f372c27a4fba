const LETTER = /\p{L}/u

/**
 * A pattern in all the ways its elisions are printed: "l'eau", "l eau" (a recogniser without apostrophes) and "leau" (a caller's
 * quick typing). Patterns are the grammar's own, read when it is loaded; callers' words never come here.
 */
export function elidedForms(pattern: string): readonly string[] {
  let out = ''
  for (let at = 0; at < pattern.length; ) {
    const first = wordEnd(pattern, at)
    const second = first > at && (pattern[first] === "'" || pattern[first] === '’') ? wordEnd(pattern, first + 1) : first
    if (second > first + 1) {
      const [short, long] = [pattern.slice(at, first), pattern.slice(first + 1, second)]
      out += `(${short}'${long}|${short} ${long}|${short}${long})`
      at = second
    } else {
      const end = Math.max(first, at + 1)
      out += pattern.slice(at, end)
      at = end
    }
  }
  return [out]
}

function wordEnd(pattern: string, from: number): number {
  let to = from
  while (to < pattern.length && LETTER.test(pattern.charAt(to))) to += 1
  return to
}
