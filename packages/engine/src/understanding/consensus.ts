/** What several hearings of the same words come to, word by word, and how far each word is ahead of the next likely one: the least of these. */
export type Consensus = { readonly text: string; readonly margin: number }

/** Words of a hearing that are compared. */
const MOST_WORDS = 30
/** What the first hearing of an attempt counts; the others share as much between them. */
const FIRST = 0.5

type Column = Map<string, number>

/**
 * Votes word by word over all hearings of all attempts at one answer, as recognisers are combined (ROVER, J. Fiscus, 1997). Each
 * attempt has one vote; that a word is missing counts too. The last attempt, which is the one at hand, comes last.
 */
export function consensus(attempts: readonly (readonly string[])[]): Consensus {
  const columns: Column[] = []
  let total = 0
  for (const hearings of [...attempts].reverse()) {
    const [first = '', ...others] = hearings
    const share = others.length === 0 ? 1 : FIRST
    total = vote(columns, wordsOf(first), share, total)
    for (const other of others) total = vote(columns, wordsOf(other), (1 - FIRST) / others.length, total)
  }
  const words: string[] = []
  let margin = total > 0 ? 1 : 0
  for (const column of columns) {
    // Where most have a word there is one, and it is not lost because they differ on which.
    const lost = column.get('') ?? 0
    const votes = [...column].filter(([word]) => word !== '' || lost * 2 >= total)
    const [best, next] = votes.sort((a, b) => b[1] - a[1])
    if (!best) continue
    margin = Math.min(margin, (best[1] - (next?.[1] ?? 0)) / total)
    if (best[0] !== '') words.push(best[0])
  }
  return { text: words.join(' '), margin }
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** Adds a hearing to the columns: each word to the column that it stands in, a column of its own where there is none. */
function vote(columns: Column[], words: readonly string[], weight: number, before: number): number {
  const places = aligned(columns, words)
  let column = 0
  for (const { at, word } of places) {
    if (at === 'new') columns.splice(column, 0, new Map([['', before]]))
    const votes = columns[column]
    votes?.set(word, (votes.get(word) ?? 0) + weight)
    column += 1
  }
  return before + weight
}

type Place = { readonly at: 'column' | 'new'; readonly word: string }

/** The cheapest way to lay words over columns; '' stands where a column has no word of this hearing. */
function aligned(columns: readonly Column[], words: readonly string[]): Place[] {
  const rows = columns.length + 1
  const cost: number[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: words.length + 1 }, (__, at) => (row === 0 ? at : at === 0 ? row : 0)),
  )
  const of = (row: number, at: number) => cost[row]?.[at] ?? 0
  const fitness = (row: number, at: number) => (columns[row - 1]?.has(words[at - 1] ?? '') ? 0 : 1)
  for (let row = 1; row < rows; row++)
    for (let at = 1; at <= words.length; at++) {
      const line = cost[row]
      if (line) line[at] = Math.min(of(row - 1, at - 1) + fitness(row, at) * 1.5, of(row - 1, at) + 1, of(row, at - 1) + 1)
    }
  const places: Place[] = []
  let row = columns.length
  let at = words.length
  while (row > 0 || at > 0) {
    if (row > 0 && at > 0 && of(row, at) === of(row - 1, at - 1) + fitness(row, at) * 1.5) {
      places.push({ at: 'column', word: words[at - 1] ?? '' })
      row -= 1
      at -= 1
    } else if (row > 0 && of(row, at) === of(row - 1, at) + 1) {
      places.push({ at: 'column', word: '' })
      row -= 1
    } else {
      places.push({ at: 'new', word: words[at - 1] ?? '' })
      at -= 1
    }
  }
  return places.reverse()
}
