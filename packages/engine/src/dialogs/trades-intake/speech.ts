import { openingWeek } from '../../business/facts.ts'
import { isoTime, parseDay, weekdayOf } from '../../slots/date-time/calendar.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import { asks, rung, says } from './ask.ts'
import type { IntakeContext } from './context.ts'
import type { PromptId } from './prompts/prompts.ts'
import { phoneOf } from './requests.ts'
import { addressLine, inLanguage, type Setting, spokenService } from './setting.ts'

/** What the intake says in each state, as prompt and values; the words themselves stand in `prompts/`. */
export function intakeSpeech(setting: Setting) {
  const { facts } = setting
  const languageOf = (context: IntakeContext) => context.locale.slice(0, 2)
  const business = (context: IntakeContext) => inLanguage(facts.spoken_name, languageOf(context))
  const visitDetails = (context: IntakeContext) => ({
    service: spokenService(setting, context.frame.service_type?.value, languageOf(context)),
    start: context.frame.slot_choice?.value.start,
    address: addressLine(context.frame.service_address?.value),
    name: context.frame.caller_name?.value.full,
    phone: phoneOf(context) ?? undefined,
  })
  const times = (context: IntakeContext) => ({ times: context.offers.map((offer) => offer.start.slice(0, 16)) })
  return {
    greeting: (context: IntakeContext) => says('greeting', { business: business(context) }),
    goodbye: (context: IntakeContext) => says('goodbye', { business: business(context) }),
    askName: (context: IntakeContext): SayRequest => {
      const first = context.frame.caller_name?.value.first
      return first && rung(context) === 0 ? says('ask_last_name', { first }) : asks(context, 'ask_name')
    },
    askAddress: (context: IntakeContext): SayRequest => {
      const address = context.frame.service_address?.value
      return address?.street && !address.number ? says('ask_address_number', { street: address.street }) : asks(context, 'ask_address')
    },
    checkPhone: (context: IntakeContext) => asks(context, 'check_phone', { phone: context.callerPhone }),
    outsideArea: (context: IntakeContext) => {
      const address = context.frame.service_address?.value
      return says('outside_area', { town: address?.city ?? address?.postcode ?? '' })
    },
    offer: (context: IntakeContext): SayRequest => {
      const { refusal, misses } = context
      if (misses.noInput + misses.noMatch > 0)
        return asks(context, 'offer', { ...times(context), keys: context.offers.map((_, at) => String(at + 1)).join(', ') })
      if (refusal) return says(`refused_${refusal.reason}`, { ...times(context), date: refusal.date ?? firstDay(context) })
      return context.offers.length === 1 ? says('offer_one', times(context)) : says('offer', times(context))
    },
    readBack: (context: IntakeContext) => asks(context, 'read_back', visitDetails(context)),
    booked: (context: IntakeContext) => says('booked', { service: visitDetails(context).service, start: context.made?.start.slice(0, 16) }),
    askNewTime: (context: IntakeContext) => asks(context, 'ask_new_time', { start: context.visit?.start.slice(0, 16) }),
    confirmMove: (context: IntakeContext) =>
      asks(context, 'confirm_move', { from: context.visit?.start.slice(0, 16), start: context.frame.slot_choice?.value.start }),
    confirmCancel: (context: IntakeContext) => asks(context, 'confirm_cancel', { start: context.visit?.start.slice(0, 16) }),
    aboutVisit: (prompt: PromptId, context: IntakeContext) =>
      says(prompt, { start: (context.made ?? context.visit ?? context.upcoming[0])?.start.slice(0, 16) }),
    whichVisit: (context: IntakeContext) => says('ask_which_visit', { times: context.upcoming.map((visit) => visit.start.slice(0, 16)) }),
    confirmMessage: (context: IntakeContext) =>
      asks(context, 'confirm_message', {
        message: context.message?.text,
        name: context.frame.caller_name?.value.full,
        phone: phoneOf(context) ?? undefined,
      }),
    emergency: (context: IntakeContext) => says(adviceFor(context.emergency), { number: setting.emergencyNumber }),
    dispatched: (context: IntakeContext) =>
      says('emergency_dispatched', { address: addressLine(context.frame.service_address?.value), phone: phoneOf(context) ?? undefined }),
    answer: (topic: string, context: IntakeContext): SayRequest => {
      const language = languageOf(context)
      const text = inLanguage(facts.questions.find((question) => question.topic === topic)?.text, language)
      if (text) return says('answer_text', { text })
      if (topic === 'hours') return answerHours(context)
      if (topic === 'area') return says('answer_area', { towns: facts.service_area.towns })
      if (topic === 'duration') return says('answer_duration')
      return topic === 'are_you_a_robot' ? says('answer_are_you_a_robot', { business: business(context) }) : says('answer_unknown')
    },
  }

  function answerHours(context: IntakeContext): SayRequest {
    const week = openingWeek(facts)
    const day = context.topicDate
    if (!day) return says('answer_hours', { week })
    const number = parseDay(day)
    const [first, second] = facts.closed_days.includes(day) || number === undefined ? [] : (week[weekdayOf(number)] ?? [])
    if (!first) return says('answer_hours_closed_on', { date: day, week })
    return says('answer_hours_on', {
      date: day,
      from: isoTime(first.from),
      to: isoTime(first.to),
      ...(second ? { from2: isoTime(second.from), to2: isoTime(second.to) } : {}),
    })
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
