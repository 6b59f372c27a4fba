import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../http/env.ts'

const ABOUT = `Appointments of a business, for other programs.

- **Times** without an offset are those of the business's clock; with one they may be of any zone. Answers carry the business's own offset.
- **Booking twice** does not happen: send the same \`Idempotency-Key\` and the same body until you have an answer, and take a new key for the next booking.
- **Failures** are \`{error: {code, message, correlation_id}}\`: \`BIZ_\` codes say what the business cannot do, \`SYS_\` codes what is wrong with the request or the server. A time that cannot be had comes with \`refusal\`, the reason, and \`alternatives\`, the nearest that can.
- **The key** is the server's \`CALLWRIGHT_API_KEY\`.`

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
        description: ABOUT,
      },
      security: [{ key: [] }],
    })
  routes.get('/openapi.json', (c) => c.json(document()))
  return routes
}
