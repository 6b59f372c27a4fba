import { assign, setup } from 'xstate'
import { type Dialog, defineDialog } from '../dialog.ts'
import type { EffectRequest } from '../effect.ts'
import { locales } from '../locales/index.ts'
import type { PromptValues } from '../prompts/template.ts'

type Event =
  | { type: 'SAID'; words: string }
  | { type: 'NOTHING' }
  | { type: 'FOUND'; start: string }
  | { type: 'FAILED' }
  | { type: 'HUNG_UP' }
type Context = { name: string; tries: number; start: string }

const machine = setup({
  types: { context: {} as Context, events: {} as Event },
  actions: {
    say: (_, _params: { prompt: string; values: PromptValues }) => {},
    effect: (_, _params: EffectRequest) => {},
  },
  guards: { patient: ({ context }) => context.tries < 2 },
}).createMachine({
  context: { name: '', tries: 0, start: '' },
  initial: 'COLLECTING_NAME',
  on: { HUNG_UP: '.ENDED' },
  states: {
    COLLECTING_NAME: {
      entry: { type: 'say', params: { prompt: 'ask_name', values: {} } },
      on: {
        SAID: { target: 'SCHEDULING', actions: assign({ name: ({ event }) => event.words, tries: 0 }) },
        NOTHING: [
          { guard: 'patient', target: 'COLLECTING_NAME', reenter: true, actions: assign({ tries: ({ context }) => context.tries + 1 }) },
          { target: 'ENDED', actions: { type: 'say', params: { prompt: 'give_up', values: {} } } },
        ],
      },
    },
    SCHEDULING: {
      entry: [
        { type: 'say', params: { prompt: 'wait', values: {} } },
        { type: 'effect', params: { type: 'find_times', service: 'general', wanted: { windows: [] }, limit: 1 } },
      ],
      on: {
        FOUND: {
          target: 'ENDED',
          actions: [
            assign({ start: ({ event }) => event.start }),
            { type: 'say', params: ({ context, event }) => ({ prompt: 'offer', values: { name: context.name, start: event.start } }) },
            { type: 'effect', params: { type: 'hang_up' } },
          ],
        },
        FAILED: { target: 'ENDED', actions: { type: 'say', params: { prompt: 'give_up', values: {} } } },
      },
    },
    ENDED: { type: 'final' },
  },
})

/** A whole dialog in one screen, to learn from and to test the helpers on: it asks for a name, finds a time, and ends. */
export function exampleDialog(prompts: { readonly [id: string]: string } = {}): Dialog {
  return defineDialog({
    id: 'example',
    facts: 'example@1',
    version: 1,
    timeZone: 'America/New_York',
    machine,
    locales: {
      'en-US': {
        understanding: locales.en,
        prompts: {
          ask_name: 'Hello. What is your name?',
          wait: 'Let me look.',
          offer: 'We can come {start|when}, {name}.',
          give_up: 'Please call again later.',
          ...prompts,
        },
      },
    },
    begin: () => undefined,
    hear: ({ event }) => ({ candidates: [], rejected: [], notes: [], event: toEvent(event) }),
    listen: (_, path) => ({
      asked: path === 'COLLECTING_NAME' ? ['caller_name'] : [],
      confirming: null,
      hints: [],
      dtmf: null,
      silenceMs: 5_000,
      bargeIn: true,
      sensitive: false,
    }),
    account: (context, path) => ({
      slots: context.name ? { caller_name: { value: context.name, text: context.name, confirmed: false } } : {},
      emergency: false,
      outcome: path === 'ENDED' ? (context.start ? 'answered' : 'abandoned') : null,
      appointment: null,
    }),
  })
}

function toEvent(event: Parameters<Parameters<typeof defineDialog>[0]['hear']>[0]['event']): Event {
  switch (event.type) {
    case 'heard':
      return event.text.trim() ? { type: 'SAID', words: event.text.slice(0, 80) } : { type: 'NOTHING' }
    case 'effect_done': {
      const start = event.result.type === 'find_times' ? event.result.offers[0]?.start : undefined
      return start === undefined ? { type: 'FAILED' } : { type: 'FOUND', start }
    }
    case 'effect_failed':
      return { type: 'FAILED' }
    case 'hung_up':
      return { type: 'HUNG_UP' }
    default:
      return { type: 'NOTHING' }
  }
}
