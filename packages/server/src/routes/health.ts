import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import type { Env } from '../http/env.ts'

/** `/healthz`: the process answers. `/readyz`: its database does too. */
export function healthRoutes({ store }: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/healthz', (c) => c.json({ status: 'ok' }))
  routes.get('/readyz', async (c) =>
    (await store.ping()) ? c.json({ status: 'ready' }) : c.json({ status: 'database does not answer' }, 503),
  )
  return routes
}
