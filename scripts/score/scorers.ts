import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '@callwright/engine'
import { inForm } from './forms.ts'
import { falseActions, intentAccuracy } from './intents.ts'
import type { Measure } from './measures.ts'
import { askedFigures, ownFigures, triageFigures } from './triage.ts'

/** One line of the table; figures in per cent. */
export type Score = {
  readonly source: string
  readonly measure: string
  readonly figures: string
  readonly baseline: string
  readonly target: string
  readonly of: number
}

/** Where the scorers lie, seen from the folder of data. */
const SLOTS = 'score.mjs'
const EMERGENCY = join('..', 'tools', 'score-emergency.mjs')

/** Runs the data's own scorer over rows and predictions. */
export function score(measure: Measure, data: string, rows: string, predictions: string, language: string | null): Score | null {
  const base = {
    source: measure.source,
    measure: [language, measure.name].filter(Boolean).join(' '),
    baseline: inLanguage(measure.baseline, language),
    target: inLanguage(measure.target, language),
  }
  const expected = chosen(measure, rows)
  if (measure.scorer === 'triage' || measure.scorer === 'asked') {
    const spoken = LANGUAGES.find((each) => each === language)
    const found = spoken && (measure.scorer === 'triage' ? triageFigures : askedFigures)(expected, spoken)
    return found && found.of > 0 ? { ...base, ...found } : null
  }
  if (measure.scorer !== 'slots' && measure.scorer !== 'emergency') {
    const { share, of } =
      measure.scorer === 'intents'
        ? intentAccuracy(expected, predictions)
        : falseActions(expected, predictions, measure.scorer === 'false-actions')
    return of === 0 ? null : { ...base, figures: `${percent(share)} %`, of }
  }
  if (measure.scorer === 'emergency') {
    const line = node([join(data, EMERGENCY), expected, predictions])
      .split('\n')
      .find((each) => each.startsWith(`${language}: `))
    return line ? { ...base, figures: line.slice(4), of: Number(/recall \S+ of (\d+)/.exec(line)?.[1] ?? 0) } : null
  }
  const args = [
    join(data, SLOTS),
    expected,
    inForm(measure.form, predictions),
    '--json',
    ...measure.options,
    ...(language ? ['--lang', language] : []),
  ]
  const { micro, macro_f1: macro }: SlotScore = JSON.parse(node(args))
  const support = micro.tp + micro.fn
  if (support === 0) return null
  const main = measure.figure === 'macro' ? `mean F1 ${percent(macro)}, ` : ''
  return { ...base, figures: `${main}F1 ${percent(micro.f1)} (P ${percent(micro.precision)}, R ${percent(micro.recall)})`, of: support }
}

/** Our own sentences for what has no word of its own: of emergencies told in other words, and of routine work. */
export function ownScores(language: Language): Score[] {
  const { oblique, routine, of } = ownFigures(language)
  const base = { source: 'our own', baseline: '', of }
  return [
    { ...base, measure: `${language} emergencies without a word for one, words and triage`, figures: oblique, target: '' },
    { ...base, measure: `${language} routine work`, figures: routine, target: 'asked ≤ 10' },
  ]
}

/** Prints the first mistakes of a measure, as the data's own scorer shows them. */
export function mistakes(measure: Measure, data: string, rows: string, predictions: string, most: number): string {
  if (measure.scorer !== 'slots' && measure.scorer !== 'emergency') return ''
  const expected = chosen(measure, rows)
  if (measure.scorer === 'emergency') return node([join(data, EMERGENCY), expected, predictions, '--errors'])
  return node([join(data, SLOTS), expected, inForm(measure.form, predictions), '--errors', String(most), ...measure.options])
}

type SlotScore = {
  readonly micro: { readonly f1: number; readonly precision: number; readonly recall: number; readonly tp: number; readonly fn: number }
  readonly macro_f1: number
}

function inLanguage(said: Measure['target'], language: string | null): string {
  return (typeof said === 'object' ? said[language ?? ''] : said) ?? ''
}

/** The rows that a measure is of, in a file beside where that is not all. */
function chosen({ lastAttempt, drop }: Measure, rows: string): string {
  if (!lastAttempt && !drop) return rows
  const all = readFileSync(rows, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): { line: string; row: Fields } => ({ line, row: JSON.parse(line) }))
  const kept = drop ? all.filter(({ row }) => row[drop.field] !== drop.value) : all
  const last = new Map(kept.map((each, at) => [lastAttempt ? `${each.row['dialogue_id']} ${each.row['asked']}` : String(at), each]))
  const to = `${rows}.${lastAttempt ? 'last' : drop?.field}`
  writeFileSync(to, `${[...last.values()].map(({ line }) => line).join('\n')}\n`)
  return to
}

type Fields = { readonly [field: string]: unknown }

const percent = (share: number) => (100 * share).toFixed(1)

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
}
