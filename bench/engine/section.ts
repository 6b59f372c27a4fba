import { interleave } from '../measure/interleave.ts'
import type { Progress, Section } from '../measure/section.ts'
import { bareXstate } from './bare-xstate.ts'
import { type Booker, caller } from './caller.ts'
import { callwrightBooker } from './callwright.ts'
import { installPeers } from './install-peers.ts'

const CALLS = 250
const WARM_UPS = 3
const ROUNDS = 9

/** Engine turns beside bare XState and Bot Framework, all in this process. */
export async function engineSection(progress: Progress): Promise<Section> {
  await installPeers(progress)
  const { botFramework } = await import('./bot-framework.mjs')
  const bookers: Booker[] = [callwrightBooker(), bareXstate(), botFramework()]
  progress(`${WARM_UPS} rounds to warm up, ${ROUNDS} that count, ${CALLS} calls each`)
  const [ours, xstate, bot] = await interleave(
    bookers.map((booker) => caller(booker, CALLS)),
    { warmUps: WARM_UPS, rounds: ROUNDS },
  )
  if (!ours || !xstate || !bot) throw new Error('a contestant is missing')
  const row = (name: string, figures: typeof ours) => [
    name,
    figures.perSecond,
    figures.p50 * 1_000,
    figures.p99 * 1_000,
    figures.perSecond / bot.perSecond,
  ]
  const ratio = ours.perSecond / bot.perSecond
  return {
    id: 'engine',
    title: 'Engine: a six-turn booking, state saved and loaded as JSON on every turn',
    conditions: [
      `One process, one thread. Median of ${ROUNDS} interleaved rounds of ${CALLS} calls; the opening of a call is in the rate.`,
      'Times found and visits booked are canned and belong to the turn that asked for them. Each side saves once a turn.',
    ],
    columns: ['', 'turns/s', 'p50 us', 'p99 us', 'x Bot Framework'],
    rows: [ours, xstate, bot].map((figures, at) => row(bookers[at]?.name ?? '', figures)),
    targets: [
      { what: "rate beside Bot Framework's", wanted: '>= 1.5', measured: ratio, unit: 'x', met: ratio >= 1.5 },
      { what: 'p99 of a turn', wanted: '< 1 ms', measured: ours.p99, unit: 'ms', met: ours.p99 < 1 },
    ],
  }
}
