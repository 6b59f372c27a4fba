import { type Candidate, type Kind, SLOT_KINDS, type Understanding } from '@callwright/engine'
import { printable, type Style } from '../style.ts'
import { columnsOf, rowsOf } from './columns.ts'
import { plain } from './output.ts'

type Mark = { readonly candidate: Candidate; readonly because?: string }
type Screen = { readonly width: number; readonly style: Style }
/** What is known beside the understanding itself. */
export type Background = {
  /** What had been asked: dialog slots or kinds. */
  readonly asked?: readonly string[]
  /** What each of the recogniser's hearings was read as, the first one first. */
  readonly hearings?: readonly Understanding[]
  /** Grammars that the language does not have, with the reason. */
  readonly gaps?: readonly { readonly grammar: string; readonly reason: string }[]
}

/**
 * Draws what matched what: the utterance, and beneath it, for each reading, its words underlined with what they were read as, the rule,
 * its score, what was assumed without being said, and whether it answers what was asked. Readings of the same words stand beneath one
 * underline; a second one of the same kind is an "or". Then the words that nothing was made of, what only other hearings hold, what was
 * rejected and why, and what each other hearing would have been alone. An utterance that is wider than the screen is cut into rows.
 */
export function drawUnderstanding(understanding: Understanding, { width, style }: Screen, background: Background = {}): string {
  const { text, candidates, rejected, tokens } = understanding
  const { asked = [], hearings = [], gaps = [] } = background
  const columns = Math.max(40, width - 1)
  const inText = (candidate: Candidate) => text.slice(candidate.start, candidate.end) === candidate.text
  const marks = candidates.filter(inText).map((candidate): Mark => ({ candidate }))
  const lost = rejected.filter(({ candidate }) => inText(candidate))
  const rows = rowsOf(text, columns)
  const lines: string[] = []
  for (const row of rows) {
    lines.push(style.bold(printable(text.slice(...row))))
    lines.push(...underlined(marks, text, row, columns, style.green, asked))
  }
  if (candidates.length === 0) lines.push(style.yellow(tokens.length === 0 ? 'nothing was said' : 'nothing was understood'))
  else {
    if (asked.length > 0 && !candidates.some((candidate) => answers(candidate, asked)))
      lines.push(style.yellow(`nothing answers ${asked.join(', ')}`))
    const unread = unreadRuns(text, tokens, candidates.filter(inText))
    if (unread.length > 0) lines.push(style.dim(`not read: ${printable(unread.join(' … '))}`))
  }
  const elsewhere = candidates.filter((candidate) => !inText(candidate))
  if (elsewhere.length > 0)
    lines.push('', style.dim('only in another hearing'), ...elsewhere.map((each) => style.green(label({ candidate: each }, asked))))
  if (lost.length > 0) lines.push('', style.dim('rejected'))
  for (const row of lost.length > 0 ? rows : []) {
    const here = lost.filter(({ candidate }) => beginsIn(candidate, row))
    if (here.length === 0) continue
    lines.push(style.dim(printable(text.slice(...row))), ...underlined(here, text, row, columns, style.dim, []))
  }
  const [first, ...others] = hearings
  if (first && others.length > 0) lines.push(...otherHearings(others, first.candidates, asked, style))
  if (gaps.length > 0) lines.push('', style.dim(`no grammar for ${gaps.map(({ grammar, reason }) => `${grammar} (${reason})`).join(', ')}`))
  if (candidates.length > 0) lines.push('', ...legend(candidates, asked).map((line) => style.dim(line)))
  return `${lines.join('\n')}\n`
}

type Row = readonly [from: number, to: number]

const beginsIn = ({ start }: Candidate, [from, to]: Row): boolean => start >= from && start < to

/** What stands between the readings, as it was said. */
function unreadRuns(text: string, tokens: Understanding['tokens'], candidates: readonly Candidate[]): string[] {
  const runs: { from: number; to: number }[] = []
  let last: { from: number; to: number } | undefined
  for (const token of tokens) {
    if (candidates.some(({ start, end }) => start < token.end && token.start < end)) last = undefined
    else if (last) last.to = token.end
    else {
      last = { from: token.start, to: token.end }
      runs.push(last)
    }
  }
  return runs.map(({ from, to }) => text.slice(from, to))
}

