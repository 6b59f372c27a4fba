import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createPgliteKysely } from './pglite.ts'
import { createDatabase } from './postgres.ts'

const database = await createDatabase()
afterAll(() => database.drop())

test('a test file gets an empty PostgreSQL database that can hold exclusion constraints', async () => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('CREATE EXTENSION btree_gist')
  const { rows } = await client.query<{ tables: string }>(
    `SELECT count(*) AS tables FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  await client.end()
  expect(rows).toEqual([{ tables: '0' }])
})

test('two databases are apart', async () => {
  const other = await createDatabase()
  expect(other.url).not.toBe(database.url)
  await other.drop()
})

test('PGlite holds exclusion constraints as well', async () => {
  const db = await createPgliteKysely()
  await sql`CREATE EXTENSION btree_gist`.execute(db)
  const { rows } = await sql`SELECT extname FROM pg_extension WHERE extname = 'btree_gist'`.execute(db)
  await db.destroy()
  expect(rows).toHaveLength(1)
})
