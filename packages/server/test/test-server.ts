import { type FakeNotifier, fakeNotifier } from '@callwright/adapters'
import { createDatabase } from '@callwright/test-fixtures/postgres'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { assemble, type Server, type ServerParts } from '../src/assemble.ts'
import { loadBusinesses } from '../src/business/load.ts'
import { createLog } from '../src/log.ts'
import { openStore, type Store } from '../src/store/database.ts'
import { tinyEngine } from './tiny-engine.ts'

/** The databases that every store test runs on. */
export const DATABASES = ['pglite', 'postgres'] as const

/** An empty, migrated database; `close` removes it. `url` is null for PGlite. */
export async function emptyStore(
  kind: (typeof DATABASES)[number],
): Promise<{ store: Store; url: string | null; close: () => Promise<void> }> {
  if (kind === 'pglite') {
    const store = await openStore({ databaseUrl: null, dataDir: null })
    return { store, url: null, close: store.close }
  }
  const database = await createDatabase()
  const store = await openStore({ databaseUrl: database.url, dataDir: null })
  return {
    store,
    url: database.url,
    async close() {
      await store.close()
      await database.drop()
    },
  }
}

export const TOKEN = '12345'
export const PUBLIC_URL = 'https://phone.example.com'
export const BRISTOL = '+18605550100'
export const CALLER = '+18605550142'

export type Answer = { readonly status: number; readonly json: ReturnType<typeof JSON.parse> }

/** A server on a store, with the tiny dialog, and ways to talk to it. */
export async function testServer(store: Store, parts: Partial<ServerParts> = {}) {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error(loaded.message)
  const notifier: FakeNotifier = fakeNotifier()
  const lines: string[] = []
  const log = createLog('trace', { write: (line: string) => void lines.push(line) })
  const server: Server = await assemble({
    store,
    businesses: loaded.businesses,
    simulation: true,
    publicUrl: PUBLIC_URL,
    twilioAuthToken: TOKEN,
    log,
    engine: tinyEngine,
    notifier,
    ...parts,
  })
  return { ...server, notifier, lines, ...talk(server.app), store }
}

type Door = { readonly request: (path: string, options?: RequestInit) => Response | Promise<Response> }

/** Ways to talk to an app, or to a server through its port. */
export function talk(app: Door) {
  const json = async (response: Response): Promise<Answer> => ({ status: response.status, json: await response.json() })
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    json(
      await app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )
  const get = async (path: string) => json(await app.request(path))
  const say = (session: string, text: string, headers?: Record<string, string>) =>
    post(`/v1/voice/session/${session}/input`, { text }, headers)
  const begin = async (body: object = {}) => (await post('/v1/voice/session/start', { caller_phone: CALLER, ...body })).json
  const webhook = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const url = PUBLIC_URL + path
    const response = await app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': getExpectedTwilioSignature(TOKEN, url, fields),
        ...headers,
      },
      body: new URLSearchParams(fields),
    })
    return { status: response.status, type: response.headers.get('content-type'), xml: await response.text() }
  }
  return { post, get, say, begin, webhook }
}

/** Fields of a voice webhook as Twilio sends them. */
export function voiceFields(fields: Record<string, string> = {}): Record<string, string> {
  return {
    CallSid: 'CA00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000000',
    From: CALLER,
    To: BRISTOL,
    Caller: CALLER,
    Called: BRISTOL,
    CallStatus: 'in-progress',
    ApiVersion: '2010-04-01',
    Direction: 'inbound',
    FromCity: '',
    ...fields,
  }
}
