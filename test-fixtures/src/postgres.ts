import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the door that starts PostgreSQL when first asked and answers with its connection string. */
    readonly postgresDoor: string
  }
}

/** A database of a test file's own on the run's PostgreSQL. */
export type TestDatabase = {
  /** Connection string, `postgres://…`. */
  readonly url: string
  /** Removes it, closing connections that are still open. */
  readonly drop: () => Promise<void>
}

/** Creates an empty database; the caller drops it in `afterAll`. Starts PostgreSQL when this run has not yet (about 2 s). */
export async function createDatabase(): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresDoor'))
  const server = await answer.text()
  if (!answer.ok) throw new Error(server)
  const name = `callwright_test_${randomBytes(6).toString('hex')}`
  await execute(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async drop() {
      await allGone(server, name)
      await execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}

/** How long connections that are being closed may take, in tries of 20 ms. */
const MOST_LOOKS = 50

/**
 * A pool answers that it has ended before its connections are closed. One that the server ends by force in that moment has nobody left to
 * hear of it, and would end the process.
 */
async function allGone(server: string, name: string): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const [row] = await execute(server, `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = '${name}'`)
    if (row?.open === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function execute(url: string, statement: string): Promise<{ readonly open?: unknown }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ readonly open?: unknown }>(statement)).rows
  } finally {
    await client.end()
  }
}
