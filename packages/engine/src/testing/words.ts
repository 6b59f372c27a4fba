/** True where `said` is `expected`; in that `…` stands for any words, blanks count as one. */
export function saysTheSame(expected: string, said: string): boolean {
  const heard = oneBlank(said)
  const parts = oneBlank(expected)
    .split('…')
    .map((part) => part.trim())
  const [first = '', ...rest] = parts
  if (rest.length === 0) return heard === first
  const last = rest.pop() ?? ''
  if (!heard.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = heard.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return heard.length - last.length >= at && heard.endsWith(last)
}

/** Longest texts that are compared word by word; longer ones are shown whole. */
const MOST_WORDS = 400

/** A run of words that both texts hold, or only the one. */
export type WordRun = { readonly type: 'same' | 'gone' | 'come'; readonly text: string }

/** Both texts in one, word by word: `Can I have your [-name-] {+number+} please?` */
export function diffWords(expected: string, said: string): string {
  return wordRuns(expected, said)
    .map(({ type, text }) => (type === 'same' ? text : type === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ')
}

/** Both texts as runs of words, in order: what they share, what is gone, what has come. */
export function wordRuns(expected: string, said: string): WordRun[] {
  const a = oneBlank(expected).split(' ').filter(Boolean)
  const b = oneBlank(said).split(' ').filter(Boolean)
  const runs: WordRun[] = []
  const add = (type: WordRun['type'], words: readonly string[]) => {
    if (words.length > 0) runs.push({ type, text: words.join(' ') })
  }
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    add('gone', a)
    add('come', b)
    return runs
  }
  const common = commonLengths(a, b)
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const gone: string[] = []
    const come: string[] = []
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) gone.push(a[i++] ?? '')
      else come.push(b[j++] ?? '')
    }
    add('gone', gone)
    add('come', come)
    const same: string[] = []
    for (; i < a.length && j < b.length && a[i] === b[j]; j++) same.push(a[i++] ?? '')
    add('same', same)
  }
  return runs
}

/** How many words the two have in common from word `i` and word `j` on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    if (!row) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}

const at = (table: readonly number[][], i: number, j: number) => table[i]?.[j] ?? 0

function oneBlank(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
