import type { TimeWanted } from '../../../effect.ts'
import { mergeAddress } from '../../../slots/address-merge.ts'
import { timeWanted } from '../../../slots/date-time-wish.ts'
import { inWeekOf } from '../../../slots/same-week.ts'
import { best, type Candidate, type PersonName } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { Goal } from '../context.ts'
import type { Setting } from '../setting.ts'
import { goalOf } from './goal.ts'
import type { IntakeTurn } from './hear.ts'
import { sameAddress, sameName, samePhone } from './same.ts'
import { meantVisit } from './visit.ts'

/** A value that was not asked for replaces a known one only when its rule is at least this sure. */
const EXPLICIT = 0.7

/** What the utterance adds to or changes in the frame: values equal to what is known are left out. */
export function newInformation(understood: Understanding, turn: IntakeTurn, setting: Setting): Heard {
  const goal = goalOf(understood, turn)
  const visit = visitOf(understood, turn, goal)
  const parts: Partial<Heard>[] = [
    goal === undefined ? {} : { goal },
    visit,
    nameOf(understood, turn),
    phoneOf(understood, turn),
    addressOf(understood, turn),
    troubleOf(understood, turn, setting, goal),
    visit.visit === undefined || goal !== 'cancel' ? wishOf(understood, turn, goal, visit.visit) : {},
    messageOf(understood, turn, goal),
  ]
  return Object.assign({ text: understood.text }, ...parts)
}

/** Whether known values may be changed by what is said now: at a read-back, or when the caller points at a mistake. */
function revising({ candidates }: Understanding, { listen }: IntakeTurn): boolean {
  return listen.asked.includes('confirmation') || listen.asked.length > 2 || best(candidates, 'correction') !== undefined
}

function nameOf(understood: Understanding, turn: IntakeTurn): Partial<Heard> {
  const name = best(understood.candidates, 'name')
  const known = turn.context.frame.caller_name?.value
  const asked = turn.listen.asked.includes('caller_name')
  // Who is asked for a last name and says the first again has no more to give.
  if (!name || (sameName(name.value, known) && !(asked && known?.last === undefined))) return {}
  if (!asked && (name.score < EXPLICIT || (known && !revising(understood, turn)))) return {}
  return { name: { value: asked && known ? withLastName(known, name.value) : name.value, text: name.text } }
}

/** The last name alone, asked for after a first name, completes it. */
function withLastName(known: PersonName, heard: PersonName): PersonName {
  if (known.last !== undefined || known.first === undefined || heard.full.includes(' ')) return heard
  return { first: known.first, last: heard.full, full: `${known.first} ${heard.full}` }
}

function phoneOf(understood: Understanding, turn: IntakeTurn): Partial<Heard> {
  const phone = best(understood.candidates, 'phone')
  const known = turn.context.frame.callback_number?.value
  if (!phone || samePhone(phone.value, known)) return {}
  if (known && !turn.listen.asked.includes('callback_number') && !revising(understood, turn)) return {}
  return { phone: { value: phone.value, text: phone.text } }
}

function addressOf(understood: Understanding, turn: IntakeTurn): Partial<Heard> {
  const { candidates } = understood
  const known = turn.context.frame.service_address?.value
  const asked = turn.listen.asked.includes('service_address')
  if (known && !asked && !revising(understood, turn)) return {}
  const address = best(candidates, 'address')
  const city = best(candidates, 'city')
  const postcode = best(candidates, 'postcode')
  if (!address && !asked && !known) return {}
  const spoken = address ?? city ?? postcode
  if (!spoken || (!address && !known && !asked)) return {}
  const part = address?.value ?? { ...(city ? { city: city.value } : {}), ...(postcode ? { postcode: postcode.value } : {}) }
  const merged = mergeAddress(known, part)
  return sameAddress(merged, known) ? {} : { address: { value: merged, text: spoken.text } }
}

