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
  'SCHEDULING.changing': {
    asked: ['confirmation', 'caller_name', 'callback_number', 'service_address', 'preferred_time'],
    confirming: 'booking',
    digits: 1,
  },
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

/** What the intake expects next, by state and memory. All that does not change is put together here, once for all calls. */
export function intakeListen(setting: Setting): (context: IntakeContext, path: string) => Listen {
  const byLanguage = new Map(setting.locales.map((tag) => [tag.slice(0, 2), expectations(setting, tag.slice(0, 2))]))
  return (context, path) => {
    const state = path === 'CLOSING.asking' && justAnswered(context) ? 'CLOSING.listening' : path
    const listen = byLanguage.get(context.locale.slice(0, 2))?.get(state) ?? NOTHING_IN_PARTICULAR
    // Safety words come first and are not to be talked over.
    const listensAfter = context.emergency?.level === 'life_safety' && path.startsWith('EMERGENCY_FLOW')
    return listensAfter && listen !== NOTHING_IN_PARTICULAR ? { ...listen, bargeIn: false } : listen
  }
}

const NOTHING_IN_PARTICULAR: Listen = {
  asked: [],
  confirming: null,
  hints: [],
  dtmf: null,
  silenceMs: DEFAULT_SILENCE_MS,
  bargeIn: true,
  sensitive: false,
}

function expectations(setting: Setting, language: string): ReadonlyMap<string, Listen> {
  return new Map(
    Object.entries(EXPECTATIONS).map(([path, { asked, confirming = null, digits = 1, silenceMs = DEFAULT_SILENCE_MS }]) => [
      path,
      {
        asked,
        confirming,
        hints: hintsFor(asked, setting, language),
        dtmf: { maxDigits: digits, finishOnKey: '#' },
        silenceMs,
        bargeIn: true,
        sensitive: false,
      },
    ]),
  )
}

/** Whoever only asked a question may still have come for something else: "anything else?" then asks what for. */
function justAnswered({ outcome, topics }: IntakeContext): boolean {
  return outcome === 'answered' && topics.length > 0
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
