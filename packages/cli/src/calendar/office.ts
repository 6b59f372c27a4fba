import type { BusinessFacts } from '@callwright/engine'
import {
  type Connections,
  connections,
  FolderInUse,
  loadBusinesses,
  openStore,
  readConfig,
  readKeyRing,
  type Store,
} from '@callwright/server'
import { UsageError } from '../command.ts'
import type { Options } from './options.ts'

/** What the calendar commands work on: the server's own database and businesses. */
export type Office = {
  readonly facts: BusinessFacts
  readonly store: Store
  readonly connections: Connections
}

/** Opens what the server would open, does the work, and gives it back. */
export async function inOffice<Value>(options: Options, work: (office: Office) => Promise<Value>): Promise<Value> {
  const read = readConfig(process.env)
  if (!read.ok) throw new UsageError(read.message)
  const loaded = loadBusinesses(read.config.businessPath)
  if (!loaded.ok) throw new UsageError(loaded.message)
  const facts = options.business === undefined ? loaded.businesses[0] : loaded.businesses.find(({ id }) => id === options.business)
  if (!facts) throw new UsageError(`--business: there is only ${loaded.businesses.map(({ id }) => id).join(', ')}`)
  for (const resource of options.resource ?? []) {
    if (!facts.resources.some(({ id }) => id === resource)) {
      throw new UsageError(`--resource: ${facts.id} has only ${facts.resources.map(({ id }) => id).join(', ')}`)
    }
  }
  const keyRing = readKeyRing(read.config)
  if (!keyRing.ok) throw new UsageError(keyRing.message)
  if (keyRing.keyRing === null) {
    throw new UsageError(
      'set CALLWRIGHT_CREDENTIAL_KEYS, for this command and for the server: "2026:" and what `openssl rand -base64 32` says',
    )
  }
  const store = await open(read.config)
  try {
    return await work({ facts, store, connections: connections(store, keyRing.keyRing) })
  } finally {
    await store.close()
  }
}

async function open(config: { readonly databaseUrl: string | null; readonly dataDir: string }): Promise<Store> {
  try {
    return await openStore(config)
  } catch (error) {
    if (error instanceof FolderInUse) throw new UsageError(`${error.message}: stop the server first, and start it again afterwards`)
    throw error
  }
}
