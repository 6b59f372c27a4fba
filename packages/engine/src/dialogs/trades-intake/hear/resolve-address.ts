import { mergeAddress } from '../../../slots/address/merge.ts'
import { type AreaCheck, areaCheck, nearestTown, type ServiceArea } from '../../../slots/service-area.ts'
import type { StreetAddress } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'
import type { Heard } from '../acts.ts'

type HeardAddress = NonNullable<Heard['address']>

/** What is said is looked up, and what is found is read back; what is not found is kept as it was heard, and marked. */
export type ResolveAddress = (address: HeardAddress) => HeardAddress

/** Prepares the look-up in the towns and postcodes that the business knows, once for all calls. */
export function addressResolver(area: ServiceArea): ResolveAddress {
  const whether = areaCheck(area)
  return (heard) => {
    const value = inKnownTown(heard.value, area)
    const { unresolved: _, ...address } = heard
    return { ...address, value, ...(isResolved(value, area, whether) ? {} : { unresolved: true as const }) }
  }
}

/** A town that sounds like one of the business's is that one: the caller hears it before anything is done. */
function inKnownTown(address: StreetAddress, { towns }: ServiceArea): StreetAddress {
  const { city } = address
  if (city === undefined || towns.some((town) => fold(town) === fold(city))) return address
  const near = nearestTown(city, towns)
  return near
    ? { ...mergeAddress(address, { city: near.town }), ...(address.postcode === undefined ? {} : { postcode: address.postcode }) }
    : address
}

/** A house in a town that the business knows; any house in any town where it names none. */
function isResolved(address: StreetAddress, { towns, postcodes }: ServiceArea, whether: AreaCheck): boolean {
  if (address.number === undefined || address.street === undefined) return false
  if (towns.length === 0 && postcodes.length === 0) return address.city !== undefined || address.postcode !== undefined
  return whether(address) === 'inside'
}
