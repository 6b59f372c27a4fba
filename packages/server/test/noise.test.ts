import { tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindEngine } from '../src/turn/engine.ts'
import { emptyStore, testServer } from './test-server.ts'

const LINES = [
  'my kitchen tap drips and i would like a visit tomorrow morning',
  'june porter',
  'yes this is the best number',
  '44 birch lane bristol',
  'thursday at ten',
  'the first one',
  'yes',
  'no thank you',
]
const AT = '2026-11-23T09:05:00-05:00'
const CALLER = { at: AT, calendar: { existing: [] } }

let close: () => Promise<void>
let server: Awaited<ReturnType<typeof testServer>>
let noisy: Awaited<ReturnType<typeof testServer>>
beforeAll(async () => {
  const empty = await emptyStore('pglite')
  close = empty.close
  const engine = bindEngine(tradesIntake)
  server = await testServer(empty.store, { engine })
  noisy = await testServer(empty.store, { engine, noise: { wordError: 0.2, seed: 3 } })
})
afterAll(async () => {
  await server.outbox.stop()
  await noisy.outbox.stop()
  await close()
})

/** Plays the lines; what was decided on every event, with what only tells one call from another left out. */
async function play(where: typeof server, begin: object) {
  const { session_id } = await where.begin({ ...CALLER, ...begin })
  for (const text of LINES) await where.say(session_id, text)
  await where.post(`/v1/voice/session/${session_id}/end`, { reason: 'caller_hung_up' })
  const log = (await where.get(`/v1/calls/${session_id}/log`)).json
  return { log, text: JSON.stringify(log).replaceAll(session_id, 'CALL') }
}

const heardIn = (log: { readonly turns: readonly { readonly event: { readonly type: string; readonly text?: string } | null }[] }) =>
  log.turns.flatMap(({ event }) => (event?.type === 'heard' ? [event.text] : []))

test('the same call a hundred times is the same, byte for byte, but for the ids of calls and visits', { timeout: 300_000 }, async () => {
  const texts = new Set<string>()
  for (let time = 0; time < 100; time++) texts.add(withoutIds((await play(server, {})).text))
  expect(texts.size).toBe(1)
})

test('and so it is with noise, which depends on its seed and not on the id of the call', { timeout: 60_000 }, async () => {
  const noise = { word_error: 0.2, seed: 11 }
  const [first, second, other] = [
    await play(server, { noise }),
    await play(server, { noise }),
    await play(server, { noise: { ...noise, seed: 12 } }),
  ]
  expect(withoutIds(second.text)).toBe(withoutIds(first.text))
  expect(heardIn(other.log)).not.toEqual(heardIn(first.log))
  expect(heardIn(first.log)).not.toEqual(LINES.slice(0, heardIn(first.log).length))
})

test('a server can be told to hear every simulated call badly, and a call to be heard well there', async () => {
  const heard = heardIn((await play(noisy, {})).log)
  expect(heard).not.toEqual(LINES.slice(0, heard.length))
  const clear = heardIn((await play(noisy, { noise: { word_error: 0 } })).log)
  expect(clear).toEqual(LINES.slice(0, clear.length))
})

test('the answer tells what was heard to those who ask for the trace', async () => {
  const { session_id } = await server.begin({ ...CALLER, noise: { word_error: 0.5, seed: 1 } })
  const { json } = await server.post(`/v1/voice/session/${session_id}/input`, { text: LINES[0] }, { 'x-callwright-trace': '1' })
  expect(json.heard).toMatchObject({ text: expect.any(String), confidence: expect.any(Number), alternatives: expect.any(Array) })
  expect(json.heard.text).not.toBe(LINES[0])
})

test('noise belongs to simulation, and has bounds', async () => {
  const start = '/v1/voice/session/start'
  expect((await server.post(start, { noise: { word_error: 0.9 } })).status).toBe(400)
  const apiKey = 'a key of sixteen'
  const real = await testServer(server.store, { simulation: false, apiKey, noise: { wordError: 0.2, seed: 3 } })
  const refused = await real.post(start, { noise: { word_error: 0.1 } }, { authorization: `Bearer ${apiKey}` })
  expect(refused).toMatchObject({ status: 400, json: { error: { code: 'SYS_002', message: expect.stringContaining('noise') } } })
  await real.outbox.stop()
})

/** Ids of visits are made anew by the calendar. */
const withoutIds = (text: string): string => text.replaceAll(/"id":"(?!e?\d)[^"]{8,}"/g, '"id":"VISIT"').replaceAll(/apt_[\w-]+/g, 'VISIT')
