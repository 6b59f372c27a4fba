import { type Decision, type Dialog, type DialogEvent, readSession, start, step, tradesIntake } from '@callwright/engine'
import { loadBusinesses } from '@callwright/server'
import { cannedAnswer } from '../canned-world.ts'
import { type Figures, figuresOf, medianRound } from '../measure/figures.ts'
import type { Progress, Section } from '../measure/section.ts'
import { instant } from '../script.ts'
import { type Deed, inputOf, SCRIPTS, type Script } from './calls.ts'

const CALLS = 150
const WARM_UPS = 5
const ROUNDS = 5

/** What a turn costs when everything is on, call by call, in a process that does nothing else. */
export async function turnSection(progress: Progress): Promise<Section> {
  const dialogs = dialogsByBusiness()
  progress(`${WARM_UPS} rounds to warm up, ${ROUNDS} that count, ${CALLS} calls of each of ${SCRIPTS.length} kinds`)
  const rounds: (readonly (readonly number[])[])[] = []
  const cpu: number[] = []
  for (let n = -WARM_UPS; n < ROUNDS; n++) {
    const before = process.cpuUsage()
    const round = SCRIPTS.map((script) => play(dialogs(script.business), script))
    const { user, system } = process.cpuUsage(before)
    if (n < 0) continue
    rounds.push(round)
    cpu.push((user + system) / round.flat().length)
  }
  const sum = (durations: readonly number[]) => durations.reduce((total, each) => total + each, 0) / 1_000
  const figures = (pick: (round: readonly (readonly number[])[]) => readonly number[]): Figures =>
    medianRound(rounds.map((round) => figuresOf(pick(round), sum(pick(round)))))
  const all = figures((round) => round.flat())
  const row = (name: string, { perSecond, p50, p99 }: Figures, cpu: number | '' = '') => [name, perSecond, p50 * 1_000, p99 * 1_000, cpu]
  return {
    id: 'turn',
    title: 'Turn: all that the conversation can do, call by call',
    conditions: [
      'One process, one thread. A turn is what the caller does and all that comes of it; the session is read from JSON text and written as such.',
      'Times found and visits booked are canned and belong to the turn that asked for them.',
      'CPU is that of all threads, the collection of garbage and the compiler among them, and of the openings of the calls.',
    ],
    columns: ['', 'turns/s', 'p50 us', 'p99 us', 'CPU us a turn'],
    rows: [
      row('all kinds', all, [...cpu].sort((a, b) => a - b)[Math.floor((cpu.length - 1) / 2)]),
      ...SCRIPTS.map(({ kind }, at) =>
        row(
          kind,
          figures((round) => round[at] ?? []),
        ),
      ),
    ],
    targets: [
      { what: 'p50 of a turn', wanted: '< 150 us', measured: all.p50 * 1_000, unit: 'us', met: all.p50 < 0.15 },
      { what: 'p99 of a turn', wanted: '< 1 ms', measured: all.p99, unit: 'ms', met: all.p99 < 1 },
    ],
  }
}

function dialogsByBusiness(): (id: string) => Dialog {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error('the reference businesses cannot be read')
  const dialogs = new Map(loaded.businesses.map((facts) => [facts.id, tradesIntake(facts)]))
  return (id) => {
    const dialog = dialogs.get(id)
    if (!dialog) throw new Error(`there is no business ${id}`)
    return dialog
  }
}

/** How long each turn of `CALLS` calls took, in milliseconds. */
function play(dialog: Dialog, script: Script): number[] {
  const durations: number[] = []
  for (let n = 0; n < CALLS; n++) {
    let decision = start(dialog, inputOf(script, n, instant(n, 0)))
    let saved = JSON.stringify(decision.session)
    for (const [at, deed] of script.deeds.entries()) {
      if (decision.view.done) break
      const began = performance.now()
      decision = turn(dialog, saved, eventOf(deed, at + 1, instant(n, at + 1)))
      saved = JSON.stringify(decision.session)
      durations.push(performance.now() - began)
    }
  }
  return durations
}

function turn(dialog: Dialog, saved: string, event: DialogEvent): Decision {
  const session = readSession(dialog, JSON.parse(saved))
  if (!session.ok) throw new Error(session.failure.message)
  let decision = step(dialog, session.value, event)
  for (const effect of [...decision.effects]) {
    const result = cannedAnswer(effect, decision.session.seq + 1, event.at)
    if (result) decision = step(dialog, decision.session, result)
  }
  return decision
}

function eventOf(deed: Deed, seq: number, at: string): DialogEvent {
  const base = { id: `e${seq}`, at }
  if (deed === '') return { ...base, type: 'silence' }
  if (deed.startsWith('#')) return { ...base, type: 'pressed', keys: deed.slice(1) }
  const [text = '', ...others] = deed.split(' | ')
  return {
    ...base,
    type: 'heard',
    text,
    confidence: 0.85,
    ...(others.length > 0 ? { alternatives: others.map((each) => ({ text: each })) } : {}),
  }
}
