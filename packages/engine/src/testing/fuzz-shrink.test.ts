import { expect, test } from 'vitest'
import type { CallInput } from '../event.ts'
import { exampleDialog } from './example-dialog.ts'
import { fuzzDialog } from './fuzz-dialog.ts'
import { shrinkFuzz } from './fuzz-shrink.ts'
import { parseTranscript } from './parse-transcript.ts'
import { printTranscript } from './print-transcript.ts'
import { seededRandom } from './random.ts'
import { transcriptOf } from './transcript-of.ts'

const input: CallInput = { id: 'fuzz', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: null, upcoming: [] }

test('a call that breaks a promise is made short, and can be written down and read again', () => {
  const good = exampleDialog()
  const broken: typeof good = {
    ...good,
    hear: (...heard) => {
      if (heard[1].type === 'heard' && heard[1].text.includes('porter')) throw new Error('no porters here')
      return good.hear(...heard)
    },
  }
  const lines = ['well my name is june porter if you must know']
  const found = Array.from({ length: 40 }, (_, seed) => fuzzDialog(broken, { input, random: seededRandom(seed), lines })).find(
    ({ problem }) => problem !== null,
  )
  if (!found) throw new Error('nothing was found')
  const short = shrinkFuzz(broken, input, found)
  expect(short.problem?.what).toBe('heard throws: no porters here')
  expect(short.log.turns.slice(1).map(({ event }) => event?.type === 'heard' && event.text)).toEqual(['porter'])
  const text = printTranscript(transcriptOf(short.log))
  expect(parseTranscript(text)).toMatchObject({ ok: true })
})

test('a placeholder that is read out is found, a caller who speaks of one is not', () => {
  const problems = (prompts: Readonly<Record<string, string>>) =>
    new Set(
      Array.from(
        { length: 20 },
        (_, seed) => fuzzDialog(exampleDialog(prompts), { input, random: seededRandom(seed) }).problem?.what.split(':')[0],
      ),
    )
  expect([...problems({ ask_name: 'Your name is undefined?' })]).toContain('a placeholder is read out')
  expect([...problems({})]).toEqual([undefined])
})