function underlined(
  marks: readonly Mark[],
  text: string,
  row: Row,
  columns: number,
  paint: (text: string) => string,
  asked: readonly string[],
): string[] {
  const [from, to] = row
  const here = marks
    .filter(({ candidate }) => beginsIn(candidate, row))
    .sort((a, b) => order(a.candidate, b.candidate) || b.candidate.score - a.candidate.score)
  return here.flatMap((mark, at) => {
    const { candidate } = mark
    const before = here[at - 1]?.candidate
    const sameWords = before !== undefined && before.start === candidate.start && before.end === candidate.end
    const column = columnsOf(text.slice(from, candidate.start))
    const wide = Math.max(1, columnsOf(text.slice(candidate.start, Math.min(candidate.end, to))))
    const line = ' '.repeat(column) + '~'.repeat(wide)
    const words = `${sameWords && before.kind === candidate.kind ? 'or ' : ''}${label(mark, asked)}`
    if (!sameWords && column + wide + 1 + columnsOf(words) <= columns) return [paint(`${line} ${words}`)]
    // Beneath its words, or as near to them as it fits.
    const indent = ' '.repeat(Math.max(0, Math.min(column, columns - columnsOf(words))))
    return sameWords ? [paint(indent + words)] : [paint(line), paint(indent + words)]
  })
}

/** Readings from left to right, the longer first, those of one kind over the same words together. */
function order(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
}

function label({ candidate, because }: Mark, asked: readonly string[]): string {
  const assumed = candidate.assumed?.length ? `, assumed ${candidate.assumed.join(', ')}` : ''
  const answered = answers(candidate, asked)
  const reason = because === undefined ? '' : `: ${because}`
  const to = answered === undefined ? '' : ` <- ${answered}`
  return printable(`${candidate.kind} = ${inWords(candidate)} (${candidate.rule}, ${candidate.score.toFixed(2)}${assumed})${reason}${to}`)
}

/** A value as one reads it: {"level":"urgent","kind":"leak"} is "level urgent, kind leak". */
function inWords(candidate: Candidate): string {
  const { value } = candidate
  if (typeof value !== 'object' || 'full' in value || 'line' in value) return String(plain(candidate))
  const parts = Object.entries(value).flatMap(([part, said]) =>
    said === null ? [] : [`${part} ${Array.isArray(said) ? said.join(', ') : said}`],
  )
  return parts.length > 0 ? parts.join(', ') : 'something'
}

/** How the drawing is read: only of what stands in it. */
function legend(candidates: readonly Candidate[], asked: readonly string[]): string[] {
  const assumes = candidates.some(({ assumed }) => assumed && assumed.length > 0)
  const parts = [`what was read = its value (by which rule, how sure from 0 to 1${assumes ? ', assumed without being said' : ''})`]
  if (candidates.some((candidate) => answers(candidate, asked))) parts.push('<- the question that it answers')
  return parts
}

/** What had been asked that a reading answers. */
function answers({ kind }: Candidate, asked: readonly string[]): string | undefined {
  const kinds: Readonly<Record<string, readonly Kind[]>> = SLOT_KINDS
  return asked.find((slot) => slot === kind || kinds[slot]?.includes(kind))
}

/** The recogniser's other hearings, each with what it holds of what was asked, or of anything, and whether the first one holds the same. */
function otherHearings(others: readonly Understanding[], first: readonly Candidate[], asked: readonly string[], style: Style): string[] {
  const lines = ['', style.dim('also heard')]
  for (const { text, candidates } of others) {
    const wanted = candidates.filter((candidate) => answers(candidate, asked) !== undefined)
    const held = (wanted.length > 0 ? wanted : candidates).map((candidate) => {
      const rivals = first.filter((each) => each.kind === candidate.kind)
      const same = rivals.some((each) => plain(each) === plain(candidate))
      return `${same ? 'agrees: ' : rivals.length > 0 ? 'differs: ' : 'adds: '}${label({ candidate }, [])}`
    })
    lines.push(style.dim(`"${printable(text)}"`), ...(held.length > 0 ? held : ['nothing']).map((line) => style.dim(`  ${line}`)))
  }
  return lines
}
