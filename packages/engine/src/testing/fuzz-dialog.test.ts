import { describe, expect, test } from 'vitest'
import type { Dialog } from '../dialog.ts'
import type { CallInput } from '../event.ts'
import { exampleDialog } from './example-dialog.ts'
import { fuzzDialog } from './fuzz-dialog.ts'
import { seededRandom } from './random.ts'

const input: CallInput = { id: 'fuzz', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: null, upcoming: [] }
const fuzz = (dialog: Dialog, seed: number) => fuzzDialog(dialog, { input, random: seededRandom(seed) })
const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const problems = (dialog: Dialog) => new Set(seeds.map((seed) => fuzz(dialog, seed).problem?.what ?? 'fine'))

describe('random calls', () => {
  test('find nothing wrong with a dialog that keeps its promises', () => {
    expect(problems(exampleDialog())).toEqual(new Set(['fine']))
  })

  test('are the same for the same seed, and others for another', () => {
    expect(fuzz(exampleDialog(), 7).log).toEqual(fuzz(exampleDialog(), 7).log)
    expect(JSON.stringify(fuzz(exampleDialog(), 7).log)).not.toBe(JSON.stringify(fuzz(exampleDialog(), 8).log))
  })

  test('meet absurd words, keys, silence, failures and results that nobody asked for', () => {
    const met = new Set(seeds.flatMap((seed) => fuzz(exampleDialog(), seed).log.turns.map((turn) => turn.event?.type ?? 'start')))
    expect([...met].sort()).toEqual(['effect_done', 'effect_failed', 'heard', 'hung_up', 'pressed', 'silence', 'start'])
  })

  test('find a dialog that throws, one that says nothing, one that does not listen, and one that never ends', () => {
    const good = exampleDialog()
    const throws: Dialog = {
      ...good,
      hear: (...heard) => {
        if (heard[1].type === 'pressed') throw new Error('no keys here')
        return good.hear(...heard)
      },
    }
    expect(problems(throws)).toContain('pressed throws: no keys here')
    const mute: Dialog = { ...good, hear: (...heard) => ({ ...good.hear(...heard), say: [] }) }
    expect([...problems(mute)].join()).toContain('left in silence in COLLECTING_NAME')
    expect([...problems(exampleDialog({ ask_name: ' ' }))].join()).toContain('a prompt without words')
    const deaf: Dialog = {
      ...good,
      hear: (...heard) => {
        const { account } = good.hear(...heard)
        return { ...good.hear(...heard), account: { ...account, listen: { ...account.listen, silenceMs: 0 } } }
      },
    }
    expect([...problems(deaf)].join()).toContain('nobody listens')
    const { snapshot, path } = good.open(input, 'en-US')
    const endless: Dialog = {
      ...good,
      hear: (...heard) => ({ ...good.hear(...heard), ...good.open(input, heard[2]), snapshot, path, effects: [] }),
    }
    expect([...problems(endless)].join()).toContain('the call goes on after 20 silences')
  })
})
