import type { Visit } from '../../../event.ts'
import { parseDay, parseMinute } from '../../../slots/date-time/calendar.ts'
import { knownAddress } from '../../../slots/known-address.ts'
import { likeness } from '../../../slots/sound.ts'
import type { PersonName, StreetAddress } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'
import type { Act } from '../acts.ts'
import { type Filled, type IntakeContext, type IntakeMemory, NO_MISSES } from '../context.ts'
import { update } from '../update.ts'
import { visitReference } from '../visit-reference.ts'

/**
 * What a caller says of a visit that is not booked under the number they call from. `phone`, `address` and `reference` are things
 * that only the customer knows: with the name, one of them has to be right before anything of the visit is read out.
 */
export type Claims = {
  readonly phone?: string | undefined
  readonly address?: StreetAddress | undefined
  readonly reference?: string | undefined
  /** The day that was named, `YYYY-MM-DD`: it tells several visits apart and proves nothing. */
  readonly day?: string | undefined
  /** The visit meant is not one of those under the caller's own number, unless the name says so. */
  readonly elsewhere?: boolean | undefined
}

/** Look-ups that may fail in one call before a message is offered instead. */
const MOST_FAILED = 2
/** Most visits of one customer that are told apart aloud. */
const MOST_FOUND = 4
/** From here on two words of names are one, misheard. */
const SAME_WORD = 0.8

/** Whether something was said that can prove whose visit it is. */
export const hasProof = ({ phone, address, reference }: Claims): boolean =>
  phone !== undefined || reference !== undefined || (address?.number !== undefined && address.street !== undefined)

/** The visits that are the caller's to hear of: the name agrees, and so does something only the customer knows. */
export function provenVisits(call: Pick<IntakeContext, 'claims' | 'frame'>, visits: readonly Visit[]): readonly Visit[] {
  const name = call.frame.caller_name?.value.full
  const claims = call.claims ?? {}
  return name === undefined ? [] : visits.filter((visit) => agrees(name, visit.name) && proves(claims, visit)).slice(0, MOST_FOUND)
}

function proves({ phone, address, reference }: Claims, visit: Visit): boolean {
  if (phone !== undefined && phone === visit.phone) return true
  if (reference !== undefined && reference === visitReference(visit.id)) return true
  return address !== undefined && isAt(address, visit.address)
}

/** The same house number, and a street spelled or sounding alike whose own numbers ("18e Avenue") are the same. */
export function isAt(address: StreetAddress, line: string): boolean {
  const known = knownAddress(address, [line])
  return known !== undefined && numbersIn(known.street) === numbersIn(address.street ?? '')
}

function numbersIn(street: string): string {
  let digits = ''
  for (const letter of street) if (letter >= '0' && letter <= '9') digits += letter
  return digits
}

/** One word in common is enough beside a proof: "Leon" for "Leon Hatch", "Lupe Ríos" for "Guadalupe Ríos". */
export function agrees(said: string, booked: string): boolean {
  const words = fold(booked).split(' ')
  return fold(said)
    .split(' ')
    .some((word) => word.length > 1 && words.some((other) => likeness(word, other) >= SAME_WORD))
}

/** The only one of several that lies on the day that was named. */
function onDay(visits: readonly Visit[], day: string | undefined): Visit | undefined {
  const those = visits.filter(({ start }) => start.startsWith(day ?? '-'))
  return those.length === 1 ? those[0] : undefined
}

/** The visits that the caller may hear of: those that were proven, else those under the number of the call. */
export function knownVisits({ found, claims, upcoming, frame }: Pick<IntakeContext, 'found' | 'claims' | 'upcoming' | 'frame'>) {
  if (found) return found
  if (!claims?.elsewhere) return upcoming
  const name = frame.caller_name?.value.full
  return name === undefined ? [] : upcoming.filter((visit) => agrees(name, visit.name))
}

/** Adds what was said of a visit. Another number or address than those of the caller's own visits points elsewhere. */
export function withClaims(call: IntakeContext, said: Claims): Pick<IntakeContext, 'claims'> {
  const claims = { ...call.claims, ...said }
  const elsewhere = hasProof(said) && !call.upcoming.some((visit) => proves(said, visit))
  return { claims: elsewhere ? { ...claims, elsewhere } : claims }
}

function minutesUntil(start: string, now: string): number {
  const day = (parseDay(start) ?? 0) - (parseDay(now) ?? 0)
  return day * 24 * 60 + (parseMinute(start.slice(11, 16)) ?? 0) - (parseMinute(now.slice(11, 16)) ?? 0)
}

