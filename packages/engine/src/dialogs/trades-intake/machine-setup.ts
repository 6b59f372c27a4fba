import { setup } from 'xstate'
import type { Outcome } from '../../decision.ts'
import type { CallerMessage, EffectRequest } from '../../effect.ts'
import { areaCheck } from '../../slots/service-area.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import { absorb, addressHeard, choose, confirmAll, dropLast, forget, heardIn, without } from './absorb.ts'
import type { Act } from './acts.ts'
import { type IntakeContext, type IntakeInput, type IntakeMemory, NO_MISSES } from './context.ts'
import { doubtsAfter } from './hear/doubt.ts'
import { changeActions, changeGuards } from './memory/changes.ts'
import { declinedActions, declinedGuards, isLeftOut } from './memory/declined.ts'
import { emergencyActions, emergencyGuards } from './memory/emergency.ts'
import { handOffActions, handOffGuards } from './memory/hand-off.ts'
import { knownActions, knownGuards } from './memory/known.ts'
import { knownEmergencyActions, knownEmergencyGuards } from './memory/known-emergency.ts'
import { languageActions } from './memory/language.ts'
import { keepingLead, leadActions, priceAsked } from './memory/lead.ts'
import { lookupActions, lookupGuards } from './memory/lookup.ts'
import { offerActions, offerGuards } from './memory/offers.ts'
import { patienceActions, patienceGuards } from './memory/patience.ts'
import { peopleGuards } from './memory/people.ts'
import { questionActions, questionGuards } from './memory/question.ts'
import { sameVisitActions, sameVisitGuards } from './memory/same-visit.ts'
import { siteActions, siteGuards } from './memory/site.ts'
import { taskActions, taskGuards } from './memory/task.ts'
import { triageActions, triageGuards } from './memory/triage.ts'
import { verifyActions, verifyGuards } from './memory/verify.ts'
import type { Setting } from './setting.ts'
import { update } from './update.ts'

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
      effect: (_, _params: EffectRequest | readonly EffectRequest[]) => {},
      ...taskActions,
      ...languageActions,
      ...emergencyActions,
      ...triageActions,
      ...questionActions,
      ...changeActions,
      ...verifyActions,
      ...knownActions,
      ...knownEmergencyActions,
      ...handOffActions,
      ...sameVisitActions,
      ...leadActions,
      ...lookupActions,
      ...offerActions,
      ...siteActions,
      ...patienceActions,
      ...declinedActions,
      absorb: update((call, event) => keepingLead(call, absorb(call, heardIn(event)))),
      takeBack: update((call) => ({
        misses: NO_MISSES,
        changes: call.changes + 1,
        frame: dropLast(call.frame),
        offers: [],
        refusal: null,
      })),
      setTopics: update((call, event) =>
        event.type === 'QUESTION'
          ? {
              topics: event.topics,
              asides: call.asides + 1,
              topicDate: event.date,
              topicTown: event.town,
              topicNow: event.now ?? null,
              ...priceAsked(call, event.topics),
            }
          : {},
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
      dropSlot: update((call, event) =>
        event.type === 'CHANGE'
          ? { misses: NO_MISSES, ...forget(call, event.slot), doubts: doubtsAfter(event.slot, call, event.doubts) }
          : {},
      ),
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
      forgetName: update((call) => ({ found: null, ...forget(call, 'caller_name') })),
      presetMessage: update((call, _, params: { reason: CallerMessage['reason'] }) => ({
        goal: 'message' as const,
        misses: NO_MISSES,
        message: { text: call.frame.problem?.value ?? call.emergency?.words ?? call.said ?? '', reason: params.reason, confirmed: true },
      })),
      wantMessage: update((call) => ({ goal: 'message' as const, message: call.message, misses: NO_MISSES })),
      forgetMessage: update(() => ({ message: null, misses: NO_MISSES })),
      confirmMessage: update((call) => ({
        message: call.message && { ...call.message, confirmed: true },
        frame: confirmAll(call.frame),
      })),
      setTransferFailed: update(() => ({ transferFailed: true })),
      setAskedName: update((call) => (call.frame.caller_name ? { askedName: true } : {})),
      setAskedTown: update(() => ({ askedTown: true })),
      skip: update((call, event, params: { slot: IntakeContext['skipped'][number] }) => ({
        skipped: [...call.skipped, params.slot],
        misses: NO_MISSES,
        ...(params.slot === 'service_address' ? addressHeard(call, event) : {}),
      })),
      setOutcome: update((_, _event, params: { outcome: Outcome }) => ({ outcome: params.outcome })),
      /** A question after a booking leaves the call booked. */
      setAnswered: update((call) => ({ outcome: call.outcome ?? ('answered' as const) })),
    },
    guards: {
      ...emergencyGuards(setting),
      ...triageGuards(setting.eagerness),
      ...questionGuards,
      ...changeGuards,
      ...verifyGuards,
      ...knownGuards,
      ...knownEmergencyGuards,
      ...handOffGuards,
      ...sameVisitGuards,
      ...taskGuards,
      ...lookupGuards,
      ...offerGuards,
      ...siteGuards,
      ...patienceGuards,
      ...declinedGuards,
      ...peopleGuards(setting),
      hasGoal: ({ context: { call } }, params: { goal: IntakeContext['goal'] }) => call.goal === params.goal,
      needsProblem: ({ context: { call } }) => call.goal === 'book' && !call.frame.problem,
      /** A first name alone is asked to be completed, once. */
      needsName: ({ context: { call } }) =>
        call.frame.caller_name ? !call.askedName && call.frame.caller_name.value.last === undefined : !isLeftOut(call, 'caller_name'),
      needsPhone: ({ context: { call } }) => !call.frame.callback_number && !isLeftOut(call, 'callback_number'),
      knowsCallerNumber: ({ context: { call } }) => call.callerPhone !== null,
      needsAddress: ({ context: { call } }) => !call.frame.service_address?.value.number,
      needsTown: ({ context: { call } }) => !call.askedTown && where(call) === 'unknown',
      outsideArea: ({ context: { call } }) => call.goal === 'book' && where(call) === 'outside',
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
      leftMessage: ({ context: { call } }) => call.goal === 'message' && call.message !== null,
      needsMessageText: ({ context: { call } }) => call.goal === 'message' && call.message === null,
      knowsVisit: ({ context: { call } }) => call.visit !== null,
      messageConfirmed: ({ context: { call } }) => call.message?.confirmed === true,
      transferFailed: ({ context: { call } }) => call.transferFailed && call.emergency === null,
      knowsLanguage: ({ event }) => event.type === 'LANGUAGE' && event.locale !== null,
    },
  })
}

export type IntakeSetup = ReturnType<typeof intakeSetup>
