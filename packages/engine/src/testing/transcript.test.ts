import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallInput, DialogEvent } from '../event.ts'
import { parseTranscript } from './parse-transcript.ts'
import { printTranscript } from './print-transcript.ts'
import type { CallerInput, Transcript } from './transcript.ts'

const WRITTEN = `# Lou asks for a drain cleaning
business: bristol-plumbing
at: 2026-11-23T09:05:00-05:00
from: +18605550142
locale: en-US
visit: 2026-11-25T10:00 drain_cleaning, Dana Whitlock, +18605550151, 75 Mix Street, Unit 2

agent: Thanks for calling. How can I help?      [GREETING]
caller: my sink is slow          # a comment
caller: (silence)
caller: (keys 12#)
caller: yes {0.62 | "yet" 0.3 | "yes sir"}
agent: What is your name, and
       your number? [COLLECTING_NAME.spelling]
# a comment on its own line
result: find_times {"offers":[]}
failure: book BIZ_001
effect: book 2026-11-24T13:00 leak_repair
caller: (hangs up)
outcome: abandoned
`

function read(text: string): Transcript {
  const parsed = parseTranscript(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.transcript
}

describe('a transcript', () => {
  test('reads like a call', () => {
    const transcript = read(WRITTEN)
    expect(transcript).toMatchObject({
      title: 'Lou asks for a drain cleaning',
      business: 'bristol-plumbing',
      at: '2026-11-23T09:05:00-05:00',
      from: '+18605550142',
      locale: 'en-US',
      visits: [
        {
          start: '2026-11-25T10:00',
          service: 'drain_cleaning',
          name: 'Dana Whitlock',
          phone: '+18605550151',
          address: '75 Mix Street, Unit 2',
        },
      ],
      record: null,
    })
    expect(transcript.lines).toEqual([
      { kind: 'agent', line: 8, text: 'Thanks for calling. How can I help?', state: 'GREETING' },
      { kind: 'caller', line: 9, input: { type: 'heard', text: 'my sink is slow' } },
      { kind: 'caller', line: 10, input: { type: 'silence' } },
      { kind: 'caller', line: 11, input: { type: 'pressed', keys: '12#' } },
      {
        kind: 'caller',
        line: 12,
        input: { type: 'heard', text: 'yes', confidence: 0.62, alternatives: [{ text: 'yet', confidence: 0.3 }, { text: 'yes sir' }] },
      },
      { kind: 'agent', line: 13, text: 'What is your name, and your number?', state: 'COLLECTING_NAME.spelling' },
      { kind: 'effect', line: 18, words: 'book 2026-11-24T13:00 leak_repair' },
      { kind: 'caller', line: 19, input: { type: 'hung_up', reason: 'caller_hung_up' } },
      { kind: 'outcome', line: 20, outcome: 'abandoned' },
    ])
    expect(transcript.answers).toEqual([
      { type: 'effect_done', of: 'find_times', line: 16, result: { type: 'find_times', offers: [], refusal: null } },
      { type: 'effect_failed', of: 'book', line: 17, failure: { code: 'BIZ_001', message: 'the time is already taken', retryable: false } },
    ])
  })

  test('names every line that it cannot read', () => {
    const parsed = parseTranscript(
      [
        'business: a b',
        'at: tomorrow',
        'from: 555',
        'calller: hi',
        'caller: (dances)',
        'caller: yes {1.5}',
        'result: hang_up {}',
        'loose words',
      ].join('\n'),
    )
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.mistakes.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 1])
    expect(parsed.mistakes[3]?.reason).toBe('there is no "calller:" line')
    expect(parsed.mistakes[4]?.reason).toContain('(hangs up)')
  })

  test('a withheld number and a call without visits', () => {
    const transcript = read('business: x\nat: 2026-11-23T14:05:00Z\nfrom: withheld\ncaller: hello\n')
    expect(transcript).toMatchObject({ title: '', from: null, visits: [], locale: null })
  })

  test('needs a stamp for each line of the caller when it is a saved call', () => {
    const input: CallInput = { id: 'c', at: '2026-11-23T14:05:00Z', channel: 'test', callerPhone: null, upcoming: [] }
    const parsed = parseTranscript(`business: x\nat: 2026-11-23T14:05:00Z\ncaller: hello\ninput: ${JSON.stringify(input)}\n`)
    expect(parsed).toMatchObject({ ok: false, mistakes: [{ line: 3 }] })
  })

  const words = fc.string({ unit: 'binary', maxLength: 40 })
  const confidence = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
  const heard: fc.Arbitrary<CallerInput> = fc.record(
    {
      type: fc.constant('heard' as const),
      text: fc.oneof(
        words,
        fc.constantFrom('(silence)', '"quoted"', 'a  # b', '{0.5}', '# no', 'x [Y]', 'a | b', '\ud800', 'two\nlines', 'two\u2028lines'),
      ),
      confidence,
      alternatives: fc.array(fc.record({ text: words, confidence }, { requiredKeys: ['text'] }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['type', 'text'] },
  )
  const other: fc.Arbitrary<CallerInput> = fc.constantFrom(
    { type: 'silence' as const },
    { type: 'pressed' as const, keys: '0*#9' },
    { type: 'hung_up' as const, reason: 'caller_hung_up' },
    { type: 'hung_up' as const, reason: 'line_dropped' },
    { type: 'hung_up' as const, reason: 'gone) "away"\n' },
    { type: 'pressed' as const, keys: '' },
    { type: 'pressed' as const, keys: 'A  # b' },
  )

  test('a saved call is read back exactly as it was, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(heard, other), { maxLength: 5 }), fc.array(words, { maxLength: 3 }), (inputs, said) => {
        const at = '2026-11-23T14:05:00.000Z'
        const input: CallInput = { id: 'c-1', at, locale: 'en-US', channel: 'test', callerPhone: null, upcoming: [] }
        const events: DialogEvent[] = inputs.map((each, n) => ({ id: `e${n}`, at, ...each }))
        events.push({ id: 'r1', at, type: 'effect_done', effect: '1.0', result: { type: 'find_times', offers: [], refusal: null } })
        events.push({
          id: 'r2',
          at,
          type: 'effect_failed',
          effect: '2.0',
          failure: { code: 'BIZ_003', message: 'no answer', retryable: true },
        })
        const transcript: Transcript = {
          title: 'Random',
          business: 'x@2',
          at,
          from: null,
          locale: 'en-US',
          channel: 'test',
          visits: [],
          lines: [
            ...said.map((text) => ({ kind: 'agent' as const, line: 0, text, state: 'GREETING' })),
            ...inputs.map((each) => ({ kind: 'caller' as const, line: 0, input: each })),
          ],
          answers: [
            { type: 'effect_done', of: 'find_times', line: 0, result: { type: 'find_times', offers: [], refusal: null } },
            { type: 'effect_failed', of: 'book', line: 0, failure: { code: 'BIZ_003', message: 'no answer', retryable: true } },
          ],
          record: { input, events },
        }
        const back = read(printTranscript(transcript))
        expect(back.record).toEqual(transcript.record)
        expect(back.lines.map((line) => ({ ...line, line: 0 }))).toEqual(transcript.lines)
        expect(printTranscript(back)).toBe(printTranscript(transcript))
      }),
      { numRuns: 300 },
    )
  })
})
