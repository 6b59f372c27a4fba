import { localCalendar } from '@callwright/calendar/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Calendars } from '../src/turn/unit-of-work.ts'
import { DATABASES, emptyStore, PUBLIC_URL, testServer, voiceFields } from './test-server.ts'

const MOMENT = /^<\?xml[^>]*><Response><Say[^>]*>One moment, please\.<\/Say><Redirect method="POST">([^<]*)<\/Redirect><\/Response>$/

describe.each(DATABASES)('a calendar that takes long, on %s', (kind) => {
  let close: () => Promise<void>
  let here: Awaited<ReturnType<typeof testServer>>
  let elsewhere: Awaited<ReturnType<typeof testServer>>
  let gate = Promise.withResolvers<void>()
  let asked = Promise.withResolvers<void>()
  let calls = 0
  /** Each look at the calendar waits until the test lets it go on. */
  const calendars: Calendars = (db, facts, calendarId) => {
    const own = localCalendar({ db, businessId: facts.id, calendarId, timeZone: facts.time_zone })
    return {
      ...own,
      async busy(...given) {
        asked.resolve()
        await gate.promise
        return own.busy(...given)
      },
    }
  }
  const shutGate = () => {
    gate = Promise.withResolvers<void>()
    asked = Promise.withResolvers<void>()
  }
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    const parts = { calendars, now: () => '2026-11-23T14:05:00.000Z', momentAfterMs: 20, effectDeadlineMs: 30_000 }
    here = await testServer(empty.store, parts)
    elsewhere = await testServer(empty.store, parts)
  })
  afterAll(async () => {
    gate.resolve()
    await here.outbox.stop()
    await elsewhere.outbox.stop()
    await close()
  })
  const ring = async (fields: Record<string, string> = {}) => {
    const CallSid = `CA${String(++calls).padStart(32, '0')}`
    await here.webhook('/telephony/inbound', voiceFields({ CallSid, CallStatus: 'ringing', ...fields }))
    return CallSid
  }
  /** Follows a redirect as Twilio does: the address has its `&` escaped in the document. */
  const follow = (server: typeof here, address: string, CallSid: string) =>
    server.webhook(address.replace(PUBLIC_URL, '').replaceAll('&amp;', '&'), voiceFields({ CallSid }))

  test('the caller is asked for a moment, once in the call, and then hears what came of it', async () => {
    shutGate()
    const CallSid = await ring()
    const first = await here.webhook('/telephony/turn?turn=0', voiceFields({ CallSid, SpeechResult: 'book' }))
    const [, address = ''] = MOMENT.exec(first.xml) ?? []
    expect(address).toContain('wait=turn%3A0')
    const waiting = follow(here, address, CallSid)
    gate.resolve()
    const answer = await waiting
    expect(answer.xml).toMatch(/Let me look\. Booked 2026-11-2/)
    expect(answer.xml).toContain('turn=1&amp;moment=1')

    shutGate()
    const second = here.webhook('/telephony/turn?turn=1&moment=1', voiceFields({ CallSid, SpeechResult: 'book' }))
    await asked.promise
    setTimeout(() => gate.resolve(), 60)
    expect((await second).xml).toMatch(/Let me look\. Booked/)
    expect((await here.get(`/v1/calls/${CallSid}/log`)).json.turns.filter(({ event }: { event: unknown }) => event !== null)).toHaveLength(
      6,
    )
  })

  test('another process that is asked for the answer waits for the one that is at it', async () => {
    shutGate()
    const CallSid = await ring()
    const first = await here.webhook('/telephony/turn?turn=0', voiceFields({ CallSid, SpeechResult: 'book' }))
    const [, address = ''] = MOMENT.exec(first.xml) ?? []
    const waiting = follow(elsewhere, address, CallSid)
    gate.resolve()
    expect((await waiting).xml).toMatch(/Let me look\. Booked/)
    const booked = await here.store.db.selectFrom('appointments').select('id').where('call_id', '=', CallSid).execute()
    expect(booked).toHaveLength(1)
  })

  test('when the caller hangs up meanwhile, what was under way comes to its end, and once', async () => {
    shutGate()
    const CallSid = await ring()
    await here.webhook('/telephony/turn?turn=0', voiceFields({ CallSid, SpeechResult: 'book' }))
    const over = here.webhook('/telephony/status', voiceFields({ CallSid, CallStatus: 'completed' }))
    gate.resolve()
    expect((await over).status).toBe(204)
    expect((await here.get(`/v1/calls/${CallSid}`)).json).toMatchObject({ status: 'COMPLETED', outcome: 'booked' })
  })
})
