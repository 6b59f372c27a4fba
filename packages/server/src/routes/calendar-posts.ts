import { failure } from '@callwright/engine'
import { Hono } from 'hono'
import { z } from 'zod'
import { isSecretOf } from '../calendars/watches.ts'
import type { AppDeps } from '../deps.ts'
import { readJson } from '../http/body.ts'
import type { Ctx, Env } from '../http/env.ts'
import { fail } from '../http/errors.ts'
import type { WatchRow } from '../store/calendar-watches.ts'

const WATCH_ID = /^[0-9a-f-]{36}$/
/** Longest token that is echoed. */
const MOST_TOKEN_LENGTH = 1_024
/** Largest post that is read, in bytes: Microsoft may tell of several hundred changes at once. */
const MAX_POST_BYTES = 256 * 1024

/**
 * Posts of Google and Microsoft: something has changed in a calendar. What has, they do not say; the calendar is compared soon. A post
 * without the secret of its watch is refused, whatever is wrong with it.
 */
export function calendarPostRoutes(deps: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.post('/:watch', async (c) => {
    const id = c.req.param('watch')
    const watch = WATCH_ID.test(id) ? await deps.watches.byId(id) : null
    if (!watch || !deps.businesses.byId(watch.business_id)) return refuse(deps, c)
    const isSecret = (given: string) => isSecretOf(watch, given)

    const { googlePost } = await import('@callwright/calendar/google')
    const post = googlePost((name) => c.req.header(name))
    if (post) {
      if (post.id !== watch.id || !isSecret(post.secret)) return refuse(deps, c)
      await noted(deps, watch, { changed: post.state === 'changed', renew: false })
      return c.body(null, 204)
    }

    const query = new URL(c.req.url).searchParams
    if ((query.get('validationToken') ?? '').length > MOST_TOKEN_LENGTH) return fail(c, failure('SYS_002', 'the token is too long'))
    const body = query.has('validationToken') ? null : await readJson(c, z.unknown(), MAX_POST_BYTES)
    if (body?.ok === false) return fail(c, body.failure)
    const { answerNotification } = await import('@callwright/calendar/microsoft')
    const answer = answerNotification({ query, body: body?.value ?? null, isSecret })
    if (answer.status === 403) return refuse(deps, c)
    if (answer.status === 202) await noted(deps, watch, answer)
    return c.body(answer.body, answer.status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  return routes
}

type News = { readonly changed: boolean; readonly renew: boolean }

async function noted(deps: AppDeps, { id, business_id }: WatchRow, { changed, renew }: News): Promise<void> {
  await deps.watches.posted(id)
  if (renew) await deps.watches.hurry(id)
  deps.onCalendarPost({ business: business_id, changed, renew })
}

function refuse(deps: AppDeps, c: Ctx): Response {
  deps.log.warn(
    { correlation_id: c.get('requestId') },
    'a post about a calendar was refused: it is of no watch of ours, or without its secret',
  )
  return fail(c, failure('SYS_005', 'there is no such watch, or this is not its secret'))
}
