import { parseArgs } from 'node:util'
import { startPostgres } from '@callwright/test-fixtures/postgres-start'
import { callsIntoSilence, callsWithFaults } from './races/faults.ts'
import { killAtEachStep } from './races/kill.ts'
import { race } from './races/race.ts'
import { DRIVERS, type Driver } from './races/vendors.ts'

const USAGE = `Usage: npm run races -- [options]

Races, kills and faults: whether a time is ever sold twice, or a visit ever lost. Starts PostgreSQL, server processes and calendars by itself.

  --only NAME      race, calls, kill, faults or silence; may be repeated; all by default
  --driver NAME    local, google, microsoft or caldav (Radicale); may be repeated; all by default
  --callers N      callers of a race and of faults, 200 by default
  --times N        times that a race is for, 20 by default
  --servers N      server processes, 4 by default
  --most N         kills per driver and kind of work at most; each step by default
  --seed N         of the faults, 1 by default
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['race', 'calls', 'kill', 'faults', 'silence'] },
    driver: { type: 'string', multiple: true },
    callers: { type: 'string', default: '200' },
    times: { type: 'string', default: '20' },
    servers: { type: 'string', default: '4' },
    most: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

/** Longest that a telephone company waits for an answer. */
const TELEPHONE_MS = 15_000

type Lists = {
  readonly visits: number
  readonly pencilled: number
  readonly overlaps: readonly string[]
  readonly lost: readonly string[]
  readonly double: readonly string[]
}

const lengths = ({ visits, overlaps, lost, double }: Lists) => ({
  visits,
  overlaps: overlaps.length,
  lost_visits: lost.length,
  double: double.length,
})

const isClean = ({ overlaps, lost, double }: Lists): boolean => overlaps.length + lost.length + double.length === 0

if (values.help) console.log(USAGE)
else process.exitCode = (await run()) ? 0 : 1

/** True when nothing was sold twice, nothing lost, and everybody answered. */
async function run(): Promise<boolean> {
  const drivers = DRIVERS.filter((driver) => values.driver === undefined || values.driver.includes(driver))
  const { url, stop } = await startPostgres()
  try {
    let good = true
    for (const what of values.only) for (const driver of drivers) good = (await one(what, driver, url)) && good
    return good
  } finally {
    await stop()
  }
}

async function one(what: string, driver: Driver, postgresUrl: string): Promise<boolean> {
  const [callers, times, servers] = [values.callers, values.times, values.servers].map(Number)
  if (callers === undefined || times === undefined || servers === undefined) throw new Error('numbers are wanted')
  switch (what) {
    case 'race':
    case 'calls': {
      const by = what === 'race' ? 'rest' : 'calls'
      const { books, won, unanswered, ...more } = await race({ driver, postgresUrl, servers, callers, times, by })
      tell(what, driver, { won, unanswered, ...more, ...lengths(books) })
      return won === times && books.visits === times && unanswered === 0 && isClean(books)
    }
    case 'kill': {
      let good = true
      for (const work of ['book', 'move', 'cancel'] as const) {
        const most = values.most === undefined ? {} : { most: Number(values.most) }
        const { wrong, ...killed } = await killAtEachStep({ driver, postgresUrl, work, ...most })
        tell(`kill ${work}`, driver, { ...killed, wrong: wrong.length })
        for (const text of wrong) console.log(`  ${text}`)
        good &&= wrong.length === 0
      }
      return good
    }
    case 'faults': {
      if (driver === 'local') return true
      const options = { driver, postgresUrl, servers, callers, atOnce: 20, seed: Number(values.seed), failing: 0.5 }
      const { other, books, ...more } = await callsWithFaults(options)
      tell(what, driver, { ...more, other: other.length, ...lengths(books) })
      for (const call of other) console.log(call)
      return other.length === 0 && more.calledBack === more.conflicts && books.pencilled === 0 && isClean(books)
    }
    case 'silence': {
      if (driver === 'local') return true
      let good = true
      for (const isKnown of [true, false]) {
        const { ends, longestMs, moments, books } = await callsIntoSilence({ driver, postgresUrl, callers: 6, isKnown })
        tell(`silence, ${isKnown ? 'read before' : 'never read'}`, driver, { ...ends, longestMs, moments, ...lengths(books) })
        good &&= longestMs < TELEPHONE_MS && moments <= 1 && isClean(books)
      }
      return good
    }
    default:
      throw new Error(`there is no ${what}\n\n${USAGE}`)
  }
}

function tell(what: string, driver: Driver, figures: Readonly<Record<string, number>>): void {
  const cells = Object.entries(figures).map(([name, figure]) => `${name} ${Number.isInteger(figure) ? figure : figure.toFixed(1)}`)
  console.log(`${what.padEnd(22)} ${driver.padEnd(10)} ${cells.join(' · ')}`)
}
