import { type Books, compareBooks } from './books.ts'
import { type CallEnd, callerNo, ring } from './callers.ts'
import { chance } from './chance.ts'
import type { Fate } from './door.ts'
import { timesFrom } from './race.ts'
import { startServers } from './servers.ts'
import { type Stage, setStage } from './stage.ts'
import { standingWork } from './standing-work.ts'
import type { Driver } from './vendors.ts'

export type FaultOptions = {
  readonly driver: Exclude<Driver, 'local'>
  readonly postgresUrl: string
  readonly servers: number
  readonly callers: number
  /** How many are on the line at once. */
  readonly atOnce: number
  readonly seed: number
  /** Share of requests that fail. */
  readonly failing: number
}

export type Faulted = {
  readonly booked: number
  readonly messages: number
  /** Ends that are neither, each with its call. */
  readonly other: readonly string[]
  readonly longestMs: number
  /** Most times that one caller was asked to wait a moment. */
  readonly moments: number
  readonly requests: number
  /** Visits that waited for the calendar when the last call was over. */
  readonly pencilled: number
  /** Of these, those whose time the owner gave away meanwhile, and the customers who were called back about it. */
  readonly conflicts: number
  readonly calledBack: number
  /** When the calendar is well again and the books have been compared. */
  readonly books: Books
}

/** Of so many pencilled visits the owner puts something of his own on one. */
const ONE_IN = 4

/** Calls to a business whose calendar fails at random, and what is left when it is well again. */
export async function callsWithFaults(options: FaultOptions): Promise<Faulted> {
  const { driver, postgresUrl, servers: count, callers, atOnce, seed, failing } = options
  const stage = await setStage(driver, postgresUrl)
  try {
    await standingWork(stage)
    const servers = await startServers(count, stage)
    const fates = fatesOf(chance(seed), failing)
    stage.vendor?.decide({ of: fates })
    const before = stage.vendor?.requests() ?? 0
    const wanted = timesFrom(Math.ceil(callers / 2))
    const ends = await inTurns(callers, atOnce, (n) => ring(servers, callerNo(n, wanted[n % wanted.length] ?? '', true))).finally(
      servers.stop,
    )
    const requests = (stage.vendor?.requests() ?? 0) - before
    const given = await giveAway(stage)
    stage.vendor?.decide(null)
    const calledBack = await standingWork(stage)
    return { ...judged(ends), requests, ...given, calledBack, books: await compareBooks(stage) }
  } finally {
    await stage.close()
  }
}

export type Hung = {
  readonly ends: Readonly<Record<string, number>>
  readonly longestMs: number
  readonly moments: number
  readonly books: Books
}

/** Calls to a business whose calendar takes every request and says nothing: a socket that is open at one end only. */
export async function callsIntoSilence({
  driver,
  postgresUrl,
  callers,
  isKnown,
}: Pick<FaultOptions, 'driver' | 'postgresUrl' | 'callers'> & {
  /** The calendar was read before it fell silent. */
  readonly isKnown: boolean
}): Promise<Hung> {
  const stage = await setStage(driver, postgresUrl)
  try {
    if (isKnown) await standingWork(stage)
    const servers = await startServers(1, stage)
    stage.vendor?.decide({ of: () => 'silence' })
    const wanted = timesFrom(callers)
    const ends = await inTurns(callers, 2, (n) => ring(servers, callerNo(n, wanted[n] ?? '', true))).finally(servers.stop)
    stage.vendor?.decide(null)
    await standingWork(stage)
    const { longestMs, moments } = judged(ends)
    const counts: Record<string, number> = {}
    for (const { outcome } of ends) counts[String(outcome)] = (counts[String(outcome)] ?? 0) + 1
    return { ends: counts, longestMs, moments, books: await compareBooks(stage) }
  } finally {
    await stage.close()
  }
}

function judged(ends: readonly CallEnd[]) {
  const of = (...outcomes: readonly (string | null)[]) => ends.filter(({ outcome }) => outcomes.includes(outcome))
  return {
    booked: of('booked').length,
    messages: of('message_taken').length,
    other: ends
      .filter(({ outcome }) => outcome !== 'booked' && outcome !== 'message_taken')
      .map(({ outcome, lines }) => `${outcome}\n${lines.join('\n')}`),
    longestMs: Math.max(...ends.map(({ longestMs }) => longestMs)),
    moments: Math.max(...ends.map(({ moments }) => moments)),
  }
}

/** Of the requests that fail: half are refused, the others break, lose their answer, or are never answered. */
function fatesOf(random: () => number, failing: number): () => Fate {
  const kinds: readonly Fate[] = [
    { status: 500 },
    { status: 503 },
    { status: 503, retryAfter: '1' },
    { status: 429, retryAfter: '1' },
    'broken',
    'lost',
    'lost',
    'silence',
  ]
  return () => (random() < failing ? (kinds[Math.floor(random() * kinds.length)] ?? 'broken') : 'through')
}

/** While our writes still wait, the owner puts something of his own onto the time of some of them. */
async function giveAway({ store, vendor }: Stage): Promise<{ readonly pencilled: number; readonly conflicts: number }> {
  const rows = await store.db
    .selectFrom('appointments')
    .select(['starts_at', 'ends_at'])
    .where('status', '=', 'pencilled')
    .orderBy('starts_at')
    .execute()
  const given = rows.filter((_, at) => at % ONE_IN === 0)
  for (const { starts_at, ends_at } of given) await vendor?.ownerAdds({ start: local(starts_at), end: local(ends_at) })
  return { pencilled: rows.length, conflicts: given.length }
}

async function inTurns<Done>(count: number, atOnce: number, work: (n: number) => Promise<Done>): Promise<readonly Done[]> {
  const all: Done[] = []
  let next = 0
  const hand = async () => {
    while (next < count) {
      const n = next++
      all[n] = await work(n)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
  return all
}

/** As the owner's calendar shows it, with offset. */
function local(at: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  const wall = parts.replace(' ', 'T')
  const minutes = (Date.parse(`${wall}Z`) - at.getTime()) / 60_000
  const [sign, most] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
  return `${wall}${sign}${String(Math.floor(most / 60)).padStart(2, '0')}:${String(most % 60).padStart(2, '0')}`
}
