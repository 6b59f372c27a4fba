import { describe, expect, expectTypeOf, it } from 'vitest'
import { DialogDefinitionError, effect, locales, ok, type PersonName, setupDialog, slot, start, step } from '../index.ts'
import { callTo, type World } from '../testing/index.ts'

const shop = setupDialog({
  slots: {
    thing: slot.oneOf({
      bike: { say: { en: 'a bike', fr: 'un vélo' }, hears: { en: ['bike*'], fr: ['vélo*'] } },
      boat: { say: { en: 'a boat', fr: 'un bateau' }, hears: { en: ['boat*'], fr: ['bateau*'] } },
    }),
    caller_name: slot.name(),
    day: slot.time(),
    pick: slot.offer(),
  },
  effects: {
    stock: effect.asks({ read: (data) => (typeof data === 'number' ? data : undefined) }),
    sell: effect.changes({ read: (data) => (data === 'sold' ? ('sold' as const) : undefined) }),
  },
})

const rent = shop
  .task({ en: ['rent'], fr: ['louer'] })
  .ask('thing')
  .run('stock', ({ slots }) => ({ thing: slots.thing }), { useful: (left) => left > 0, otherwise: 'none_left' })
  .ask('caller_name')
  .confirm('rental')
  .run('sell', ({ slots, results }) => ({ thing: slots.thing, left: results.stock }))
  .say('rented')
  .outcome('booked')

const en = {
  greeting: 'The shop. A bike or a boat?',
  ask_thing: 'Which one?',
  none_left: 'We have no {thing} left.',
  ask_caller_name: 'Your name?',
  confirm_rental: '{thing} for {caller_name}, yes?',
  rented: 'It is yours.',
}

const worldWith = (stock: number): World => ({
  upcoming: () => [],
  answer: (asked) => ok({ type: 'custom', data: asked.type === 'custom' && asked.name === 'stock' ? stock : 'sold' }),
})

const dialog = (more: { stock?: number } = {}) => ({
  shop: shop.dialog({
    id: 'shop',
    version: 1,
    timeZone: 'America/Toronto',
    country: 'CA',
    tasks: { rent },
    locales: { 'en-CA': { understanding: locales.en, prompts: en } },
  }),
  world: worldWith(more.stock ?? 3),
})

const play = (more?: { stock?: number }) => {
  const { shop: made, world } = dialog(more)
  return callTo(made, { world, from: null })
}

describe('a dialog made with the kit', () => {
  it('asks only for what is missing, and acts on a yes', async () => {
    const call = await play()
    await call.says('I want to rent a boat')
    expect(call.said).toBe('Your name?')
    await call.says('June Porter')
    expect(call.said).toBe('a boat for June Porter, yes?')
    expect(call.allEffects.map(({ type }) => type)).toEqual(['custom'])
    await call.says('yes')
    expect(call.said).toContain('It is yours.')
    expect(call.effects.map(({ type }) => type)).toEqual(['custom'])
    await call.says('no thanks')
    expect(call.decision.view).toMatchObject({ done: true, outcome: 'booked' })
  })

  it('forgets what was worked out after an answer that changes, and reads back again', async () => {
    const call = await play()
    await call.says('rent a boat')
    await call.says('June Porter')
    await call.says('no, a bike')
    expect(call.effects.map(({ type }) => type)).toEqual(['custom'])
    expect(call.said).toBe('a bike for June Porter, yes?')
  })

  it('begins the errand that alone asks for what was said', async () => {
    const call = await play()
    await call.says('a bike')
    expect(call.decision.view.path).toBe('RENT.caller_name.asking')
  })

  it('says why a result is of no use', async () => {
    const call = await play({ stock: 0 })
    await call.says('rent a bike')
    expect(call.said).toBe('We have no a bike left. Is there anything else?')
    expect(call.decision.view.path).toBe('CLOSING')
  })

  it('never acts on an unclear yes', async () => {
    const call = await play()
    await call.says('rent a boat')
    await call.says('June Porter')
    await call.says('yes', { confidence: 0.2 })
    expect(call.effects).toEqual([])
    expect(call.decision.listen.confirming).toBe('rental')
  })

  it('takes keys, silence and a third miss to a way out', async () => {
    const call = await play()
    await call.presses('1')
    expect(call.decision.view.path).toBe('RENT.thing.asking')
    await call.staysSilent()
    await call.says('purple elephants')
    expect(call.said).toContain('press 0')
    await call.says('argue quietly')
    expect(call.effects.map(({ type }) => type)).toEqual(['take_message', 'hang_up'])
  })

  it('ignores what it cannot read of its own effect, and takes a message', async () => {
    const { shop: made } = dialog()
    const opened = start(made, { id: 'c', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: null, upcoming: [] })
    const asked = step(made, opened.session, { id: '1', at: opened.session.at, type: 'heard', text: 'rent a boat' })
    const out = asked.effects[0]?.id ?? ''
    const answered = step(made, asked.session, {
      id: '2',
      at: opened.session.at,
      type: 'effect_done',
      effect: out,
      result: { type: 'custom', data: 'many' },
    })
    expect(answered.view.path).toBe('TAKING_MESSAGE')
  })
})

