import { describe, expect, test } from 'vitest'
import { err, failure, ok } from '../errors.ts'
import { replay } from '../replay.ts'
import { describeDivergence } from './divergence.ts'
import { exampleDialog } from './example-dialog.ts'
import { parseTranscript } from './parse-transcript.ts'
import { type PlayReport, playTranscript } from './play-transcript.ts'
import { printTranscript } from './print-transcript.ts'
import type { Transcript } from './transcript.ts'
import { transcriptOf } from './transcript-of.ts'
import type { World } from './world.ts'

const HEAD = 'business: example\nat: 2026-11-23T09:05:00-05:00\nfrom: withheld\n'
const OFFER = { start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00', resource: 'van-1' }
const world: World = { upcoming: () => [], answer: () => ok({ type: 'find_times', offers: [OFFER], refusal: null }) }
const silentWorld: World = { upcoming: () => [], answer: () => err(failure('BIZ_003')) }

function transcript(text: string): Transcript {
  const parsed = parseTranscript(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.transcript
}
const play = (body: string, inWorld = world): Promise<PlayReport> => playTranscript(exampleDialog(), transcript(HEAD + body), inWorld)

describe('a transcript that is played', () => {
  test('agrees with a dialog that says and does what is written', async () => {
    const report = await play(`agent: Hello. What is your name?  [COLLECTING_NAME]
caller: june
effect: find_times general
agent: Let me look.  [SCHEDULING]
agent: We can come … November 24 …, june.  [ENDED]
effect: hang_up
outcome: answered
`)
    expect(report.divergence).toBeNull()
    expect(report).toMatchObject({ same: true, turns: 3 })
  })

  test('lets one agent line stand for all that is said in a turn, and lines be left out', async () => {
    expect((await play('caller: june\nagent: Let me look. We can come …\n')).same).toBe(true)
    expect((await play('caller: june\noutcome: answered\n')).same).toBe(true)
  })

  test('shows the first other word, with the reason why the dialog said it', async () => {
    const report = await play('agent: Hello. What is your number?\ncaller: june\nagent: nonsense\n')
    expect(report.divergence).toMatchObject({
      line: 4,
      turn: 0,
      what: 'agent',
      expected: 'Hello. What is your number?',
      got: 'Hello. What is your name?',
    })
    const told = report.divergence ? describeDivergence(report.divergence).join('\n') : ''
    expect(told).toContain('line 4, turn 0: the agent says something else')
    expect(told).toContain('[-number?-] {+name?+}')
    expect(told).toContain('start taken as START')
  })

  test.each([
    ['state', 'caller: june\nagent: … june.  [SCHEDULING]\n', 'SCHEDULING', 'ENDED'],
    ['effect', 'caller: june\neffect: book 2026-11-24T13:00\n', 'book 2026-11-24T13:00', 'find_times general; hang_up'],
    ['effect', 'effect: none\ncaller: june\neffect: none\n', 'none', 'find_times general; hang_up'],
    ['effect', 'caller: june\neffect: hang_up\neffect: find_times\n', 'find_times', 'none'],
    ['outcome', 'caller: june\noutcome: booked\n', 'booked', 'answered'],
    ['outcome', 'outcome: answered\n', 'answered', 'none'],
    ['agent', 'agent: Hello. …\nagent: And more.\n', 'And more.', '(nothing more)'],
  ])('tells another %s apart', async (what, body, expected, got) => {
    expect((await play(body)).divergence).toMatchObject({ what, expected, got })
  })

  test('answers effects from its own result lines before it asks the world', async () => {
    const body = 'caller: june\nagent: … Please call again later.\nresult: find_times {"offers":[]}\n'
    expect((await play(body)).divergence).toBeNull()
    expect((await play('caller: june\nagent: … Please call again later.\nfailure: find_times BIZ_003\n')).divergence).toBeNull()
    expect((await play('caller: june\nagent: … Please call again later.\n', silentWorld)).divergence).toBeNull()
  })

  test('gives a log that replays exactly', async () => {
    const { log } = await play('caller: (silence)\ncaller: june\n')
    expect(replay(exampleDialog(), log)).toMatchObject({ same: true, turns: 4 })
  })

  test('is the same after it was saved and read again, with no world at all', async () => {
    const { log, last } = await play('caller: (silence)\ncaller: june {0.4 | "jun"}\n')
    const saved = printTranscript(transcriptOf(log, { title: 'Saved', outcome: last.view.outcome }))
    const nobody: World = { upcoming: () => [], answer: () => err(failure('SYS_001', 'the world was asked')) }
    const again = await playTranscript(exampleDialog(), transcript(saved), nobody)
    expect(again.divergence).toBeNull()
    expect(again.log.turns).toEqual(log.turns)
    expect(again.log.session).toEqual(log.session)
  })

  test('holds a saved call to every word and effect', async () => {
    const { log } = await play('caller: june\n')
    const saved = printTranscript(transcriptOf(log))
    const reworded = exampleDialog({ wait: 'One moment.' })
    expect((await playTranscript(reworded, transcript(saved), world)).divergence).toMatchObject({
      what: 'agent',
      expected: 'Let me look.',
      got: 'One moment.',
    })
    const shortened = transcript(saved.replace(/^effect: hang_up\n/m, ''))
    expect((await playTranscript(exampleDialog(), shortened, world)).divergence).toMatchObject({ what: 'effect', got: 'hang_up' })
  })
})
