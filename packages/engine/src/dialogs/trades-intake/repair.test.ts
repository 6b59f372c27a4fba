import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type Decision, type DialogEvent, type Effect, start, step, tradesIntake } from '../../index.ts'
import { pick, type Random, randomResult, seededRandom } from '../../testing/index.ts'
import { confirmationOf } from './confirmation.ts'
import type { Misses } from './context.ts'

const dialog = tradesIntake(bristol())
const at = '2026-11-23T14:06:00.000Z'

type Said = string | null | { readonly keys: string } | { readonly text: string; readonly confidence: number }

function eventOf(said: Said, id: string): DialogEvent {
  if (said === null) return { id, at, type: 'silence' }
  if (typeof said === 'string') return { id, at, type: 'heard', text: said }
  return 'keys' in said ? { id, at, type: 'pressed', keys: said.keys } : { id, at, type: 'heard', ...said }
}

const open = (callerPhone: string | null = '+18605550142'): Decision =>
  start(dialog, { id: 'call', at, channel: 'test', callerPhone, upcoming: [] })

/** The call after the caller has said all this. Times are free as they are asked for; nobody takes a call. */
function callAfter(...said: readonly Said[]): Decision {
  return said.reduce<Decision>((decision, each, turn) => settled(step(dialog, decision.session, eventOf(each, `e${turn}`))), open())
}

function settled(decision: Decision): Decision {
  const effect = decision.effects.find(({ id }) => decision.session.pending.includes(id))
  if (!effect) return decision
  const stamp = { id: `${effect.id}-end`, at, effect: effect.id }
  if (effect.type === 'find_times') {
    const start = effect.wanted.exact ?? '2026-11-24T09:00'
    const offers = [{ start: `${start}:00-05:00`, end: `${start}:59-05:00`, resource: 'van-1' }]
    return settled(step(dialog, decision.session, { ...stamp, type: 'effect_done', result: { type: 'find_times', offers, refusal: null } }))
  }
  const failure = { code: 'BIZ_002', message: '', retryable: false } as const
  return settled(step(dialog, decision.session, { ...stamp, type: 'effect_failed', failure }))
}

function missesIn({ session }: Decision): Misses {
  const { snapshot } = session
  const call: { misses?: Misses } = 'context' in snapshot ? (Object(snapshot.context).call ?? {}) : {}
  if (!call.misses) throw new Error('a call counts no misses')
  return call.misses
}

const countsIn = (decision: Decision) => {
  const { noInput, noMatch, repeats } = missesIn(decision)
  return { noInput, noMatch, repeats }
}
const promptsOf = ({ say }: Decision): string[] => say.map(({ prompt }) => prompt)
const textOf = ({ say }: Decision): string => say.map(({ text }) => text).join(' ')

const NONSENSE = 'purple elephants argue quietly'
const TO_PHONE = ['my drain is clogged', 'lena hart', 'no'] as const
const TO_TIME = ['this is lena hart at 24 oak street in bristol my drain is clogged', 'yes'] as const

describe('the counters of a question', () => {
  it.each<[string, readonly Said[], ReturnType<typeof countsIn>]>([
    ['silence', [null], { noInput: 1, noMatch: 0, repeats: 0 }],
    ['words that fit nothing', [NONSENSE], { noInput: 0, noMatch: 1, repeats: 0 }],
    ['keys that fit nothing', [{ keys: '#' }], { noInput: 0, noMatch: 1, repeats: 0 }],
    ['each on its own', [null, NONSENSE], { noInput: 1, noMatch: 1, repeats: 0 }],
    ['a repeat counts, and resets nothing', [null, 'could you repeat that'], { noInput: 1, noMatch: 0, repeats: 1 }],
    ['"slower" counts, and resets nothing', [NONSENSE, 'slower please'], { noInput: 0, noMatch: 1, repeats: 1 }],
    ['a question of the caller resets nothing', [NONSENSE, 'what are your hours'], { noInput: 0, noMatch: 1, repeats: 0 }],
    ['to hold on counts nothing', ['hold on a second', null, null], { noInput: 0, noMatch: 0, repeats: 0 }],
    ['half a number counts nothing', [{ keys: '860' }, { keys: '555' }], { noInput: 0, noMatch: 0, repeats: 0 }],
    ['an answer resets all', [null, NONSENSE, '860 555 0177'], { noInput: 0, noMatch: 0, repeats: 0 }],
    ['an answer to something else resets all', [null, NONSENSE, "i'm at 12 oak street in bristol"], { noInput: 0, noMatch: 0, repeats: 0 }],
  ])('%s', (_, said, counts) => {
    expect(countsIn(callAfter(...TO_PHONE, ...said))).toEqual(counts)
  })

  it('end any mixture of silence, noise and repeats at the third', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Said>(null, NONSENSE, 'could you repeat that', 'slower please'), { minLength: 3, maxLength: 3 }),
        (said) => {
          const ended = callAfter(...TO_PHONE, ...said)
          expect(ended.view.done || ended.view.path.startsWith('TAKING_MESSAGE')).toBe(true)
        },
      ),
    )
  })
})

