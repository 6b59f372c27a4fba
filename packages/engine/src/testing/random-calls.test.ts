import { describe, expect, test } from 'vitest'
import business from '../../../../examples/bristol-plumbing/business.json' with { type: 'json' }
import { parseBusiness } from '../business/facts.ts'
import { tradesIntake } from '../dialogs/trades-intake/index.ts'
import type { CallInput, Visit } from '../event.ts'
import { start, step } from '../step.ts'
import { fuzzDialog } from './fuzz-dialog.ts'
import { seededRandom } from './random.ts'

const parsed = parseBusiness(business)
if (!parsed.ok) throw new Error('the reference business cannot be read')
const dialog = tradesIntake(parsed.facts)

const visit: Visit = {
  id: 'apt_1',
  start: '2026-11-25T10:00:00-05:00',
  end: '2026-11-25T11:00:00-05:00',
  resource: 'van-1',
  service: 'drain_cleaning',
  name: 'Dana Whitlock',
  phone: '+18605550151',
  address: '75 Mix Street, Bristol',
}
const CALLERS: readonly Pick<CallInput, 'callerPhone' | 'upcoming'>[] = [
  { callerPhone: '+18605550142', upcoming: [] },
  { callerPhone: null, upcoming: [] },
  { callerPhone: '+18605550151', upcoming: [visit] },
  {
    callerPhone: '+18605550151',
    upcoming: [visit, { ...visit, id: 'apt_2', start: '2026-12-02T13:00:00-05:00', end: '2026-12-02T14:00:00-05:00' }],
  },
]

/** Calls of each caller. */
const CALLS = 150

function problemOf(caller: (typeof CALLERS)[number] | undefined, seed: number): string[] {
  const input: CallInput = {
    id: `call-${seed}`,
    at: '2026-11-23T14:05:00.000Z',
    locale: 'en-US',
    channel: 'test',
    callerPhone: null,
    upcoming: [],
    ...caller,
  }
  const { problem } = fuzzDialog(dialog, { input, random: seededRandom(seed) })
  return problem ? [`seed ${seed}, turn ${problem.turn}: ${problem.what}`] : []
}

describe('random calls to a trades business', () => {
  test.each(CALLERS.map((caller, n) => [n, caller] as const))(
    'caller %i is always answered, and every call ends and replays',
    (n, caller) => {
      const seeds = Array.from({ length: CALLS }, (_, at) => n * CALLS + at)
      expect(seeds.flatMap((seed) => problemOf(caller, seed))).toEqual([])
    },
  )

  test('an answer of 100,000 characters does not swell the session', () => {
    const input: CallInput = { id: 'long', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: null, upcoming: [] }
    let { session } = start(dialog, input)
    for (const text of ["i'd like to book a visit", 'tuesday at two '.repeat(7_000), 'drip '.repeat(20_000)]) {
      session = step(dialog, session, { id: 'e', at: input.at, type: 'heard', text }).session
    }
    expect(JSON.stringify(session).length).toBeLessThan(32_768)
  })
})
