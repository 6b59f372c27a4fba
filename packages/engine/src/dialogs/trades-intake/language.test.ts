import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type Reached, reach } from '../../../test/reach.ts'
import { type Decision, type DialogEvent, start, step, tradesIntake } from '../../index.ts'
import { emergencyCorpus as english } from '../../locales/en/emergency/emergency.corpus.ts'
import { emergencyCorpus as spanish } from '../../locales/es/emergency/emergency.corpus.ts'

const dialog = tradesIntake(bristol())
const at = '2026-11-23T14:06:00.000Z'
const heard = (text: string): DialogEvent => ({ id: 'x', at, type: 'heard', text })
const onHearing = (point: Reached, event: DialogEvent): Decision => step(dialog, point.decision.session, event)
const listening = reach(dialog).filter(({ decision }) => !decision.view.done && decision.session.pending.length === 0)
const states = [...new Map(listening.map((point) => [point.decision.view.path, point])).values()].map(
  (point) => [point.decision.view.path, point] as const,
)
const calm = states.filter(([, { decision }]) => !decision.view.emergency)

describe('another language of the business', () => {
  it.each(calm)('is heard in %s when an emergency is told in it, at once, and the call goes on in it', (_, point) => {
    for (const cry of ['huele mucho a gas', 'fuga de gas', 'hay un incendio en el sótano', 'se está inundando toda la casa']) {
      const { view, effects, say, trace } = onHearing(point, heard(cry))
      expect([cry, view.state, view.locale]).toEqual([cry, 'EMERGENCY_FLOW', 'es-US'])
      expect(effects.filter((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency')).toHaveLength(1)
      expect(say.every(({ locale }) => locale === undefined)).toBe(true)
      expect(trace.notes.join('\n')).toContain('the caller speaks es-US')
    }
  })

  it.each(states)('is gone over to in %s when it is asked for', (_, point) => {
    const { view, session } = onHearing(point, heard('en español por favor'))
    expect([view.locale, session.locale]).toEqual(['es-US', 'es-US'])
  })

  it.each(states)('is not gone over to in %s for a courtesy, a name or a street', (_, point) => {
    for (const line of ['hola', 'gracias', 'muchas gracias', '14 Calle Ocho', 'María de los Ángeles', 'okay no thank you gracias'])
      expect([line, onHearing(point, heard(line)).view.locale]).toEqual([line, 'en-US'])
  })
})

describe('a recogniser that listens in two languages', () => {
  it('is believed where only its second hearing makes sense, in the other language', () => {
    const begun = start(dialog, { id: 'c', at, channel: 'test', callerPhone: '+18605550142', upcoming: [], locale: 'en-US' })
    const text = 'see my top oh el freak a dare oh'
    const { view } = step(dialog, begun.session, { id: 'x', at, type: 'heard', text, alternatives: [{ text: 'se me tapó el fregadero' }] })
    expect([view.locale, view.slots['problem']?.text]).toEqual(['es-US', 'tapó el fregadero'])
  })
})

describe('an emergency in another language', () => {
  const told = (corpus: typeof english) =>
    corpus.flatMap(({ level, says }) => (level === 'life_safety' || level === 'emergency' ? says : []))
  it.each([
    ['es-US', 'en-US', told(english)],
    ['en-US', 'es-US', told(spanish)],
  ] as const)('is heard on a call in %s as on one in %s', (locale, other, lines) => {
    const begun = (tag: string) => start(dialog, { id: 'c', at, channel: 'test', callerPhone: '+18605550142', upcoming: [], locale: tag })
    for (const line of lines) {
      const own = step(dialog, begun(other).session, heard(line)).view
      const here = step(dialog, begun(locale).session, heard(line)).view
      expect([line, here.emergency]).toEqual([line, own.emergency])
    }
  })
})

describe('at the opening of a call', () => {
  const input = { id: 'c', at, channel: 'test', callerPhone: '+18605550142', upcoming: [] }
  const key = (keys: string): DialogEvent => ({ id: 'k', at, type: 'pressed', keys })

  it('other languages are offered in their own words, unless the language is known', () => {
    expect(start(dialog, input).say.map(({ prompt, locale }) => [prompt, locale])).toEqual([
      ['greeting', undefined],
      ['language_key', 'es-US'],
      ['ask_intent', undefined],
    ])
    expect(start(dialog, { ...input, locale: 'es-US' }).say.map(({ prompt }) => prompt)).toEqual(['greeting', 'ask_intent'])
  })

  it('whoever is not understood or silent hears the offer once more', () => {
    for (const event of [heard('mmm grumble'), { id: 's', at, type: 'silence' } as const]) {
      const again = step(dialog, start(dialog, input).session, event)
      expect(again.say.map(({ prompt }) => prompt)).toContain('language_key')
      expect(step(dialog, again.session, event).say.map(({ prompt }) => prompt)).not.toContain('language_key')
    }
  })

  it('the key goes over, and back', () => {
    const spanish = step(dialog, start(dialog, input).session, key('9'))
    expect([spanish.view.locale, spanish.view.path]).toEqual(['es-US', 'GREETING.asking'])
    expect(step(dialog, spanish.session, key('9')).view.locale).toBe('en-US')
  })

  it('a business of one language offers none', () => {
    const alone = tradesIntake({ ...bristol(), locales: ['en-US'] })
    const opened = start(alone, input)
    expect(opened.say.map(({ prompt }) => prompt)).not.toContain('language_key')
    const asked = step(alone, opened.session, heard('necesito un plomero por favor'))
    expect(asked.view.locale).toBe('en-US')
    expect(asked.say[0]?.text).toBe("I'm sorry, I only speak English. Say operator, or press 0, for a person.")
  })
})
