import { tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bindEngine } from '../src/turn/engine.ts'
import { DATABASES, emptyStore, testServer } from './test-server.ts'

const AT = '2026-11-23T09:05:00-05:00'

describe.each(DATABASES)('the list of calls that wanted a visit and did not get one, on %s', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>
  let close: () => Promise<void>
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    server = await testServer(empty.store, { engine: bindEngine(tradesIntake) })
  })
  afterAll(() => close())

  async function call(caller_phone: string, ...lines: readonly string[]): Promise<string> {
    const { session_id } = await server.begin({ caller_phone, at: AT, calendar: { existing: [] } })
    for (const line of lines) await server.say(session_id, line)
    await server.post(`/v1/voice/session/${session_id}/end`, { reason: 'caller_hung_up' })
    return session_id
  }
  const unbooked = async () => (await server.get('/v1/calls?unbooked=1&business=bristol-plumbing')).json.calls

  test('names the reason, who, where and when, newest first', async () => {
    const away = await call('+18605550121', 'my drain is clogged i am rita cole at 9 asylum avenue in hartford', 'yes')
    const gone = await call('+18605550122', 'this is hugo marsh my toilet keeps running can you come on thursday')
    expect(await unbooked()).toMatchObject([
      { id: gone, lead: { reason: 'hung_up', name: 'Hugo Marsh', phone: '+18605550122', wish: '2026-11-26T00:00', address: null } },
      { id: away, lead: { reason: 'outside_area', name: 'Rita Cole', phone: '+18605550121', address: '9 Asylum Avenue, Hartford' } },
    ])
  })

  test('a call that wanted no visit, or was given one, or left no number, is not on it', async () => {
    const before = await unbooked()
    await call('+18605550123', 'are you open on saturday')
    await call('+18605550124', 'i am june hall at 12 oak street bristol my drain is clogged come tomorrow at two', 'yes', 'yes')
    const { session_id } = await server.begin({ caller_phone: null })
    await server.say(session_id, 'my drain is clogged')
    await server.post(`/v1/voice/session/${session_id}/end`, { reason: 'caller_hung_up' })
    expect(await unbooked()).toEqual(before)
  })

  test('whoever calls again and books comes off it', async () => {
    const first = await call('+18605550125', 'my sink is clogged i am vera quinn')
    expect((await unbooked())[0].id).toBe(first)
    await call('+18605550125', 'i am vera quinn at 12 oak street bristol my sink is clogged come tomorrow at four', 'yes', 'yes')
    expect((await unbooked()).map(({ id }: { id: string }) => id)).not.toContain(first)
  })
})
