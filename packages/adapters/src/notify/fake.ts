import { AdapterError } from '../errors.ts'
import type { Notification, Notifier } from './port.ts'

/** A `Notifier` that keeps what it was given, in order. */
export type FakeNotifier = Notifier & { readonly notified: Notification[]; failNext(times: number): void }

/** Builds a `Notifier` without a vendor. A key that was already taken is kept once. */
export function fakeNotifier(): FakeNotifier {
  const notified: Notification[] = []
  let failures = 0
  return {
    notified,
    failNext(times) {
      failures = times
    },
    async notify(notification) {
      if (failures > 0) {
        failures -= 1
        throw new AdapterError('unavailable', 'nobody answers', { retryable: true })
      }
      if (!notified.some((earlier) => earlier.key === notification.key)) notified.push(notification)
    },
  }
}
