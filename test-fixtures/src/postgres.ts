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
  return { url: url.href, drop: () => execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
