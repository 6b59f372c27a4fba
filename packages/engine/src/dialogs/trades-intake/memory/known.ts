import type { Visit } from '../../../event.ts'
import type { StreetAddress } from '../../../understanding/candidate.ts'
import type { Filled, Frame, IntakeContext, IntakeMemory } from '../context.ts'
import { phoneOf } from '../requests.ts'
import { update } from '../update.ts'
import { writtenHouse } from './known-emergency.ts'
import { agrees, personName } from './lookup.ts'

/** Whom and where the business knows under the number of the call: of the visit that comes next and has a name. */
export function knownOf({ upcoming, callerPhone }: Pick<IntakeContext, 'upcoming' | 'callerPhone'>): Visit | undefined {
  return callerPhone === null ? undefined : upcoming.find(({ phone, name }) => phone === callerPhone && !isNameless(name))
}

/** What a visit is booked under when nobody was asked for a name, as in an emergency: who is known under the number, else the number. */
export function nameUnasked(call: Pick<IntakeContext, 'upcoming' | 'callerPhone' | 'frame'>): string {
  return knownOf(call)?.name ?? phoneOf(call) ?? ''
}

const isNameless = (name: string): boolean => name === '' || (name.startsWith('+') && name.length > 1)

/** The house of a visit: what stands behind the last comma is the town. */
export function houseOf({ address }: Visit): StreetAddress | undefined {
  return writtenHouse(address)
}

const filled = <T>(value: T, text: string): Filled<T> => ({ value, text, confirmed: false })

/** What is known is put in as if it had been said, and read back like all else. */
function withAddress(call: IntakeContext, frame: Frame): Partial<IntakeContext> {
  const known = knownOf(call)
  const house = known && houseOf(known)
  if (!known || !house) return {}
  // Where there has been a visit, no town has to be asked for.
  return {
    frame: {
      ...frame,
      service_address: { ...filled(house, known.address), ...(known.address_unresolved ? { unresolved: true as const } : {}) },
    },
    askedTown: true,
  }
}

function withNumber({ frame, callerPhone }: IntakeContext): Frame {
  return frame.callback_number || callerPhone === null ? frame : { ...frame, callback_number: filled(callerPhone, callerPhone) }
}

/** Actions on what is known of a returning caller. */
export const knownActions = {
  offerKnown: update(() => ({ knownAsked: 'both' as const })),
  offerKnownAddress: update(() => ({ knownAsked: 'address' as const })),
  declineKnown: update(() => ({ knownAsked: 'address' as const })),
  useKnown: update((call) => {
    const known = knownOf(call)
    if (!known) return {}
    return withAddress(call, { ...withNumber(call), caller_name: filled(personName(known.name), known.name) })
  }),
  useKnownAddress: update((call) => withAddress(call, call.frame)),
  /** "This is Ann", from the number that Ann Lee is known under. */
  useKnownNumber: update((call) => {
    const frame = withNumber(call)
    const said = frame.caller_name
    const known = knownOf(call)
    return said && known && said.value.last === undefined
      ? { frame: { ...frame, caller_name: { ...said, value: personName(known.name) } } }
      : { frame }
  }),
}

type At = { readonly context: IntakeMemory }

const isKnownHouse = (call: IntakeContext): boolean => {
  const known = knownOf(call)
  return call.goal === 'book' && call.site === null && known !== undefined && houseOf(known) !== undefined
}

/** Guards on what is known of a returning caller. */
export const knownGuards = {
  hasUpcoming: ({ context: { call } }: At) => call.upcoming.length > 0,
  /** Neither who nor where was said: both are offered in one question. */
  offersKnown: ({ context: { call } }: At) =>
    call.knownAsked === null && isKnownHouse(call) && !call.frame.caller_name && !call.frame.service_address,
  offersKnownAddress: ({ context: { call } }: At) => call.knownAsked !== 'address' && isKnownHouse(call) && !call.frame.service_address,
  /** Whoever gives the name that the number is known under is called back on it. */
  isKnownCaller: ({ context: { call } }: At) => {
    const known = knownOf(call)
    const name = call.frame.caller_name?.value.full
    return !call.frame.callback_number && known !== undefined && name !== undefined && agrees(name, known.name)
  },
}
