import type { Listen } from '../../decision.ts'
import type { IntakeContext } from './context.ts'
import type { Setting } from './setting.ts'

type Expectation = {
  readonly asked: readonly string[]
  readonly confirming?: string
  readonly digits?: number
  readonly silenceMs?: number
}

/** What each state waits for. States that only pass through are not here. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  'GREETING.opening': { asked: ['intent'], digits: 1 },
  'GREETING.asking': { asked: ['intent'], digits: 1 },
  'COLLECTING_PROBLEM.asking': { asked: ['problem'], digits: 1 },
  'COLLECTING_NAME.asking': { asked: ['caller_name'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_PHONE.checking': { asked: ['callback_number'], digits: 11 },
  'COLLECTING_PHONE.asking': { asked: ['callback_number'], digits: 11, silenceMs: 8_000 },
  'COLLECTING_ADDRESS.asking': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_ADDRESS.askingTown': { asked: ['service_address'], digits: 1 },
  'COLLECTING_ADDRESS.outside': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  'SCHEDULING.asking': { asked: ['preferred_time'], digits: 1 },
  'SCHEDULING.askingOther': { asked: ['preferred_time'], digits: 1 },
  'SCHEDULING.offering': { asked: ['slot_choice'], digits: 1, silenceMs: 8_000 },
  'SCHEDULING.confirming': { asked: ['confirmation'], confirming: 'booking', digits: 1 },
  'SCHEDULING.changing': { asked: ['caller_name', 'callback_number', 'service_address', 'preferred_time'], digits: 1 },
  'SCHEDULING.noTimes': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  'RESCHEDULING.askingWhich': { asked: ['appointment_ref'], digits: 1 },
  'RESCHEDULING.askingName': { asked: ['caller_name'], digits: 1, silenceMs: 8_000 },
  'RESCHEDULING.askingDay': { asked: ['appointment_ref'], digits: 1 },
  'RESCHEDULING.notFound': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  'RESCHEDULING.asking': { asked: ['preferred_time'], digits: 1 },
  'RESCHEDULING.offering': { asked: ['slot_choice'], digits: 1, silenceMs: 8_000 },
  'RESCHEDULING.confirming': { asked: ['confirmation'], confirming: 'reschedule', digits: 1 },
  'CANCELLING.askingWhich': { asked: ['appointment_ref'], digits: 1 },
  'CANCELLING.askingName': { asked: ['caller_name'], digits: 1, silenceMs: 8_000 },
  'CANCELLING.askingDay': { asked: ['appointment_ref'], digits: 1 },
  'CANCELLING.notFound': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  'CANCELLING.confirming': { asked: ['confirmation'], confirming: 'cancel', digits: 1 },
  'TAKING_MESSAGE.asking': { asked: ['problem'], digits: 1, silenceMs: 10_000 },
  'TAKING_MESSAGE.confirming': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  // "Anything else?" asks for nothing in particular: a no, a goodbye and silence all end the call well.
  'CLOSING.asking': { asked: [], digits: 1 },
  'CLOSING.listening': { asked: ['intent'], digits: 1 },
  'EMERGENCY_FLOW.askingAddress': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  'EMERGENCY_FLOW.askingPhone': { asked: ['callback_number'], digits: 11, silenceMs: 8_000 },
  'EMERGENCY_FLOW.dispatched': { asked: [], digits: 1 },
}

const DEFAULT_SILENCE_MS = 6_000
/** Twilio takes at most 500 hints of 100 characters; fewer, closer ones serve better. https://www.twilio.com/docs/voice/twiml/gather#hints */
const MAX_HINTS = 100

/** What the intake expects next, in the state that it is in. */
export function listenIn(path: string, context: IntakeContext, setting: Setting): Listen {
  const expected = EXPECTATIONS[path]
  if (!expected)
    return { asked: [], confirming: null, hints: [], dtmf: null, silenceMs: DEFAULT_SILENCE_MS, bargeIn: true, sensitive: false }
  return {
    asked: expected.asked,
    confirming: expected.confirming ?? null,
    hints: hintsFor(expected.asked, setting, context.locale.slice(0, 2)),
    dtmf: { maxDigits: expected.digits ?? 1, finishOnKey: '#' },
    silenceMs: expected.silenceMs ?? DEFAULT_SILENCE_MS,
    // Safety words come first and are not to be talked over.
    bargeIn: !(path.startsWith('EMERGENCY_FLOW') && context.emergency?.level === 'life_safety'),
    sensitive: false,
  }
}

function hintsFor(asked: readonly string[], { facts }: Setting, language: string): string[] {
  const hints: string[] = []
  if (asked.includes('service_address')) hints.push(...facts.service_area.towns)
  if (asked.includes('problem') || asked.includes('intent')) {
    for (const service of facts.services) {
      const spoken = Object.entries(service.spoken).find(([tag]) => tag === language)?.[1]
      if (spoken) hints.push(spoken)
    }
  }
  return hints.slice(0, MAX_HINTS).map((hint) => hint.slice(0, 100))
}
