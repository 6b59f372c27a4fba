import { assign, setup } from 'xstate'
import type { Outcome } from '../../decision.ts'
import type { CallerMessage, EffectRequest } from '../../effect.ts'
import { inServiceArea } from '../../slots/service-area.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import { absorb, choose, confirmAll, dropLast, heardIn, without } from './absorb.ts'
import type { Act } from './acts.ts'
import { type IntakeContext, type IntakeInput, NO_MISSES } from './context.ts'
import type { Setting } from './setting.ts'

/** Searches for a time before the caller is offered a call back instead. */
const MAX_ROUNDS = 6

/** Actions and guards of the intake's statechart. `say` and `effect` are never run: XState hands them back as data. */
export function intakeSetup(setting: Setting) {
  const area = setting.facts.service_area
  const where = (context: IntakeContext) => {
    const address = context.frame.service_address?.value
    return address ? inServiceArea(address, area) : 'unknown'
  }
  return setup({
    types: { context: {} as IntakeContext, events: {} as Act, input: {} as IntakeInput },
    actions: {
      say: (_, _params: SayRequest | readonly SayRequest[]) => {},
      effect: (_, _params: EffectRequest) => {},
      absorb: assign(({ context, event }) => absorb(context, heardIn(event))),
      missInput: assign(({ context }) => ({ misses: { ...context.misses, noInput: context.misses.noInput + 1 } })),
      missMatch: assign(({ context }) => ({ misses: { ...context.misses, noMatch: context.misses.noMatch + 1 } })),
      forgive: assign({ misses: NO_MISSES }),
      takeBack: assign(({ context }) => ({ misses: NO_MISSES, frame: dropLast(context.frame), offers: [], refusal: null })),
      startOver: assign({ misses: NO_MISSES, goal: null, frame: {}, offers: [], refusal: null, visit: null, found: null, message: null }),
      setLocale: assign(({ event }) => (event.type === 'LANGUAGE' && event.locale ? { locale: event.locale } : {})),
      setTopics: assign(({ event }) => (event.type === 'QUESTION' ? { topics: event.topics, topicDate: event.date } : {})),
      setEmergency: assign(({ event }) =>
        event.type === 'EMERGENCY' ? { emergency: { ...event.emergency, words: event.heard.text }, misses: NO_MISSES } : {},
      ),
      setOffers: assign(({ event }) =>
        event.type === 'DONE' && event.result.type === 'find_times'
          ? { offers: event.result.offers, refusal: event.result.refusal, misses: NO_MISSES }
          : {},
      ),
      chooseOffered: assign(({ context, event }) =>
        event.type === 'CHOICE' ? choose(context, context.offers[event.index], event.text) : {},
      ),
      chooseFirst: assign(({ context }) => choose(context, context.offers[0], context.frame.preferred_time?.text ?? '')),
      dropTime: assign(({ context }) => ({
        offers: [],
        refusal: null,
        misses: NO_MISSES,
        frame: without(without(context.frame, 'slot_choice'), 'preferred_time'),
      })),
      dropChoice: assign(({ context }) => ({ offers: [], refusal: null, frame: without(context.frame, 'slot_choice') })),
      confirmAll: assign(({ context }) => ({ frame: confirmAll(context.frame) })),
      useCallerNumber: assign(({ context }) =>
        context.callerPhone
          ? {
              misses: NO_MISSES,
              frame: {
                ...context.frame,
                callback_number: { value: context.callerPhone, text: 'the number you call from', confirmed: true },
              },
            }
          : {},
      ),
      setMade: assign(({ event }) => (event.type === 'DONE' && 'visit' in event.result ? { made: event.result.visit } : {})),
      setFound: assign(({ event }) => (event.type === 'DONE' && event.result.type === 'find_visits' ? { found: event.result.visits } : {})),
      forgetName: assign(({ context }) => ({ found: null, frame: without(context.frame, 'caller_name') })),
      presetMessage: assign(({ context }, params: { reason: CallerMessage['reason'] }) => ({
        goal: 'message' as const,
        misses: NO_MISSES,
        message: { text: context.frame.problem?.value ?? context.emergency?.words ?? '', reason: params.reason, confirmed: true },
      })),
      wantMessage: assign(({ context }) => ({ goal: 'message' as const, message: context.message, misses: NO_MISSES })),
      forgetMessage: assign({ message: null, misses: NO_MISSES }),
      confirmMessage: assign(({ context }) => ({
        message: context.message && { ...context.message, confirmed: true },
        frame: confirmAll(context.frame),
      })),
      setTransferFailed: assign({ transferFailed: true }),
      setAskedName: assign({ askedName: true }),
      setAskedTown: assign({ askedTown: true, misses: NO_MISSES }),
      skip: assign(({ context }, params: { slot: IntakeContext['skipped'][number] }) => ({
        skipped: [...context.skipped, params.slot],
        misses: NO_MISSES,
      })),
      setOutcome: assign((_, params: { outcome: Outcome }) => ({ outcome: params.outcome })),
      /** A question after a booking leaves the call booked. */
      setAnswered: assign(({ context }) => ({ outcome: context.outcome ?? ('answered' as const) })),
      finish: assign({ goal: null, misses: NO_MISSES, rounds: 0 }),
      nextRound: assign(({ context }) => ({ rounds: context.rounds + 1 })),
      takeOnlyVisit: assign(({ context }) => ({ visit: context.upcoming[0] ?? null })),
    },
    guards: {
      hasGoal: ({ context }, params: { goal: IntakeContext['goal'] }) => context.goal === params.goal,
      needsProblem: ({ context }) => context.goal === 'book' && !context.frame.problem,
      /** A first name alone is asked to be completed, once. */
      needsName: ({ context }) => !context.frame.caller_name || (!context.askedName && context.frame.caller_name.value.last === undefined),
      needsPhone: ({ context }) => !context.frame.callback_number,
      knowsCallerNumber: ({ context }) => context.callerPhone !== null,
      needsAddress: ({ context }) => !context.frame.service_address?.value.number,
      needsTown: ({ context }) => !context.askedTown && where(context) === 'unknown',
      outsideArea: ({ context }) => where(context) === 'outside',
      hasWish: ({ context }) => context.frame.preferred_time !== undefined,
      hasChoice: ({ context }) => context.frame.slot_choice !== undefined,
      /** The very start that was asked for is free, so there is nothing to choose. */
      exactlyFree: ({ context, event }) =>
        event.type === 'DONE' &&
        event.result.type === 'find_times' &&
        event.result.refusal === null &&
        context.frame.preferred_time?.value.exact !== undefined &&
        event.result.offers[0]?.start.slice(0, 16) === context.frame.preferred_time.value.exact,
      hasOffers: ({ event }) => event.type === 'DONE' && event.result.type === 'find_times' && event.result.offers.length > 0,
      timeTaken: ({ event }) => event.type === 'FAILED' && event.failure.code === 'BIZ_001',
      tooManyRounds: ({ context }) => context.rounds >= MAX_ROUNDS,
      secondMiss: ({ context }) => context.misses.noInput + context.misses.noMatch >= 1,
      leftMessage: ({ context }) => context.goal === 'message' && context.message !== null,
      asksKnownStatus: ({ context }) => context.goal === 'status' && context.upcoming.length > 0,
      needsMessageText: ({ context }) => context.goal === 'message' && context.message === null,
      needsVisit: ({ context }) => context.visit === null,
      oneVisitKnown: ({ context }) => context.visit === null && context.found === null && context.upcoming.length === 1,
      whichVisit: ({ context }) => context.visit === null && context.found === null && context.upcoming.length > 1,
      whichFound: ({ context }) => context.visit === null && (context.found?.length ?? 0) > 0,
      nothingFound: ({ context }) => context.visit === null && context.found?.length === 0,
      needsSearch: ({ context }) => context.visit === null && context.frame.caller_name !== undefined,
      messageConfirmed: ({ context }) => context.message?.confirmed === true,
      thirdMiss: ({ context }) => context.misses.noInput + context.misses.noMatch >= 2,
      nobodyThere: ({ context }) => context.misses.noInput >= 2 && context.misses.noMatch === 0,
      transferFailed: ({ context }) => context.transferFailed && context.emergency === null,
      giveUpOnPeople: ({ context }) =>
        context.transferFailed && context.emergency === null && context.misses.noInput + context.misses.noMatch >= 2,
      inEmergency: ({ context }) => context.emergency !== null,
      emergencyNeedsAddress: ({ context }) => !context.frame.service_address?.value.number && !context.skipped.includes('service_address'),
      emergencyNeedsPhone: ({ context }) =>
        !context.frame.callback_number && context.callerPhone === null && !context.skipped.includes('callback_number'),
      knowsLanguage: ({ event }) => event.type === 'LANGUAGE' && event.locale !== null,
    },
  })
}

export type IntakeSetup = ReturnType<typeof intakeSetup>
