/** A line without the comment that may stand behind two blanks and a `#`. */
export function bare(value: string): string {
  return value.replace(/(^|\s{2,})#\s.*$/s, '').trim()
}

/** The value of a JSON text, or undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
