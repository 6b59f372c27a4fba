import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Notification } from '@callwright/adapters'
import type { Calendar } from '@callwright/calendar'
import { type BusinessFacts, CLASSIFICATIONS, type Effect, ESCALATION_REASONS, err, failure, tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ServerParts } from '../src/assemble.ts'
import { loadBusinesses } from '../src/business/load.ts'
import { databaseCalendars } from '../src/calendars/business-calendars.ts'
import { openStore, type Store } from '../src/store/database.ts'
import { bindEngine } from '../src/turn/engine.ts'
import { testServer } from './test-server.ts'

/**
 * AIP-BS-BOOKED-AFTER-HOURS 2026-09-18, AI Pathway, CC BY 4.0,
 * https://aipathway.com.au/explore-ai/booked-after-hours-build-standard: the items that need a database, several calls or the owner's
 * telephone. The clock is set by the test; what a caller hears in one call stands in `test-fixtures/conformance/booked-after-hours`.
 */
const NIGHT = '2026-11-23T21:00:00-05:00'
const OPENS = '2026-11-24T13:00:00.000Z'
const PHONE = '+18605550142'

type Line = string | { readonly text: string; readonly confidence?: number; readonly alternatives?: readonly { readonly text: string }[] }
type CallOptions = { readonly from?: string | null; readonly at?: string; readonly locale?: string }

/** A night at the business: a server with a clock of the test's own. */
async function night(store: Store, parts: Partial<ServerParts> = {}) {
  let clock = Date.parse(NIGHT)
  const server = await testServer(store, { engine: bindEngine(tradesIntake), now: () => new Date(clock).toISOString(), ...parts })
  const call = async (lines: readonly Line[], { from = PHONE, at, locale }: CallOptions = {}) => {
    if (at !== undefined) clock = Date.parse(at)
    const opened = await server.begin({ caller_phone: from, locale })
    const turns = [opened]
    for (const line of lines) {
      clock += 6_000
      const body = typeof line === 'string' ? { text: line } : line
      turns.push((await server.post(`/v1/voice/session/${opened.session_id}/input`, body)).json)
    }
    clock += 6_000
    const ended = (await server.post(`/v1/voice/session/${opened.session_id}/end`, { reason: 'caller_hung_up' })).json
    const log = (await server.get(`/v1/calls/${opened.session_id}/log`)).json
    const effects: Effect[] = log.turns.flatMap((turn: { readonly effects: readonly Effect[] }) => turn.effects)
    clock += 60_000
    return { id: opened.session_id, turns, replies: turns.map(({ reply }) => reply.text), record: ended.record, log, effects }
  }
  /** What has reached telephones of the business, and what waits in the outbox until when. */
  const told = async () => {
    await server.outbox.runOnce(new Date().toISOString())
    const notified: readonly Notification[] = server.notifier.notified
    const waiting = await store.run<{ due_at: Date }>(
      { name: 'test_waiting', text: 'SELECT due_at FROM outbox WHERE done_at IS NULL ORDER BY due_at' },
      [],
    )
    return { notified, waiting: waiting.map(({ due_at }) => due_at.toISOString()) }
  }
  const visits = () =>
    store.run<{ service_address: string; address_unresolved: boolean; emergency: boolean; problem: string }>(
      {
        name: 'test_visits',
        text: "SELECT service_address, address_unresolved, emergency, problem FROM appointments WHERE status = 'booked'",
      },
      [],
    )
  return { ...server, call, told, visits }
}

const emptyStore = () => openStore({ databaseUrl: null, dataDir: null })
const noticesOf = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.type === 'notify_owner' ? [effect.notice] : []))

/** Every night runs on a database of its own. */
function onItsOwnNight(parts: Partial<ServerParts> = {}) {
  const held: { store: Store | null; night: Awaited<ReturnType<typeof night>> | null } = { store: null, night: null }
  beforeAll(async () => {
    held.store = await emptyStore()
    held.night = await night(held.store, parts)
  })
  afterAll(async () => {
    await held.night?.outbox.stop()
    await held.store?.close()
  })
  return () => {
    if (!held.night) throw new Error('the night has not begun')
    return held.night
  }
}

