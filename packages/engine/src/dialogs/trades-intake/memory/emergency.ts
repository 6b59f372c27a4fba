import { areaCheck } from '../../../slots/service-area.ts'
import type { EmergencyKind, EmergencyReading } from '../../../understanding/candidate.ts'
import { without } from '../absorb.ts'
import type { Act } from '../acts.ts'
import { type Help, type IntakeContext, type IntakeMemory, NO_HELP, NO_MISSES } from '../context.ts'
import { phoneOf } from '../requests.ts'
import { addressLine, type Setting } from '../setting.ts'
import { update } from '../update.ts'
import { addressOfRepeat, duplicateOf, repeatedBy } from './known-emergency.ts'

/** Alarms in one call. Whoever has withdrawn two and gives a third is not asked to withdraw that one as well. */
export const MAX_ALARMS = 3
/** How often the list of people is gone through when the caller asks for somebody again. */
const MAX_LISTS = 2
/** Searches for a first visit before the caller is told that the technician will call. */
const MAX_SEARCHES = 2
/** Most of the caller's words that are kept with an alarm. */
const LONGEST_WORDS = 600

const LEVEL = { life_safety: 3, emergency: 2, urgent: 1, none: 0 } as const

/** Whether what is heard in an emergency makes it worse than it was known to be: a higher level, or another danger to life. */
export function worsens({ emergency, help }: Pick<IntakeContext, 'emergency' | 'help'>, heard: EmergencyReading): boolean {
  if (!emergency) return true
  if (LEVEL[heard.level] > LEVEL[emergency.level]) return true
  return heard.level === 'life_safety' && !help.advised.includes(heard.kind ?? 'other')
}

/** What the owner is to know beside the alarm itself, as one text: told again when it has changed. */
export function detailsOf(call: Pick<IntakeContext, 'frame' | 'callerPhone'>): string {
  return [call.frame.caller_name?.value.full ?? '', addressLine(call.frame.service_address?.value), phoneOf(call) ?? ''].join('|')
}

const helping = (call: IntakeContext, change: Partial<Help>): Pick<IntakeContext, 'help'> => ({ help: { ...call.help, ...change } })

/** An alarm: of words that tell of an emergency, or of a yes to the question whether trouble is one. */
function alarm(call: IntakeContext, reading: EmergencyReading, said: string): Partial<IntakeContext> {
  const { triage, help, outcome, emergency } = call
  const { preferred_time: time, slot_choice: choice } = call.frame
  const words = triage?.open ? [triage.words, said].filter((each) => each !== '').join(' … ') : said
  const kind: EmergencyKind = reading.kind ?? 'other'
  const repeats = emergency ? null : repeatedBy(call, { ...reading, kind })
  const address = call.frame.service_address ?? addressOfRepeat(repeats)
  const frame = { ...without(without(call.frame, 'slot_choice'), 'preferred_time'), ...(address ? { service_address: address } : {}) }
  return {
    misses: NO_MISSES,
    emergency: { ...reading, kind, words: words.slice(0, LONGEST_WORDS).toWellFormed() },
    triage: triage && { ...triage, open: false },
    skipped: [],
    offers: [],
    refusal: null,
    frame,
    duplicateOf: duplicateOf(repeats),
    help: {
      ...NO_HELP,
      alarms: help.alarms + 1,
      advised: [kind],
      alarmed: repeats === null,
      // Whoever knows already is neither told again nor rung a second time, unless the caller asks for it.
      ...(repeats ? { repeats, told: detailsOf({ ...call, frame }), transferAsked: true, visitSettled: repeats.visit !== undefined } : {}),
      before: emergency ? help.before : { outcome, ...(time ? { time } : {}), ...(choice ? { choice } : {}) },
    },
  }
}

function raise(call: IntakeContext, event: Act): Partial<IntakeContext> {
  if (event.type !== 'EMERGENCY' || !call.emergency) return {}
  const { level, kind } = event.emergency
  const worst = LEVEL[level] >= LEVEL[call.emergency.level] ? level : call.emergency.level
  const repeats = call.help.repeats && repeatedBy(call, event.emergency)
  return {
    misses: NO_MISSES,
    duplicateOf: duplicateOf(repeats),
    emergency: { ...call.emergency, level: worst, kind: kind ?? call.emergency.kind },
    ...helping(call, { advised: [...new Set([...call.help.advised, kind ?? 'other'])], repeats, told: null }),
  }
}