/** Actions of looking for a visit. */
export const lookupActions = {
  setFound: update((call, event) => {
    if (event.type !== 'DONE' || event.result.type !== 'find_visits') return {}
    const found = provenVisits(call, event.result.visits)
    return { found, ...(found.length === 0 ? { lookupsFailed: call.lookupsFailed + 1 } : {}) }
  }),
  takeOnlyVisit: update((call) => {
    const visits = knownVisits(call)
    return { visit: visits.length === 1 ? (visits[0] ?? null) : (onDay(visits, call.claims?.day) ?? null) }
  }),
  /** The next of all, where all are meant; what was just cancelled is no longer one of them. */
  takeNextOfAll: update((call) => {
    const found = call.found?.filter(({ id }) => id !== call.made?.id) ?? null
    return { found, misses: NO_MISSES, visit: knownVisits({ ...call, found })[0] ?? null }
  }),
  /** The next one, where the caller only asks when it is. */
  takeNextVisit: update((call) => ({ visit: onDay(knownVisits(call), call.claims?.day) ?? knownVisits(call)[0] ?? null })),
  /** What was said led nowhere: all of it is asked anew, and nothing tells which part was wrong. */
  lookAgain: update((call) => {
    const { caller_name: _, ...frame } = call.frame
    const { day } = call.claims ?? {}
    return { found: null, frame, claims: { elsewhere: true, ...(day === undefined ? {} : { day }) } }
  }),
  /** The message about a visit comes from whom it is booked for, where the caller's own number says so. */
  useVisitContact: update(({ visit, callerPhone, frame }) => {
    if (!visit || visit.phone === null || visit.phone !== callerPhone) return {}
    const contact = { caller_name: fill(personName(visit.name)), callback_number: fill(visit.phone) }
    return { frame: { ...contact, ...frame } }
  }),
  /** None of the visits under the caller's number is meant; said of what was looked for elsewhere, the look-up has failed. */
  lookElsewhere: update(({ claims, lookupsFailed }) => ({
    claims: { elsewhere: true },
    found: null,
    visit: null,
    lookupsFailed: lookupsFailed + (claims?.elsewhere ? 1 : 0),
  })),
}

const fill = <T>(value: T): Filled<T> => ({ value, text: '', confirmed: false })

/** A name as it is booked: what stands before the first blank is the first name. */
export function personName(full: string): PersonName {
  const [first = '', ...rest] = full.trim().split(' ')
  const last = rest.join(' ')
  return last === '' ? { full: first, first } : { full: `${first} ${last}`, first, last }
}

/** How long before its start a visit counts as due: whoever asks then wants to know where the technician is. */
const DUE_MINUTES = 10

type At = { readonly context: IntakeMemory; readonly event: Act }

/** Whoever has turned down all that was found elsewhere is not asked the same again. */
const isGivenUp = ({ claims, lookupsFailed }: IntakeContext): boolean => claims?.elsewhere === true && lookupsFailed >= MOST_FAILED

/** Guards of looking for a visit. */
export const lookupGuards = {
  visitIsClear: ({ context: { call } }: At) =>
    call.visit === null && (knownVisits(call).length === 1 || onDay(knownVisits(call), call.claims?.day) !== undefined),
  severalVisits: ({ context: { call } }: At) => call.visit === null && knownVisits(call).length > 1 && !isGivenUp(call),
  meansAll: ({ context: { call } }: At) => call.all && call.visit === null && knownVisits(call).length > 1,
  /** All are meant, and another is left. */
  hasAnother: ({ context: { call } }: At) => call.all && knownVisits(call).some(({ id }) => id !== call.visit?.id),
  someVisit: ({ context: { call } }: At) => call.visit === null && knownVisits(call).length > 0,
  lookupsUsedUp: ({ context: { call } }: At) => call.visit === null && call.lookupsFailed >= MOST_FAILED,
  foundNothing: ({ context: { call } }: At) => call.visit === null && call.found?.length === 0,
  needsVisitName: ({ context: { call } }: At) => call.visit === null && call.frame.caller_name === undefined,
  needsProof: ({ context: { call } }: At) => call.visit === null && !hasProof(call.claims ?? {}),
  visitIsDue: ({ context: { call }, event }: At) => {
    const now = 'now' in event ? event.now : undefined
    return now !== undefined && call.visit !== null && minutesUntil(call.visit.start, now) <= DUE_MINUTES
  },
  needsSearch: ({ context: { call } }: At) => call.visit === null,
}
