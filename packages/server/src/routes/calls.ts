import { failure } from '@callwright/engine'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'

const MOST_LISTED = 100

/** Calls as the owner and the simulator read them. */
export function callRoutes({ calls, leads, businesses }: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get('/calls', async (c) => {
    const limit = Number(c.req.query('limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1) return fail(c, failure('SYS_002', 'limit: must be a number from 1'))
    const business = c.req.query('business') ?? null
    const query = { business, limit: Math.min(limit, MOST_LISTED) }
    // Calls to call back: they wanted a visit and ended without one.
    if (c.req.query('unbooked') === '1') return c.json({ calls: await leads.list(query) })
    return c.json({ calls: await calls.list(query) })
  })

  routes.get('/calls/:id', async (c) => {
    const record = await calls.record(c.req.param('id'))
    return record ? c.json(record) : fail(c, failure('SYS_004'))
  })

  routes.get('/calls/:id/log', async (c) => {
    const log = await calls.log(c.req.param('id'))
    return log ? c.json(log) : fail(c, failure('SYS_004'))
  })

  routes.get('/businesses', (c) =>
    c.json({
      businesses: businesses.all.map(({ id, version, name, locales, default_locale, time_zone, numbers }) => ({
        id,
        version,
        name,
        locales,
        default_locale,
        time_zone,
        numbers,
      })),
    }),
  )

  return routes
}
