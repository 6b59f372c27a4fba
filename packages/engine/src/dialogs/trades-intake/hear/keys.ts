import type { TimeWanted } from '../../../effect.ts'
import { isoDate, parseDay, weekdayOf } from '../../../slots/date-time/calendar.ts'
import { dialledLength, toE164 } from '../../../slots/phone/plan.ts'
import type { Act } from '../acts.ts'
import { languageKeys } from '../language-keys.ts'
import { knownVisits } from '../memory/lookup.ts'
import type { Setting } from '../setting.ts'
import { REFERENCE_DIGITS } from '../visit-reference.ts'
import type { IntakeTurn } from './hear.ts'
import { samePhone } from './same.ts'
import { isLookingForVisit } from './visit.ts'

/** What keys mean here: 0 is a person and * is "again", everywhere; the rest answers the question at hand. */
export function actOfKeys(keys: string, turn: IntakeTurn, setting: Setting): Act {
  const { listen, context, path } = turn
  const digits = keys.replaceAll(/[^0-9]/g, '')
  if (keys === '0') return { type: 'HUMAN' }
  if (keys.includes('*')) return { type: 'REPEAT' }
  const language = path.startsWith('GREETING') ? languageKeys(setting, context.locale).find(({ key }) => key === digits) : undefined
  if (language) return { type: 'LANGUAGE', locale: language.tag }
  if (YES_NO_BY_KEY.has(path)) return digits === '1' ? { type: 'YES' } : digits === '2' ? { type: 'NO' } : noMatch(keys)
  if (isLookingForVisit(path)) return claimedByKeys(digits, keys, turn, setting)
  if (path === 'SCHEDULING.changing') return changeByKey(digits)
  if (listen.asked.includes('callback_number')) return numberByKeys(digits, keys, turn, setting)
  if (listen.asked.includes('site')) {
    const phone = toE164(digits, setting.country)
    return phone ? { type: 'ANSWER', heard: { text: keys, site: { phone } } } : noMatch(keys)
  }
  if (listen.asked.includes('slot_choice')) {
    if (digits === '9') return { type: 'NONE' }
    const index = Number(digits) - 1
    return digits.length === 1 && index >= 0 && index < context.offers.length ? { type: 'CHOICE', index, text: keys } : noMatch(keys)
  }
  if (listen.asked.includes('confirmation')) return digits === '1' ? { type: 'YES' } : digits === '2' ? { type: 'NO' } : noMatch(keys)
  if (listen.asked.includes('preferred_time')) return dayByKey(digits, turn) ?? noMatch(keys)
  if (listen.asked.includes('intent') && !path.startsWith('EMERGENCY_FLOW')) {
    const goal = (['book', 'reschedule', 'cancel', 'message'] as const)[Number(digits) - 1]
    return digits.length === 1 && goal ? { type: 'ANSWER', heard: { text: keys, goal } } : noMatch(keys)
  }
  return noMatch(keys)
}

/** Questions about an address that a yes or a no answers too. */
const YES_NO_BY_KEY: ReadonlySet<string> = new Set([
  'COLLECTING_ADDRESS.checkingBoth',
  'COLLECTING_ADDRESS.checking',
  'COLLECTING_ADDRESS.verifying',
])

/** What is to be changed, by its place in the prompt. */
function changeByKey(digits: string): Act {
  const slot = (['caller_name', 'callback_number', 'service_address', 'preferred_time'] as const)[Number(digits) - 1]
  return digits.length === 1 && slot ? { type: 'CHANGE', slot } : noMatch(digits)
}

/** The first free time, tomorrow, the day after, next week: as the prompt has them. */
function dayByKey(digits: string, turn: IntakeTurn): Act | undefined {
  const wish = (value: TimeWanted): Act => ({ type: 'ANSWER', heard: { text: digits, wish: { value, text: digits } } })
  const today = parseDay(turn.now()) ?? 0
  const days = (from: number, to: number): Act => wish({ windows: [{ from: `${isoDate(from)}T00:00`, to: `${isoDate(to)}T00:00` }] })
  switch (digits) {
    case '1':
      return wish({ windows: [] })
    case '2':
      return days(today + 1, today + 2)
    case '3':
      return days(today + 2, today + 3)
    case '4': {
      const monday = today - weekdayOf(today) + 7
      return days(monday, monday + 7)
    }
    default:
      return undefined
  }
}

/**
 * A telephone number: whole, or the end of one that was begun; half of it is kept, and the rest asked for. Where the number of the call
 * is checked, 1 and 2 are yes and no.
 */
function numberByKeys(digits: string, text: string, { context, path }: IntakeTurn, { country }: Setting): Act {
  const { keyed } = context.misses
  const verifying = path === 'COLLECTING_PHONE.verifying'
  if ((verifying || path === 'COLLECTING_PHONE.checking') && keyed === null && (digits === '1' || digits === '2'))
    return { type: digits === '1' ? 'YES' : 'NO' }
  const all = (keyed ?? '') + digits
  const phone = toE164(all, country) ?? toE164(digits, country)
  if (phone)
    return samePhone(phone, context.frame.callback_number?.value)
      ? verifying
        ? { type: 'YES' }
        : noMatch(text)
      : { type: 'ANSWER', heard: { text, phone: { value: phone, text: all } } }
  return digits !== '' && all.length < dialledLength(country) ? { type: 'KEYED', digits: all } : noMatch(text)
}

/** The number a visit is booked under, or its reference; or, of several, its place among those read out. */
function claimedByKeys(digits: string, text: string, { context, listen }: IntakeTurn, { country }: Setting): Act {
  if (listen.asked.includes('appointment_ref')) {
    const visit = digits.length === 1 ? knownVisits(context)[Number(digits) - 1] : undefined
    return visit ? { type: 'ANSWER', heard: { text, visit: visit.id } } : noMatch(text)
  }
  const phone = toE164(digits, country)
  const claims = digits.length === REFERENCE_DIGITS ? { reference: digits } : phone ? { phone } : undefined
  // The same once more tells nothing new: the question is put again, further down its ladder.
  const known = claims?.phone === context.claims?.phone && claims?.reference === context.claims?.reference
  return claims && !known ? { type: 'ANSWER', heard: { text, claims } } : noMatch(text)
}

const noMatch = (text: string): Act => ({ type: 'NO_MATCH', text })
