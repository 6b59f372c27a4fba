import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { CompiledQuery, type ControlledTransaction, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { takeLock } from './lock-file.ts'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'

/** A statement that is sent often: PostgreSQL prepares it once per connection under its name. */
export type Statement = { readonly name: string; readonly text: string }

/** Parameters of a statement. */
export type Value = string | number | boolean | null

/** The open database. */
export type Store = {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Kysely<Database>
  /** Runs a statement without compiling it again, in a transaction if one is given. */
  readonly run: <Row>(statement: Statement, values: readonly Value[], within?: Transaction) => Promise<Row[]>
  /** True when the database answers. */
  readonly ping: () => Promise<boolean>
  readonly close: () => Promise<void>
}

export type Transaction = ControlledTransaction<Database, string[]>

export type StoreOptions = {
  /** Connection string; null: the embedded database. */
  readonly databaseUrl: string | null
  /** Folder of the embedded database; `null` keeps it in memory. */
  readonly dataDir: string | null
  /** Most connections to PostgreSQL. */
  readonly poolSize?: number
}

/** Longest that one statement may take, in ms: a turn must answer before the phone company gives up (15 s). */
const STATEMENT_TIMEOUT_MS = 5_000

/** Opens the database and brings it up to date. The embedded one is held by a lock file until `close`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store =
    options.databaseUrl === null ? await openEmbedded(options.dataDir) : await openPostgres(options.databaseUrl, options.poolSize ?? 10)
  try {
    await migrate(store.db)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

async function openEmbedded(dataDir: string | null): Promise<Store> {
  if (dataDir !== null) mkdirSync(dataDir, { recursive: true })
  const release = dataDir === null ? () => undefined : takeLock(join(dataDir, 'lock'))
  try {
    const pglite = await createEmbedded(dataDir)
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) })
    return {
      kind: 'pglite',
      db,
      run: async <Row>(statement: Statement, values: readonly Value[], within?: Transaction) =>
        (await (within ?? db).executeQuery<Row>(CompiledQuery.raw(statement.text, [...values]))).rows,
      ping: () => answers(db),
      close: async () => {
        await db.destroy()
        if (!pglite.closed) await pglite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/**
 * A new database is unpacked from a prepared one, which takes a third of the time that making it anew does. `ready` is written
 * when that is done: a folder without it was left half made by a process that was killed, and is begun again.
 */
async function createEmbedded(dataDir: string | null): Promise<PGlite> {
  const [{ PGlite }, { btree_gist }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/btree_gist'),
  ])
  const extensions = { btree_gist }
  const folder = dataDir === null ? null : join(dataDir, 'database')
  const ready = dataDir === null ? null : join(dataDir, 'ready')
  if (folder !== null && ready !== null && existsSync(ready)) return PGlite.create({ dataDir: folder, extensions })
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
  const { dataDir: prepared } = await import('@electric-sql/pglite-prepopulatedfs')
  const pglite = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), loadDataDir: await prepared(), extensions })
  if (ready !== null) writeFileSync(ready, '')
  return pglite
}

async function openPostgres(connectionString: string, poolSize: number): Promise<Store> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: STATEMENT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    idle_in_transaction_session_timeout: 2 * STATEMENT_TIMEOUT_MS,
  })
  // Without a listener, a connection that breaks while idle would end the process; the pool replaces it by itself.
  pool.on('error', () => undefined)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
    db,
    run: async <Row>(statement: Statement, values: readonly Value[], within?: Transaction) => {
      if (within) return (await within.executeQuery<Row>(CompiledQuery.raw(statement.text, [...values]))).rows
      const result = await pool.query({ name: statement.name, text: statement.text, values: [...values] })
      const rows: Row[] = result.rows
      return rows
    },
    ping: () => answers(db),
    close: () => db.destroy(),
  }
}

async function answers(db: Kysely<Database>): Promise<boolean> {
  try {
    await db.executeQuery(CompiledQuery.raw('SELECT 1'))
    return true
  } catch {
    return false
  }
}
