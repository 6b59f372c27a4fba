import type { EffectRequest, EscalationReason } from '../../../effect.ts'
import type { Act } from '../acts.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { phoneOf } from '../requests.ts'
import { addressLine } from '../setting.ts'
import { update } from '../update.ts'

/** What a caller raised that only a person can deal with: the first of it is why the call is handed over. */
export type Raised = Extract<EscalationReason, 'complaint' | 'price_requested' | 'out_of_scope_request'>

/** The topic of a price that is never named on the phone. */
export const PRICE = 'price_of_a_job'

/** Why the call is handed to a person, where the caller asks for one or nothing else is left to do. */
export function handOffReason(call: Pick<IntakeContext, 'emergency' | 'abuse' | 'raised' | 'goal'>, asked: boolean): EscalationReason {
  if (call.emergency) return 'emergency'
  if (call.abuse > 0) return 'caller_distressed'
  if (call.raised) return call.raised
  if (asked) return 'asked'
  return call.goal === null ? 'unclassified' : 'not_understood'
}

/** What an act raises. */
function raisedBy(act: Act): Raised | null {
  if (act.type === 'NONE') return act.why === 'sales' ? 'out_of_scope_request' : null
  if (act.type === 'HUMAN') return act.complaint ? 'complaint' : null
  if (act.type === 'QUESTION') return act.topics.includes(PRICE) ? 'price_requested' : null
  return 'heard' in act && act.heard.complaint ? 'complaint' : null
}

/** Actions of what is for a person. */
export const handOffActions = {
  noteRaised: update(({ raised }, event, params?: { unanswered: boolean }) => ({
    raised: raised ?? raisedBy(event) ?? (params?.unanswered ? 'out_of_scope_request' : null),
  })),
  notePriceTold: update(({ priceTold, raised }, event) =>
    asksPrice(event) ? { priceTold: true, raised: raised ?? ('price_requested' as const) } : { priceTold, raised },
  ),
}

const asksPrice = (event: Act): boolean => event.type === 'QUESTION' && event.topics.includes(PRICE)

type At = { readonly context: IntakeMemory; readonly event: Act }

/** Guards of what is for a person. */
export const handOffGuards = {
  asksPrice: ({ event }: At) => asksPrice(event),
  /** The price was what the call is for, as far as is known. */
  onlyAsksPrice: ({ context: { call }, event }: At) => asksPrice(event) && call.goal === null,
}

/** The owner learns of a question about a price, once in a call: nobody but a person answers it. */
export function priceNotice({ context: { call }, event }: At): readonly EffectRequest[] {
  if (call.priceTold || event.type !== 'QUESTION' || !asksPrice(event)) return []
  const { frame, help } = call
  return [
    {
      type: 'notify_owner',
      notice: {
        about: 'price_question',
        ...(frame.caller_name ? { name: frame.caller_name.value.full } : {}),
        phone: phoneOf(call),
        ...(frame.service_address ? { address: addressLine(frame.service_address.value) } : {}),
        words: event.heard.text.slice(0, 300).toWellFormed(),
        reason: 'price_requested',
        ...(help.repeats ? { repeat_of: help.repeats.call } : {}),
      },
    },
  ]
}
