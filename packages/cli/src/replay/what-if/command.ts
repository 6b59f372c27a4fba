import { writeFileSync } from 'node:fs'
import type { BusinessFacts } from '@callwright/engine'
import { UsageError } from '../../command.ts'
import { type Io, write } from '../../io.ts'
import { styles } from '../../style.ts'
import { findFiles } from '../find-files.ts'
import { htmlReport } from '../report/html.ts'
import { type Against, findAgainst, ownTranscripts } from './find-against.ts'
import { headline, printWhatIf } from './print.ts'
import { startProgress } from './progress.ts'
import { type WhatIfReport, whatIf } from './what-if.ts'
import type { WhatIf } from './what-if-file.ts'

/** What `replay --against` was asked for. */
export type WhatIfArguments = {
  readonly paths: readonly string[]
  readonly given: readonly BusinessFacts[]
  readonly against: string | undefined
  readonly html: string | undefined
  readonly json: boolean
  readonly quiet: boolean
  readonly most: string | undefined
  readonly showNumbers: boolean
}

const MOST_PRINTED = 20
const MOST_IN_HTML = 200

/** `callwright replay --against`: which calls would go differently. */
export async function runWhatIf(asked: WhatIfArguments, io: Io): Promise<number> {
  const { paths, given, html, json, quiet, showNumbers } = asked
  const most = readMost(asked.most)
  const against: Against = asked.against === undefined ? { type: 'recorded', label: 'as recorded', calls: [] } : findAgainst(asked.against)
  const files = filesFor(paths, against)
  if (html !== undefined) tryWriting(html)
  const progress = startProgress(io, files.length, quiet)
  const report = await whatIf({
    files,
    given,
    against: { label: against.label, entry: against.type === 'engine' ? against.entry : null },
    showNumbers,
    most: most ?? (html === undefined ? MOST_PRINTED : MOST_IN_HTML),
    async each(result, done) {
      progress.at(done)
      if (json && result.type !== 'same') await write(io.out, `${JSON.stringify(jsonOf(result))}\n`)
    },
  })
  progress.end()
  if (html !== undefined) writeFileSync(html, htmlReport(report))
  if (json) await write(io.out, `${JSON.stringify(summaryOf(report))}\n`)
  else await write(io.out, printed(report, most, html, quiet, io))
  if (report.unread === report.calls) return 2
  return report.differ > 0 ? 1 : 0
}

function filesFor(paths: readonly string[], against: Against): string[] {
  const recorded = against.type === 'recorded' ? against.calls : []
  if (paths.length + recorded.length > 0) return [...new Set(findFiles([...paths, ...recorded]))]
  const own = against.type === 'engine' ? ownTranscripts() : undefined
  if (own !== undefined) return findFiles([own])
  throw new UsageError('name the calls that are to be replayed: files (*.call, *.json) or folders of them')
}

function printed(report: WhatIfReport, most: number | undefined, html: string | undefined, quiet: boolean, io: Io): string {
  const style = styles(io.colour)
  const shown = quiet ? 0 : (most ?? MOST_PRINTED)
  if (quiet) return `${style.bold(headline(report))}\n${html === undefined ? '' : `${html}\n`}`
  const differences = report.differences.slice(0, shown)
  return `${printWhatIf({ ...report, differences }, style)}${html === undefined ? '' : `${style.bold('report')}: ${html}\n`}`
}

function readMost(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const most = Number(text)
  if (text.trim() === '' || !Number.isInteger(most) || most < 0) throw new UsageError(`--most "${text}" is not a number of calls`)
  return most
}

/** Told before the calls are played: they may take a while. */
function tryWriting(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'a' })
  } catch (error) {
    throw new UsageError(`--html: ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function jsonOf(result: Exclude<WhatIf, { type: 'same' }>): unknown {
  if (result.type === 'unread') return { type: 'unread', file: result.file, mistakes: result.mistakes }
  return { type: 'differs', ...result.difference }
}

function summaryOf({ differences: _differences, mistakes: _mistakes, ms, ...counts }: WhatIfReport): unknown {
  return { type: 'summary', ...counts, ms: Math.round(ms) }
}
