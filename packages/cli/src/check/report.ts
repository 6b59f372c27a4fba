import type { CounterExample, Exploration } from '@callwright/engine/testing'
import { printTranscript, TAKEN_AS_ALIKE, transcriptOf } from '@callwright/engine/testing'
import type { Style } from '../style.ts'
import type { Walked } from './tasks.ts'

const count = (number: number): string => number.toLocaleString('en-US')

/** One line for each walk: what was walked, and how much of it there was. */
export function walkLine({ task, exploration, seconds }: Walked): string {
  const { dialog, places, steps, beyond, whole } = exploration
  const who = `${dialog}, ${task.facts.id}, ${task.locale} (${task.callers.join(', ')})`
  const bound = beyond > 0 ? `, ${count(beyond)} at the bound` : ''
  const end = whole ? '' : ', STOPPED before the end'
  return `${who}: ${count(places)} places${bound}, ${count(steps)} steps${end}, ${seconds.toFixed(1)} s\n`
}

/** The promises with what became of them, over all walks. */
export function promiseLines(walked: readonly Walked[], style: Style): string {
  const all = new Map<string, { tells: string; broken: number }>()
  for (const { exploration } of walked) {
    for (const { name, tells, broken } of exploration.promises) all.set(name, { tells, broken: (all.get(name)?.broken ?? 0) + broken })
  }
  return [...all]
    .map(
      ([name, { tells, broken }]) =>
        `${broken === 0 ? style.green('kept  ') : style.red('BROKEN')}  ${name.padEnd(20)} ${style.dim(tells)}\n`,
    )
    .join('')
}

const MOST_EXAMPLES = 3

/** What the proof rests on: which calls are taken as alike, and how it came out where that was tried. */
export function alikeLines(explorations: readonly Exploration[]): string {
  const tried = explorations.reduce((sum, { alike }) => sum + alike.tried, 0)
  const differ = explorations.reduce((sum, { alike }) => sum + alike.differ, 0)
  const share = tried === 0 ? '' : ` (${((100 * differ) / tried).toFixed(2)} %)`
  return [
    'Two calls are taken as alike when they differ only\n',
    ...TAKEN_AS_ALIKE.map((what) => `  ${what}\n`),
    `Tried with ${count(tried)} moves in calls that were taken as alike: ${count(differ)} were answered otherwise${share}.\n`,
    ...explorations.flatMap(({ alike }) => alike.examples.slice(0, MOST_EXAMPLES).map((example) => `  otherwise: ${example}\n`)),
  ].join('')
}

/** A broken promise as a call that can be played: the format of `callwright replay`. */
export function callOf({ promise, what, path, log }: CounterExample): string | null {
  return log && printTranscript(transcriptOf(log, { title: `${promise}: ${what}, from ${path}` }))
}

/** A file name for it. */
export function fileOf({ promise, path }: CounterExample, locale: string): string {
  return `${promise}--${path.replaceAll('.', '-').toLowerCase() || 'anywhere'}--${locale}.call`
}
