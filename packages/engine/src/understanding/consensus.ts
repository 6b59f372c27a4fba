import { likeliest } from './likeliest.ts'

/**
 * What several hearings of the same words come to, word by word; and what they come to with one of the words that are not sure taken
 * for the next likely.
 */
export type Consensus = { readonly text: string; readonly rivals: readonly string[] }

/** Words of a hearing that are compared. */
const MOST_WORDS = 30
/** Words that may be otherwise, the least sure first. */
const MOST_RIVALS = 8

/** What stands in one place in each hearing, '' where it has no word there: by attempt, best hearing first. */
type Column = string[][]

/**
 * Lays all hearings of all attempts at one answer over each other, as recognisers are combined (ROVER, J. Fiscus, 1997), and takes
 * the likeliest word of each place. A word is sure from odds of `clear` on, in logarithms. The last attempt, which is the one at
 * hand, comes last.
 */
export function consensus(attempts: readonly (readonly string[])[], clear: number): Consensus {
  const columns = columnsOf([...attempts].reverse())
  const chosen = columns.flatMap((column) => likeliest(column) ?? [])
  const textOf = (at = -1): string => chosen.flatMap((word, place) => (place === at ? (word.next ?? '') : word.value) || []).join(' ')
  const unsure = chosen
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.odds < clear && word.next !== undefined)
    .sort((a, b) => a.word.odds - b.word.odds)
    .slice(0, MOST_RIVALS)
  return { text: textOf(), rivals: unsure.map(({ at }) => textOf(at)) }
}

function columnsOf(attempts: readonly (readonly string[])[]): Column[] {
  const columns: Column[] = []
  attempts.forEach((hearings, attempt) => {
    for (const [rank, text] of hearings.entries()) lay(columns, wordsOf(text), { attempt, rank, before: attempts })
  })
  return columns
}

type Place = { readonly attempt: number; readonly rank: number; readonly before: readonly (readonly string[])[] }

/** Lays a hearing over the columns: each word into the one that it stands in, into one of its own where there is none. */
function lay(columns: Column[], words: readonly string[], { attempt, rank, before }: Place): void {
  let at = 0
  for (const { isNew, word } of aligned(columns, words)) {
    if (isNew)
      columns.splice(
        at,
        0,
        before.slice(0, attempt + 1).map((hearings, index) => (index < attempt ? hearings : hearings.slice(0, rank)).map(() => '')),
      )
    const column = columns[at]
    if (column) {
      while (column.length <= attempt) column.push([])
      column[attempt]?.push(word)
    }
    at += 1
  }
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** A word that stands elsewhere costs more than one that is lost, and less than two. */
const OTHER_WORD = 1.5

/** The cheapest way to lay words over columns; '' stands where a column has no word of this hearing. */
function aligned(columns: readonly Column[], words: readonly string[]): { readonly isNew: boolean; readonly word: string }[] {
  const known = columns.map((column) => new Set(column.flat()))
  const cost: number[][] = [Array.from({ length: words.length + 1 }, (_, at) => at)]
  const of = (row: number, at: number): number => cost[row]?.[at] ?? 0
  const fitness = (row: number, at: number): number => (known[row - 1]?.has(words[at - 1] ?? '') ? 0 : OTHER_WORD)
  for (let row = 1; row <= columns.length; row++) {
    const line = [row]
    cost.push(line)
    for (let at = 1; at <= words.length; at++)
      line.push(Math.min(of(row - 1, at - 1) + fitness(row, at), of(row - 1, at) + 1, (line[at - 1] ?? 0) + 1))
  }
  const places: { readonly isNew: boolean; readonly word: string }[] = []
  let row = columns.length
  let at = words.length
  while (row > 0 || at > 0) {
    if (row > 0 && at > 0 && of(row, at) === of(row - 1, at - 1) + fitness(row, at)) {
      places.push({ isNew: false, word: words[at - 1] ?? '' })
      row -= 1
      at -= 1
    } else if (row > 0 && of(row, at) === of(row - 1, at) + 1) {
      places.push({ isNew: false, word: '' })
      row -= 1
    } else {
      places.push({ isNew: true, word: words[at - 1] ?? '' })
      at -= 1
    }
  }
  return places.reverse()
}
