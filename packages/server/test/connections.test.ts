import { randomBytes } from 'node:crypto'
import { parseKeyRing } from '@callwright/calendar/credentials'
import { describe, expect, test } from 'vitest'
import { connections } from '../src/calendars/connections.ts'
import { DATABASES, emptyStore } from './test-server.ts'

describe.each(DATABASES)('connected calendars (%s)', { timeout: 60_000 }, (kind) => {
  test('a refresh token that comes late does not take the place of a new connection', async () => {
    const { store, close } = await emptyStore(kind)
    const keys = parseKeyRing(`test:${randomBytes(32).toString('base64')}`)
    if (!keys.ok) throw new Error(keys.message)
    const connected = connections(store, keys.keyRing)
    const settings = { provider: 'microsoft', user: 'me' } as const
    const place = { business: 'bristol-plumbing', key: 'owner', resources: [], settings }
    const credentials = (refresh_token: string) => ({ kind: 'microsoft_code', tenant: 'common', client_id: 'app', refresh_token }) as const
    const kept = async () => (await connected.list())[0]?.credentials

    await connected.put(place, credentials('ann-1'))
    const [before] = await connected.list()
    if (!before) throw new Error('nothing is connected')
    await connected.renew(before, credentials('ann-2'))
    expect(await kept()).toEqual(credentials('ann-2'))
    // What was opened stays open, and renews again.
    await connected.renew(before, credentials('ann-3'))
    expect(await kept()).toEqual(credentials('ann-3'))

    await connected.put(place, credentials('bob-1'))
    await connected.renew(before, credentials('ann-4'))
    expect(await kept()).toEqual(credentials('bob-1'))
    await close()
  })
})
