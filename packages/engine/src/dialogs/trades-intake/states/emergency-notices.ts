import type { Act } from '../acts.ts'
import type { IntakeMemory } from '../context.ts'
import { detailsOf } from '../memory/emergency.ts'
import { notifyOwner, takeMessage } from '../requests.ts'

type Moment = { readonly context: IntakeMemory; readonly event: Act }

/** The alarm itself; where an earlier call has given it, that there was another call is only listed. */
export const tellAlarm = [
  { type: 'setOutcome', params: { outcome: 'emergency_dispatched' } },
  {
    type: 'effect',
    params: ({ context: { call } }: Moment) =>
      call.help.repeats
        ? notifyOwner(call, 'emergency_details', call.emergency?.words ?? '', { silent: true })
        : notifyOwner(call, 'emergency', call.emergency?.words ?? ''),
  },
] as const

/** The owner hears all that is known by now; what an earlier call has told already is only listed. */
export const tellDetails = {
  type: 'effect',
  params: ({ context: { call } }: Moment) =>
    notifyOwner(
      call,
      'emergency_details',
      call.emergency?.words ?? '',
      call.help.repeats && call.help.told === detailsOf(call) ? { silent: true } : {},
    ),
} as const

/** The owner hears what the caller has just said, as it was said. */
export const tellWords = {
  type: 'effect',
  params: ({ context: { call }, event }: Moment) => notifyOwner(call, 'emergency_details', wordsOf(event) ?? call.emergency?.words ?? ''),
} as const

/** It is worse than was known. What an earlier call has told, and this one outdoes, is an alarm of its own. */
export const tellWorse = {
  type: 'effect',
  params: ({ context: { call }, event }: Moment) =>
    notifyOwner(call, call.help.alarmed ? 'emergency_details' : 'emergency', wordsOf(event) ?? call.emergency?.words ?? ''),
} as const

/** The first visit could not be booked: the owner, who has the alarm, knows that as well. */
export const tellNotBooked = {
  type: 'effect',
  params: ({ context: { call } }: Moment) =>
    notifyOwner(call, 'emergency_details', call.emergency?.words ?? '', { reason: 'write_failed' }),
} as const

/** The owner hears that the alarm is taken back, in the caller's words. */
export const tellWithdrawn = {
  type: 'effect',
  params: ({ context: { call }, event }: Moment) => notifyOwner(call, 'emergency_withdrawn', call.help.takenBack ?? wordsOf(event) ?? ''),
} as const

/** Nobody can be reached any more: what is known is left as a message besides. */
export const leaveEmergencyMessage = {
  type: 'effect',
  params: ({ context: { call } }: Moment) =>
    takeMessage({ ...call, message: { text: call.emergency?.words ?? '', reason: 'transfer_failed', confirmed: false } }),
} as const

function wordsOf(event: Act): string | undefined {
  if (event.type === 'NO_MATCH') return event.text
  return 'heard' in event ? event.heard.text : undefined
}
