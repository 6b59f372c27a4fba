import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type Decision, type Dialog, type DialogEvent, type OwnerNotice, start, step, tradesIntake } from '../../index.ts'
import { EAGERNESS, type Eagerness } from '../../slots/emergency/triage.ts'

const at = '2026-11-23T14:06:00.000Z'
const CALLER = '+18605550142'
const facts = bristol()
const withEagerness = (eagerness: Eagerness): Dialog => tradesIntake({ ...facts, emergency: { ...facts.emergency, eagerness } })
const dialogs = new Map(EAGERNESS.map((eagerness) => [eagerness, withEagerness(eagerness)]))
const dialogOf = (eagerness: Eagerness = 'balanced'): Dialog => dialogs.get(eagerness) ?? withEagerness(eagerness)

const opening = (dialog: Dialog, callerPhone: string | null = CALLER): Decision =>
  start(dialog, { id: 'call', at, channel: 'test', callerPhone, upcoming: [], locale: 'en-US' })
const heard = (text: string): DialogEvent => ({ id: 'x', at, type: 'heard', text })
const SILENCE: DialogEvent = { id: 'x', at, type: 'silence' }
const HANG_UP: DialogEvent = { id: 'x', at, type: 'hung_up', reason: 'caller' }
const notices = ({ effects }: Decision): readonly OwnerNotice[] =>
  effects.flatMap((effect) => (effect.type === 'notify_owner' ? [effect.notice] : []))
const told = (decision: Decision, about: OwnerNotice['about']) => notices(decision).filter((notice) => notice.about === about)

/** Plays lines; effects fail with `failing`, and are answered with nothing otherwise. */
function play(dialog: Dialog, events: readonly (DialogEvent | string)[], callerPhone: string | null = CALLER): Decision[] {
  const decisions = [opening(dialog, callerPhone)]
  for (const each of events) {
    const last = decisions.at(-1)
    if (!last || last.view.done) break
    decisions.push(step(dialog, last.session, typeof each === 'string' ? heard(each) : each))
  }
  return decisions
}

const last = (decisions: readonly Decision[]): Decision => {
  const decision = decisions.at(-1)
  if (!decision) throw new Error('nothing was played')
  return decision
}

/** The one effect that is waited for fails. */
const fails = (decision: Decision, code: 'BIZ_001' | 'BIZ_002' | 'BIZ_003' = 'BIZ_002'): DialogEvent => ({
  id: 'f',
  at,
  type: 'effect_failed',
  effect: decision.session.pending[0] ?? '',
  failure: { code, message: '', retryable: false },
})

