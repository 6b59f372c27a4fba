import { holidayOn, nextOpening, openUntil } from '../../business/opening.ts'
import type { Refusal } from '../../effect.ts'
import { keyedGroups, singly } from '../../slots/phone/plan.ts'
import { areaCheck } from '../../slots/service-area.ts'
import { localClock } from '../../time/local.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import type { Act, Heard } from './acts.ts'
import { intakeAnswers } from './answers.ts'
import { asks, asksYesNo, rung, says, saysIn } from './ask.ts'
import type { IntakeContext } from './context.ts'
import { languageKeys } from './language-keys.ts'
import { PRICE } from './memory/hand-off.ts'
import { knownOf } from './memory/known.ts'
import { knownVisits, personName } from './memory/lookup.ts'
import { sameVisit } from './memory/same-visit.ts'
import type { PromptId } from './prompts/prompts.ts'
import { phoneOf } from './requests.ts'
import { inLanguage, type Setting, spokenAddress, spokenService } from './setting.ts'
import { visitReference } from './visit-reference.ts'

/** What the intake says in each state, as prompt and values; the words themselves stand in `prompts/`. */
export function intakeSpeech(setting: Setting) {
  const { facts } = setting
  const whether = areaCheck(facts.service_area)
  const clock = localClock(facts.time_zone)
  const answers = intakeAnswers(setting)
  const languageOf = (context: IntakeContext) => context.locale.slice(0, 2)
  const business = (context: IntakeContext) => inLanguage(facts.spoken_name, languageOf(context))
  const visitDetails = (context: IntakeContext) => ({
    service: spokenService(setting, context.frame.service_type?.value, languageOf(context)),
    start: context.frame.slot_choice?.value.start,
    address: spokenAddress(context.frame.service_address?.value),
    name: context.frame.caller_name?.value.full,
    phone: phoneOf(context) ?? undefined,
    site: context.site?.name ?? undefined,
  })
  /** Each in its own language, for callers who speak no other; nothing where the language is known. */
  const otherLanguages = ({ locale, languageKnown }: IntakeContext): SayRequest[] =>
    languageKnown ? [] : languageKeys(setting, locale).map(({ key, tag }) => saysIn(tag, 'language_key', { key }))
  const tagsOf = ({ locale }: IntakeContext) => [locale, ...languageKeys(setting, locale).map(({ tag }) => tag)]
  const times = (context: IntakeContext) => ({ times: context.offers.map((offer) => offer.start.slice(0, 16)) })
  /** Why what was asked for cannot be had, and what can: a day that has nothing left by its date, a holiday by its name. */
  const refused = (context: IntakeContext, { reason, date = firstDay(context) }: Refusal): SayRequest => {
    const why = { ...times(context), date }
    const holiday = reason === 'holiday' ? holidayOn(facts, date, languageOf(context)) : undefined
    if (holiday !== undefined) return says('refused_holiday_named', { ...why, holiday })
    const nothingLeft = wishedDay(context) === date && context.offers.every(({ start }) => start.slice(0, 10) !== date)
    return says(reason === 'full' && date !== undefined && nothingLeft ? 'refused_full_day' : `refused_${reason}`, why)
  }
  const carefully = ({ careful, frame }: IntakeContext): SayRequest[] => {
    const name = frame.caller_name?.value
    const address = frame.service_address?.value
    return [
      ...(careful.includes('caller_name') && name ? [says('careful_name', { name: name.full, letters: name.last ?? name.full })] : []),
      ...(careful.includes('callback_number') && frame.callback_number
        ? [says('careful_phone', { digits: singly(frame.callback_number.value, setting.country) })]
        : []),
      ...(careful.includes('service_address') && address
        ? [says('careful_address', { number: singly(address.number ?? ''), street: address.street, city: address.city })]
        : []),
    ]
  }
  const keyedSoFar = ({ misses }: IntakeContext) => says('keyed_so_far', { digits: keyedGroups(misses.keyed ?? '', setting.country) })
  return {
    /** The business, what other languages it speaks, and the open question; with the name and the visit for whom the number is known. */
    greeting: (context: IntakeContext): SayRequest[] => {
      const known = knownOf(context)
      const more = context.upcoming.length > 1
      const start = known?.start.slice(0, 16)
      return [
        known
          ? says('greeting_returning', {
              business: business(context),
              first: personName(known.name).first,
              ...(more ? { next: start } : { only: start }),
            })
          : says('greeting', { business: business(context) }),
        ...(facts.recording ? [says('recorded')] : []),
        ...otherLanguages(context),
        says(known ? 'ask_intent_returning' : 'ask_intent'),
      ]
    },
    checkKnown: (context: IntakeContext): SayRequest => {
      const known = knownOf(context)
      return asks(context, 'check_known', { name: known?.name, address: known?.address })
    },
    checkKnownAddress: (context: IntakeContext): SayRequest => asks(context, 'check_known_address', { address: knownOf(context)?.address }),
    /** Asked again: who was not understood may have spoken another language. */
    openingAgain: (context: IntakeContext): SayRequest[] => [
      ...(rung(context) === 1 ? otherLanguages(context) : []),
      asks(context, 'ask_intent'),
    ],
    languageUnavailable: (context: IntakeContext) => says('language_unavailable', { languages: tagsOf(context) }),
    /** "Can you hear me?" and "hello" are answered before the question is put again; in the middle of something "hello?" asks the same. */
    answerFirst: ({ goal, emergency }: IntakeContext, event: Act): SayRequest[] => {
      if (event.type !== 'REPEAT' || !event.answer) return []
      return [says(goal === null && emergency === null ? event.answer : 'i_hear_you')]
    },
    goodbye: (context: IntakeContext) => says('goodbye', { business: business(context) }),
    askName: (context: IntakeContext): SayRequest => {
      const first = context.frame.caller_name?.value.first
      if (first && rung(context) === 0) return says('ask_last_name', { first })
      return context.goal === 'message' && rung(context) === 1 ? says('ask_name_message_again') : asks(context, 'ask_name')
    },
    askAddress: (context: IntakeContext): SayRequest => {
      const address = context.frame.service_address?.value
      return address?.street && !address.number ? says('ask_address_number', { street: address.street }) : asks(context, 'ask_address')
    },
    /** Keys that make half a number are kept, and what is missing is asked for. */
    keyedSoFar,
    askPhone: (context: IntakeContext) => (context.misses.keyed === null ? asks(context, 'ask_phone') : keyedSoFar(context)),
    /** What was heard, to be said once more; further down, the question as it is asked of anybody. */
    verifyPhone: (context: IntakeContext): SayRequest => {
      if (context.misses.keyed !== null) return keyedSoFar(context)
      const heard = context.frame.callback_number?.value
      return rung(context) === 0 ? says('verify_phone', { phone: heard }) : asks(context, 'ask_phone')
    },
    verifyAddress: (context: IntakeContext): SayRequest => {
      const heard = spokenAddress(context.frame.service_address?.value)
      return rung(context) === 0 ? says('verify_address', { address: heard }) : asks(context, 'ask_address')
    },
    /** What was just heard, before the next question: an implicit confirmation, which the caller may contradict. */
    echo: ({ frame }: IntakeContext, { heard }: { readonly heard: Heard }): SayRequest[] =>
      (heard.echo ?? []).flatMap((slot) => {
        const name = frame.caller_name?.value
        if (slot === 'caller_name' && name) return [says('echo_name', { first: name.first ?? name.full, name: name.full })]
        if (slot === 'callback_number') return [says('echo_phone', { phone: frame.callback_number?.value })]
        if (slot === 'service_address') return [says('echo_address', { address: spokenAddress(frame.service_address?.value) })]
        return []
      }),
    askEmergencyPhone: (context: IntakeContext) =>
      context.misses.keyed === null ? asks(context, 'emergency_ask_phone') : keyedSoFar(context),
    checkPhone: (context: IntakeContext) => asks(context, 'check_phone', { phone: context.callerPhone }),
    outsideArea: (context: IntakeContext) => {
      const address = context.frame.service_address?.value
      return asksYesNo(context, 'outside_area', { town: address?.city ?? address?.postcode ?? '' })
    },
    offer: (context: IntakeContext): SayRequest => {
      const { refusal, misses } = context
      if (misses.noInput + misses.noMatch > 0)
        return asks(context, 'offer', { ...times(context), keys: context.offers.map((_, at) => String(at + 1)).join(', ') })
      if (refusal) return refused(context, refusal)
      return context.offers.length === 1 ? says('offer_one', times(context)) : says('offer', times(context))
    },
    /** What was put right is said with more care before the whole: by letter, digit by digit, part by part. */
    readBack: (context: IntakeContext): SayRequest[] => [
      ...(rung(context) === 0 ? carefully(context) : []),
      asks(context, 'read_back', visitDetails(context)),
    ],
    /** The reference is given where the number of the call will not find the visit. */
    booked: (context: IntakeContext) => {
      const { made, callerPhone } = context
      const reference = made && made.phone !== callerPhone ? visitReference(made.id) : undefined
      return says(made?.pencilled ? 'booked_pencilled' : 'booked', {
        service: visitDetails(context).service,
        start: made?.start.slice(0, 16),
        reference,
      })
    },
    askNewTime: (context: IntakeContext) => asks(context, 'ask_new_time', { start: context.visit?.start.slice(0, 16) }),
    confirmMove: (context: IntakeContext) =>
      asks(context, 'confirm_move', { from: context.visit?.start.slice(0, 16), start: context.frame.slot_choice?.value.start }),
    confirmCancel: (context: IntakeContext) => asks(context, 'confirm_cancel', { start: context.visit?.start.slice(0, 16) }),
    aboutVisit: (prompt: PromptId, context: IntakeContext) =>
      says(prompt, { start: (context.made ?? context.visit ?? context.upcoming[0])?.start.slice(0, 16) }),
    tellVisit: (context: IntakeContext): SayRequest => {
      const visit = context.visit
      const next = knownVisits(context).find((other) => visit && other.start > visit.start)
      return says('status_visit', { start: visit?.start.slice(0, 16), end: visit?.end.slice(11, 16), next: next?.start.slice(0, 16) })
    },
    /** Told apart by day and time; by street where those are the same. */
    whichVisit: (context: IntakeContext) => {
      const visits = knownVisits(context)
      const times = visits.map((visit) => visit.start.slice(0, 16))
      return new Set(times).size === times.length
        ? says('ask_which_visit', { times })
        : says('ask_which_address', { places: visits.map(({ address }) => address) })
    },
    confirmMessage: (context: IntakeContext): SayRequest => {
      const name = context.frame.caller_name?.value.full
      const values = { message: context.message?.text, name, phone: phoneOf(context) ?? undefined }
      return name === undefined && rung(context) === 0 ? says('confirm_message_unnamed', values) : asks(context, 'confirm_message', values)
    },
    /** What to do now. Whoever told of it in an earlier call hears that it is known; where lives are in danger, the advice all the same. */
    emergency: (context: IntakeContext): SayRequest[] => {
      const { emergency, help } = context
      const advice = says(adviceFor(emergency), { number: setting.emergencyNumber })
      if (!help.repeats) return [advice]
      const known = says('emergency_known', {
        since: clock(help.repeats.at),
        address: spokenAddress(context.frame.service_address?.value) || undefined,
      })
      return emergency?.level === 'life_safety' ? [advice, known] : [known]
    },
    sameVisit: (context: IntakeContext): SayRequest[] => {
      const visit = sameVisit(context)
      return asksYesNo(context, 'same_visit', {
        service: spokenService(setting, visit?.service, languageOf(context)),
        start: visit?.start.slice(0, 16),
      })
    },
    /** A price is named by nobody but a person: what the policy says, and that the question is on its way. */
    pricePassedOn: (context: IntakeContext): SayRequest[] => [...answers({ ...context, topics: [PRICE] }), says('price_passed_on')],
    offerTransfer: (context: IntakeContext): SayRequest => {
      if (rung(context) > 0) return says('emergency_offer_transfer_again')
      const prompt = context.emergency?.level === 'life_safety' ? 'emergency_offer_transfer_danger' : 'emergency_offer_transfer'
      return says(prompt, { address: spokenAddress(context.frame.service_address?.value), phone: phoneOf(context) ?? undefined })
    },
    offerEmergencyVisit: (context: IntakeContext) =>
      says(rung(context) === 0 ? 'emergency_offer_visit' : 'emergency_offer_visit_again', {
        start: context.offers[0]?.start.slice(0, 16),
        address: spokenAddress(context.frame.service_address?.value),
      }),
    emergencyBooked: (context: IntakeContext) => says('emergency_booked', { start: context.made?.start.slice(0, 16) }),
    confirmWithdrawal: (context: IntakeContext) => {
      const prompt = context.emergency?.level === 'life_safety' ? 'confirm_withdrawal' : 'confirm_withdrawal_plain'
      return says(rung(context) === 0 ? prompt : 'confirm_withdrawal_again')
    },
    emergencyWithdrawn: (context: IntakeContext) => {
      const { level, kind } = context.emergency ?? {}
      const doubt = level === 'life_safety' || kind === 'gas' || kind === 'carbon_monoxide'
      return says(doubt ? 'emergency_withdrawn_danger' : 'emergency_withdrawn', { number: setting.emergencyNumber })
    },
    triage: (context: IntakeContext) => says(rung(context) === 0 ? 'triage' : 'triage_again'),
    dispatched: (context: IntakeContext) => {
      const address = context.frame.service_address?.value
      if (context.help.repeats) return says('emergency_known_more')
      const town = address?.city ?? address?.postcode
      if (address && town !== undefined && whether(address) === 'outside')
        return says('emergency_outside_area', { town, phone: phoneOf(context) ?? undefined })
      return says('emergency_dispatched', { address: spokenAddress(address), phone: phoneOf(context) ?? undefined })
    },
    /** Nobody to put the caller through to; while the business is closed, with when it opens. */
    nobodyThere: (prompt: 'closed_now' | 'cannot_transfer', now: string | undefined): SayRequest => {
      const closed = now !== undefined && openUntil(facts, now) === undefined
      return says(prompt, closed ? { open: nextOpening(facts, now) } : {})
    },
    /** Nothing that this business is for; nothing to say where the caller only wants nothing more. */
    notForUs: (context: IntakeContext, why: 'wrong_number' | 'sales' | undefined): SayRequest[] =>
      why === undefined ? [] : [says(why, { business: business(context) })],
    answers,
  }
}

