import type { EffectRequest, LeadReason } from '../../../effect.ts'
import type { Act } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import { phoneOf } from '../requests.ts'
import { addressLine } from '../setting.ts'
import { update } from '../update.ts'

/** A visit that is wanted and not yet booked: what the owner needs to call back, kept even when the caller drops the matter. */
export type Lead = {
  readonly words: string
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  /** The start or the first span that was asked for, local. */
  readonly wish?: string | undefined
  /** What stands in the way of a booking as things are. */
  readonly reason: LeadReason | null
}

/** Keeps the lead of a booking under way beside a change of the memory. Whoever goes on with it has got past what was in the way. */
export function keepingLead(call: IntakeContext, change: Partial<IntakeContext>): Partial<IntakeContext> {
  const next: IntakeContext = { ...call, ...change }
  if (next.goal === 'reschedule' || next.goal === 'cancel') return call.lead ? { ...change, lead: null } : change
  if (next.goal === 'message' && call.lead) return { ...change, lead: { ...call.lead, ...whoAndWhere(next) } }
  return next.goal === 'book' ? { ...change, lead: leadOf(next) } : change
}

function leadOf(call: IntakeContext): Lead {
  const { frame, said, lead } = call
  const wish = frame.preferred_time?.value
  const wanted = wish?.exact ?? wish?.windows[0]?.from
  return {
    words: frame.problem?.value ?? said ?? lead?.words ?? '',
    ...whoAndWhere(call),
    ...(wanted === undefined ? {} : { wish: wanted }),
    reason: null,
  }
}

function whoAndWhere({ frame }: IntakeContext): Partial<Lead> {
  return {
    ...(frame.caller_name ? { name: frame.caller_name.value.full } : {}),
    ...(frame.callback_number ? { phone: frame.callback_number.value } : {}),
    ...(frame.service_address ? { address: addressLine(frame.service_address.value) } : {}),
  }
}

const PRICES: ReadonlySet<string> = new Set(['price_of_a_job', 'visit_fee'])

/** Who asks for a price and is not heard of again went for the price. */
export function priceAsked({ lead }: IntakeContext, topics: readonly string[]): Partial<IntakeContext> {
  return lead && topics.some((topic) => PRICES.has(topic)) ? { lead: { ...lead, reason: lead.reason ?? 'price_requested' } } : {}
}

/** Actions of the lead. */
export const leadActions = {
  /** Something stands in the way of the booking; the first thing that does is the reason. */
  noteLead: update((call, _, { reason }: { reason: LeadReason }) => {
    const lead = call.lead ?? (reason === 'wanted_person' ? { words: call.said ?? '', ...whoAndWhere(call), reason } : null)
    return lead ? { lead: { ...lead, reason: lead.reason ?? reason } } : {}
  }),
}

/**
 * The notice of a call that ends without the visit it was for. There is none when somebody else has taken the caller over, and none
 * without a number to call back.
 */
export function leadNotice(call: IntakeContext, last: Act['type']): readonly EffectRequest[] {
  const { lead, outcome, emergency } = call
  if (!lead || emergency || outcome === 'transferred') return []
  const phone = lead.phone ?? phoneOf(call)
  // The message says all that there is to tell.
  if (phone === null || (lead.words === '' && (outcome === 'message_taken' || call.message !== null))) return []
  const { words, name, address, wish, reason } = lead
  return [
    {
      type: 'notify_owner',
      notice: {
        about: 'unbooked_lead',
        ...(name === undefined ? {} : { name }),
        phone,
        ...(address === undefined ? {} : { address }),
        words,
        ...(wish === undefined ? {} : { wish }),
        reason: reason ?? REASON_AT_END[last] ?? 'gave_up',
        ...(outcome === 'message_taken' ? { silent: true } : {}),
      },
    },
  ]
}

/** Why a call ended that nothing stood in the way of, by what ended it. */
const REASON_AT_END: Readonly<Partial<Record<Act['type'], LeadReason>>> = {
  HUNG_UP: 'hung_up',
  NO_MATCH: 'not_understood',
  HUMAN: 'wanted_person',
}
