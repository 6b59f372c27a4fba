import { createWriteStream } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { devNull } from 'node:os'
import { type BusinessFacts, tradesIntake } from '@callwright/engine'
import { assemble, bindEngine, createLog, type Store } from '@callwright/server'
import { type ServerType, serve } from '@hono/node-server'
import { CALLED_AT, referenceBusiness } from '../script.ts'
import { bareHandler } from './bare-handler.ts'
import { AUTH_TOKEN, BUSINESSES, businessNumber, PUBLIC_URL } from './planned-calls.ts'

/** Our server and the bare handler on ports of this process, on one store. */
export type Servers = {
  readonly ours: number
  readonly bare: number
  /** Makes ready for a round of these calls: calendars empty, rows there for the bare handler. */
  prepare(calls: readonly string[]): Promise<void>
  /** Visits booked since `prepare`. */
  booked(): Promise<number>
  stop(): Promise<void>
}

export async function startServers(store: Store): Promise<Servers> {
  const { app, outbox } = await assemble({
    store,
    businesses: Array.from({ length: BUSINESSES }, (_, n) => business(n)),
    simulation: false,
    publicUrl: PUBLIC_URL,
    twilioAuthToken: AUTH_TOKEN,
    log: createLog('info', createWriteStream(devNull)),
    engine: bindEngine(tradesIntake),
    now: () => CALLED_AT,
  })
  const bare = await bareHandler(store)
  const [oursServer, bareServer] = await Promise.all([listen(app.fetch), listen(bare.app.fetch)])
  return {
    ours: oursServer.port,
    bare: bareServer.port,
    async prepare(calls) {
      await store.db.deleteFrom('appointments').execute()
      await bare.prepare(calls)
    },
    async booked() {
      const row = await store.db
        .selectFrom('appointments')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },
    async stop() {
      for (const { server } of [oursServer, bareServer]) server.close()
      await outbox.stop()
    },
  }
}

function business(n: number): BusinessFacts {
  return { ...referenceBusiness(), id: `business-${n}`, numbers: [businessNumber(n)] }
}

async function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<{ server: ServerType; port: number }> {
  return await new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => resolve({ server, port }))
  })
}
