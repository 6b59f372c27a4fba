import type { EffectRequest } from '../../../effect.ts'
import type { Visit } from '../../../event.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { phoneOf } from '../requests.ts'
import { update } from '../update.ts'
import { isAt } from './lookup.ts'

/**
 * The visit ahead that a new booking may be about: booked under the number of the call, for the same work, and not at another house.
 * A caller who rings twice about one job is not to get two vans.
 */
export function sameVisit({ goal, frame, upcoming, callerPhone, site }: IntakeContext): Visit | undefined {
  const service = frame.service_type?.value
  if (goal !== 'book' || service === undefined || callerPhone === null || site) return undefined
  const address = frame.service_address?.value
  const located = address?.number !== undefined && address.street !== undefined
  return upcoming.find((visit) => visit.phone === callerPhone && visit.service === service && !(located && !isAt(address, visit.address)))
}

/** What was said goes to the visit that stands. */
export function visitUpdate(call: IntakeContext): readonly EffectRequest[] {
  const visit = sameVisit(call)
  if (!visit) return []
  return [
    {
      type: 'notify_owner',
      notice: {
        about: 'visit_update',
        name: visit.name,
        phone: phoneOf(call),
        address: visit.address,
        words: (call.said ?? call.frame.problem?.value ?? '').slice(0, 300).toWellFormed(),
        reason: 'existing_visit',
        visit: visit.id,
      },
    },
  ]
}

/** The address of what was just booked could not be found among those that are known: somebody looks at it before the van leaves. */
export function unresolvedVisit({ made, frame }: IntakeContext): readonly EffectRequest[] {
  if (!made?.address_unresolved) return []
  return [
    {
      type: 'notify_owner',
      notice: {
        about: 'visit_update',
        name: made.name,
        phone: made.phone,
        address: made.address,
        address_unresolved: true,
        ...(frame.service_address ? { address_heard: frame.service_address.text } : {}),
        words: made.problem ?? '',
        reason: 'address_unresolved',
        visit: made.id,
      },
    },
  ]
}

/** Actions of a booking that may be one already. */
export const sameVisitActions = {
  askedSameVisit: update(() => ({ sameVisitAsked: true })),
  /** It is: nothing new is wanted, so that no booking is missed. */
  takeSameVisit: update((call) => {
    const visit = sameVisit(call)
    return visit ? { visit, duplicateOf: visit.id, lead: null } : {}
  }),
}

/** Guards of a booking that may be one already. */
export const sameVisitGuards = {
  mayBeSameVisit: ({ context: { call } }: { readonly context: IntakeMemory }) => !call.sameVisitAsked && sameVisit(call) !== undefined,
}
