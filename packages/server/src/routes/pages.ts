import { Hono } from 'hono'
import type { Pages } from '../deps.ts'
import type { Env } from '../http/env.ts'

/** The console holds no inline script or style and loads from nowhere else. */
const POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The console's pages and files. */
export function pageRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/', (c) => c.redirect('/simulator'))
  for (const [path, { body, type }] of pages) {
    routes.get(path, (c) =>
      c.body(body, 200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      }),
    )
  }
  return routes
}
