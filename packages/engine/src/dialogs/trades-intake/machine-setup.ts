import { assign, type ParameterizedObject, setup } from 'xstate'
import type { Outcome } from '../../decision.ts'
import type { CallerMessage, EffectRequest } from '../../effect.ts'
import { areaCheck } from '../../slots/service-area.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import { absorb, choose, confirmAll, dropLast, forget, heardIn, unread, without } from './absorb.ts'
import type { Act } from './acts.ts'
import { type IntakeContext, type IntakeInput, type IntakeMemory, NO_MISSES } from './context.ts'
import type { Setting } from './setting.ts'

/** Searches for a time before the caller is offered a call back instead. */
const MAX_ROUNDS = 6

/** An action that changes what is known of the call. */
const update = <Params extends ParameterizedObject['params'] | undefined = undefined>(
  change: (call: IntakeContext, event: Act, params: Params) => Partial<IntakeContext>,
) =>
  assign<IntakeMemory, Act, Params, Act, never>(({ context: { call }, event }, params) => ({
    call: { ...call, ...change(call, event, params) },
  }))

/** Actions and guards of the intake's statechart. `say` and `effect` are never run: XState hands them back as data. */
export function intakeSetup(setting: Setting) {
  const whether = areaCheck(setting.facts.service_area)
  const where = ({ frame }: IntakeContext) => {
    const address = frame.service_address?.value
    return address ? whether(address) : 'unknown'
  }
  return setup({
    types: { context: {} as IntakeMemory, events: {} as Act, input: {} as IntakeInput },
    actions: {
      say: (_, _params: SayRequest | readonly SayRequest[]) => {},
      effect: (_, _params: EffectRequest) => {},
      absorb: update((call, event) => absorb(call, heardIn(event))),
      missInput: update((call) => ({ misses: { ...call.misses, noInput: call.misses.noInput + 1 } })),
      missMatch: update((call, event) => ({
        misses: { ...call.misses, noMatch: call.misses.noMatch + 1 },
        ...(event.type === 'NO_MATCH' ? unread(call, event.text) : {}),
        ...(event.type === 'NO_MATCH' && event.attempts ? { attempts: event.attempts } : {}),
      })),
      forgive: update(() => ({ misses: NO_MISSES })),
      takeBack: update((call) => ({ misses: NO_MISSES, frame: dropLast(call.frame), offers: [], refusal: null })),
      startOver: update(() => ({
        misses: NO_MISSES,
        goal: null,
        frame: {},
        offers: [],
        refusal: null,
        visit: null,
        found: null,
        message: null,
      })),
      setLocale: update((_, event) => (event.type === 'LANGUAGE' && event.locale ? { locale: event.locale } : {})),
      setTopics: update((_, event) => (event.type === 'QUESTION' ? { topics: event.topics, topicDate: event.date } : {})),
      setEmergency: update((_, event) =>
        event.type === 'EMERGENCY' ? { emergency: { ...event.emergency, words: event.heard.text }, misses: NO_MISSES } : {},
      ),
      setOffers: update((_, event) =>
        event.type === 'DONE' && event.result.type === 'find_times'
          ? { offers: event.result.offers, refusal: event.result.refusal, misses: NO_MISSES }
          : {},
      ),
      chooseOffered: update((call, event) => (event.type === 'CHOICE' ? choose(call, call.offers[event.index], event.text) : {})),
      chooseFirst: update((call) => choose(call, call.offers[0], call.frame.preferred_time?.text ?? '')),
      dropTime: update((call) => ({
        offers: [],
        refusal: null,
        misses: NO_MISSES,
        frame: without(without(call.frame, 'slot_choice'), 'preferred_time'),
      })),
      dropSlot: update((call, event) => (event.type === 'CHANGE' ? { misses: NO_MISSES, ...forget(call, event.slot) } : {})),
      dropChoice: update((call) => ({ offers: [], refusal: null, frame: without(call.frame, 'slot_choice') })),
      confirmAll: update((call) => ({ frame: confirmAll(call.frame) })),
      useCallerNumber: update((call) =>
        call.callerPhone
          ? {
              misses: NO_MISSES,
              frame: {
                ...call.frame,
                callback_number: { value: call.callerPhone, text: 'the number you call from', confirmed: true },
              },
            }
          : {},
      ),
      setMade: update((_, event) => (event.type === 'DONE' && 'visit' in event.result ? { made: event.result.visit } : {})),
      setFound: update((_, event) => (event.type === 'DONE' && event.result.type === 'find_visits' ? { found: event.result.visits } : {})),
      forgetName: update((call) => ({ found: null, ...forget(call, 'caller_name') })),
      presetMessage: update((call, _, params: { reason: CallerMessage['reason'] }) => ({
        goal: 'message' as const,
        misses: NO_MISSES,
        message: { text: call.frame.problem?.value ?? call.emergency?.words ?? '', reason: params.reason, confirmed: true },
      })),
      wantMessage: update((call) => ({ goal: 'message' as const, message: call.message, misses: NO_MISSES })),
      forgetMessage: update(() => ({ message: null, misses: NO_MISSES })),
      confirmMessage: update((call) => ({
        message: call.message && { ...call.message, confirmed: true },
        frame: confirmAll(call.frame),
      })),
      setTransferFailed: update(() => ({ transferFailed: true })),
      setAskedName: update((call) => (call.frame.caller_name ? { askedName: true } : {})),
      setAskedTown: update(() => ({ askedTown: true, misses: NO_MISSES })),
      skip: update((call, _, params: { slot: IntakeContext['skipped'][number] }) => ({
        skipped: [...call.skipped, params.slot],
        misses: NO_MISSES,
      })),
      setOutcome: update((_, _event, params: { outcome: Outcome }) => ({ outcome: params.outcome })),
      /** A question after a booking leaves the call booked. */
      setAnswered: update((call) => ({ outcome: call.outcome ?? ('answered' as const) })),
      finish: update(() => ({ goal: null, misses: NO_MISSES, rounds: 0 })),
      nextRound: update((call) => ({ rounds: call.rounds + 1 })),
      takeOnlyVisit: update((call) => ({ visit: call.upcoming[0] ?? null })),
    },
    guards: {
      hasGoal: ({ context: { call } }, params: { goal: IntakeContext['goal'] }) => call.goal === params.goal,
      needsProblem: ({ context: { call } }) => call.goal === 'book' && !call.frame.problem,
      /** A first name alone is asked to be completed, once. */
      needsName: ({ context: { call } }) => !call.frame.caller_name || (!call.askedName && call.frame.caller_name.value.last === undefined),
      needsPhone: ({ context: { call } }) => !call.frame.callback_number,
      knowsCallerNumber: ({ context: { call } }) => call.callerPhone !== null,
      needsAddress: ({ context: { call } }) => !call.frame.service_address?.value.number,
      needsTown: ({ context: { call } }) => !call.askedTown && where(call) === 'unknown',
      outsideArea: ({ context: { call } }) => where(call) === 'outside',
      hasWish: ({ context: { call } }) => call.frame.preferred_time !== undefined,
      hasChoice: ({ context: { call } }) => call.frame.slot_choice !== undefined,
      changes: ({ event }, params: { slot: Extract<Act, { type: 'CHANGE' }>['slot'] }) =>
        event.type === 'CHANGE' && event.slot === params.slot,
      /** The very start that was asked for is free, so there is nothing to choose. */
      exactlyFree: ({ context: { call }, event }) =>
        event.type === 'DONE' &&
        event.result.type === 'find_times' &&
        event.result.refusal === null &&
        call.frame.preferred_time?.value.exact !== undefined &&
        event.result.offers[0]?.start.slice(0, 16) === call.frame.preferred_time.value.exact,
      hasOffers: ({ event }) => event.type === 'DONE' && event.result.type === 'find_times' && event.result.offers.length > 0,
      timeTaken: ({ event }) => event.type === 'FAILED' && event.failure.code === 'BIZ_001',
      tooManyRounds: ({ context: { call } }) => call.rounds >= MAX_ROUNDS,
      secondMiss: ({ context: { call } }) => call.misses.noInput + call.misses.noMatch >= 1,
      leftMessage: ({ context: { call } }) => call.goal === 'message' && call.message !== null,
      asksKnownStatus: ({ context: { call } }) => call.goal === 'status' && call.upcoming.length > 0,
      needsMessageText: ({ context: { call } }) => call.goal === 'message' && call.message === null,
      needsVisit: ({ context: { call } }) => call.visit === null,
      knowsVisit: ({ context: { call } }) => call.visit !== null,
      oneVisitKnown: ({ context: { call } }) => call.visit === null && call.found === null && call.upcoming.length === 1,
      whichVisit: ({ context: { call } }) => call.visit === null && call.found === null && call.upcoming.length > 1,
      whichFound: ({ context: { call } }) => call.visit === null && (call.found?.length ?? 0) > 0,
      nothingFound: ({ context: { call } }) => call.visit === null && call.found?.length === 0,
      needsSearch: ({ context: { call } }) => call.visit === null && call.frame.caller_name !== undefined,
      messageConfirmed: ({ context: { call } }) => call.message?.confirmed === true,
      thirdMiss: ({ context: { call } }) => call.misses.noInput + call.misses.noMatch >= 2,
      nobodyThere: ({ context: { call } }) => call.misses.noInput >= 2 && call.misses.noMatch === 0,
      transferFailed: ({ context: { call } }) => call.transferFailed && call.emergency === null,
      giveUpOnPeople: ({ context: { call } }) =>
        call.transferFailed && call.emergency === null && call.misses.noInput + call.misses.noMatch >= 2,
      inEmergency: ({ context: { call } }) => call.emergency !== null,
      emergencyNeedsAddress: ({ context: { call } }) =>
        !call.frame.service_address?.value.number && !call.skipped.includes('service_address'),
      emergencyNeedsPhone: ({ context: { call } }) =>
        !call.frame.callback_number && call.callerPhone === null && !call.skipped.includes('callback_number'),
      knowsLanguage: ({ event }) => event.type === 'LANGUAGE' && event.locale !== null,
    },
  })
}

export type IntakeSetup = ReturnType<typeof intakeSetup>
