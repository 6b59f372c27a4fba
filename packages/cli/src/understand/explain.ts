import type { Candidate, Understanding } from '@callwright/engine'
import { printable, type Style } from '../style.ts'
import { plain } from './output.ts'

type Mark = { readonly candidate: Candidate; readonly because?: string }
type Screen = { readonly width: number; readonly style: Style }

/**
 * Draws what matched what: the utterance, and beneath it, for each reading, its words underlined with what they were read
 * as, the rule and its score; then what was rejected and why. An utterance that is wider than the screen is cut into rows.
 */
export function drawUnderstanding(understanding: Understanding, { width, style }: Screen): string {
  const { text, candidates, rejected, tokens } = understanding
  const columns = Math.max(40, width - 1)
  const inText = (candidate: Candidate) => text.slice(candidate.start, candidate.end) === candidate.text
  const marks = candidates.filter(inText).map((candidate): Mark => ({ candidate }))
  const lost = rejected.filter(({ candidate }) => inText(candidate))
  const rows = cut(text, columns)
  const lines: string[] = []
  for (const [from, to] of rows) {
    lines.push(style.bold(printable(text.slice(from, to))))
    lines.push(...underlined(marks, from, to, columns, style.green))
  }
  for (const candidate of candidates.filter((each) => !inText(each))) lines.push(style.green(label({ candidate })))
  if (candidates.length === 0) lines.push(style.yellow(tokens.length === 0 ? 'nothing was said' : 'nothing was understood'))
  if (lost.length > 0) lines.push('', style.dim('rejected'))
  for (const [from, to] of lost.length > 0 ? rows : []) {
    const here = lost.filter(({ candidate }) => candidate.start >= from && candidate.start < to)
    if (here.length === 0) continue
    lines.push(style.dim(printable(text.slice(from, to))), ...underlined(here, from, to, columns, style.dim))
  }
  return `${lines.join('\n')}\n`
}

/** Rows of at most `columns` characters, cut at blanks where there are any. */
function cut(text: string, columns: number): [from: number, to: number][] {
  const rows: [number, number][] = []
  let from = 0
  while (text.length - from > columns) {
    const blank = text.lastIndexOf(' ', from + columns)
    const to = blank > from ? blank + 1 : from + columns
    rows.push([from, to])
    from = to
  }
  rows.push([from, text.length])
  return rows
}

function underlined(marks: readonly Mark[], from: number, to: number, columns: number, paint: (text: string) => string): string[] {
  return marks
    .filter(({ candidate }) => candidate.start >= from && candidate.start < to)
    .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end)
    .flatMap((mark) => {
      const indent = ' '.repeat(mark.candidate.start - from)
      const line = indent + '~'.repeat(Math.max(1, Math.min(mark.candidate.end, to) - mark.candidate.start))
      const words = label(mark)
      const beside = `${line} ${words}`
      if (beside.length <= columns) return [paint(beside)]
      return [paint(line), paint(indent.length + words.length <= columns ? indent + words : `  ${words}`)]
    })
}

function label({ candidate, because }: Mark): string {
  const assumed = candidate.assumed?.length ? `, assumed ${candidate.assumed.join(', ')}` : ''
  const reason = because === undefined ? '' : `: ${because}`
  return printable(`${candidate.kind} = ${plain(candidate)} (${candidate.rule}, ${candidate.score.toFixed(2)}${assumed})${reason}`)
}
