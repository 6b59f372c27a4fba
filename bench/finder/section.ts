import { findTimes } from '@callwright/calendar'
import { type Figures, figuresOf, medianRound } from '../measure/figures.ts'
import type { Progress, Section } from '../measure/section.ts'
import { type Calendar, requestsTo } from './requests.ts'

const ROUNDS = 5
/** Spans that are looked at in a round, so that small calendars are asked more often. */
const SPANS_A_ROUND = 4_000_000
const LIMIT_P50_MS = 1
const LIMIT_P99_MS = 3
/** Sixteen times the spans may cost that many times as much: memory that no cache holds is slower to read. */
const LINEAR = 24
const [FEWEST, MOST] = [1_250, 20_000]

const USUAL = '5,000 spans'
const nothingFree = (spans: number) => `${spans.toLocaleString('en')} spans, nothing free`

const CALENDARS: readonly ({ readonly name: string } & Calendar)[] = [
  { name: '500 spans', spans: 500 },
  { name: USUAL, spans: 5_000 },
  { name: '50,000 spans', spans: 50_000 },
  { name: '5,000 spans, with ways between places', spans: 5_000, travel: true },
  ...[FEWEST, 2_500, 5_000, 10_000, MOST].map((spans) => ({ name: nothingFree(spans), spans, full: true })),
]

/** What finding three times in 60 days costs. */
export async function finderSection(progress: Progress): Promise<Section> {
  progress(`1 round to warm up, ${ROUNDS} that count, ${CALENDARS.length} calendars`)
  const rows = CALENDARS.map(({ name, ...calendar }) => ({ name, ...measure(calendar) }))
  const rowOf = (wanted: string) => rows.find(({ name }) => name === wanted)
  const { figures } = rowOf(USUAL) ?? { figures: figuresOf([], 0) }
  const growth = (rowOf(nothingFree(MOST))?.cpu ?? Number.NaN) / (rowOf(nothingFree(FEWEST))?.cpu ?? Number.NaN)
  return {
    id: 'finder',
    title: 'Slot finder: three times in 60 days, ten vans',
    conditions: [
      `One process, one thread, ${ROUNDS} rounds, the median one. Wishes of eight kinds in turn: any time, a day, half a day, an exact time, a week, a holiday, a Sunday, too far ahead.`,
      'Taken time as drivers give it: ISO texts, sorted by start. Where nothing is free every day of the horizon is looked at.',
      'CPU is that of the thread, its garbage included, over all requests of a round: other work on the machine does not count in it.',
    ],
    columns: ['', 'p50 ms', 'p99 ms', 'CPU ms', 'CPU ns a span'],
    rows: rows.map(({ name, figures: { p50, p99 }, cpu, spans }) => [name, p50, p99, cpu, (cpu / spans) * 1e6]),
    targets: [
      { what: '5,000 spans, p50', wanted: `< ${LIMIT_P50_MS} ms`, measured: figures.p50, unit: 'ms', met: figures.p50 < LIMIT_P50_MS },
      { what: '5,000 spans, p99', wanted: `< ${LIMIT_P99_MS} ms`, measured: figures.p99, unit: 'ms', met: figures.p99 < LIMIT_P99_MS },
      {
        what: '20,000 spans against 1,250, nothing free',
        wanted: `< ${LINEAR} times`,
        measured: growth,
        unit: 'times',
        met: growth < LINEAR,
      },
    ],
  }
}

function measure(calendar: Calendar): { readonly figures: Figures; readonly cpu: number; readonly spans: number } {
  const requests = requestsTo(calendar)
  const times = Math.ceil(SPANS_A_ROUND / calendar.spans / requests.length)
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const durations: number[] = []
    const before = process.threadCpuUsage()
    for (let n = 0; n < times; n++) {
      for (const request of requests) {
        const began = performance.now()
        findTimes(request)
        durations.push(performance.now() - began)
      }
    }
    const { user, system } = process.threadCpuUsage(before)
    const seconds = durations.reduce((sum, each) => sum + each, 0) / 1_000
    return { figures: figuresOf(durations, seconds), cpu: (user + system) / 1_000 / durations.length }
  }).slice(1)
  const cpus = rounds.map(({ cpu }) => cpu).sort((a, b) => a - b)
  return {
    figures: medianRound(rounds.map(({ figures }) => figures)),
    cpu: cpus[Math.floor((cpus.length - 1) / 2)] ?? Number.NaN,
    spans: calendar.spans,
  }
}
