import type { Visit } from '@callwright/engine'
import type { EventDraft } from './remote-calendar.ts'

/** What the owner's calendar shows of a visit, beside the visit itself. */
export type EventSetting = {
  /** IANA zone of the business. */
  readonly timeZone: string
  readonly business: string
  /** The service in the owner's language: "leak repair". */
  readonly service: string
  readonly emergency: boolean
  readonly words: EventWords
}

/** The few words of an event's text, in the owner's language. */
export type EventWords = {
  readonly emergency: string
  readonly problem: string
  readonly phone: string
  readonly onSite: string
  readonly addressUnresolved: string
  readonly reference: string
}

/** A visit as an event that reads well on a telephone: the place alone in its field, so that it can be tapped for the way there. */
export function eventDraft(visit: Visit, { timeZone, business, service, emergency, words }: EventSetting): EventDraft {
  const { id, start, end, resource, name, phone, address, problem, site, address_unresolved } = visit
  const lines = [
    emergency ? words.emergency : null,
    problem ? `${words.problem}: ${problem}` : null,
    phone ? `${words.phone}: ${phone}` : null,
    site ? `${words.onSite}: ${[site.who, site.phone].filter(Boolean).join(', ')}` : null,
    address_unresolved ? words.addressUnresolved : null,
    `${words.reference}: ${id}`,
  ]
  return {
    reference: id,
    start,
    end,
    timeZone,
    title: `${emergency ? '⚠ ' : ''}${business} - ${service} - ${name}`,
    place: address,
    description: lines.filter((line) => line !== null).join('\n'),
    resource,
  }
}
