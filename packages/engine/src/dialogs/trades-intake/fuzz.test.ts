import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type CallInput, readSession, start, step, tradesIntake } from '../../index.ts'
import { fuzzDialog, seededRandom, tradesCaller } from '../../testing/index.ts'

const facts = bristol()
const dialog = tradesIntake(facts)
const caller = tradesCaller(facts)
const input: CallInput = { id: 'fuzz', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: '+18605550142', upcoming: [] }

describe('whatever happens to a call', () => {
  it('it never throws, always answers, ends, and replays identically', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), fc.constantFrom(...dialog.locales), (seed, withheld, locale) => {
        const { problem } = fuzzDialog(dialog, {
          input: { ...input, locale, callerPhone: withheld ? null : input.callerPhone },
          random: seededRandom(seed),
          caller,
        })
        expect(problem).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('any text at all is answered', () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 0, maxLength: 5_000, unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (texts) => {
        let decision = start(dialog, input)
        for (const [n, text] of texts.entries()) {
          if (decision.view.done || decision.session.pending.length > 0) return
          decision = step(dialog, decision.session, { id: String(n), at: input.at, type: 'heard', text })
          expect(decision.say.length + decision.session.pending.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a hundred thousand characters, markup and control characters do no harm', () => {
    const opened = start(dialog, input)
    for (const text of [
      'a '.repeat(50_000),
      '1'.repeat(100_000),
      '<Say>hi</Say>'.repeat(1_000),
      '\u0000\u0007\u202e\ud800',
      '😀'.repeat(5_000),
    ]) {
      const decision = step(dialog, opened.session, { id: 'x', at: input.at, type: 'heard', text })
      expect(decision.say.length).toBeGreaterThan(0)
      expect(JSON.stringify(decision.session).length).toBeLessThan(32_768)
    }
  })

  it('an event after the end changes nothing but the count', () => {
    const ended = step(dialog, start(dialog, input).session, { id: 'bye', at: input.at, type: 'hung_up', reason: 'caller' })
    expect(ended.view).toMatchObject({ state: 'ENDED', done: true, outcome: 'abandoned' })
    const late = step(dialog, ended.session, { id: 'late', at: input.at, type: 'heard', text: 'hello?' })
    expect(late.trace.act).toBe('IGNORED')
    expect(late.session).toEqual({ ...ended.session, seq: ended.session.seq + 1 })
    expect(late.effects).toEqual([])
  })

  it('a session of another version, dialog or business is refused with the reason', () => {
    const { session } = start(dialog, input)
    const saved = JSON.parse(JSON.stringify(session))
    expect(readSession(dialog, saved)).toEqual({ ok: true, value: saved })
    expect(readSession(dialog, { ...saved, dialogVersion: 0 })).toMatchObject({
      ok: false,
      failure: { code: 'SYS_007', message: expect.stringContaining('version 0') },
    })
    expect(readSession(dialog, { ...saved, facts: 'other@1' })).toMatchObject({ ok: false, failure: { code: 'SYS_007' } })
    expect(readSession(dialog, { format: 99 })).toMatchObject({ ok: false, failure: { code: 'SYS_007' } })
    expect(readSession(dialog, null)).toMatchObject({ ok: false })
  })
})
