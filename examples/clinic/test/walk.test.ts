import type { CallInput } from '@callwright/engine'
import { explore, fuzzDialog, kitMatters, seededRandom } from '@callwright/engine/testing'
import { describe, expect, it } from 'vitest'
import { clinicDialog } from '../src/dialog.ts'
import { clinicCaller, promises } from './caller.ts'

const known: CallInput = {
  id: 'walk',
  at: '2026-11-23T14:05:00.000Z',
  locale: 'en-CA',
  channel: 'test',
  callerPhone: '+14505550142',
  upcoming: [],
}

const UNREACHED = {
  language_set: 'the walk stays in one language',
  language_unavailable: 'nobody asks for a third language',
  too_long: 'only behind a hundred and twenty events',
}

/** A third errand, or another one after nobody came to the telephone, is as the first: it is not walked on. */
function enough(context: unknown, path: string): boolean {
  if (typeof context !== 'object' || context === null || !('rounds' in context) || !('transferFailed' in context)) return false
  return Number(context.rounds) > 2 || (context.transferFailed === true && path !== 'TAKING_MESSAGE' && path !== 'TRANSFERRING')
}

describe('whatever a caller does', () => {
  it('every promise is kept in every state', { timeout: 240_000 }, () => {
    const walked = explore(clinicDialog, {
      inputs: [known],
      caller: clinicCaller,
      promises,
      matters: kitMatters,
      beyond: enough,
      explained: UNREACHED,
      compareEvery: 0,
    })
    expect(walked.broken.map(({ promise, path, what }) => `${promise} in ${path}: ${what}`)).toEqual([])
    expect(walked.whole).toBe(true)
  })

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('random call %i is answered to its end and replays the same', (seed) => {
    const input = { ...known, locale: seed % 2 === 0 ? 'en-CA' : 'fr-CA' }
    const { problem } = fuzzDialog(clinicDialog, { input, random: seededRandom(seed), caller: clinicCaller })
    expect(problem).toBeNull()
  })
})
