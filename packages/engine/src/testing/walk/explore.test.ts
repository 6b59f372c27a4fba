import { describe, expect, it } from 'vitest'
import { assign, setup } from 'xstate'
import { type Dialog, defineDialog } from '../../dialog.ts'
import type { EffectRequest } from '../../effect.ts'
import type { CallInput } from '../../event.ts'
import { locales } from '../../locales/index.ts'
import type { PromptValues } from '../../prompts/template.ts'
import { replay } from '../../replay.ts'
import { callerOf } from './caller.ts'
import { explore } from './explore.ts'
import { personInOneTurn } from './promises/general.ts'

type Act = { type: 'YES' | 'NO' | 'MISS' | 'PERSON' | 'HUNG_UP' | 'DONE' | 'FAILED' }
type Faults = {
  /** Misses before the call ends; each fault below changes the dialog. */
  readonly patience?: number
  readonly words?: string
  readonly deafTo?: Act['type']
  readonly noGoesBack?: boolean
  readonly trap?: boolean
}

/** Asks whether to ring back, and rings back. */
function smallDialog({ patience = 2, words = 'Shall we ring you back?', deafTo, noGoesBack = false, trap = false }: Faults = {}): Dialog {
  const say = (prompt: string) => ({ type: 'say', params: { prompt, values: {} } }) as const
  const on = {
    YES: { target: trap ? 'TRAPPED' : 'RINGING' },
    NO: noGoesBack ? { target: 'ASKING', reenter: true } : { target: 'ENDED', actions: say('bye') },
    MISS: [
      {
        guard: 'patient',
        target: 'ASKING',
        reenter: true,
        actions: assign<{ misses: number }, Act, undefined, Act, never>({ misses: ({ context }) => context.misses + 1 }),
      },
      { target: 'ENDED', actions: say('bye') },
    ],
    PERSON: { target: 'ENDED', actions: { type: 'effect', params: { type: 'transfer', to: '+18605550100', reason: 'asked' } } },
    HUNG_UP: { target: 'ENDED' },
  } as const
  const machine = setup({
    types: { context: {} as { misses: number }, events: {} as Act },
    actions: { say: (_, _params: { prompt: string; values: PromptValues }) => {}, effect: (_, _params: EffectRequest) => {} },
    guards: { patient: ({ context }) => context.misses < patience },
  }).createMachine({
    id: 'small',
    context: { misses: 0 },
    initial: 'ASKING',
    states: {
      ASKING: { entry: say('ask'), on: Object.fromEntries(Object.entries(on).filter(([act]) => act !== deafTo)) },
      RINGING: {
        entry: [say('wait'), { type: 'effect', params: { type: 'custom', name: 'ring', data: null } }],
        on: {
          DONE: { target: 'ENDED', actions: say('bye') },
          FAILED: { target: 'ENDED', actions: say('bye') },
          HUNG_UP: { target: 'ENDED' },
        },
      },
      TRAPPED: { entry: say('ask'), on: { '*': { target: 'TRAPPED', reenter: true }, HUNG_UP: { target: 'ENDED' } } },
      ENDED: { type: 'final' },
    },
  })
  const heard: Readonly<Record<string, Act['type']>> = { yes: 'YES', no: 'NO', person: 'PERSON' }
  return defineDialog({
    id: 'small',
    version: 1,
    timeZone: 'America/New_York',
    machine,
    locales: { 'en-US': { understanding: locales.en, prompts: { ask: words, wait: 'One moment.', bye: 'Goodbye.', never: 'Never.' } } },
    begin: () => undefined,
    hear: ({ event }) => {
      const type =
        event.type === 'hung_up'
          ? 'HUNG_UP'
          : event.type === 'effect_done'
            ? 'DONE'
            : event.type === 'effect_failed'
              ? 'FAILED'
              : event.type === 'heard'
                ? heard[event.text]
                : undefined
      return { event: { type: type ?? 'MISS' }, candidates: [], rejected: [], notes: [] }
    },
    listen: () => ({
      asked: ['confirmation'],
      confirming: 'ringing',
      hints: [],
      dtmf: null,
      silenceMs: 5_000,
      bargeIn: true,
      sensitive: false,
    }),
    account: () => ({ slots: {}, emergency: false, outcome: null, appointment: null }),
  })
}

const input: CallInput = { id: 'walk', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: null, upcoming: [] }
const caller = callerOf({
  says: { en: { yes: 'yes', no: 'no', nonsense: 'purple elephants', person: 'person' } },
  anywhere: ['yes', 'no', 'nonsense', 'person'],
  open: [],
  answers: {},
  keys: [],
  roles: { yes: ['yes'], person: ['person'], misses: ['nonsense'] },
})
const walked = (faults?: Faults) =>
  explore(smallDialog(faults), {
    inputs: [input],
    caller,
    promises: [personInOneTurn(({ effects }) => effects.some(({ type }) => type === 'transfer'))],
    explained: { never: 'it is here to be missed' },
  })
const brokenIn = (faults?: Faults) => [...new Set(walked(faults).broken.map(({ promise }) => promise))]

describe('a walk', () => {
  it('finds a sound dialog sound, and tells what it came by', () => {
    const found = walked()
    expect(found.broken).toEqual([])
    expect(found.whole).toBe(true)
    expect(found.places).toBeGreaterThan(3)
    expect(found.states.missed).toEqual(['TRAPPED'])
    expect(found.prompts['en-US']).toEqual({ all: 4, missed: ['never'] })
    expect(found.transitions.missed.every((name) => name.includes('TRAPPED'))).toBe(true)
    expect(found.alike).toMatchObject({ differ: 0 })
  })

  it.each<[string, Faults, string]>([
    ['an act that is not answered', { deafTo: 'NO' }, 'always-answers'],
    ['a hang-up that is not noticed', { deafTo: 'HUNG_UP' }, 'hang-up-ends'],
    ['a wish for a person that is not heard', { deafTo: 'PERSON' }, 'person-in-one-turn'],
    ['a question that is asked without end', { patience: Number.POSITIVE_INFINITY }, 'misses-end'],
    ['a question that is asked four times', { patience: 4 }, 'three-times-at-most'],
    ['a no that goes round in a circle', { noGoesBack: true }, 'answers-move-on'],
    ['a state without a way out', { trap: true }, 'no-dead-end'],
    ['a value that there is not', { words: 'Shall we ring {name} , back?' }, 'whole-words'],
  ])('finds %s', (_, faults, promise) => {
    expect(brokenIn(faults)).toContain(promise)
  })

  it('shows a broken promise as the shortest call that breaks it, which replays the same', () => {
    const dialog = smallDialog({ patience: 4 })
    const [example] = explore(dialog, { inputs: [input], caller }).broken
    expect(example?.log?.turns).toHaveLength(1)
    const trapped = smallDialog({ trap: true })
    const deadEnd = explore(trapped, { inputs: [input], caller }).broken.find(({ promise }) => promise === 'no-dead-end')
    expect(deadEnd?.log?.turns.map(({ path }) => path)).toEqual(['ASKING', 'TRAPPED'])
    expect(deadEnd?.log && replay(trapped, deadEnd.log)).toMatchObject({ same: true })
  })
})
