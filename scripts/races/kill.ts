import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Books, compareBooks } from './books.ts'
import type { Fate, Fates } from './door.ts'
import { type Stage, setStage } from './stage.ts'
import { letTimePass } from './standing-work.ts'
import type { Driver } from './vendors.ts'
import type { Order, Report, Work } from './victim.ts'

export type KillOptions = {
  readonly driver: Driver
  readonly postgresUrl: string
  readonly work: Work
  /** Runs at most; all there are by default. */
  readonly most?: number
}

export type Killed = {
  readonly runs: number
  /** Runs in which the process really died. */
  readonly deaths: number
  readonly lost: number
  readonly double: number
  /** What else was not as it should be. */
  readonly wrong: readonly string[]
}

/**
 * Where a process dies: at a step towards the database, or at a request to the vendor: before it is carried out (and it never
 * is), after it, with the answer under way, or before it, and it is carried out when everything else is long over.
 */
type Point =
  | { readonly at: 'database'; readonly n: number }
  | { readonly at: 'vendor'; readonly n: number; readonly when: 'before' | 'after' | 'late' }

type Run = { readonly point: Point; readonly isRetried: boolean }

/** What each work comes to when it goes well, and how many more visits there are then. */
const SAID: Readonly<Record<Work, readonly string[]>> = {
  book: ['booked', 'pencilled'],
  move: ['booked', 'pencilled'],
  cancel: ['cancelled'],
}
const MORE = { book: 1, move: 0, cancel: -1 } as const
const VICTIM = fileURLToPath(new URL('victim.ts', import.meta.url))

/** Kills a process at each step of its work, lets another one do it again or clear up, and compares the books. */
export async function killAtEachStep({ driver, postgresUrl, work, most = Number.POSITIVE_INFINITY }: KillOptions): Promise<Killed> {
  const stage = await setStage(driver, postgresUrl)
  const spare = spares(stage)
  try {
    const { steps, requests } = await rehearse(stage, spare, work)
    const runs = spread(runsOf(steps, requests), most)
    let deaths = 0
    const found: Books[] = []
    const heir = await spare.take()
    const wrong: string[] = []
    for (const [at, run] of runs.entries()) {
      const { died, books, trouble } = await play(stage, { victim: await spare.take(), heir }, work, run, at + 1)
      if (died) deaths++
      found.push(books)
      wrong.push(...trouble.map((text) => `${nameOf(run)}: ${text}`))
    }
    const count = (of: (books: Books) => readonly string[]) => new Set(found.flatMap(of)).size
    return {
      runs: runs.length,
      deaths,
      lost: count(({ lost }) => lost),
      double: count(({ double, overlaps }) => [...double, ...overlaps]),
      wrong,
    }
  } finally {
    spare.close()
    await stage.close()
  }
}

function runsOf(steps: number, requests: number): readonly Run[] {
  const points: Point[] = [
    ...Array.from({ length: steps }, (_, n): Point => ({ at: 'database', n: n + 1 })),
    ...Array.from({ length: requests }, (_, n) =>
      (['before', 'after', 'late'] as const).map((when): Point => ({ at: 'vendor', n: n + 1, when })),
    ).flat(),
  ]
  return points.flatMap((point) => [
    { point, isRetried: true },
    { point, isRetried: false },
  ])
}

