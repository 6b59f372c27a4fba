/** The words of a wording as word error rates count them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** Words that must be inserted, dropped or changed to make what was said of what was heard; the rate is this over the words said. */
export function wordErrors(said: string, heard: string): number {
  const spoken = wordsOf(said)
  const printed = wordsOf(heard)
  let above = Array.from({ length: printed.length + 1 }, (_, at) => at)
  for (const [row, word] of spoken.entries()) {
    const line = [row + 1]
    for (const [at, other] of printed.entries())
      line.push(Math.min((above[at] ?? 0) + (word === other ? 0 : 1), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1))
    above = line
  }
  return above[printed.length] ?? 0
}
