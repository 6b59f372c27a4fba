import type { RemoteProblemKind } from '@callwright/calendar'
import { Hono } from 'hono'
import { isPushed } from '../calendars/watches.ts'
import type { AppDeps } from '../deps.ts'
import type { Env } from '../http/env.ts'

/** How a connected calendar fares, as `/readyz` shows it. */
type CalendarHealth = {
  readonly business: string
  readonly calendar: string
  readonly status: 'ok' | RemoteProblemKind
  /** How we learn of what the owner changes: the vendor posts it at once, or it is looked for every few minutes. */
  readonly edits: 'pushed' | 'polled'
  /** ISO instants. */
  readonly since: string | null
  readonly synced_at: string | null
}

/**
 * `/healthz`: the process answers. `/readyz`: its database does too. A connected calendar that is down shows there as `degraded`, with
 * 200: calls are still taken, and visits pencilled.
 */
export function healthRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/healthz', (c) => c.json({ status: 'ok' }))
  routes.get('/readyz', async (c) => {
    if (!(await deps.store.ping())) return c.json({ status: 'database does not answer' }, 503)
    const calendars = await calendarHealth(deps)
    if (calendars.length === 0) return c.json({ status: 'ready' })
    return c.json({ status: calendars.every(({ status }) => status === 'ok') ? 'ready' : 'degraded', calendars })
  })
  return routes
}

async function calendarHealth({ store, businesses, attachments, watches }: AppDeps): Promise<CalendarHealth[]> {
  const connected = businesses.all.flatMap(({ id }) => attachments.of(id).map(({ key }) => ({ business: id, calendar: key })))
  if (connected.length === 0) return []
  const rows = await store.db
    .selectFrom('calendar_sync')
    .select(['business_id', 'remote_key', 'problem', 'problem_since', 'synced_at'])
    .execute()
  const watched = await watches.current()
  return connected.map(({ business, calendar }) => {
    const row = rows.find(({ business_id, remote_key }) => business_id === business && remote_key === calendar)
    const watch = watched.find(({ business_id, key }) => business_id === business && key === calendar)
    return {
      business,
      calendar,
      status: row?.problem ?? 'ok',
      edits: watch && isPushed(watch) ? 'pushed' : 'polled',
      since: row?.problem_since?.toISOString() ?? null,
      synced_at: row?.synced_at?.toISOString() ?? null,
    }
  })
}
