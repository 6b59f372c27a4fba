import { z } from 'zod'
import { type Books, compareBooks } from './books.ts'
import { type CallEnd, callerNo, ring } from './callers.ts'
import { type Servers, startServers } from './servers.ts'
import { setStage } from './stage.ts'
import { standingWork } from './standing-work.ts'
import type { Driver } from './vendors.ts'

export type RaceOptions = {
  readonly driver: Driver
  readonly postgresUrl: string
  readonly servers: number
  readonly callers: number
  readonly times: number
  /** By telephone, with the whole dialog, or by `POST /v1/appointments`. */
  readonly by: 'calls' | 'rest'
}

export type Raced = {
  readonly won: number
  readonly lost: number
  /** Losers who were offered nothing else. */
  readonly unanswered: number
  /** Requests that a calendar under load did not answer in time, and that were sent again with the same key. */
  readonly again: number
  /** Visits that the calendar under load had not taken yet. */
  readonly pencilled: number
  /** When the standing work of a server has written those too. */
  readonly books: Books
  readonly seconds: number
}

/** What came of one who wanted a time. */
type Wanted = { readonly won: boolean; readonly offered: boolean; readonly again: number }

/** Everybody at once: as many callers for as few times, through several server processes. */
export async function race({ driver, postgresUrl, servers: count, callers, times, by }: RaceOptions): Promise<Raced> {
  const stage = await setStage(driver, postgresUrl)
  try {
    const servers = await startServers(count, stage)
    try {
      const wanted = timesFrom(times)
      const one = by === 'rest' ? posted : rung
      const began = performance.now()
      const all = await Promise.all(Array.from({ length: callers }, (_, n) => one(servers, n, wanted[n % times] ?? '')))
      const seconds = (performance.now() - began) / 1000
      const { pencilled } = await compareBooks(stage)
      await standingWork(stage)
      return { ...counted(all), pencilled, seconds, books: await compareBooks(stage) }
    } finally {
      await servers.stop()
    }
  } finally {
    await stage.close()
  }
}

/** Hours of the days after the day after tomorrow, ten a day. */
export function timesFrom(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.now() + (3 + Math.floor(at / 10)) * 86_400_000).toISOString().slice(0, 10)
    return `${day}T${String(8 + (at % 10)).padStart(2, '0')}:00`
  })
}

function counted(all: readonly Wanted[]) {
  const losers = all.filter(({ won }) => !won)
  return {
    won: all.length - losers.length,
    lost: losers.length,
    unanswered: losers.filter(({ offered }) => !offered).length,
    again: all.reduce((sum, { again }) => sum + again, 0),
  }
}

const refused = z.object({ alternatives: z.array(z.object({ start: z.string() })).default([]) })
const MOST_TRIES = 20

async function posted({ post }: Servers, n: number, wants: string): Promise<Wanted> {
  const { name, phone, address } = callerNo(n, wants, false)
  const body = { service_type: 'leak_repair', start: wants, caller_name: name, callback_number: phone, service_address: address }
  for (let again = 0; ; again++) {
    const { status, body: answer } = await post(n + again, '/v1/appointments', body, { 'idempotency-key': `race-of-caller-${n}` })
    if (status === 201) return { won: true, offered: false, again }
    const { alternatives } = refused.parse(answer)
    if (status === 409 || again >= MOST_TRIES) {
      return { won: false, offered: alternatives.some(({ start }) => !start.startsWith(wants)), again }
    }
    if (status !== 503) throw new Error(`${status} ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 200 * (1 + (n % 5))))
  }
}

async function rung(servers: Servers, n: number, wants: string): Promise<Wanted> {
  const end: CallEnd = await ring(servers, callerNo(n, wants, false))
  return { won: end.outcome === 'booked', offered: end.offeredOther, again: 0 }
}
