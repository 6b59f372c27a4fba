import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type Reached, reach } from '../../../test/reach.ts'
import { type Decision, type DialogEvent, step, tradesIntake } from '../../index.ts'

const dialog = tradesIntake(bristol())
const reached = reach(dialog)
const at = '2026-11-23T14:06:00.000Z'
const heard = (text: string): DialogEvent => ({ id: 'x', at, type: 'heard', text })
const answerTo = (point: Reached, event: DialogEvent): Decision => step(dialog, point.decision.session, event)

/** Points where the caller may speak: not over, and not waiting for the world. */
const listening = reached.filter(({ decision }) => !decision.view.done && decision.session.pending.length === 0)
/** One point for each state, so that a failure names the state. */
const states = [...new Map(listening.map((point) => [point.decision.view.path, point])).values()]
const calm = states.filter(({ decision }) => !decision.view.emergency)

const RESTING = [
  'GREETING.opening',
  'GREETING.asking',
  'COLLECTING_PROBLEM.asking',
  'COLLECTING_NAME.asking',
  'COLLECTING_PHONE.checking',
  'COLLECTING_PHONE.asking',
  'COLLECTING_ADDRESS.asking',
  'COLLECTING_ADDRESS.askingTown',
  'COLLECTING_ADDRESS.outside',
  'SCHEDULING.asking',
  'SCHEDULING.askingOther',
  'SCHEDULING.offering',
  'SCHEDULING.confirming',
  'SCHEDULING.changing',
  'SCHEDULING.noTimes',
  'RESCHEDULING.askingWhich',
  'RESCHEDULING.askingName',
  'RESCHEDULING.verifying',
  'RESCHEDULING.notFound',
  'RESCHEDULING.asking',
  'RESCHEDULING.offering',
  'RESCHEDULING.confirming',
  'CANCELLING.askingWhich',
  'CANCELLING.askingName',
  'CANCELLING.verifying',
  'CANCELLING.notFound',
  'CANCELLING.confirming',
  'ANSWERING_QUESTION.askingName',
  'ANSWERING_QUESTION.verifying',
  'ANSWERING_QUESTION.notFound',
  'TAKING_MESSAGE.asking',
  'TAKING_MESSAGE.confirming',
  'CLOSING.asking',
]

describe('the trades intake', () => {
  it('is walked through every state in which a caller may speak', () => {
    expect(states.map(({ decision }) => decision.view.path)).toEqual(expect.arrayContaining(RESTING))
  })

  it.each(calm.map((point) => [point.decision.view.path, point] as const))(
    'hears an emergency in %s, and tells the owner on that turn, once',
    (_, point) => {
      const decision = answerTo(point, heard('there is a strong smell of gas in my house'))
      expect(decision.view.state).toBe('EMERGENCY_FLOW')
      expect(decision.view.emergency).toBe(true)
      expect(decision.say.map(({ prompt }) => prompt)[0]).toBe('emergency_gas')
      const alerts = decision.effects.filter((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency')
      expect(alerts).toHaveLength(1)
      const again = step(dialog, decision.session, heard('please hurry there is gas everywhere'))
      expect(again.effects.filter((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency')).toEqual([])
    },
  )

  it.each(states.map((point) => [point.decision.view.path, point] as const))(
    'reaches a person from %s, by word and by key 0',
    (_, point) => {
      for (const event of [heard('let me speak to a person please'), { id: 'x', at, type: 'pressed', keys: '0' } as const]) {
        const { effects, view } = answerTo(point, event)
        const reachesPerson = effects.some((effect) => effect.type === 'transfer')
        const reachesMessage =
          view.state === 'TAKING_MESSAGE' ||
          view.slots['intent']?.value === 'message' ||
          effects.some((effect) => effect.type === 'take_message')
        expect(reachesPerson || reachesMessage).toBe(true)
      }
    },
  )

  it.each(['can you get somebody here sunday', 'get someone out to us please my sink leaks'])(
    'sends for a plumber, not for a person on the line: "%s"',
    (text) => {
      const [opening] = states
      if (!opening) throw new Error('no opening')
      expect(answerTo(opening, heard(text)).effects.map(({ type }) => type)).not.toContain('transfer')
    },
  )

  it.each(states.map((point) => [point.decision.view.path, point] as const))('always has something to say in %s', (_, point) => {
    for (const event of [
      heard('purple elephants'),
      heard(''),
      heard('?!'),
      { id: 'x', at, type: 'silence' } as const,
      { id: 'x', at, type: 'pressed', keys: '#' } as const,
    ]) {
      const { say, session } = answerTo(point, event)
      // While the world is asked, the words come with its answer.
      if (session.pending.length === 0) expect(say.map(({ text }) => text).join(' ')).toMatch(/\w/)
    }
  })

  it.each(states.map((point) => [point.decision.view.path, point] as const))('never asks a fourth time in %s', (_, point) => {
    for (const event of [heard('purple elephants'), { id: 'x', at, type: 'silence' } as const]) {
      let { decision } = point
      const path = decision.view.path
      let stayed = 0
      while (decision.view.path === path && !decision.view.done && decision.session.pending.length === 0 && stayed < 5) {
        decision = step(dialog, decision.session, event)
        stayed += 1
      }
      expect(stayed).toBeLessThanOrEqual(3)
    }
  })

  it('books, moves and cancels only on a yes to a read-back', () => {
    const acted = reached.filter(({ decision }) =>
      decision.effects.some(({ type }) => type === 'book' || type === 'move' || type === 'cancel'),
    )
    expect(acted.length).toBeGreaterThan(0)
    for (const { decision } of acted) {
      expect(decision.trace.act).toBe('YES')
      expect(decision.trace.from).toMatch(/\.confirming$/)
    }
  })

  it('never leaves a caller without an answer, whatever the world does', () => {
    for (const { decision } of listening) expect(decision.say.length, decision.view.path).toBeGreaterThan(0)
  })

  it('keeps a session small and plain', () => {
    for (const { decision } of reached) {
      const json = JSON.stringify(decision.session)
      expect(json.length).toBeLessThan(32_768)
      expect(JSON.parse(json)).toEqual(decision.session)
    }
  })
})