describe('the same told again', () => {
  const TIME = 'tomorrow at two'
  const KNOWN = `this is lena hart at 24 oak street in bristol my drain is clogged can you come ${TIME}`
  /** The call after all this, in which no time is free. */
  const withNothingFree = (...said: readonly string[]): Decision =>
    said.reduce((decision, text, turn) => {
      const next = step(dialog, decision.session, { id: `e${turn}`, at, type: 'heard', text })
      const search = next.effects.find(({ type }) => type === 'find_times')
      if (!search) return next
      const result = { type: 'find_times', offers: [], refusal: { reason: 'full' } } as const
      return step(dialog, next.session, { id: `e${turn}-end`, at, type: 'effect_done', effect: search.id, result })
    }, open())

  it.each([
    [0, 'SCHEDULING.noTimes'],
    [1, 'SCHEDULING.noTimes'],
    [2, 'SCHEDULING.noTimes'],
    [3, 'TRANSFERRING.dialing'],
  ])('%i times leads to %s: it is no answer to the question at hand', (times, path) => {
    const decision = withNothingFree(KNOWN, 'yes', ...Array.from({ length: times }, () => TIME))
    expect(decision.view.path).toBe(path)
    expect(missesIn(decision).told).toBe(Math.min(times, 2))
    expect(promptsOf(decision)[0]).toBe(times < 3 ? 'no_times' : 'better_a_person')
  })

  it('counts together with silence, and another time begins anew', () => {
    const once = withNothingFree(KNOWN, 'yes', TIME)
    const silent = step(dialog, once.session, { id: 's', at, type: 'silence' })
    expect(missesIn(silent)).toMatchObject({ told: 1, noInput: 1 })
    expect(step(dialog, silent.session, { id: 't', at, type: 'heard', text: TIME }).view.path).toBe('TRANSFERRING.dialing')
    expect(missesIn(withNothingFree(KNOWN, 'yes', TIME, 'thursday at three'))).toMatchObject({ told: 0, noInput: 0, noMatch: 0 })
  })

  it('is an answer where only a first name is to be had: the next question has all its chances', () => {
    const decision = callAfter('my drain is clogged', 'my name is lena', 'my name is lena')
    expect(decision.view.path).toBe('COLLECTING_PHONE.checking')
    expect(missesIn(decision)).toMatchObject({ told: 0 })
  })
})

function endOf(effect: Effect, stamp: { readonly id: string; readonly at: string }, random: Random): DialogEvent {
  const result = randomResult(effect, at, random)
  return result.ok
    ? { ...stamp, type: 'effect_done', effect: effect.id, result: result.value }
    : { ...stamp, type: 'effect_failed', effect: effect.id, failure: result.failure }
}

/** What a caller may do that brings no question any further. */
const IDLE: ReadonlySet<string> = new Set([
  'NO_INPUT',
  'NO_MATCH',
  'REPEAT',
  'SLOWER',
  'HELP',
  'LANGUAGE',
  'RESUME',
  'YES',
  'NO',
  'CHOICE',
  'NONE',
])
const SAYINGS: readonly [Said, ...Said[]] = [
  null,
  ...[null, NONSENSE, NONSENSE, 'yes', 'no', 'could you repeat that', 'slower please', 'help', 'hold on', 'let me talk to a person'],
  ...['my drain is clogged', 'lena hart', '24 oak street in bristol', 'tomorrow at ten', 'the first one', 'none of those', 'i smell gas'],
  ...['the address is wrong', 'no forty two not twenty four', 'move my appointment', 'cancel my appointment', 'take a message', 'go back'],
  ...[{ keys: '860' }, { keys: '1' }, { keys: '2' }, { keys: '#' }, { text: '860 555 0199', confidence: 0.6 }],
]