export type IntakeSpeech = ReturnType<typeof intakeSpeech>

/** Safety words by what is wrong; water advice would be wrong advice for gas. */
function adviceFor(emergency: IntakeContext['emergency']): PromptId {
  const danger = emergency?.level === 'life_safety'
  switch (emergency?.kind) {
    case 'gas':
      return 'emergency_gas'
    case 'carbon_monoxide':
      return 'emergency_carbon_monoxide'
    case 'fire':
      return 'emergency_fire'
    case 'electrical':
      return danger ? 'emergency_electrical' : 'emergency_other'
    case 'sewage':
      return danger ? 'emergency_danger' : 'emergency_sewage'
    case 'flooding':
    case 'burst_pipe':
    case 'leak':
      return danger ? 'emergency_danger' : 'emergency_water'
    default:
      return danger ? 'emergency_danger' : 'emergency_other'
  }
}

function firstDay(context: IntakeContext): string | undefined {
  const wish = context.frame.preferred_time?.value
  return (wish?.exact ?? wish?.windows[0]?.from)?.slice(0, 10)
}

/** The day that is wanted, where it is one. */
function wishedDay({ frame }: IntakeContext): string | undefined {
  const { exact, windows = [] } = frame.preferred_time?.value ?? {}
  const days = exact === undefined ? windows.flatMap(({ from, to }) => [from, to.endsWith('T00:00') ? from : to]) : [exact]
  const [day] = days.map((each) => each.slice(0, 10))
  return days.every((each) => each.slice(0, 10) === day) ? day : undefined
}
