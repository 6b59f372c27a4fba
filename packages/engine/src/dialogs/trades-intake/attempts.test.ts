import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { reach } from '../../../test/reach.ts'
import { type Decision, type DialogEvent, step, tradesIntake } from '../../index.ts'

const dialog = tradesIntake(bristol())
const askingName = reach(dialog).find(({ decision }) => decision.view.path === 'COLLECTING_NAME.asking' && !decision.view.emergency)
const at = '2026-11-23T14:06:00.000Z'

type Said = { readonly text: string; readonly alternatives?: readonly { text: string; confidence?: number }[] }

/** What the call holds after the caller has answered the question for the name in these ways, one after the other. */
function answer(...said: readonly Said[]): Decision {
  if (!askingName) throw new Error('the name is never asked')
  return said.reduce<Decision>((decision, each, turn) => {
    const event: DialogEvent = { id: `said-${turn}`, at, type: 'heard', ...each }
    return step(dialog, decision.session, event)
  }, askingName.decision)
}

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