describe('a question', () => {
  it('is never put more than three times in a row, in an emergency neither', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed)
        let decision = open(random() < 0.5 ? '+18605550142' : null)
        let row = 1
        for (let turn = 0; turn < 60 && !decision.view.done; turn++) {
          const effect = decision.effects.find(({ id }) => decision.session.pending.includes(id))
          const stamp = { id: `e${turn}`, at }
          const event = effect ? endOf(effect, stamp, random) : eventOf(pick(random, SAYINGS), stamp.id)
          const before = decision
          decision = step(dialog, decision.session, event)
          const { act, from, to } = decision.trace
          const put = decision.say.length > 0 && !promptsOf(decision).includes('go_ahead')
          row = from === to && IDLE.has(act) ? row + (put ? 1 : 0) : 1
          expect(row, `${before.view.path}: ${textOf(before)} → ${textOf(decision)}`).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('confirmation', () => {
  it.each([
    ['a number, clearly', 'callback_number', 0.9, false, 'implicit'],
    ['a number, from a channel that tells no confidence', 'callback_number', undefined, false, 'implicit'],
    ['a number, fairly', 'callback_number', 0.6, false, 'explicit'],
    ['an address, fairly', 'service_address', 0.79, false, 'explicit'],
    ['a name, fairly', 'caller_name', 0.75, false, 'implicit'],
    ['a number that another hearing contradicts', 'callback_number', 0.9, true, 'explicit'],
    ['a number, hardly', 'callback_number', 0.4, false, 'explicit'],
    ['a time, fairly', 'preferred_time', 0.8, false, 'again'],
  ] as const)('of %s', (_, slot, confidence, contradicted, kind) => {
    expect(confirmationOf(slot, { confidence, contradicted })).toBe(kind)
  })

  it('costs no turn where hearing is good: the value is echoed in the next question', () => {
    const asked = callAfter(...TO_PHONE, { text: 'eight six oh five five five oh three nine seven', confidence: 0.9 })
    expect(promptsOf(asked)).toEqual(['echo_phone', 'ask_address'])
  })

  it('of a number heard fairly is to say it once more; a yes will do, a no asks for the number anew', () => {
    const doubted = callAfter(...TO_PHONE, { text: 'eight six oh five five five oh three nine seven', confidence: 0.64 })
    expect(doubted.listen).toMatchObject({ asked: ['callback_number'], confirming: null })
    expect(textOf(doubted)).toContain('8 6 0, 5 5 5, 0 3 9 7')
    const no = settled(step(dialog, doubted.session, eventOf('no', 'no')))
    expect(no.view.slots['callback_number']).toBeUndefined()
    expect(no.listen.asked).toEqual(['callback_number'])
    const yes = settled(step(dialog, doubted.session, eventOf('yes', 'yes')))
    expect(yes.view.slots['callback_number']).toMatchObject({ value: '+18605550397', confirmed: true })
    for (const again of ['eight six oh five five five oh three nine seven', 'yes 860 555 0397']) {
      const said = settled(step(dialog, doubted.session, eventOf(again, 'again')))
      expect(said.view.slots['callback_number']?.value).toBe('+18605550397')
      expect(said.listen.asked).toEqual(['service_address'])
    }
    const keyed = settled(step(dialog, doubted.session, { id: 'keyed', at: doubted.session.at, type: 'pressed', keys: '8605550397' }))
    expect(keyed.listen.asked).toEqual(['service_address'])
  })

  it('reads back with more care what was put right, and only that', () => {
    const plain = callAfter(...TO_TIME, 'tomorrow at ten')
    expect(promptsOf(plain)).toEqual(['read_back'])
    const corrected = callAfter(...TO_TIME, 'tomorrow at ten', 'no the name is lena hurst')
    expect(promptsOf(corrected)).toEqual(['careful_name', 'read_back'])
    expect(textOf(corrected)).toContain('H, U, R, S, T')
  })

  it('books on no "okay, hold on"', () => {
    for (const said of ['okay hold on', 'yes please repeat that']) {
      const decision = callAfter(...TO_TIME, 'tomorrow at ten', said)
      expect(decision.view.path).toBe('SCHEDULING.confirming')
      expect(decision.effects.filter(({ type }) => type !== 'hold')).toEqual([])
    }
    const back = callAfter(...TO_TIME, 'tomorrow at ten', 'hold on', null, 'yes')
    expect(back.effects.filter(({ type }) => type !== 'hold')).toEqual([])
    expect(promptsOf(back)).toEqual(['go_on', 'read_back'])
  })
})

describe('a correction of something told before', () => {
  it.each<[string, string, string, unknown]>([
    ['named, with its value', 'change my number to 860 555 0177', 'callback_number', '+18605550177'],
    ['not named, with what was wrong', 'no forty two not twenty four', 'service_address', '42 Oak Street, Bristol'],
    ['a street', 'actually the street is maple avenue', 'service_address', '24 Maple Avenue, Bristol'],
    ['a name', "no it's hurst not hart", 'caller_name', 'Lena Hurst'],
  ])('%s: the question at hand goes on', (_, said, slot, value) => {
    const decision = callAfter(...TO_TIME, said)
    expect(decision.view.slots[slot]?.value).toBe(value)
    expect(decision.view.path).toBe('SCHEDULING.asking')
    expect(decision.view.slots['preferred_time']).toBeUndefined()
  })

  it.each([
    ['the name is wrong', 'COLLECTING_NAME.asking'],
    ["that's the wrong address", 'COLLECTING_ADDRESS.asking'],
    ['i need to change my phone number', 'COLLECTING_PHONE.asking'],
  ])('only named: "%s"', (said, path) => {
    expect(callAfter(...TO_TIME, said).view.path).toBe(path)
  })

  it('is taken a bounded number of times: then a person sorts it out', () => {
    const flips = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? 'the address is 12 oak street' : 'no the address is 14 elm street'))
    const decision = flips.reduce<Decision>(
      (before, said, turn) => (before.view.done ? before : settled(step(dialog, before.session, eventOf(said, `f${turn}`)))),
      callAfter(...TO_TIME),
    )
    expect(decision.view.path === 'SCHEDULING.asking').toBe(false)
  })
})

describe('keys', () => {
  it('are kept in part, and waited for in number', () => {
    expect(callAfter(...TO_PHONE).listen.dtmf?.maxDigits).toBe(10)
    const half = callAfter(...TO_PHONE, { keys: '860555' })
    expect(half.listen.dtmf?.maxDigits).toBe(4)
    expect(callAfter(...TO_PHONE, { keys: '860555' }, { keys: '0177' }).view.slots['callback_number']?.value).toBe('+18605550177')
    expect(callAfter(...TO_PHONE, { keys: '860555' }, 'oh one seven seven').view.slots['callback_number']?.value).toBe('+18605550177')
    expect(callAfter(...TO_PHONE, 'eight six oh five five five', { keys: '0177' }).view.slots['callback_number']?.value).toBe(
      '+18605550177',
    )
    expect(callAfter(...TO_PHONE, { keys: '860555' }, { keys: '8605550177' }).view.slots['callback_number']?.value).toBe('+18605550177')
  })

  it('answer a day, what to change, and yes or no', () => {
    const day = callAfter(...TO_TIME, { keys: '3' })
    expect(day.view.slots['preferred_time']?.value).toBe('2026-11-25T00:00/2026-11-26T00:00')
    const changing = callAfter(...TO_TIME, 'tomorrow at ten', { keys: '2' })
    expect(changing.view.path).toBe('SCHEDULING.changing')
    expect(callAfter(...TO_TIME, 'tomorrow at ten', { keys: '2' }, { keys: '3' }).view.path).toBe('COLLECTING_ADDRESS.asking')
  })
})

describe('a task that is over', () => {
  it('leaves nothing behind but who and where, and the account of it', () => {
    const booked = callAfter(...TO_TIME, 'tomorrow at ten')
    const dropped = settled(step(dialog, booked.session, eventOf('never mind', 'drop')))
    expect(dropped.view.path).toBe('CLOSING.asking')
    expect(Object.keys(dropped.view.slots)).toEqual(['caller_name', 'callback_number', 'service_address'])
    const again = settled(step(dialog, dropped.session, eventOf('my water heater is broken', 'again')))
    expect(again.view.slots['problem']?.value).not.toContain('drain')
    expect(again.view.path).toBe('SCHEDULING.asking')
  })
})