describe('what the compiler knows of a task', () => {
  it('has the slots that were asked for, and may lack the others', () => {
    shop
      .task('new_appointment')
      .ask('thing')
      .run('stock', ({ slots }) => {
        expectTypeOf(slots.thing).toEqualTypeOf<'bike' | 'boat'>()
        expectTypeOf(slots.caller_name).toEqualTypeOf<PersonName | undefined>()
        return null
      })
  })

  it('has the results of effects that were run', () => {
    shop
      .task('new_appointment')
      .run('stock', () => null)
      .run('find_times', ({ results }) => {
        expectTypeOf(results.stock).toEqualTypeOf<number>()
        return { service: 'x', wanted: { windows: [] }, limit: results.stock }
      })
  })

  it('lets nothing be changed without a confirm, asks for known slots only, and wants every prompt', () => {
    const task = shop.task('new_appointment').ask('thing')
    // @ts-expect-error: selling changes something, and nothing was read back
    task.run('sell', () => null)
    // @ts-expect-error: there is no such slot
    task.ask('colour')
    // @ts-expect-error: there is no such effect
    task.confirm('rental').run('sel', () => null)
    const { rented: _, ...incomplete } = en
    const make = () =>
      shop.dialog({
        id: 'shop',
        version: 1,
        timeZone: 'America/Toronto',
        country: 'CA',
        tasks: { rent },
        // @ts-expect-error: the prompt "rented" is missing
        locales: { 'en-CA': { understanding: locales.en, prompts: incomplete } },
      })
    expect(make).toThrow('locales.en-CA.prompts.rented: it is said, and has no words (missing_prompt)')
  })
})

describe('a wrong definition', () => {
  const mistakes = (make: () => unknown): readonly string[] => {
    try {
      make()
    } catch (error) {
      if (error instanceof DialogDefinitionError) return error.mistakes.map(({ code, where }) => `${code} ${where}`)
      throw error
    }
    return []
  }
  const base = { id: 'shop', version: 1, timeZone: 'America/Toronto', country: 'CA' } as const

  it('is told with all its mistakes at once', () => {
    const twice = shop
      .task({ en: ['rent'] })
      .ask('thing')
      .ask('thing')
    expect(
      mistakes(() =>
        shop.dialog({
          ...base,
          tasks: { closing: twice },
          locales: {
            'en-CA': {
              understanding: locales.en,
              prompts: { greeting: 'Hello {nobody}', ask_thing: 'Which?', ask_thing_again: 'Which one?' },
            },
            'fr-CA': { understanding: locales.fr, prompts: { greeting: 'Bonjour', ask_thing: 'Lequel ?' } },
          },
        }),
      ),
    ).toEqual([
      'bad_task_name tasks.closing',
      'repeated_step tasks.closing.thing',
      'unknown_placeholder locales.en-CA.prompts.greeting',
      'one_language_only locales.fr-CA.prompts.ask_thing_again',
    ])
  })

  it('is told when a slot suggests a value and nothing is said to check it', () => {
    const phones = setupDialog({ slots: { phone: slot.phone() } })
    expect(
      mistakes(() =>
        phones.dialog({
          ...base,
          tasks: { call_me: phones.task({ en: ['call me'] }).ask('phone') },
          locales: { 'en-CA': { understanding: locales.en, prompts: { greeting: 'Hello', ask_phone: 'Which number?' } } },
        }),
      ),
    ).toEqual(['missing_prompt locales.en-CA.prompts.check_phone'])
  })

  it('is told when nothing can be asked of it', () => {
    expect(mistakes(() => shop.dialog({ ...base, tasks: {}, locales: {} }))).toEqual(['no_language locales', 'no_task tasks'])
  })
})
