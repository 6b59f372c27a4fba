import type { OpenEmergency } from '../../../event.ts'
import { writtenAddress } from '../../../slots/known-address.ts'
import type { EmergencyKind, EmergencyReading, StreetAddress } from '../../../understanding/candidate.ts'
import type { Act } from '../acts.ts'
import type { Filled, IntakeContext, IntakeMemory } from '../context.ts'
import { update } from '../update.ts'
import { isAt } from './lookup.ts'

/**
 * Emergencies that the caller's number has told of in the last hours. Whoever calls again about one of them gets no second alarm: the
 * owner's alarm stands, and what is new goes to it.
 */

const LEVEL = { life_safety: 3, emergency: 2, urgent: 1, none: 0 } as const

/** Kinds that one trouble goes by, as it is told once and once more. */
const FAMILY: Readonly<Partial<Record<EmergencyKind, string>>> = {
  flooding: 'water',
  burst_pipe: 'water',
  leak: 'water',
  gas: 'air',
  carbon_monoxide: 'air',
  fire: 'fire',
  electrical: 'current',
  sewage: 'sewage',
  no_water: 'no water',
  no_heat: 'no heat',
}

const familyOf = (kind: EmergencyKind | null): string => FAMILY[kind ?? 'other'] ?? 'other'

/** The earlier emergency that a reading only repeats: of the same kind, no worse, and not at another house. */
export function repeatedBy(
  { earlier, frame }: Pick<IntakeContext, 'earlier' | 'frame'>,
  { level, kind }: EmergencyReading,
): OpenEmergency | null {
  const address = frame.service_address?.value
  const same = earlier.find(
    (each) =>
      LEVEL[level] <= LEVEL[each.level] &&
      (familyOf(kind) === 'other' || familyOf(kind) === familyOf(each.kind)) &&
      !isElsewhere(address, each.address),
  )
  return same ?? null
}

/** Two houses, as far as both are known. */
function isElsewhere(address: StreetAddress | undefined, line: string | undefined): boolean {
  return address?.number !== undefined && address.street !== undefined && line !== undefined && !isAt(address, line)
}

/** A house as it was written down: what stands behind the last comma is the town. */
export function writtenHouse(line: string): StreetAddress | undefined {
  const comma = line.lastIndexOf(',')
  const house = writtenAddress((comma < 0 ? line : line.slice(0, comma)).trim())
  const city = comma < 0 ? '' : line.slice(comma + 1).trim()
  return house.number === undefined ? undefined : { ...house, ...(city === '' ? {} : { city }) }
}

/** Where the earlier call said that it is, until this one says otherwise. */
export function addressOfRepeat(repeats: OpenEmergency | null): Filled<StreetAddress> | undefined {
  const house = repeats?.address === undefined ? undefined : writtenHouse(repeats.address)
  return house && { value: house, text: repeats?.address ?? '', confirmed: false }
}

/** What a call is a duplicate of: the visit that was booked for it, else the call that gave the alarm. */
export const duplicateOf = (repeats: OpenEmergency | null): string | null => repeats?.visit ?? repeats?.call ?? null

/** Actions on an emergency that is known. */
export const knownEmergencyActions = {
  /** It is another emergency after all. */
  endRepeat: update(({ help }) => ({ help: { ...help, repeats: null, told: null }, duplicateOf: null })),
}

type At = { readonly context: IntakeMemory; readonly event: Act }

/** Guards on an emergency that is known. */
export const knownEmergencyGuards = {
  /** The house that is named now is not the one that help was sent to. */
  repeatIsElsewhere: ({ context: { call } }: At) => isElsewhere(call.frame.service_address?.value, call.help.repeats?.address),
}
