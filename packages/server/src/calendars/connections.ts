import { type KeyRing, mustReseal, openCredentials, sealCredentials } from '@callwright/calendar/credentials'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Store } from '../store/database.ts'
import { type Connection, type ConnectionCredentials, connectionCredentials, connectionSettings } from './connection.ts'

/** A connection as it is stored, its credentials opened; `problem` says why they cannot be. */
export type StoredConnection = Connection & {
  readonly updatedAt: string
  readonly credentials: ConnectionCredentials | null
  readonly problem: string | null
}

/** The calendars that businesses have connected, in the database. */
export type Connections = {
  readonly list: (business?: string) => Promise<readonly StoredConnection[]>
  /** Connects, or connects anew. */
  readonly put: (connection: Connection, credentials: ConnectionCredentials) => Promise<void>
  /** Keeps new credentials of a connection as it was read; nothing where it was removed, or connected anew, meanwhile. */
  readonly renew: (
    connection: Pick<StoredConnection, 'business' | 'key' | 'settings' | 'updatedAt'>,
    credentials: ConnectionCredentials,
  ) => Promise<void>
  /** True when there was one. */
  readonly remove: (business: string, key: string) => Promise<boolean>
}

const resourceList = z.array(z.string())

/** Binds them to a database and the keys that seal what is secret. Null: there are no keys, and nothing can be opened. */
export function connections({ db }: Store, keyRing: KeyRing | null): Connections {
  const seal = (connection: Pick<Connection, 'business' | 'settings'>, credentials: ConnectionCredentials): string => {
    if (keyRing === null) throw new Error('credentials cannot be sealed without a key')
    return sealCredentials(keyRing, JSON.stringify(credentials), ownerOf(connection))
  }
  const opened = (connection: Connection, sealed: string): Pick<StoredConnection, 'credentials' | 'problem'> => {
    if (keyRing === null) return { credentials: null, problem: 'CALLWRIGHT_CREDENTIAL_KEYS is not set' }
    const plain = openCredentials(keyRing, sealed, ownerOf(connection))
    if (!plain.ok) {
      const why = plain.reason === 'unknown_key' ? 'its key is not among CALLWRIGHT_CREDENTIAL_KEYS' : `what is stored is ${plain.reason}`
      return { credentials: null, problem: why }
    }
    const credentials = connectionCredentials.safeParse(JSON.parse(plain.plain))
    return credentials.success
      ? { credentials: credentials.data, problem: null }
      : { credentials: null, problem: 'what is stored is incomplete' }
  }
  /** Visits that stood in it stand nowhere that is known: else another calendar that holds none of them would look as if the owner had deleted all. */
  const letGo = (business: string, key: string) =>
    db
      .updateTable('appointments')
      .set({ remote_key: null })
      .where('business_id', '=', business)
      .where('remote_key', '=', key)
      .where('remote_state', 'in', ['written', 'to_update'])
      .execute()
  return {
    async list(business) {
      const rows = db.selectFrom('calendar_connections').selectAll().orderBy('business_id').orderBy('key')
      const found = await (business === undefined ? rows : rows.where('business_id', '=', business)).execute()
      const all: StoredConnection[] = []
      for (const row of found) {
        const settings = connectionSettings.safeParse(row.settings)
        if (!settings.success) continue
        const connection = {
          business: row.business_id,
          key: row.key,
          resources: resourceList.catch([]).parse(row.resources),
          settings: settings.data,
        }
        const open = opened(connection, row.credentials)
        const stored = { ...connection, updatedAt: row.updated_at.toISOString(), ...open }
        all.push(stored)
        // A key was rotated: what it sealed is sealed with the current one as soon as it is read.
        if (keyRing && open.credentials && mustReseal(keyRing, row.credentials)) await this.renew(stored, open.credentials)
      }
      return all
    },
    async put(connection, credentials) {
      const set = {
        provider: connection.settings.provider,
        resources: JSON.stringify(connection.resources),
        settings: JSON.stringify(connection.settings),
        credentials: seal(connection, credentials),
      }
      await db
        .insertInto('calendar_connections')
        .values({ business_id: connection.business, key: connection.key, ...set })
        .onConflict((conflict) => conflict.columns(['business_id', 'key']).doUpdateSet({ ...set, updated_at: sql<string>`now()` }))
        .execute()
      // Another calendar under the same key begins anew; what was read of the old one is worth nothing, and so is its watch.
      await db.deleteFrom('calendar_watches').where('business_id', '=', connection.business).where('key', '=', connection.key).execute()
      await db.deleteFrom('calendar_sync').where('business_id', '=', connection.business).where('remote_key', '=', connection.key).execute()
      await letGo(connection.business, connection.key)
    },
    async renew(connection, credentials) {
      await db
        .updateTable('calendar_connections')
        .set({ credentials: seal(connection, credentials) })
        .where('business_id', '=', connection.business)
        .where('key', '=', connection.key)
        .where('provider', '=', connection.settings.provider)
        // As it was read: to the millisecond, which the database knows better.
        .where(sql<Date>`date_trunc('milliseconds', updated_at)`, '=', new Date(connection.updatedAt))
        .execute()
    },
    async remove(business, key) {
      const gone = await db
        .deleteFrom('calendar_connections')
        .where('business_id', '=', business)
        .where('key', '=', key)
        .returning('key')
        .executeTakeFirst()
      if (!gone) return false
      await db.deleteFrom('calendar_sync').where('business_id', '=', business).where('remote_key', '=', key).execute()
      await letGo(business, key)
      return true
    },
  }
}

const ownerOf = ({ business, settings }: Pick<Connection, 'business' | 'settings'>) => ({ business, provider: settings.provider })
