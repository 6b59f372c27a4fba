import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../http/env.ts'

/** `/openapi.json`: the REST doors as OpenAPI 3.1. */
export function openApiRoutes(appointments: OpenAPIHono<Env>): OpenAPIHono<Env> {
  const described = new OpenAPIHono<Env>()
  described.route('/v1/appointments', appointments)
  described.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  const routes = new OpenAPIHono<Env>()
  const document = () =>
    described.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Callwright',
        version: '1',
        description: 'Appointments of a business. Failures are `{error: {code, message, correlation_id}}`.',
      },
      security: [{ key: [] }],
    })
  routes.get('/openapi.json', (c) => c.json(document()))
  return routes
}
