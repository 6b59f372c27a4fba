import { createHash, timingSafeEqual } from 'node:crypto'
import { failure } from '@callwright/engine'
import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'
import { fail } from './errors.ts'

/** Lets requests through that carry the key as `Authorization: Bearer …`; all of them when there is no key. */
export function wantsKey(key: string | null): MiddlewareHandler<Env> {
  const expected = key === null ? null : digest(`Bearer ${key}`)
  return async (c, next) => {
    if (expected === null || timingSafeEqual(digest(c.req.header('authorization') ?? ''), expected)) return next()
    return fail(c, failure('SYS_005', 'this door wants the API key as "Authorization: Bearer …"'), 401)
  }
}

/** Keeps doors shut for everybody. */
export function shut(message: string): MiddlewareHandler<Env> {
  return async (c) => fail(c, failure('SYS_005', message))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
