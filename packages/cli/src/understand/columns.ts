import { printable } from '../style.ts'

const NO_WIDTH = /\p{M}/u
/** Emoji and the scripts whose characters take two columns. */
const TWO_WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of printable(text)) columns += NO_WIDTH.test(character) ? 0 : TWO_WIDE.test(character) ? 2 : 1
  return columns
}

/** Stretches of a text of at most so many columns, cut at blanks where there are any, never within a character. */
export function rowsOf(text: string, columns: number): [from: number, to: number][] {
  const rows: [number, number][] = []
  let from = 0
  let blank = 0
  let width = 0
  let at = 0
  for (const character of text) {
    const wide = columnsOf(character)
    if (width + wide > columns) {
      const to = blank > from ? blank : at
      rows.push([from, to])
      width = columnsOf(text.slice(to, at))
      from = to
    }
    width += wide
    at += character.length
    if (character === ' ') blank = at
  }
  rows.push([from, text.length])
  return rows
}