describe('the alarm', () => {
  /** A caller who says a little of everything, in an emergency and out of it. */
  const line = fc.constantFrom(
    'my sink is clogged',
    'the ceiling in the hall is making waves',
    'water is pouring through the ceiling',
    'i smell gas',
    'the house is on fire',
    'no no it is not that bad',
    'false alarm',
    'never mind',
    'yes',
    'no',
    '12 oak street in bristol',
    'eight six oh five five five oh one nine nine',
    'let me talk to a person',
    'it stopped',
    'it is spreading',
    'tomorrow at two',
    'ida marsh',
    'purple elephants',
    'what are your hours',
    'goodbye',
  )
  const happening = fc.oneof(
    { weight: 8, arbitrary: line },
    { weight: 1, arbitrary: fc.constant('(silence)') },
    { weight: 1, arbitrary: fc.constant('(hangs up)') },
  )

  it('is told on the very turn that it is heard, once for each alarm, and withdrawn only if it was told', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 25 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.constantFrom(...EAGERNESS),
        (said, luck, eager) => {
          const dialog = dialogOf(eager)
          let decision = opening(dialog)
          let alarms = 0
          let standing = false
          let turn = 0
          let chance = 0
          while (!decision.view.done && turn < said.length) {
            const before = decision
            const [pending] = before.effects.filter(({ id }) => before.session.pending.includes(id))
            let event: DialogEvent
            if (pending) {
              chance += 1
              const works = luck[chance % Math.max(1, luck.length)] === true
              event =
                pending.type === 'find_times' && works
                  ? {
                      id: 'd',
                      at,
                      type: 'effect_done',
                      effect: pending.id,
                      result: {
                        type: 'find_times',
                        refusal: null,
                        offers: [{ start: '2026-11-23T13:00:00-05:00', end: '2026-11-23T14:00:00-05:00', resource: 'van-1' }],
                      },
                    }
                  : fails(before, luck.length > 20 ? 'BIZ_001' : 'BIZ_003')
            } else {
              const text = said[turn] ?? ''
              turn += 1
              event = text === '(silence)' ? SILENCE : text === '(hangs up)' ? HANG_UP : heard(text)
            }
            decision = step(dialog, before.session, event)
            const alarm = told(decision, 'emergency').length
            const withdrawn = told(decision, 'emergency_withdrawn').length
            const note = `${event.type} in ${before.view.path} to ${decision.view.path}`
            expect(alarm, note).toBe(decision.view.emergency && !standing ? 1 : 0)
            expect(withdrawn, note).toBe(standing && !decision.view.emergency ? 1 : 0)
            alarms += alarm
            standing = decision.view.emergency
            if (standing) expect(decision.view.outcome, note).toBe('emergency_dispatched')
            else expect(decision.view.outcome, note).not.toBe('emergency_dispatched')
          }
          expect(alarms).toBeLessThanOrEqual(3)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('carries the words of the trouble and of the answer, and what kind it is', () => {
    const decision = last(play(dialogOf(), ['the ceiling in the hall is making waves', "yes it's getting worse"]))
    expect(told(decision, 'emergency')).toMatchObject([{ phone: CALLER, emergency: { level: 'emergency', kind: 'other' } }])
    expect(told(decision, 'emergency')[0]?.words).toContain('making waves')
    expect(told(decision, 'emergency')[0]?.words).toContain('getting worse')
  })
})

describe('after the alarm', () => {
  const FLOOD = ['my basement is flooding', '12 oak street in bristol']

  it('goes down the on-call list, each once, then offers the first visit', () => {
    const dialog = dialogOf()
    let decision = last(play(dialog, [...FLOOD, 'yes']))
    const called: string[] = []
    while (decision.effects.some(({ type }) => type === 'transfer')) {
      called.push(...decision.effects.flatMap((effect) => (effect.type === 'transfer' ? [effect.to] : [])))
      decision = step(dialog, decision.session, fails(decision))
    }
    const expected = [...new Set([...facts.on_call, ...facts.owners.map(({ phone }) => phone)])]
    expect(called).toEqual(expected)
    expect(decision.effects.map(({ type }) => type)).toEqual(['find_times'])
    const found = step(dialog, decision.session, fails(decision, 'BIZ_003'))
    expect(found.view).toMatchObject({ path: 'EMERGENCY_FLOW.dispatched', outcome: 'emergency_dispatched', emergency: true })
    expect(found.say.map(({ prompt }) => prompt)).toEqual(['emergency_dispatched'])
  })

  it('leaves what is known with the owner wherever the caller hangs up', () => {
    const dialog = dialogOf()
    const steps = ['my basement is flooding', '12 oak street in bristol', 'yes']
    for (let n = 1; n <= steps.length; n++) {
      const decision = last(play(dialog, [...steps.slice(0, n), HANG_UP]))
      const details = told(decision, 'emergency_details').at(-1)
      expect(details).toMatchObject({ phone: CALLER, emergency: { kind: 'flooding' } })
      if (n > 1) expect(details?.address).toBe('12 Oak Street, Bristol')
      expect(decision.view.outcome).toBe('emergency_dispatched')
    }
  })

  it('speaks the advice again when it gets worse, and tells the owner the higher level without a second alarm', () => {
    const decision = last(play(dialogOf(), ['my basement is flooding', 'oh no i smell gas too']))
    expect(decision.say.map(({ prompt }) => prompt)).toEqual(['emergency_gas', 'emergency_ask_address'])
    expect(notices(decision)).toMatchObject([{ about: 'emergency_details', emergency: { level: 'life_safety', kind: 'gas' } }])
    expect(decision.listen.bargeIn).toBe(false)
  })

  it('cannot be talked over while lives are in danger, and asks for nobody before it knows where', () => {
    const decisions = play(dialogOf(), ['i smell gas', '12 oak street in bristol']).slice(1)
    expect(decisions.map(({ listen }) => listen.bargeIn)).toEqual([false, false])
    expect(decisions.map(({ listen }) => listen.confirming ?? listen.asked[0])).toEqual(['service_address', 'transfer'])
  })
})

describe('a false alarm', () => {
  it('is told at once where only things are in danger, and the visit that was being booked goes on', () => {
    const said = ['i would like somebody for a clogged drain', 'ida marsh', 'oh no water is pouring through the ceiling', 'false alarm']
    const decision = last(play(dialogOf(), said))
    expect(told(decision, 'emergency_withdrawn')).toMatchObject([{ words: 'false alarm' }])
    expect(decision.view).toMatchObject({ emergency: false, outcome: null, state: 'COLLECTING_PHONE' })
    expect(decision.view.slots['caller_name']?.value).toBe('Ida Marsh')
  })

  it('is asked about where lives were: anything but a yes leaves the alarm as it is', () => {
    for (const answer of ['no', 'purple elephants']) {
      const decision = last(play(dialogOf(), ['i smell gas', 'it is not that bad', answer, ...(answer === 'no' ? [] : [answer])]))
      expect(told(decision, 'emergency_withdrawn')).toEqual([])
      expect(decision.view).toMatchObject({ emergency: true, path: 'EMERGENCY_FLOW.askingAddress' })
    }
    const decision = last(play(dialogOf(), ['i smell gas', 'it is not that bad', 'yes']))
    expect(told(decision, 'emergency_withdrawn')).toMatchObject([{ words: 'it is not that bad' }])
    expect(decision.view.emergency).toBe(false)
    expect(decision.say[0]?.prompt).toBe('emergency_withdrawn_danger')
  })

  it('cannot be cried without end: the third alarm of a call stands', () => {
    const flood = ['my basement is flooding', 'false alarm']
    const decisions = play(dialogOf(), [...flood, ...flood, ...flood])
    expect(decisions.flatMap((decision) => told(decision, 'emergency'))).toHaveLength(3)
    expect(decisions.flatMap((decision) => told(decision, 'emergency_withdrawn'))).toHaveLength(2)
    expect(last(decisions).view.emergency).toBe(true)
  })
})

describe('trouble that words do not settle', () => {
  const ODD = 'the ceiling in the hall is making waves'

  it('is asked about once for a problem', () => {
    const decisions = play(dialogOf(), [ODD, "no it's just a drip", 'ida marsh'])
    expect(decisions.map(({ view }) => view.path).slice(1)).toEqual([
      'COLLECTING_PROBLEM.triage',
      'COLLECTING_NAME.asking',
      'COLLECTING_PHONE.checking',
    ])
    expect(decisions[1]?.listen).toMatchObject({ asked: ['confirmation'], confirming: 'emergency' })
  })

  it.each([
    ['yes', true],
    ["yes it's spreading", true],
    ['someone is hurt', true],
    ['no', false],
    ["no it's just a drip", false],
    ['it stopped', false],
    ['not right now but it was pouring last night', false],
    ['next week would be fine', false],
  ])('"%s" decides', (answer, alarm) => {
    expect(last(play(dialogOf(), [ODD, answer])).view.emergency).toBe(alarm)
  })

  it('is answered by keys as well', () => {
    const key = (keys: string): DialogEvent => ({ id: 'k', at, type: 'pressed', keys })
    expect(last(play(dialogOf(), [ODD, key('1')])).view.emergency).toBe(true)
    expect(last(play(dialogOf(), [ODD, key('2')])).view).toMatchObject({ emergency: false, state: 'COLLECTING_NAME' })
  })

  it.each([
    ['relaxed', [false, false, false]],
    ['balanced', [false, true, true]],
    ['eager', [true, true, true]],
  ] as const)('with %s owners: one unclear answer, two, a hang-up', (eagerness, [one, two, gone]) => {
    const dialog = dialogOf(eagerness)
    const emergency = (...events: DialogEvent[]) => last(play(dialog, [ODD, ...events])).view.emergency
    expect([emergency(SILENCE), emergency(SILENCE, heard('purple elephants')), emergency(HANG_UP)]).toEqual([one, two, gone])
  })

  it('takes urgent trouble for what the owner wants it to be', () => {
    const path = (eagerness: Eagerness, text: string) => last(play(dialogOf(eagerness), [text])).view.state
    expect(path('balanced', 'we have no hot water')).toBe('COLLECTING_NAME')
    expect(path('eager', 'we have no hot water')).toBe('COLLECTING_PROBLEM')
    expect(path('eager', 'we have no hot water right now')).toBe('EMERGENCY_FLOW')
  })
})