/** It was no emergency: the call goes on as it was, with what is known. Who wanted nothing else has been served. */
function withdraw(call: IntakeContext): Partial<IntakeContext> {
  const { outcome = null, time, choice } = call.help.before ?? {}
  return {
    misses: NO_MISSES,
    emergency: null,
    duplicateOf: null,
    outcome: outcome ?? (call.goal === null ? 'answered' : null),
    frame: { ...call.frame, ...(time ? { preferred_time: time } : {}), ...(choice ? { slot_choice: choice } : {}) },
    offers: [],
    refusal: null,
    help: { ...NO_HELP, alarms: call.help.alarms },
  }
}

/** What changes in an emergency. */
export const emergencyActions = {
  setEmergency: update((call, event) => (event.type === 'EMERGENCY' ? alarm(call, event.emergency, event.heard.text) : {})),
  /** Trouble that was asked about turns out to be, or must be taken for, an emergency. */
  alarmByTriage: update((call, event) => {
    const said = event.type === 'NO_MATCH' ? event.text : ''
    return alarm(call, { level: 'emergency', kind: call.triage?.kind ?? null }, said)
  }),
  raiseEmergency: update(raise),
  withdrawEmergency: update(withdraw),
  /** The words in which the alarm is taken back, while that is asked about. */
  noteWithdrawal: update((call, event) =>
    event.type === 'WITHDRAW' ? helping(call, { takenBack: event.heard.text.slice(0, LONGEST_WORDS).toWellFormed() }) : {},
  ),
  setTold: update((call) => helping(call, { told: detailsOf(call), alarmed: call.help.alarmed || call.help.repeats === null })),
  setTransferAsked: update((call) => ({ misses: NO_MISSES, ...helping(call, { transferAsked: true }) })),
  nextPerson: update((call) => helping(call, { tried: call.help.tried + 1 })),
  /** Nobody answered: the list begins anew if the caller asks for somebody once more. */
  endOfList: update((call) => helping(call, { tried: 0, lists: call.help.lists + 1, transferAsked: true })),
  nextSearch: update((call) => helping(call, { searches: call.help.searches + 1 })),
  settleVisit: update((call) => ({ misses: NO_MISSES, offers: [], refusal: null, ...helping(call, { visitSettled: true }) })),
}

type Guarded = { readonly context: IntakeMemory; readonly event: Act }

/** What is to be done next in an emergency. */
export function emergencyGuards({ people, facts }: Pick<Setting, 'people' | 'facts'>) {
  const whether = areaCheck(facts.service_area)
  const isOutside = ({ frame }: IntakeContext) => frame.service_address !== undefined && whether(frame.service_address.value) === 'outside'
  return {
    inEmergency: ({ context: { call } }: Guarded) => call.emergency !== null,
    isLifeSafety: ({ context: { call } }: Guarded) => call.emergency?.level === 'life_safety',
    hasAlarmedTooOften: ({ context: { call } }: Guarded) => call.help.alarms >= MAX_ALARMS,
    emergencyNeedsAddress: ({ context: { call } }: Guarded) =>
      !call.frame.service_address?.value.number && !call.skipped.includes('service_address'),
    emergencyNeedsPhone: ({ context: { call } }: Guarded) =>
      !call.frame.callback_number && call.callerPhone === null && !call.skipped.includes('callback_number'),
    /** There is news for the owner since the alarm. */
    hasUntold: ({ context: { call } }: Guarded) => call.help.told !== detailsOf(call),
    mayOfferTransfer: ({ context: { call } }: Guarded) => people.length > 0 && !call.help.transferAsked,
    hasPerson: ({ context: { call } }: Guarded) => call.help.lists < MAX_LISTS && call.help.tried < people.length,
    /** Somebody is asked for though nobody answers: that is told once, then the call ends. */
    mayAskForPeople: ({ context: { call } }: Guarded) => call.help.lists <= MAX_LISTS,
    hasNextPerson: ({ context: { call } }: Guarded) => call.help.tried + 1 < people.length,
    /** A visit needs a place; and none is looked for twice. */
    mayOfferVisit: ({ context: { call } }: Guarded) =>
      !call.help.visitSettled &&
      call.frame.service_address?.value.number !== undefined &&
      !isOutside(call) &&
      call.help.searches < MAX_SEARCHES,
    visitIsOffered: ({ context: { call } }: Guarded) => !call.help.visitSettled && call.offers.length > 0 && call.help.searches > 0,
    takenMayFindOther: ({ context: { call }, event }: Guarded) =>
      event.type === 'FAILED' && event.failure.code === 'BIZ_001' && call.help.searches < MAX_SEARCHES,
    hadGoal: ({ context: { call } }: Guarded) => call.goal !== null,
  }
}