function bristol(change: Partial<BusinessFacts>): readonly BusinessFacts[] {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error(loaded.message)
  return loaded.businesses.map((facts) => (facts.id === 'bristol-plumbing' ? { ...facts, ...change } : facts))
}

describe('1 Disclosure first', () => {
  const at = onItsOwnNight({ businesses: bristol({ recording: true }) })
  test.each([
    ['en-US', 'Bristol Plumbing, this is the automated assistant. This call is recorded.'],
    ['es-US', 'Bristol Plumbing, le atiende el asistente automático. Esta llamada se graba.'],
  ])('a business that records says so in %s, before the first question', async (locale, words) => {
    const { replies } = await at().call([], { locale, from: null })
    expect(replies[0]).toContain(words)
    expect(replies[0].indexOf(words)).toBeLessThan(replies[0].search(/\?/))
  })
})

describe('2 Verbatim capture', () => {
  const at = onItsOwnNight()
  test('the words are kept as they were said, beside what they were taken for', async () => {
    const said = 'well the Kitchen drain, it has been awfully clogged since, oh, Sunday'
    const { log, record, turns } = await at().call([said])
    expect(log.turns[1].event).toMatchObject({ type: 'heard', text: said })
    expect(said).toContain(turns[1].slots.problem.text)
    expect(record.classification).toBe('routine')
  })
})

describe('3 Fixed taxonomy', () => {
  const at = onItsOwnNight()
  test.each([
    ['emergency', 'the basement is flooding'],
    ['routine', 'my kitchen drain is clogged'],
    ['quote', 'i would like somebody to come and give me an estimate'],
    ['quote', 'how much do you charge to replace a toilet'],
    ['unclassified', 'purple elephants argue quietly'],
  ])('%s: %s', async (classification, words) => {
    const { record, turns } = await at().call([words], { from: null })
    expect(turns.at(-1).classification).toBe(classification)
    expect(record.classification).toBe(classification)
    expect((await at().get(`/v1/calls/${record.id}`)).json.classification).toBe(classification)
    expect(CLASSIFICATIONS).toContain(classification)
  })
})

describe('4 Address resolved', () => {
  const at = onItsOwnNight()
  test('what could not be looked up stands in the calendar as heard, marked', async () => {
    await at().call([
      'this is nora quill at 31 laurel street my drain is clogged can you come wednesday at ten',
      'yes',
      'no idea',
      'yes',
      'no',
    ])
    await at().call(
      ['this is ned quill at 5 elm street in briston my drain is clogged can you come wednesday at two', 'yes', 'yes', 'no'],
      {
        from: '+18605550143',
      },
    )
    expect(await at().visits()).toMatchObject([
      { service_address: '31 Laurel Street', address_unresolved: true, emergency: false },
      { service_address: '5 Elm Street, Bristol', address_unresolved: false, emergency: false },
    ])
  })
})

describe('5 Service area enforced', () => {
  const at = onItsOwnNight()
  test('no job elsewhere, in an emergency neither', async () => {
    const { replies } = await at().call(['this is rita cole at 9 asylum avenue in hartford my drain is clogged', 'yes', 'no', 'no'])
    expect(replies.join(' ')).toContain("we don't come out to Hartford")
    const emergency = await at().call(['a pipe burst at 9 asylum avenue in hartford', 'no', 'no'], { from: '+18605550143' })
    expect(emergency.replies.join(' ')).toContain('Hartford is outside our area')
    expect(await at().visits()).toEqual([])
  })
})

