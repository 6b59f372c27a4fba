import { describe, expect, it } from 'vitest'
import { bristol } from '../../../test/business.ts'
import { type BusinessFacts, type Decision, type Effect, type Refusal, start, step, tradesIntake, type Visit } from '../../index.ts'

const at = '2026-11-23T14:06:00.000Z'
const business = (changes: Partial<BusinessFacts>): BusinessFacts => ({
  ...bristol(),
  locales: ['en-US', 'fr-CA', 'es-US'],
  closed_days: [],
  holidays: {
    except: [],
    also: [],
    days: [
      { date: '2026-11-26', name: { en: 'Thanksgiving Day', fr: 'Action de grâce', es: 'Acción de Gracias' } },
      { date: '2026-11-27', name: { en: 'Founders Day' } },
    ],
  },
  ...changes,
})

const BOOKING: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['this is lena hart at 24 oak street in bristol my drain is clogged and i would like thursday morning', 'yes'],
  'fr-CA': ["c'est anne blais au 24 rue oak à bristol mon drain est bouché je voudrais jeudi matin", 'oui'],
  'es-US': ['soy ana lópez en el 24 de oak street en bristol se me tapó el desagüe quisiera el jueves por la mañana', 'sí'],
}

/** The call up to the search for a time, and what is said when it comes back with the reason why not. */
function refused(facts: BusinessFacts, locale: string, refusal: Refusal, dates = ['2026-11-25', '2026-11-30']): string {
  const dialog = tradesIntake(facts)
  const opened = start(dialog, { id: 'call', at, channel: 'test', callerPhone: '+18605550142', locale, upcoming: [] })
  const asked = (BOOKING[locale] ?? []).reduce<Decision>(
    (decision, text, turn) => step(dialog, decision.session, { id: `e${turn}`, at, type: 'heard', text }),
    opened,
  )
  const search = effectIn(asked)
  const offers = dates.map((date) => ({ start: `${date}T09:00:00-05:00`, end: `${date}T10:00:00-05:00`, resource: 'van-1' }))
  const result = { type: 'find_times', offers, refusal } as const
  return step(dialog, asked.session, { id: 'done', at, type: 'effect_done', effect: search.id, result })
    .say.map(({ text }) => text)
    .join(' ')
}

function effectIn({ effects }: Decision): Extract<Effect, { type: 'find_times' }> {
  const effect = effects.find((each) => each.type === 'find_times')
  if (effect?.type !== 'find_times') throw new Error('no times are looked for')
  return effect
}

describe('why a time cannot be had', () => {
  it.each([
    ['en-US', 'Thanksgiving Day'],
    ['fr-CA', 'un jour férié : Action de grâce'],
    ['es-US', 'día feriado: Acción de Gracias'],
  ])('in %s a holiday is called by its name', (locale, name) => {
    expect(refused(business({}), locale, { reason: 'holiday', date: '2026-11-26' })).toContain(name)
  })

  it.each([
    ['en-US', 'Founders Day'],
    ['fr-CA', "c'est un jour férié. Au plus proche"],
    ['es-US', 'por ser día feriado, '],
  ])('in %s one that has no name there is a holiday', (locale, words) => {
    expect(refused(business({}), locale, { reason: 'holiday', date: '2026-11-27' })).toContain(words)
  })

  it.each([
    ['en-US', 'Thursday, November 26'],
    ['fr-CA', 'jeudi 26 novembre'],
    ['es-US', 'el jueves 26 de noviembre'],
  ])('in %s a day that has nothing left is named; an hour of it is not', (locale, day) => {
    const full = { reason: 'full', date: '2026-11-26' } as const
    expect(refused(business({}), locale, full)).toContain(day)
    const first = (text: string) => text.split('.')[0]
    expect(first(refused(business({}), locale, full, ['2026-11-26', '2026-11-27']))).not.toContain(day)
  })
})

describe('where a visit is to be', () => {
  const travel = { same_place_minutes: 0, other_place_minutes: 30, between: {} }
  const upcoming: Visit[] = [
    {
      id: 'v1',
      start: '2026-11-25T10:00:00-05:00',
      end: '2026-11-25T11:00:00-05:00',
      resource: 'van-1',
      service: 'general',
      name: 'Rosa Bell',
      phone: '+18605550142',
      address: '9 Elm Street, Plainville',
    },
  ]
  const placeAfter = (facts: BusinessFacts, said: readonly string[], visits: readonly Visit[] = []) => {
    const dialog = tradesIntake(facts)
    const opened = start(dialog, { id: 'call', at, channel: 'test', callerPhone: '+18605550142', locale: 'en-US', upcoming: visits })
    const asked = said.reduce<Decision>(
      (decision, text, turn) => step(dialog, decision.session, { id: `e${turn}`, at, type: 'heard', text }),
      opened,
    )
    return effectIn(asked).place
  }

  it('is told where ways are reckoned with: the address of the visit, or of the one that moves', () => {
    expect(placeAfter(business({ travel }), BOOKING['en-US'] ?? [])).toBe('24 Oak Street, Bristol')
    expect(placeAfter(business({ travel }), ['i need to move my appointment to tuesday at two'], upcoming)).toBe('9 Elm Street, Plainville')
  })

  it('is nothing that a business without ways needs', () => {
    expect(placeAfter(business({}), BOOKING['en-US'] ?? [])).toBeUndefined()
  })
})
