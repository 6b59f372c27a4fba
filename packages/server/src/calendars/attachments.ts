import type { AttachedCalendar } from '@callwright/calendar/synced'
import type { BusinessFacts } from '@callwright/engine'
import { errorFields, type Log } from '../log.ts'
import type { Connections, StoredConnection } from './connections.ts'
import { closedRemote, openRemote } from './open-remote.ts'

/** The calendars of their own that businesses have connected. */
export type Attachments = {
  /** Those of a business; none: it has only ours. */
  readonly of: (business: string) => readonly AttachedCalendar[]
  /** Reads anew what is connected: another process may have changed it. */
  readonly refresh: () => Promise<void>
}

/** No business has one. */
export const NO_ATTACHMENTS: Attachments = { of: () => [], refresh: async () => undefined }

export type AttachmentsOptions = {
  readonly connections: Connections
  readonly businesses: readonly BusinessFacts[]
  readonly log: Log
}

type Opened = { readonly connection: StoredConnection; readonly calendar: AttachedCalendar }

/** Opens what is connected. A calendar stays open for as long as nothing of its connection changes, its circuit breaker with it. */
export async function openAttachments({ connections, businesses, log }: AttachmentsOptions): Promise<Attachments> {
  let opened: readonly Opened[] = []

  const open = (connection: StoredConnection, facts: BusinessFacts): Opened => {
    const { key, settings, credentials, problem } = connection
    const resources = connection.resources.length > 0 ? connection.resources : facts.resources.map(({ id }) => id)
    if (credentials === null) {
      log.error({ business: facts.id, calendar: key, reason: problem }, 'a connected calendar cannot be opened')
      return { connection, calendar: { key, resources, remote: closedRemote(`it cannot be opened: ${problem}`) } }
    }
    const onRefreshToken = (refresh_token: string): void => {
      if (!('refresh_token' in credentials)) return
      connections.renew(connection, { ...credentials, refresh_token }).catch((error: unknown) => {
        log.error({ business: facts.id, calendar: key, error: errorFields(error) }, 'a new refresh token could not be kept')
      })
    }
    const remote = openRemote({ settings, credentials, timeZone: facts.time_zone, onRefreshToken })
    return { connection, calendar: { key, resources, remote } }
  }

  let reading: Promise<void> | null = null
  const read = async (): Promise<void> => {
    const stored = await connections.list()
    opened = stored.flatMap((connection) => {
      const facts = businesses.find(({ id }) => id === connection.business)
      if (!facts) return []
      const same = opened.find(({ connection: before }) => isSame(before, connection))
      return [same ?? open(connection, facts)]
    })
  }

  // Who asks while it is read waits for that: a calendar must not be opened twice.
  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }

  await refresh()
  return {
    of: (business) => opened.flatMap(({ connection, calendar }) => (connection.business === business ? [calendar] : [])),
    refresh,
  }
}

function isSame(a: StoredConnection, b: StoredConnection): boolean {
  return a.business === b.business && a.key === b.key && a.updatedAt === b.updatedAt && a.problem === b.problem
}
