import type { BusinessFacts } from '../../business/facts.ts'
import { areaCheck } from '../../slots/service-area.ts'
import type { Frame, IntakeContext, IntakeMemory } from './context.ts'
import { detailsOf } from './memory/emergency.ts'

/** Calls are taken as alike though they differ in these: what was walked of the one is not walked again for the other. */
export const TAKEN_AS_ALIKE: readonly string[] = [
  'in the very words, names, numbers, streets, days and times, as long as the same things are known',
  'in what a task was about that is over, and in what is only kept for the account of the call, the owner or the recogniser',
  'in what exactly went wrong with a question before, as long as it was put as often, in words and without',
  'in which free time was chosen, and, until times are looked for, in whether the wish names a time or only a day',
  'while a person is called, in what was gathered beside who calls, why, and whether a visit is wanted and not booked',
  'in an emergency, in what was gathered before for a visit, and in what it was for',
  'once something was changed twice, in what is known beside who calls, why, and whether a visit was found',
  'in whose place the visit is for, once it was asked who will be there',
  'in whether one problem was already asked about, whether it is an emergency',
  'in how many questions of their own callers have asked, up to the number at which the call is ended',
]

/**
 * What of the memory of a call decides how it may go on from a state. Whatever is not taken out here counts, so that a new field is
 * walked in all its values until somebody has thought about it.
 */
export function intakeMatters(facts: BusinessFacts): (memory: IntakeMemory, path: string) => unknown {
  const whether = areaCheck(facts.service_area)
  return ({ call }, path) => {
    const [state = ''] = path.split('.')
    if (state === 'ENDED') return null
    const { frame, misses, emergency, help, triage, claims, outcome, offers, refusal, visit, found, upcoming, message, ...rest } =
      withoutRecords(call)
    const { askedName, askedTown, locale, callerPhone, skipped, transferFailed, goal } = rest
    const address = frame.service_address?.value
    const settled = {
      misses: missesOf(misses),
      locale,
      withheld: callerPhone === null,
    }
    if (emergency) {
      const { advised, told, takenBack: _, before: _before, ...counts } = help
      const helped = { ...counts, advised: advised.length, news: told !== detailsOf(call) }
      const visit = [frame.slot_choice !== undefined, offers.length]
      const where = address && [address.number !== undefined, address.city !== undefined, whether(address)]
      const who = [frame.caller_name !== undefined, frame.callback_number !== undefined]
      // Whether the call goes back to a task when the alarm is withdrawn.
      const before = goal !== null
      return { ...settled, level: emergency.level, helped, skipped, where, who, visit, before }
    }
    const task = {
      ...settled,
      phone: frame.callback_number !== undefined,
      name: frame.caller_name ? askedName || frame.caller_name.value.last !== undefined : askedName ? 'asked' : null,
      triage: triage && (triage.open || triage.asked > 1) ? [triage.open, triage.unclear, triage.asked] : null,
      upcoming: upcoming.length,
      transferFailed,
    }
    const problem = frame.problem !== undefined
    const why = message && [message.text !== '', message.confirmed]
    const lead = call.lead !== null
    if (state === 'TRANSFERRING') return { ...task, goal: goal === 'book' || goal === 'message' ? goal : null, problem, message: why, lead }
    const readBack = {
      // The read-back comes next, and with it what was put right.
      ...(path.endsWith('.holding') ? { careful: call.careful } : {}),
      // "No, the second one" picks what was offered beside it.
      ...(HOLDS_ONE.has(path) ? { others: offers.length > 1 } : {}),
    }
    if (call.changes > 1) return { ...task, ...readBack, goal, changes: call.changes, problem, message: why, visit: visit !== null }
    const { askedName: _name, askedTown: _town, callerPhone: _phone, ...others } = rest
    return {
      ...task,
      ...others,
      alarms: help.alarms,
      outcome: outcome === null || outcome === 'answered' ? outcome : 'done',
      problem,
      service: frame.service_type !== undefined,
      address: address && [address.number !== undefined, whether(address) === 'unknown' && askedTown ? 'asked' : whether(address)],
      wish: wishOf(frame, path),
      choice: frame.slot_choice !== undefined,
      claims: claims && [claims.phone !== undefined, claims.address !== undefined, claims.reference !== undefined, claims.elsewhere],
      visit: visit !== null,
      found: found?.length,
      message: why,
      ...(state === 'CLOSING' || goal === 'message' ? { lead } : {}),
      ...(path.endsWith('.offering') ? { offers: offers.length, refusal: refusal !== null } : {}),
      ...readBack,
    }
  }
}

