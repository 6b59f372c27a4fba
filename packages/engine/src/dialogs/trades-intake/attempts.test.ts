import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { reach } from '../../../test/reach.ts'
import { type Decision, type DialogEvent, start, step, tradesIntake } from '../../index.ts'

const dialog = tradesIntake(bristol())
const reached = reach(dialog)
const at = '2026-11-23T14:06:00.000Z'

type SlotName = keyof Decision['view']['slots']
type Said =
  | string
  | { readonly text: string; readonly confidence?: number; readonly alternatives?: readonly { text: string; confidence?: number }[] }

/** What the call holds after the caller has answered the question of a state in these ways, one after the other. */
function answerTo(path: string, ...said: readonly Said[]): Decision {
  const asking = reached.find(({ decision }) => decision.view.path === path && !decision.view.emergency)
  if (!asking) throw new Error(`${path} is never reached`)
  return said.reduce<Decision>((decision, each, turn) => {
    const event: DialogEvent = { id: `said-${turn}`, at, type: 'heard', ...(typeof each === 'string' ? { text: each } : each) }
    return step(dialog, decision.session, event)
  }, asking.decision)
}
const answer = (...said: readonly Said[]) => answerTo('COLLECTING_NAME.asking', ...said)
const slotIn = ({ view }: Decision, slot: SlotName) => view.slots[slot]?.value

const nameIn = ({ view }: Decision) => JSON.stringify(view.slots.caller_name?.value ?? null)

describe('attempts at the name', () => {
  it('take the alternatives of the recogniser in', () => {
    expect(nameIn(answer({ text: 'when are sure', alternatives: [{ text: 'gwen archer' }] }))).toContain('Gwen Archer')
  })

  it('add up: a first name, then its spelling with the last name', () => {
    const decision = answer({ text: "it's stephan" }, { text: 'stephen myers s t e p h e n' })
    expect(nameIn(decision)).toContain('Stephen Myers')
  })

  it('are remembered as plain JSON of bounded size', () => {
    const decision = answer({ text: 'mumble mumble mumble of it' }, { text: 'x'.repeat(5_000) })
    expect(JSON.parse(JSON.stringify(decision.session))).toEqual(decision.session)
    expect(JSON.stringify(decision.session).length).toBeLessThan(20_000)
  })
})

describe('an answer in two breaths', () => {
  it.each<[string, string, SlotName, readonly Said[], unknown]>([
    ['a number', 'COLLECTING_PHONE.asking', 'callback_number', ['eight six oh five five five', 'oh one four two'], '+18605550142'],
    ['in three', 'COLLECTING_PHONE.asking', 'callback_number', ['eight six oh five', 'five five oh one four', 'two'], '+18605550142'],
    [
      'its end only in the other hearing',
      'COLLECTING_PHONE.asking',
      'callback_number',
      ['860 555', { text: 'oh one for too much', alternatives: [{ text: 'oh one four two' }] }],
      '+18605550142',
    ],
    [
      'a house number that made no sense',
      'COLLECTING_ADDRESS.asking',
      'service_address',
      ['forty', 'oak street in bristol'],
      '40 Oak Street, Bristol',
    ],
    [
      'the whole of it the second time',
      'COLLECTING_ADDRESS.asking',
      'service_address',
      ['forty two', '42 oak street bristol'],
      '42 Oak Street, Bristol',
    ],
  ])('%s', (_, path, slot, said, value) => {
    expect(slotIn(answerTo(path, ...said), slot)).toEqual(value)
  })

  it('is no answer where the breaths have nothing to do with each other', () => {
    expect(slotIn(answerTo('COLLECTING_PHONE.asking', 'it is the one on the wall', 'eight six oh five'), 'callback_number')).toBeUndefined()
    expect(slotIn(answerTo('COLLECTING_ADDRESS.asking', 'mumble', 'oak street'), 'service_address')).toBe('Oak Street')
  })
})

describe('a number that was wrong', () => {
  it('is not taken again where another was heard as well', () => {
    const again = { text: '860 555 0142', alternatives: [{ text: '860 555 0143' }] }
    const decision = answerTo('SCHEDULING.confirming', "that's the wrong phone number", again)
    expect(slotIn(decision, 'callback_number')).toBe('+18605550143')
    expect(JSON.parse(JSON.stringify(decision.session))).toEqual(decision.session)
  })
})

describe('attempts at a postcode', () => {
  it('put right what was misheard once, character by character', () => {
    const british = tradesIntake({ ...bristol(), country: 'GB' })
    const opened = start(british, { id: 'postcode', at, channel: 'test', callerPhone: null, upcoming: [] })
    const said = [
      'my kitchen sink is leaking',
      'rosa bell',
      '020 7946 0018',
      ...['d s eight four q t', 'b s eight four q t', 'b s 8 4 q t'],
    ]
    const decision = said.reduce<Decision>(
      (before, text, turn) => step(british, before.session, { id: `said-${turn}`, at, type: 'heard', text }),
      opened,
    )
    expect(decision.view.path).toContain('ADDRESS')
    expect(JSON.stringify(decision.session)).toContain('"postcode":"BS8 4QT"')
  })
})
