import type { Store } from '@callwright/server'
import { Hono } from 'hono'

/** The least that a webhook with a memory can do. */
export type BareHandler = {
  readonly app: Hono
  /** Makes the rows that a round will change. */
  prepare(calls: readonly string[]): Promise<void>
}

const UPDATE = {
  name: 'bare_update',
  text: 'UPDATE bare_calls SET rev = rev + 1, state = $2::jsonb, updated_at = now() WHERE id = $1 RETURNING rev',
}
const INSERT = {
  name: 'bare_insert',
  text: `INSERT INTO bare_calls (id, state) SELECT id, '{}' FROM json_array_elements_text($1::json) AS id`,
}
/** With what is said, the state comes to about 1 kB. */
const FILLER = Object.fromEntries(
  Array.from({ length: 16 }, (_, n) => [`slot_${n}`, 'forty-two characters of state, more or less'.slice(0, 42)]),
)

/** Parses the same form, keeps about 1 kB of JSON in one committed UPDATE, and answers; through the same pool and prepared like ours. */
export async function bareHandler(store: Store): Promise<BareHandler> {
  await store.run(
    {
      name: 'bare_create',
      text: `CREATE TABLE IF NOT EXISTS bare_calls (
        id text PRIMARY KEY, rev integer NOT NULL DEFAULT 0, state jsonb NOT NULL, updated_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 60)`,
    },
    [],
  )
  const app = new Hono()
  app.post('/telephony/*', async (c) => {
    const form = new URLSearchParams(await c.req.text())
    const state = JSON.stringify({ ...FILLER, said: form.get('SpeechResult') ?? '', from: form.get('From') ?? '' })
    const [row] = await store.run<{ rev: number }>(UPDATE, [form.get('CallSid') ?? '', state])
    if (!row) return c.body('no such call', 404)
    return c.body(`<?xml version="1.0" encoding="UTF-8"?><Response><Say>Turn ${row.rev}</Say></Response>`, 200, {
      'content-type': 'text/xml',
    })
  })
  return { app, prepare: async (calls) => void (await store.run(INSERT, [JSON.stringify(calls)])) }
}