/** States in which one of the times that were offered is chosen. */
const HOLDS_ONE: ReadonlySet<string> = new Set([
  'SCHEDULING.holding',
  'SCHEDULING.confirming',
  'SCHEDULING.changing',
  'RESCHEDULING.holding',
  'RESCHEDULING.confirming',
])

/** The memory without what is kept for others and decides nothing. */
function withoutRecords(call: IntakeContext) {
  const { past: _past, said: _said, made: _made, attempts: _attempts, unread: _unread, lead: _lead, doubts: _doubts, ...kept } = call
  const { raised: _raised, priceTold: _price, duplicateOf: _duplicate, addressHeard: _heard, ...rest } = kept
  const { topics: _topics, topicDate: _date, topicTown: _town, topicNow: _now, careful: _careful, asides: _asides, ...others } = rest
  const { turnedDown: _turnedDown, ...deciding } = others
  const { site } = deciding
  // Whether it is to be asked who will be there; and, for who has visits ahead, that this one is at another place.
  const theirs = site && (site.name === null && !site.asked ? 'asked' : deciding.upcoming.length > 0 ? 'elsewhere' : null)
  return { ...deciding, site: theirs }
}

/** The question was put again so many times; and whether words or keys are kept that may be half of an answer. */
function missesOf({ noInput, noMatch, repeats, told, waiting, keyed }: IntakeContext['misses']): unknown {
  return { put: noInput + noMatch + repeats + told, missed: noInput + noMatch, words: noMatch > 0, waiting, keyed: keyed?.length }
}

function wishOf({ preferred_time }: Frame, path: string): unknown {
  return preferred_time && (!path.endsWith('.finding') || preferred_time.value.exact !== undefined)
}

/** Kinds of trouble that a call can be in. Calls in which many come together are walked only as far as is asked for. */
const TROUBLES = {
  'a question that went wrong': ({ misses }) => misses.noInput + misses.noMatch + misses.repeats + misses.told > 0,
  'an answer in pieces': ({ misses }) => misses.waiting > 0 || misses.keyed !== null,
  'nobody free': ({ transferFailed }) => transferFailed,
  // Whoever turns down all that is offered is asked something else: that it counts as a change, too, is the same trouble.
  'a change': ({ changes, refused }) => changes > (refused > 1 ? 1 : 0),
  'offers turned down': ({ refused }) => refused > 0,
  'a look-up that failed': ({ lookupsFailed }) => lookupsFailed > 0,
  'a second task': ({ tasks, outcome, goal }) => tasks > 0 || (outcome !== null && outcome !== 'emergency_dispatched' && goal !== 'status'),
  // Each further task is the whole dialog once more.
  'a third task': ({ tasks }) => tasks > 1,
  'a false alarm': ({ help, emergency }) => help.alarms > (emergency === null ? 0 : 1),
  'people or visits tried': ({ help }) => help.lists > 0 || help.searches > 1,
  'an emergency without all that is asked': ({ emergency, skipped, help }) =>
    emergency !== null && (skipped.length > 0 || help.advised.length > 1),
  'a second doubt': ({ triage }) => triage !== null && triage.asked > 1,
  abuse: ({ abuse }) => abuse > 0,
  'something declined': ({ declined }) => declined.length > 0,
} as const satisfies Readonly<Record<string, (call: IntakeContext) => boolean>>

export type Trouble = keyof typeof TROUBLES

/** The kinds of trouble that a call is in. */
export function intakeTroubles({ call }: IntakeMemory): readonly Trouble[] {
  return TROUBLE_NAMES.filter((trouble) => TROUBLES[trouble](call))
}

const TROUBLE_NAMES = Object.keys(TROUBLES).filter((name): name is Trouble => Object.hasOwn(TROUBLES, name))
