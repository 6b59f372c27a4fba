import { failure } from '@callwright/engine'
import type { Handler } from 'hono'
import type { Env } from './env.ts'
import { fail } from './errors.ts'

/** Answers the methods that an address does not know, and OPTIONS, with those that it does. To be registered behind them. */
export function onlyMethods(...methods: readonly string[]): Handler<Env> {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (c) => {
    c.header('allow', allow)
    return c.req.method === 'OPTIONS' ? c.body(null, 204) : fail(c, failure('SYS_002', `this address takes ${allow}`), 405)
  }
}
