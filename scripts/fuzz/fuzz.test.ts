import { fuzzDialog, seededRandom, seedOf } from '@callwright/engine/testing'
import { describe, expect, test } from 'vitest'
import { fuzzTargets } from './dialogs.ts'

/** Calls of each kind of caller to each dialog, in each of its languages. */
const CALLS = 12
const SEED = 7

const byName = Map.groupBy(fuzzTargets(), ({ name }) => name)

describe('random calls are answered to their end, and replay the same', () => {
  test.each([...byName])('%s', { timeout: 60_000 }, (_, targets) => {
    const wrong = targets.flatMap(({ dialog, caller, input }, who) =>
      Array.from({ length: CALLS }, (_, n) => {
        const seed = seedOf(SEED, who * CALLS + n)
        const { problem } = fuzzDialog(dialog, { input: { id: `fuzz-${seed}`, ...input }, random: seededRandom(seed), caller })
        return problem ? [`seed ${seed}, turn ${problem.turn}: ${problem.what}`] : []
      }).flat(),
    )
    expect(wrong).toEqual([])
  })

  test('in every dialog that there is, and in every language that one speaks', () => {
    const names = [...byName.keys()]
    for (const name of ['bristol-plumbing en-US', 'bristol-plumbing es-US', 'plomberie-lachine fr-CA', 'clinic en-CA', 'clinic fr-CA'])
      expect(names).toContain(name)
    expect(names.some((name) => name.startsWith('first-dialog'))).toBe(true)
  })
})
