import { assign, setup } from 'xstate'
import type { Outcome } from '../decision.ts'
import type { EffectRequest } from '../effect.ts'
import type { Visit } from '../event.ts'
import type { SayRequest } from '../xstate/project-actions.ts'
import type { Act } from './acts.ts'
import { kitChanges, resultOf } from './changes.ts'
import { type KitMemory, missesOf, NO_MISSES } from './memory.ts'
import { callOf, type Plan } from './plan.ts'
import type { Step } from './step.ts'

/** What the statechart is started with. */
export type KitInput = { readonly locale: string; readonly callerPhone: string | null; readonly upcoming: readonly Visit[] }

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
/** A step and its number. */
type At<Kind extends Step['kind']> = { readonly step: StepOf<Kind>; readonly at: number }

/** Effects that one call may wait for: three bookings with a change of mind in each. */
const MOST_ROUNDS = 12

/** Actions and guards of the kit's statecharts. `say` and `effect` are never run: XState hands them back as data. */
export function kitSetup(plan: Plan) {
  const change = kitChanges(plan)
  const update = <Params = undefined>(to: (memory: KitMemory, event: Act, params: Params) => KitMemory) =>
    assign<KitMemory, Act, Params & ({ [key: string]: unknown } | undefined), Act, never>(({ context, event }, params) =>
      to(context, event, params),
    )
  return setup({
    types: { context: {} as KitMemory, events: {} as Act, input: {} as KitInput },
    actions: {
      say: (_, _params: readonly SayRequest[]) => {},
      effect: (_, _params: EffectRequest) => {},
      absorb: update((memory, event) => (event.type === 'ANSWER' ? change.absorb(memory, event.news) : memory)),
      miss: update((memory, event) => change.missed(memory, event)),
      forgive: update((memory) => ({ ...memory, misses: NO_MISSES })),
      back: update((memory) => change.back(memory)),
      drop: update((memory) => change.begin(memory, null)),
      startOver: update((memory) => ({ ...change.begin(memory, null), frame: {}, declined: [] })),
      setLocale: update((memory, event) => (event.type === 'LANGUAGE' && event.locale ? { ...memory, locale: event.locale } : memory)),
      transferFailed: update((memory) => ({ ...memory, transferFailed: true, misses: NO_MISSES })),
      outcome: update<{ outcome: Outcome }>((memory, _, { outcome }) => ({ ...memory, outcome })),
      answered: update((memory) => ({ ...memory, outcome: memory.outcome ?? 'answered' })),
      accept: update<{ slot: string }>((memory, _, { slot }) => change.accept(memory, slot)),
      decline: update<{ slot: string }>((memory, _, { slot }) => change.decline(memory, slot)),
      forget: update<{ slot: string }>((memory, _, { slot }) => change.forget(memory, slot)),
      forgetNamed: update((memory, event) => (event.type === 'CHANGE' ? change.forget(memory, event.slot) : memory)),
      pick: update<At<'choose'>>((memory, event, { step, at }) =>
        event.type === 'CHOICE' ? change.take(memory, step, at, event.index, event.text) : memory,
      ),
      takeOnly: update<At<'choose'>>((memory, _, { step, at }) => change.take(memory, step, at, 0, '')),
      settle: update<{ at: number }>((memory, _, { at }) => change.settle(memory, at)),
      confirm: update<{ at: number }>((memory, _, { at }) => change.confirmAll(memory, at)),
      count: update((memory) => ({ ...memory, rounds: memory.rounds + 1 })),
      keepResult: update<At<'run'>>((memory, event, { step, at }) =>
        event.type === 'DONE' ? change.settle(memory, at, resultOf(plan, step, event.result)) : memory,
      ),
      searchAgain: update<{ at: number }>((memory, _, { at }) => change.beforeTaken(memory, at)),
      finish: update<{ outcome: Outcome }>((memory, _, { outcome }) => change.finish(memory, outcome)),
    },
    guards: {
      does: ({ context }, { task }: { task: string }) => context.task === task,
      settled: ({ context }, { at }: { at: number }) => context.done[at] !== undefined,
      knows: ({ context }, { slot }: { slot: string }) => context.frame[slot] !== undefined,
      knowsChecked: ({ context }, { slot }: { slot: string }) => context.frame[slot]?.confirmed === true,
      notNeeded: ({ context }, { step }: { step: StepOf<'ask'> }) => step.when?.(callOf(plan, context)) === false,
      hasToCheck: ({ context }, { slot, check }: { slot: string; check: boolean }) =>
        context.frame[slot] ? check : !context.declined.includes(slot) && plan.slots[slot]?.suggest?.(context) !== undefined,
      nothingToChoose: ({ context }, { step }: { step: StepOf<'choose'> }) => step.from(callOf(plan, context)).length === 0,
      onlyOne({ context }, { step }: { step: StepOf<'choose'> }) {
        const call = callOf(plan, context)
        return step.from(call).length === 1 && step.alone(call)
      },
      tooManyRounds: ({ context }) => context.rounds >= MOST_ROUNDS,
      unreadable: ({ event }, { step }: { step: StepOf<'run'> }) =>
        event.type === 'DONE' && resultOf(plan, step, event.result) === undefined,
      noUse: ({ event }, { step }: { step: StepOf<'run'> }) => event.type === 'DONE' && !step.useful(resultOf(plan, step, event.result)),
      taken: ({ event }) => event.type === 'FAILED' && event.failure.code === 'BIZ_001',
      canTransfer: ({ context }) => plan.people.length > 0 && !context.transferFailed,
      handsOver: ({ context }) => missesOf(context) >= 2 && plan.people.length > 0 && !context.transferFailed,
      lastMiss: ({ context }) => missesOf(context) >= 2,
      speaks: ({ event }) => event.type === 'LANGUAGE' && event.locale !== null,
      alarm: ({ event }, { alarm }: { alarm: string }) => event.type === 'ALARM' && event.alarm === alarm,
    },
  })
}

export type KitSetup = ReturnType<typeof kitSetup>
