import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '@callwright/server'
import type { Figures } from '../measure/figures.ts'
import { interleave } from '../measure/interleave.ts'
import type { Progress, Section } from '../measure/section.ts'
import { type LoadGenerator, startLoadGenerator } from './load-generator.ts'
import { callSid } from './planned-calls.ts'
import { startPostgres } from './postgres.ts'
import { startServers } from './servers.ts'

const AT_ONCE = 50
const CALLS = 300
const ON_POSTGRES = { warmUps: 2, rounds: 9 }
const ON_PGLITE = { warmUps: 1, rounds: 3 }

/** Webhooks end to end beside a bare handler: on PostgreSQL, and on the embedded database for information. */
export async function webhookSection(progress: Progress): Promise<Section> {
  const postgres = await startPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'callwright-bench-pglite-'))
  const load = startLoadGenerator()
  try {
    progress(`PostgreSQL: ${ON_POSTGRES.rounds} rounds of ${CALLS} calls`)
    const real = await measure(await openStore({ databaseUrl: postgres.url, dataDir: null }), load, ON_POSTGRES)
    progress(`PGlite: ${ON_PGLITE.rounds} rounds of ${CALLS} calls`)
    const embedded = await measure(await openStore({ databaseUrl: null, dataDir: folder }), load, ON_PGLITE)
    const share = real.ours.perSecond / real.bare.perSecond
    const row = (name: string, figures: Figures, bare: Figures) => [
      name,
      figures.perSecond,
      figures.p50,
      figures.p99,
      `${Math.round((100 * figures.perSecond) / bare.perSecond)} %`,
    ]
    return {
      id: 'webhook',
      title: `Webhook: signed, understood, committed, answered in TwiML; ${AT_ONCE} calls at once`,
      conditions: [
        `${postgres.setting}. PGlite in a folder: its fsync is off, so its rows stand apart.`,
        'Server and bare handler in one process, on one pool of 10 connections; the load generator and PostgreSQL on the same CPUs.',
        `Median of interleaved rounds (${ON_POSTGRES.rounds}; PGlite ${ON_PGLITE.rounds}) of ${CALLS} whole calls: the inbound webhook and six turns that book a visit.`,
        'The bare handler parses the same form and does one prepared, committed UPDATE of about 1 kB jsonb; it checks no signature.',
      ],
      columns: ['', 'webhooks/s', 'p50 ms', 'p99 ms', 'of bare'],
      rows: [
        row('Callwright, PostgreSQL', real.ours, real.bare),
        row('bare Hono + UPDATE, PostgreSQL', real.bare, real.bare),
        row('Callwright, PGlite', embedded.ours, embedded.bare),
        row('bare Hono + UPDATE, PGlite', embedded.bare, embedded.bare),
      ],
      targets: [
        { what: "rate beside the bare handler's, PostgreSQL", wanted: '>= 50 %', measured: share * 100, unit: '%', met: share >= 0.5 },
        { what: 'p99 of a webhook, PostgreSQL', wanted: '< 50 ms', measured: real.ours.p99, unit: 'ms', met: real.ours.p99 < 50 },
      ],
    }
  } finally {
    load.stop()
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(
  store: Store,
  load: LoadGenerator,
  rounds: { warmUps: number; rounds: number },
): Promise<{ ours: Figures; bare: Figures }> {
  const servers = await startServers(store)
  let count = 0
  const name = () => `${store.kind === 'pglite' ? 'p' : 'r'}${count}`
  try {
    const [ours, bare] = await interleave(
      [
        {
          name: 'Callwright',
          async round() {
            count++
            await servers.prepare(Array.from({ length: CALLS }, (_, n) => callSid(name(), n)))
            const figures = await load.play({ round: name(), port: servers.ours, calls: CALLS, atOnce: AT_ONCE, checked: true })
            const booked = await servers.booked()
            if (booked !== CALLS) throw new Error(`${booked} of ${CALLS} calls booked a visit`)
            return figures
          },
        },
        {
          name: 'bare handler',
          round: () => load.play({ round: name(), port: servers.bare, calls: CALLS, atOnce: AT_ONCE, checked: false }),
        },
      ],
      rounds,
    )
    if (!ours || !bare) throw new Error('a round is missing')
    return { ours, bare }
  } finally {
    await servers.stop()
    await store.close()
  }
}
