import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseKeyRing } from '@callwright/calendar/credentials'
import type { BusinessFacts } from '@callwright/engine'
import { connections, createLog, loadBusinesses, openAttachments, openStore, type Store, syncedOptions } from '@callwright/server'
import pg from 'pg'
import { type Driver, startVendor, type Vendor } from './vendors.ts'

/** A business with one van, its database on PostgreSQL, and its owner's calendar connected. */
export type Stage = {
  readonly driver: Driver
  readonly facts: BusinessFacts
  readonly store: Store
  /** Null with the local driver: the business has our book alone. */
  readonly vendor: Vendor | null
  /** Environment in which a server process finds all of it. */
  readonly environment: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

const BRISTOL = new URL('../../packages/server/src/businesses/bristol-plumbing.json', import.meta.url)
export const API_KEY = 'races-0123456789abcdef'

/** Sets it up in a database of its own on a server of PostgreSQL. */
export async function setStage(driver: Driver, postgresUrl: string): Promise<Stage> {
  const database = await createDatabase(postgresUrl)
  const folder = mkdtempSync(join(tmpdir(), 'callwright-races-'))
  const business = join(folder, 'business.json')
  writeFileSync(business, JSON.stringify(alwaysOpen()))
  const loaded = loadBusinesses(business)
  if (!loaded.ok) throw new Error(loaded.message)
  const [facts] = loaded.businesses
  if (!facts) throw new Error('no business')
  const store = await openStore({ databaseUrl: database.url, dataDir: null })
  const keys = `races:${randomBytes(32).toString('base64')}`
  const ring = parseKeyRing(keys)
  if (!ring.ok) throw new Error(ring.message)
  const vendor = driver === 'local' ? null : await startVendor(driver)
  if (vendor) {
    const { settings, credentials } = vendor.access
    await connections(store, ring.keyRing).put({ business: facts.id, key: 'owner', resources: [], settings }, credentials)
  }
  return {
    driver,
    facts,
    store,
    vendor,
    environment: {
      DATABASE_URL: database.url,
      CALLWRIGHT_BUSINESS: business,
      CALLWRIGHT_CREDENTIAL_KEYS: keys,
      CALLWRIGHT_API_KEY: API_KEY,
      LOG_LEVEL: 'fatal',
    },
    async close() {
      await store.close()
      await vendor?.close()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a server process makes of the stage, with calendars of its own: the same code, other connections. */
export async function optionsOf({ store, facts, environment }: Pick<Stage, 'store' | 'facts' | 'environment'>) {
  const ring = parseKeyRing(environment['CALLWRIGHT_CREDENTIAL_KEYS'] ?? '')
  if (!ring.ok) throw new Error(ring.message)
  const log = createLog('silent')
  const attachments = await openAttachments({ connections: connections(store, ring.keyRing), businesses: [facts], log })
  return { attachments, options: syncedOptions(store.db, facts, attachments) }
}

/**
 * Open every day, so that a run is the same whatever the day: eight to six, one van, visits of an hour on the hour. A day may hold as many as it has
 * hours: who takes one passes the same gate as where rules are tight.
 */
function alwaysOpen(): object {
  const bristol: object = JSON.parse(readFileSync(BRISTOL, 'utf8'))
  const hours = ['08:00-18:00']
  const rules = { slot_minutes: 60, travel_buffer_minutes: 0, max_visits_per_day: 10 }
  return { ...bristol, hours: { 'mon-fri': hours, sat: hours, sun: hours }, closed_days: [], ...rules }
}

async function createDatabase(server: string): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `callwright_races_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
