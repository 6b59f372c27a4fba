import { failure } from '@callwright/engine'
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { POSTS_PATH } from './calendars/watches.ts'
import type { AppDeps } from './deps.ts'
import { shut, wantsKey } from './http/api-key.ts'
import type { Env } from './http/env.ts'
import { fail } from './http/errors.ts'
import { errorFields } from './log.ts'
import { appointmentRoutes } from './routes/appointments/routes.ts'
import { calendarPostRoutes } from './routes/calendar-posts.ts'
import { callRoutes } from './routes/calls.ts'
import { feedAddressRoutes, feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { openApiRoutes } from './routes/open-api.ts'
import { ownerRoutes } from './routes/owner.ts'
import { pageRoutes } from './routes/pages.ts'
import { sessionRoutes } from './routes/session.ts'
import { telephonyRoutes } from './routes/telephony.ts'

/** Builds the app on what it is given; `app.request()` drives it without a port. */
export function createApp(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>()
  app.use(requestId())
  app.route('/', healthRoutes(deps))
  app.route('/telephony', telephonyRoutes(deps))
  app.route(POSTS_PATH, calendarPostRoutes(deps))
  app.use('/v1/*', wantsKey(deps.apiKey))
  if (deps.apiKey === null && !deps.simulation) {
    // Whoever may name a caller's number hears that caller's visits: outside simulation that takes a key.
    app.use('/v1/voice/session/*', shut('sessions are opened only with an API key; set CALLWRIGHT_API_KEY'))
    app.use('/v1/appointments/*', shut('appointments are shown only with an API key; set CALLWRIGHT_API_KEY'))
    app.use('/v1/calendar-feed/*', shut('the address of the feed is shown only with an API key; set CALLWRIGHT_API_KEY'))
    app.use('/v1/calls/*', shut('calls are shown only with an API key; set CALLWRIGHT_API_KEY'))
  }
  app.route('/v1/voice/session', sessionRoutes(deps))
  app.route('/v1/voice/owner', ownerRoutes(deps))
  const appointments = appointmentRoutes(deps)
  app.route('/v1/appointments', appointments)
  app.route('/v1/calendar-feed', feedAddressRoutes(deps))
  app.route('/v1', callRoutes(deps))
  app.route('/', feedRoutes(deps))
  app.route('/', pageRoutes(deps.pages))
  app.route('/', openApiRoutes(appointments))
  app.notFound((c) => fail(c, failure('SYS_002', 'there is nothing at this address'), 404))
  app.onError((error, c) => {
    deps.log.error({ correlation_id: c.get('requestId'), path: c.req.routePath, error: errorFields(error) }, 'a request failed')
    return fail(c, failure('SYS_001'))
  })
  return app
}
