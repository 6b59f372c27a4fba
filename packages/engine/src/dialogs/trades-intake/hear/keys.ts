import { toE164 } from '../../../slots/phone/plan.ts'
import type { Act } from '../acts.ts'
import type { Setting } from '../setting.ts'
import type { IntakeTurn } from './hear.ts'
import { samePhone } from './same.ts'

/** What keys mean here: 0 is a person and * is "again", everywhere; the rest answers the question at hand. */
export function actOfKeys(keys: string, turn: IntakeTurn, setting: Setting): Act {
  const { listen, context, path } = turn
  const digits = keys.replaceAll(/[^0-9]/g, '')
  if (keys === '0') return { type: 'HUMAN' }
  if (keys.includes('*')) return { type: 'REPEAT' }
  if (listen.asked.includes('callback_number')) {
    const phone = digits === '1' && context.callerPhone ? context.callerPhone : toE164(digits, setting.country)
    if (digits === '2' && context.callerPhone) return { type: 'NO' }
    return phone && !samePhone(phone, context.frame.callback_number?.value)
      ? { type: 'ANSWER', heard: { text: keys, phone: { value: phone, text: keys } } }
      : noMatch(keys)
  }
  if (listen.asked.includes('slot_choice')) {
    if (digits === '9') return { type: 'NONE' }
    const index = Number(digits) - 1
    return digits.length === 1 && index >= 0 && index < context.offers.length ? { type: 'CHOICE', index, text: keys } : noMatch(keys)
  }
  if (listen.asked.includes('confirmation')) return digits === '1' ? { type: 'YES' } : digits === '2' ? { type: 'NO' } : noMatch(keys)
  if (listen.asked.includes('preferred_time'))
    return digits === '1' ? { type: 'ANSWER', heard: { text: keys, wish: { value: { windows: [] }, text: keys } } } : noMatch(keys)
  if (listen.asked.includes('intent') && !path.startsWith('EMERGENCY_FLOW')) {
    const goal = (['book', 'reschedule', 'cancel', 'message'] as const)[Number(digits) - 1]
    return digits.length === 1 && goal ? { type: 'ANSWER', heard: { text: keys, goal } } : noMatch(keys)
  }
  return noMatch(keys)
}

const noMatch = (text: string): Act => ({ type: 'NO_MATCH', text })
