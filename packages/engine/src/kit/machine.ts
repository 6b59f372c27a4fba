import type { EffectRequest, EscalationReason } from '../effect.ts'
import type { PersonName } from '../understanding/candidate.ts'
import type { Act } from './acts.ts'
import { kitSetup } from './machine-setup.ts'
import { type KitMemory, openingMemory } from './memory.ts'
import type { Parts } from './parts.ts'
import type { Plan } from './plan.ts'
import { kitSpeech } from './speech.ts'
import { messageAbout, taskState } from './task-state.ts'

/** Names that tasks may not have: the states that every dialog has. */
export const HOUSE_STATES = ['GREETING', 'CLOSING', 'TAKING_MESSAGE', 'TRANSFERRING', 'ENDED'] as const

/**
 * The statechart of a dialog made with the kit. `talk` wraps all that a caller can be brought back to; `route` goes on with the errand
 * under way at its first open step.
 */
export function kitMachine(plan: Plan) {
  const kit = kitSetup(plan)
  const speech = kitSpeech(plan)
  const parts: Parts = { kit, speech, plan }
  const tasks: Record<string, ReturnType<typeof taskState>> = {}
  for (const task of plan.tasks) tasks[task.state] = taskState(parts, task)
  const one = (prompt: string) => ({ type: 'say', params: ({ context }: { context: KitMemory }) => [speech.say(prompt, context)] }) as const
  const transfer = (reason: EscalationReason): { type: 'effect'; params: EffectRequest } => ({
    type: 'effect',
    params: { type: 'transfer', to: plan.people[0] ?? '', reason },
  })
  /** What was last said is passed on, so that somebody can call back. */
  const passOn = [
    one('give_up'),
    {
      type: 'effect',
      params: ({ context, event }: { context: KitMemory; event: Act }): EffectRequest => ({
        type: 'take_message',
        message: messageAbout(
          phoneOf(context),
          event.type === 'NO_MATCH' ? event.text : (context.unread ?? ''),
          'not_understood',
          nameOf(context),
        ),
      }),
    },
    { type: 'outcome', params: { outcome: 'message_taken' } },
  ] as const
  const again = { target: '#resume', reenter: true, actions: 'miss' } as const
  const missed = (words: string) =>
    [
      { guard: 'handsOver', target: '#TRANSFERRING', actions: 'miss' },
      { guard: 'lastMiss', target: '#ENDED', actions: passOn },
      { target: '#resume', reenter: true, actions: ['miss', one(words)] },
    ] as const
  return kit.createMachine({
    context: ({ input }) => openingMemory(input.locale, input.callerPhone, input.upcoming),
    initial: 'talk',
    on: {
      ALARM: Object.entries(plan.alarms).map(([alarm, { next }]) => ({
        guard: { type: 'alarm', params: { alarm } } as const,
        target: next === 'hang_up' ? ('#ENDED' as const) : next === 'transfer' ? ('#TRANSFERRING' as const) : ('#resume' as const),
        reenter: true,
        actions: [one(`alarm_${alarm}`), ...(next === 'hang_up' ? [{ type: 'answered' } as const] : [])],
      })),
      HUMAN: [
        { guard: 'canTransfer', target: '#TRANSFERRING' },
        { target: '#TAKING_MESSAGE', actions: one('cannot_transfer') },
      ],
      GOODBYE: { target: '#ENDED', actions: one('goodbye') },
      HUNG_UP: { target: '#ENDED' },
      TOO_LONG: { target: '#ENDED', actions: one('too_long') },
    },
    states: {
      talk: {
        initial: 'GREETING',
        on: {
          ANSWER: { target: '#route', actions: 'absorb' },
          QUESTION: {
            target: '#resume',
            reenter: true,
            actions: [
              'answered',
              'forgive',
              {
                type: 'say',
                params: ({ context, event }) => (event.type === 'QUESTION' ? [speech.say(`answer_${event.topic}`, context)] : []),
              },
            ],
          },
          REPEAT: { target: '#resume', reenter: true },
          WAIT: { actions: one('take_your_time') },
          BACK: { target: '#route', actions: 'back' },
          START_OVER: { target: '#route', actions: ['startOver', one('started_over')] },
          NEVER_MIND: { target: '#dropping' },
          LANGUAGE: [
            { guard: 'speaks', target: '#resume', reenter: true, actions: ['setLocale', one('language_set')] },
            { target: '#resume', reenter: true, actions: one('language_unavailable') },
          ],
          NO_INPUT: missed('did_not_hear'),
          NO_MATCH: missed('did_not_understand'),
          YES: again,
          NO: again,
          CHOICE: again,
          NONE: again,
          CHANGE: again,
        },
        states: {
          resume: { id: 'resume', type: 'history', history: 'deep' },
          route: {
            id: 'route',
            always: [
              ...plan.tasks.map(({ id, state }) => ({ guard: { type: 'does', params: { task: id } } as const, target: `#${state}` })),
              { target: '#GREETING.asking' },
            ],
          },
          dropping: { id: 'dropping', entry: [one('dropped'), 'drop'], always: '#CLOSING' },
          wentWrong: { id: 'went-wrong', entry: one('went_wrong'), always: '#TAKING_MESSAGE' },
          GREETING: {
            id: 'GREETING',
            initial: 'opening',
            states: {
              opening: { entry: { type: 'say', params: ({ context }) => speech.greeting(context) } },
              asking: { entry: { type: 'say', params: ({ context }) => speech.ask('ask_task', context) } },
            },
          },
          ...tasks,
          TAKING_MESSAGE: {
            id: 'TAKING_MESSAGE',
            entry: { type: 'say', params: ({ context }) => speech.ask('ask_message', context) },
            on: {
              // Whoever would rather have a person than leave a message is called back.
              HUMAN: [
                { guard: 'canTransfer', target: '#TRANSFERRING' },
                { target: '#ENDED', actions: passOn },
              ],
              ANSWER: {
                target: '#CLOSING',
                actions: [
                  {
                    type: 'effect',
                    params: ({ context, event }) => ({
                      type: 'take_message',
                      message: messageAbout(
                        phoneOf(context),
                        event.type === 'ANSWER' ? (event.news.message ?? '') : '',
                        context.transferFailed ? 'transfer_failed' : 'asked',
                        nameOf(context),
                      ),
                    }),
                  },
                  one('message_taken'),
                  'drop',
                  { type: 'outcome', params: { outcome: 'message_taken' } },
                ],
              },
            },
          },
          CLOSING: {
            id: 'CLOSING',
            entry: one('anything_else'),
            on: {
              YES: { target: '#GREETING.asking', actions: 'forgive' },
              NO: { target: '#ENDED', actions: one('goodbye') },
              NEVER_MIND: { target: '#ENDED', actions: one('goodbye') },
              NO_INPUT: { target: '#ENDED', actions: one('goodbye') },
            },
          },
        },
      },
      TRANSFERRING: {
        id: 'TRANSFERRING',
        entry: [one('transferring'), transfer('asked')],
        on: {
          DONE: { target: '#ENDED', actions: { type: 'outcome', params: { outcome: 'transferred' } } },
          FAILED: { target: '#TAKING_MESSAGE', actions: ['transferFailed', one('cannot_transfer')] },
        },
      },
      ENDED: { id: 'ENDED', type: 'final', entry: { type: 'effect', params: { type: 'hang_up' } } },
    },
  })
}

const nameOf = (memory: KitMemory): string | null => {
  for (const { value } of Object.values(memory.frame)) if (isName(value)) return value.full
  return null
}

const isName = (value: unknown): value is PersonName =>
  typeof value === 'object' && value !== null && 'full' in value && typeof value.full === 'string'

/** The number that was given, else the one the call comes from. */
function phoneOf({ frame, callerPhone }: KitMemory): string | null {
  for (const { value } of Object.values(frame)) if (typeof value === 'string' && value.startsWith('+')) return value
  return callerPhone
}