/** What is wrong and which service that is; kept once known, unless it is asked for or corrected. */
function troubleOf(
  { candidates, text }: Understanding,
  { context, listen, path }: IntakeTurn,
  setting: Setting,
  goal: Goal | undefined,
): Partial<Heard> {
  const aim = goal ?? context.goal
  if (aim !== 'book' || path.startsWith('TAKING_MESSAGE')) return {}
  const asked = listen.asked.includes('problem')
  const known = context.goal === 'book' ? context.frame : {}
  if (known.problem && !asked && best(candidates, 'correction')?.value.slot !== 'problem') return {}
  const service = best(candidates, 'service_type')
  const problem = best(candidates, 'problem')
  if (!problem && !service) return {}
  const id = service?.value ?? 'general'
  const words = (problem?.value ?? service?.text ?? text).slice(0, 300)
  return {
    problem: { value: words, text: words },
    service: { value: setting.vocabulary.services.includes(id) ? id : 'general', text: service?.text ?? text },
  }
}

const TIMES: readonly Candidate['kind'][] = ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish']

function wishOf({ candidates }: Understanding, turn: IntakeTurn, goal: Goal | undefined, visit: string | undefined): Partial<Heard> {
  const { context, listen, path } = turn
  const aim = goal ?? context.goal
  if (aim === 'cancel' || aim === 'status' || aim === 'message' || listen.asked.includes('appointment_ref')) return {}
  const spoken = candidates.filter((candidate) => TIMES.includes(candidate.kind))
  const first = spoken[0]
  if (!first) return {}
  const asked = listen.asked.includes('preferred_time') || listen.asked.includes('slot_choice') || listen.asked.includes('confirmation')
  if (!asked && context.frame.preferred_time) return {}
  const moving = context.upcoming.concat(context.found ?? []).find((each) => each.id === (visit ?? context.visit?.id))
  // "My Wednesday visit" names the visit, not the wish.
  const wished = visit && moving ? spoken.filter((candidate) => !String(candidate.value).startsWith(moving.start.slice(0, 10))) : spoken
  if (wished.length === 0) return {}
  const before = asked ? context.frame.preferred_time?.value : undefined
  const date = before?.exact?.slice(0, 10) ?? before?.windows[0]?.from.slice(0, 10)
  const said = timeWanted(wished, { referenceTime: turn.now(), ...(date && path.startsWith('SCHEDULING') ? { date } : {}) })
  const sameWeek = moving && wished.some(({ kind, value }) => kind === 'time_wish' && value.type === 'same_week')
  const value = sameWeek ? inWeekOf(moving.start, said) : said
  return value && !alreadyMet(value, context.frame.slot_choice?.value.start) ? { wish: { value, text: first.text } } : {}
}

/** "Yes, Friday" wishes for nothing new when the time that was chosen is on Friday. */
function alreadyMet({ exact, windows, not }: TimeWanted, chosen: string | undefined): boolean {
  if (chosen === undefined || not?.includes(chosen.slice(0, 10))) return false
  const start = chosen.slice(0, 16)
  return exact === undefined ? windows.some(({ from, to }) => from <= start && start < to) : exact === start
}

function visitOf(understood: Understanding, turn: IntakeTurn, goal: Goal | undefined): { visit?: string } {
  const aim = goal ?? turn.context.goal
  if (aim !== 'reschedule' && aim !== 'cancel') return {}
  const asked = turn.listen.asked.includes('appointment_ref')
  if (turn.context.visit && !asked) return {}
  const visit = meantVisit(understood, turn.context, turn.listen)
  return visit && visit.id !== turn.context.visit?.id ? { visit: visit.id } : {}
}

/** A message is whatever is said when it is asked for, or an opening that is one. */
function messageOf({ text, tokens }: Understanding, { context, listen, path }: IntakeTurn, goal: Goal | undefined): Partial<Heard> {
  const asked = path.startsWith('TAKING_MESSAGE') && listen.asked.includes('problem')
  if (asked) return tokens.length > 0 ? { message: text.trim().slice(0, 1000) } : {}
  return goal === 'message' && context.goal !== 'message' && tokens.length > 6 ? { message: text.trim().slice(0, 1000) } : {}
}
