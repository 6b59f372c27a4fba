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
 * its score, what was assumed without being said, and whether it answers what was asked. Readings of one kind over the same words stand
 * together, as "or". Then the words that nothing was made of, what was rejected and why, and what other hearings hold. An utterance
 * that is wider than the screen is cut into rows.
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
  for (const candidate of candidates.filter((each) => !inText(each))) lines.push(style.green(label({ candidate }, asked)))
  if (candidates.length === 0) lines.push(style.yellow(tokens.length === 0 ? 'nothing was said' : 'nothing was understood'))
  else {
    if (asked.length > 0 && !candidates.some((candidate) => answers(candidate, asked)))
      lines.push(style.yellow(`nothing answers ${asked.join(', ')}`))
    const unread = tokens.filter((token) => !candidates.some(({ start, end }) => start < token.end && token.start < end))
    if (unread.length > 0) lines.push(style.dim(`not read: ${printable(unread.map((token) => token.text).join(' '))}`))
  }
  if (lost.length > 0) lines.push('', style.dim('rejected'))
  for (const row of lost.length > 0 ? rows : []) {
    const here = lost.filter(({ candidate }) => beginsIn(candidate, row))
    if (here.length === 0) continue
    lines.push(style.dim(printable(text.slice(...row))), ...underlined(here, text, row, columns, style.dim, []))
  }
  if (hearings.length > 1) lines.push(...otherHearings(hearings.slice(1), candidates, asked, style))
  if (gaps.length > 0) lines.push('', style.dim(`no grammar for ${gaps.map(({ grammar, reason }) => `${grammar} (${reason})`).join(', ')}`))
  return `${lines.join('\n')}\n`
}

type Row = readonly [from: number, to: number]

const beginsIn = ({ start }: Candidate, [from, to]: Row): boolean => start >= from && start < to

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
    const again = before !== undefined && order(before, candidate) === 0
    const indent = ' '.repeat(columnsOf(text.slice(from, candidate.start)))
    const wide = Math.max(1, columnsOf(text.slice(candidate.start, Math.min(candidate.end, to))))
    const line = indent + (again ? 'or' : '~').padStart(again ? wide : 1, ' ').padEnd(wide, again ? ' ' : '~')
    const words = label(mark, asked)
    const beside = `${line} ${words}`
    if (columnsOf(beside) <= columns) return [paint(beside)]
    return [paint(line), paint(columnsOf(indent + words) <= columns ? indent + words : `  ${words}`)]
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
  return printable(`${candidate.kind} = ${plain(candidate)} (${candidate.rule}, ${candidate.score.toFixed(2)}${assumed})${reason}${to}`)
}

/** What had been asked that a reading answers. */
function answers({ kind }: Candidate, asked: readonly string[]): string | undefined {
  const kinds: Readonly<Record<string, readonly Kind[]>> = SLOT_KINDS
  return asked.find((slot) => slot === kind || kinds[slot]?.includes(kind))
}

/** The recogniser's other hearings, each with what it holds of what was asked, or of anything. */
function otherHearings(others: readonly Understanding[], taken: readonly Candidate[], asked: readonly string[], style: Style): string[] {
  const lines = ['', style.dim('also heard')]
  for (const { text, candidates } of others) {
    const wanted = candidates.filter((candidate) => answers(candidate, asked) !== undefined)
    const held = (wanted.length > 0 ? wanted : candidates).map((candidate) => {
      const same = taken.some((each) => each.kind === candidate.kind && plain(each) === plain(candidate))
      return `${same ? '=' : '+'} ${label({ candidate }, [])}`
    })
    lines.push(style.dim(`"${printable(text)}"`), ...(held.length > 0 ? held : ['- nothing']).map((line) => style.dim(`  ${line}`)))
  }
  return lines
}
