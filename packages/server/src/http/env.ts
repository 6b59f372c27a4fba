import type { Context } from 'hono'

/** What every request carries through the app. */
export type Env = { Variables: { requestId: string } }
export type Ctx = Context<Env>
