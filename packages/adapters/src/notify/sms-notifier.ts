import type { Sms } from '../sms/port.ts'
import type { Notifier } from './port.ts'
import { notificationText } from './words.ts'

/** Tells people by text message, from the number of the business. */
export function smsNotifier(sms: Sms): Notifier {
  return {
    async notify(notification) {
      await sms.send({ from: notification.business.number, to: notification.to, text: notificationText(notification) })
    },
  }
}