describe('6 Idempotent write', () => {
  const at = onItsOwnNight()
  test('a call about the visit that is booked adds to it', async () => {
    const first = await at().call([
      'this is nora quill at 31 laurel street in bristol my drain is clogged can you come wednesday at ten',
      'yes',
      'yes',
      'no',
    ])
    const visit = first.turns.at(-1).appointment?.id ?? first.turns[3].appointment.id
    const second = await at().call(['my drain is clogged and the tub is full', "no it's the same one", 'no'])
    expect(second.record).toMatchObject({ duplicate_of: visit, outcome: 'message_taken', classification: 'routine' })
    expect(noticesOf(second.effects)).toMatchObject([
      { about: 'visit_update', reason: 'existing_visit', visit, words: 'my drain is clogged and the tub is full' },
    ])
    expect(await at().visits()).toMatchObject([{ problem: 'drain is clogged; my drain is clogged and the tub is full' }])
  })

  test('a taken back alarm is open no longer: the next is an alarm of its own', async () => {
    const from = '+18605550150'
    await at().call(['my basement is flooding', "no no it's not that bad"], { from })
    const again = await at().call(['my basement is flooding'], { from })
    expect(noticesOf(again.effects)[0]).toMatchObject({ about: 'emergency' })
    expect(again.record.duplicate_of).toBeNull()
  })

  test('hours later it is another emergency', async () => {
    const from = '+18605550151'
    await at().call(['my basement is flooding'], { from, at: '2026-11-23T22:00:00-05:00' })
    const soon = await at().call(['my basement is flooding'], { from, at: '2026-11-24T02:00:00-05:00' })
    expect(noticesOf(soon.effects)[0]).toMatchObject({ about: 'emergency_details', silent: true })
    const late = await at().call(['my basement is flooding'], { from, at: '2026-11-24T09:30:00-05:00' })
    expect(noticesOf(late.effects)[0]).toMatchObject({ about: 'emergency' })
  })
})

