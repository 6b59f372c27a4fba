import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { Kysely, PGliteDialect } from 'kysely'

/** An empty PGlite in memory with `btree_gist` at hand (`CREATE EXTENSION` is the migration's business). */
export async function createPglite(): Promise<PGlite> {
  return await PGlite.create({ loadDataDir: await dataDir(), extensions: { btree_gist } })
}

/** Kysely on a PGlite of its own; `destroy()` closes both. */
export async function createPgliteKysely<Tables>(): Promise<Kysely<Tables>> {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await createPglite() }) })
}
