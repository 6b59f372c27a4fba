import { type Token, tokenise } from '../../understanding/token.ts'

/** A town as it is written and as the words it is said in. */
type LargeTown = { readonly town: string; readonly words: readonly string[] }
/** Large towns of a language's countries, which anybody knows, by the first word of their names. */
export type TownTable = ReadonlyMap<string, readonly LargeTown[]>

/** A table of towns from names as they are written, parted by commas; "Saint-" is said and written "St" as well. */
export function townTable(names: string, options: { readonly elision?: boolean } = {}): TownTable {
  const table = new Map<string, LargeTown[]>()
  for (const each of names.split(',')) {
    const town = each.trim()
    const words = tokenise(town, options).map((token) => token.norm)
    for (const said of new Set([words.join(' '), words.map((word) => SHORT.get(word) ?? word).join(' ')])) {
      const [first = '', ...rest] = said.split(' ')
      const near = table.get(first) ?? []
      near.push({ town, words: [first, ...rest] })
      near.sort((a, b) => b.words.length - a.words.length)
      table.set(first, near)
    }
  }
  return table
}

/** First words that are cut short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
])

/** The large town at a token. */
export function largeTownAt(tokens: readonly Token[], at: number, table: TownTable): { town: string; to: number } | undefined {
  const near = table.get(tokens[at]?.norm ?? '')
  const found = near?.find(({ words }) => words.every((word, n) => tokens[at + n]?.norm === word))
  return found && { town: found.town, to: at + found.words.length }
}

export const NO_TOWNS: TownTable = new Map()
