import { isDeepStrictEqual } from 'node:util'
import { type BusinessFacts, parseBusiness } from '@callwright/engine'
import type { Store } from '../store/database.ts'

/** The businesses that this server answers for. */
export type Businesses = {
  /** Current facts, by id. */
  readonly byId: (id: string) => BusinessFacts | null
  /** Current facts of whoever is called at a number (E.164). */
  readonly byNumber: (number: string) => BusinessFacts | null
  /** The one meant when none is named. */
  readonly main: BusinessFacts
  readonly all: readonly BusinessFacts[]
  /** The facts as they were in a version, which a call keeps to its end. */
  readonly version: (id: string, version: number) => Promise<BusinessFacts | null>
}

/**
 * Keeps the facts given at start as immutable versions: facts that differ from the newest stored ones get the next number,
 * whatever number they came with.
 */
export async function openBusinesses(store: Store, given: readonly BusinessFacts[]): Promise<Businesses> {
  const all: BusinessFacts[] = []
  for (const facts of given) all.push(await keepVersion(store, facts))
  const [main] = all
  if (!main) throw new Error('there is no business to answer for')
  const byId = new Map(all.map((facts) => [facts.id, facts]))
  const byNumber = new Map(all.flatMap((facts) => facts.numbers.map((number) => [number, facts] as const)))
  const versions = new Map(all.map((facts) => [`${facts.id}@${facts.version}`, facts]))
  return {
    byId: (id) => byId.get(id) ?? null,
    byNumber: (number) => byNumber.get(number) ?? null,
    main,
    all,
    async version(id, version) {
      const key = `${id}@${version}`
      const known = versions.get(key)
      if (known) return known
      const row = await store.db
        .selectFrom('businesses')
        .select('facts')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      const parsed = row && parseBusiness(row.facts)
      if (!parsed?.ok) return null
      versions.set(key, parsed.facts)
      return parsed.facts
    },
  }
}

async function keepVersion(store: Store, facts: BusinessFacts): Promise<BusinessFacts> {
  for (;;) {
    const newest = await store.db
      .selectFrom('businesses')
      .select(['version', 'facts'])
      .where('id', '=', facts.id)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const stored = newest && parseBusiness(newest.facts)
    if (newest && stored?.ok && isDeepStrictEqual({ ...stored.facts, version: 0 }, { ...facts, version: 0 }))
      return { ...facts, version: newest.version }
    const version = newest ? Math.max(newest.version + 1, facts.version) : facts.version
    const next = { ...facts, version }
    const inserted = await store.db
      .insertInto('businesses')
      .values({ id: next.id, version, facts: JSON.stringify(next) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    // Another replica may have stored the same number in between: then it is compared again.
    if (inserted) return next
  }
}