describe('7 Write verified', () => {
  const at = onItsOwnNight({
    calendars: (...given) => {
      const calendar: Calendar = databaseCalendars(...given)
      return { ...calendar, book: async () => err(failure('BIZ_003')) }
    },
  })
  test('what the calendar did not take is nowhere said to be booked, and the owner gets it with its reason', async () => {
    const { replies, record, effects } = await at().call([
      'this is nora quill at 31 laurel street in bristol my drain is clogged can you come wednesday at ten',
      'yes',
      'yes',
      'no',
    ])
    expect(replies.join(' ')).not.toMatch(/you're booked/i)
    expect(record.outcome).not.toBe('booked')
    expect(effects.flatMap((effect) => (effect.type === 'take_message' ? [effect.message.reason] : []))).toEqual(['write_failed'])
  })
})

describe('8 On-call discipline', () => {
  const at = onItsOwnNight()
  test('a message, a price and a missed booking wait until the business opens; an emergency does not', async () => {
    await at().call(['how much do you charge to replace a toilet'])
    await at().call(['this is nora quill my drain is clogged'])
    await at().call(['let me talk to a person', 'call me about my bill', 'ann lee', 'yes', 'yes', 'no'])
    const quiet = await at().told()
    expect(quiet.notified).toEqual([])
    expect(new Set(quiet.waiting)).toEqual(new Set([OPENS]))
    await at().call(['my basement is flooding'], { from: '+18605550144' })
    const loud = await at().told()
    expect(loud.notified.map(({ content }) => content.type === 'notice' && content.notice.about)).toContain('emergency')
  })
})

describe('8 On-call discipline, for an owner who wants to be rung', () => {
  const at = onItsOwnNight({ businesses: bristol({ after_hours: 'ring' }) })
  test('a caller who asks for a person is put through at night as well, and nothing waits', async () => {
    const { effects } = await at().call(['let me talk to a person'])
    expect(effects.map(({ type }) => type)).toContain('transfer')
    expect((await at().told()).waiting).toEqual([])
  })
})

describe('9 Escalation is typed', () => {
  const at = onItsOwnNight()
  test('every hand-off carries a reason of the list, and its transcript is found by the id of the call', async () => {
    const calls = [
      await at().call(['my basement is flooding', '12 oak street in bristol', 'yes']),
      await at().call(['i want to make a complaint', 'the last visit was bad', 'ann lee', 'yes', 'yes', 'no'], { from: '+18605550145' }),
      await at().call(['purple elephants', 'purple elephants', 'purple elephants'], { from: '+18605550146' }),
      await at().call(['this is rita cole at 9 asylum avenue in hartford my drain is clogged', 'yes', 'yes', 'no'], {
        from: '+18605550147',
      }),
    ]
    for (const { id, effects, log } of calls) {
      const reasons = effects.flatMap((effect) => {
        if (effect.type === 'notify_owner') return [effect.notice.reason]
        if (effect.type === 'take_message') return [effect.message.reason]
        return effect.type === 'transfer' ? [effect.reason] : []
      })
      for (const reason of reasons) expect(ESCALATION_REASONS).toContain(reason)
      expect((await at().get(`/v1/calls/${id}/log`)).json).toEqual(log)
    }
    const [, complaint] = calls
    expect(complaint?.effects).toMatchObject([{ type: 'take_message', message: { reason: 'complaint' } }, { type: 'hang_up' }])
    for (const needed of [
      'unclassified',
      'address_unresolved',
      'out_of_scope_request',
      'caller_distressed',
      'price_requested',
      'complaint',
      'write_failed',
    ])
      expect(ESCALATION_REASONS).toContain(needed)
  })
})

describe('10 Consent before SMS', () => {
  const at = onItsOwnNight()
  test('nothing is sent to a caller: whatever goes out goes to the owners', async () => {
    const owners = bristol({}).flatMap(({ owners: all }) => all.map(({ phone }) => phone))
    await at().call(['my basement is flooding', '12 oak street in bristol', 'no', 'yes'])
    await at().call(['let me talk to a person', 'call me about my bill', 'ann lee', 'yes', 'yes', 'no'], { from: '+18605550148' })
    await at().outbox.runOnce('2030-01-01T00:00:00Z')
    const sent = (await at().told()).notified.map(({ to }) => to)
    expect(sent.length).toBeGreaterThan(1)
    for (const to of sent) expect(owners).toContain(to)
  })
})

describe('11 The log survives', () => {
  test('events, words, effects and outcome of a call are found by its id after a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'callwright-conformance-'))
    try {
      const before = await openStore({ databaseUrl: null, dataDir })
      const first = await night(before)
      const { id, log, record } = await first.call(['my basement is flooding', '12 oak street in bristol', 'no', 'yes'])
      await first.outbox.stop()
      await before.close()

      const after = await openStore({ databaseUrl: null, dataDir })
      const second = await night(after)
      expect((await second.get(`/v1/calls/${id}/log`)).json).toEqual(log)
      expect((await second.get(`/v1/calls/${id}`)).json).toEqual(record)
      expect(log.outcome).toBe('emergency_dispatched')
      await second.outbox.stop()
      await after.close()
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  }, 60_000)
})

describe('12 The pass test', () => {
  const at = onItsOwnNight()
  test('two calls about one burst pipe: one job, one alert; then a price, which goes to a person', async () => {
    const unclear = {
      text: 'hi a pipe has burst i am at 12 oak street in foristville',
      alternatives: [{ text: 'hi a pipe has burst i am at 12 oak street in forestville' }],
    }
    const first = await at().call([unclear, 'no just send somebody', 'yes'])
    expect(first.replies[0]).toMatch(/automated assistant.*\?/)
    expect(first.replies[1]).toContain('12 Oak Street, Forestville')
    expect(first.record).toMatchObject({ classification: 'emergency', outcome: 'emergency_dispatched', duplicate_of: null })
    const job = [{ service_address: '12 Oak Street, Forestville', address_unresolved: false, emergency: true }]
    expect(await at().visits()).toMatchObject(job)
    const { notified: told } = await at().told()
    const alarms = told.filter(({ content }) => content.type === 'notice' && content.notice.about === 'emergency')
    expect(alarms).toHaveLength(1)

    const second = await at().call(['hi the pipe that burst is still spraying water all over', 'what is this going to cost me', 'no'])
    expect(second.replies[1]).toContain('Our technician already knows')
    expect(second.record).toMatchObject({ classification: 'emergency', duplicate_of: first.turns.at(-1).appointment.id })
    expect(noticesOf(second.effects)[0]).toMatchObject({ about: 'emergency_details', repeat_of: first.id, silent: true })
    expect(await at().visits()).toMatchObject(job)

    expect(second.replies[2]).toContain("I've passed your question on to the team")
    expect(second.replies[2]).not.toMatch(/\d+ dollars/)
    expect(noticesOf(second.effects)).toContainEqual(
      expect.objectContaining({ about: 'price_question', reason: 'price_requested', words: 'what is this going to cost me' }),
    )
    const after = await at().told()
    expect(after.notified).toEqual(told)
    expect(after.waiting).toEqual([OPENS])
  })
})
