import type { CallInput, OpenEmergency } from '../../event.ts'
import { visitAt } from './ends.ts'

/** A Monday morning, the week after which has a holiday in it. */
export const AT = '2026-11-23T14:05:00.000Z'
/** The evening of that day, when nobody is at the desk. */
const AT_NIGHT = '2026-11-23T23:35:00.000Z'
const OWN_NUMBER = '+18605550142'

/**
 * Whose call it is: a number of which nothing is known and whose language has not been asked for; a withheld number after hours; a
 * number whose visit is due just now; one with two visits ahead that told of an emergency an hour ago.
 */
export const CALLER_KINDS = ['new', 'withheld', 'visit due', 'called before'] as const
export type CallerKind = (typeof CALLER_KINDS)[number]

/** What a call of a kind begins with. `byDefault` is the language in which the dialog begins when none is asked for. */
export function calling(kind: CallerKind, locale: string, byDefault: string | undefined): CallInput {
  const call: CallInput = { id: 'walk', at: AT, locale, channel: 'test', callerPhone: OWN_NUMBER, upcoming: [] }
  switch (kind) {
    case 'new':
      return locale === byDefault ? { ...call, locale: undefined } : call
    case 'withheld':
      return { ...call, at: AT_NIGHT, callerPhone: null }
    case 'visit due':
      return { ...call, upcoming: [visitAt(AT, 0, '09:00')] }
    case 'called before':
      return { ...call, upcoming: [visitAt(AT, 2), visitAt(AT, 4)], emergencies: [AN_HOUR_AGO] }
  }
}

const AN_HOUR_AGO: OpenEmergency = {
  call: 'before',
  at: '2026-11-23T13:05:00.000Z',
  level: 'emergency',
  kind: 'burst_pipe',
  address: '44 Birch Lane, Bristol',
}