/** As many of them as wanted, evenly. */
const spread = <Each>(all: readonly Each[], most: number): readonly Each[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter((each) => each !== undefined)

const nameOf = ({ point, isRetried }: Run): string =>
  `${point.at} ${point.n}${point.at === 'vendor' ? ` ${point.when}` : ''}, ${isRetried ? 'again' : 'given up'}`

/** The n-th hour, from the day after the day after tomorrow, so many a day as one van can do. */
function hourOf(n: number): { readonly start: string; readonly end: string } {
  const day = Math.ceil(Date.now() / 86_400_000 + 2) + Math.floor(n / HOURS_A_DAY)
  const from = day * 86_400_000 + (FIRST_HOUR_UTC + (n % HOURS_A_DAY)) * 3_600_000
  return { start: new Date(from).toISOString(), end: new Date(from + 3_600_000).toISOString() }
}

const HOURS_A_DAY = 8
const FIRST_HOUR_UTC = 14

const keyOf = (n: number) => `+1860555${2_000 + n}`

/** How many steps the work takes when nobody dies. */
async function rehearse(stage: Stage, spare: Spares, work: Work): Promise<{ readonly steps: number; readonly requests: number }> {
  const child = await spare.take()
  if (work !== 'book') await ask(child, { work: 'book', key: keyOf(0), ...hourOf(0), dieAt: 0 })
  const before = stage.vendor?.requests() ?? 0
  const report = await ask(child, { work, key: keyOf(0), ...hourOf(work === 'move' ? 1 : 0), dieAt: 0 })
  child.kill('SIGKILL')
  if (!report || report.said !== SAID[work][0]) throw new Error(`${work}: ${report?.said}`)
  return { steps: report.steps, requests: (stage.vendor?.requests() ?? 0) - before }
}

/** One dies, the other does its work again, or only clears up. */
async function play(
  stage: Stage,
  { victim, heir }: { readonly victim: ChildProcess; readonly heir: ChildProcess },
  work: Work,
  { point, isRetried }: Run,
  n: number,
) {
  const key = keyOf(n)
  if (work !== 'book') await ask(victim, { work: 'book', key, ...hourOf(2 * n), dieAt: 0 })
  const before = await compareBooks(stage)
  const order = { work, key, ...hourOf(work === 'move' ? 2 * n + 1 : work === 'cancel' ? 2 * n : n) }
  const killing = killer(point, victim)
  stage.vendor?.decide(killing)
  const report = await ask(victim, { ...order, dieAt: point.at === 'database' ? point.n : 0 })
  victim.kill('SIGKILL')
  stage.vendor?.decide(null)

  const trouble: string[] = []
  if (isRetried) {
    const again = await ask(heir, { ...order, dieAt: 0 })
    if (!SAID[work].includes(again?.said ?? '')) trouble.push(`trying again came to ${again?.said}`)
  }
  await letTimePass(stage)
  await ask(heir, { work: 'reconcile' })
  killing.release()
  await killing.over
  await ask(heir, { work: 'reconcile' })
  const books = await compareBooks(stage)
  const more = books.visits - before.visits
  const wanted = isRetried ? [MORE[work]] : [0, MORE[work]]
  if (!wanted.includes(more)) trouble.push(`${more} more visits`)
  if (books.pencilled > 0) trouble.push(`${books.pencilled} visits are still pencilled`)
  trouble.push(...[...books.lost, ...books.double, ...books.overlaps].map((id) => `not as it should be: ${id}`))
  return { died: report === null, books, trouble }
}

/** Kills a process at its n-th request. `over`: what was held back has been carried out. */
function killer(point: Point, victim: ChildProcess): Fates & { readonly release: () => void; readonly over: Promise<void> } {
  const released = Promise.withResolvers<void>()
  const done = Promise.withResolvers<void>()
  const when = point.at === 'vendor' ? point.when : null
  let n = 0
  let fate: Fate = 'through'
  let isHeld = false
  const die = async () => {
    victim.kill('SIGKILL')
    if (victim.exitCode === null && victim.signalCode === null) await once(victim, 'exit')
  }
  const isIt = () => point.at === 'vendor' && n === point.n
  return {
    async before() {
      n++
      if (!isIt() || when === 'after') return
      await die()
      fate = when === 'late' ? 'lost' : 'broken'
      if (when !== 'late') return
      isHeld = true
      await released.promise
    },
    of: () => fate,
    async carriedOut() {
      if (isIt() && when === 'after') await die()
      if (isHeld) done.resolve()
    },
    release() {
      released.resolve()
      if (!isHeld) done.resolve()
    },
    over: done.promise,
  }
}

/** Answers null when the process dies over it. */
function ask(child: ChildProcess, order: Order): Promise<Report | null> {
  const { promise, resolve } = Promise.withResolvers<Report | null>()
  const died = () => resolve(null)
  child.once('exit', died)
  child.once('message', (report: Report) => resolve(report))
  child.send(order)
  return promise.finally(() => child.off('exit', died))
}

type Spares = { readonly take: () => Promise<ChildProcess>; readonly close: () => void }

/** Processes that have started and wait: starting takes longer than what they do. */
function spares({ environment }: Stage, ahead = 2): Spares {
  const waiting: { readonly child: ChildProcess; readonly ready: Promise<unknown> }[] = []
  const all: ChildProcess[] = []
  const fill = () => {
    while (waiting.length < ahead) {
      const child = fork(VICTIM, { execArgv: ['--conditions=source'], env: { PATH: process.env['PATH'] ?? '', ...environment } })
      all.push(child)
      waiting.push({ child, ready: once(child, 'message') })
    }
  }
  return {
    async take() {
      fill()
      const next = waiting.shift()
      fill()
      if (!next) throw new Error('nobody is there')
      await next.ready
      return next.child
    },
    close() {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}
