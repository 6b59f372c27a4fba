import type { Listen } from '../../decision.ts'
import { dialledLength } from '../../slots/phone/plan.ts'
import { rung } from './ask.ts'
import type { IntakeContext } from './context.ts'
import type { Setting } from './setting.ts'
import { WAIT } from './waiting.ts'

type Expectation = {
  readonly asked: readonly string[]
  readonly confirming?: string
  /** How many keys are waited for: so many, or a telephone number of the country. */
  readonly digits?: number | 'number'
  readonly silenceMs?: number
}

/** What each state waits for. States that only pass through are not here. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  'GREETING.opening': { asked: ['intent'], digits: 1 },
  'GREETING.asking': { asked: ['intent'], digits: 1 },
  'GREETING.aboutVisit': { asked: ['intent'], digits: 1 },
  'COLLECTING_PROBLEM.asking': { asked: ['problem'], digits: 1 },
  'COLLECTING_PROBLEM.retelling': { asked: ['problem'], digits: 1 },
  'COLLECTING_PROBLEM.triage': { asked: ['confirmation'], confirming: 'emergency', digits: 1 },
  // A yes is a new visit; only a no leaves it at the one that stands.
  'COLLECTING_PROBLEM.sameVisit': { asked: ['confirmation'], confirming: 'new_visit', digits: 1 },
  'COLLECTING_NAME.asking': { asked: ['caller_name'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_NAME.declined': { asked: ['confirmation'], confirming: 'transfer', digits: 1 },
  'COLLECTING_PHONE.declined': { asked: ['confirmation'], confirming: 'transfer', digits: 1 },
  'COLLECTING_ADDRESS.declined': { asked: ['confirmation'], confirming: 'transfer', digits: 1 },
  'COLLECTING_PHONE.checking': { asked: ['callback_number'], digits: 'number' },
  'COLLECTING_PHONE.asking': { asked: ['callback_number'], digits: 'number', silenceMs: 8_000 },
  'COLLECTING_PHONE.verifying': { asked: ['callback_number'], digits: 'number', silenceMs: 8_000 },
  'COLLECTING_ADDRESS.verifying': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_ADDRESS.asking': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  // A good answer is a yes, or what is to change.
  'COLLECTING_ADDRESS.checkingBoth': { asked: ['caller_name', 'service_address'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_ADDRESS.checking': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  'COLLECTING_ADDRESS.askingTown': { asked: ['service_address'], digits: 1 },
  'COLLECTING_ADDRESS.askingSite': { asked: ['site'], digits: 11, silenceMs: 8_000 },
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
  'SCHEDULING.noneSuits': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  ...findingVisit('RESCHEDULING'),
  'RESCHEDULING.asking': { asked: ['preferred_time'], digits: 1 },
  'RESCHEDULING.offering': { asked: ['slot_choice'], digits: 1, silenceMs: 8_000 },
  'RESCHEDULING.confirming': { asked: ['confirmation'], confirming: 'reschedule', digits: 1 },
  ...findingVisit('CANCELLING'),
  'CANCELLING.confirming': { asked: ['confirmation'], confirming: 'cancel', digits: 1 },
  ...findingVisit('ANSWERING_QUESTION'),
  'ANSWERING_QUESTION.offeringTeam': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  'TAKING_MESSAGE.asking': { asked: ['problem'], digits: 1, silenceMs: 10_000 },
  'TAKING_MESSAGE.confirming': { asked: ['confirmation'], confirming: 'message', digits: 1 },
  // "Anything else?" asks for nothing in particular: a no, a goodbye and silence all end the call well.
  'CLOSING.asking': { asked: [], digits: 1 },
  'CLOSING.listening': { asked: ['intent'], digits: 1 },
  'EMERGENCY_FLOW.askingAddress': { asked: ['service_address'], digits: 1, silenceMs: 8_000 },
  'EMERGENCY_FLOW.askingPhone': { asked: ['callback_number'], digits: 'number', silenceMs: 8_000 },
  'EMERGENCY_FLOW.offeringTransfer': { asked: ['confirmation'], confirming: 'transfer', digits: 1 },
  'EMERGENCY_FLOW.visit.confirming': { asked: ['confirmation'], confirming: 'booking', digits: 1 },
  'EMERGENCY_FLOW.confirmingWithdrawal': { asked: ['confirmation'], confirming: 'withdrawal', digits: 1 },
  'EMERGENCY_FLOW.dispatched': { asked: [], digits: 1 },
}

/** The states in which a visit is looked for, the same for all that is wanted of it. */
function findingVisit(state: string): Readonly<Record<string, Expectation>> {
  return {
    [`${state}.askingWhich`]: { asked: ['appointment_ref'], digits: 1 },
    [`${state}.askingName`]: { asked: ['caller_name'], digits: 6, silenceMs: 8_000 },
    [`${state}.verifying`]: { asked: ['callback_number', 'service_address'], digits: 'number', silenceMs: 10_000 },
    [`${state}.notFound`]: { asked: ['confirmation'], confirming: 'message', digits: 1 },
  }
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
    const heedful = listensAfter && listen !== NOTHING_IN_PARTICULAR ? { ...listen, bargeIn: false } : listen
    return atHand(heedful, context, path)
  }
}

/** What the question at hand changes: a wait is long, keys that are known already are not waited for. */
function atHand(listen: Listen, { misses }: IntakeContext, path: string): Listen {
  const { waiting, keyed } = misses
  const { dtmf } = listen
  const checking = path === 'COLLECTING_PHONE.checking' && rung({ misses }) === 2
  if (waiting === 0 && keyed === null && !checking) return listen
  const maxDigits = dtmf && (checking ? 1 : Math.max(1, dtmf.maxDigits - (keyed ?? '').length))
  return {
    ...listen,
    ...(waiting > 0 ? { silenceMs: WAIT.silenceMs } : {}),
    ...(dtmf && maxDigits ? { dtmf: { ...dtmf, maxDigits } } : {}),
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
        dtmf: { maxDigits: digits === 'number' ? dialledLength(setting.country) : digits, finishOnKey: '#' },
        silenceMs,
        bargeIn: true,
        sensitive: false,
      },
    ]),
  )
}

/** Whoever only asked a question may still have come for something else: "anything else?" then asks what for. */
function justAnswered({ outcome }: IntakeContext): boolean {
  return outcome === 'answered'
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
