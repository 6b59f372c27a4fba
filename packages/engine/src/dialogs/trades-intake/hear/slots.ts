import type { TimeWanted } from '../../../effect.ts'
import { mergeAddress } from '../../../slots/address/merge.ts'
import { timeWanted } from '../../../slots/date-time/wish.ts'
import { nearbyTime } from '../../../slots/nearby-time.ts'
import { atTimeOf, inWeekOf } from '../../../slots/same-week.ts'
import { likeness } from '../../../slots/sound.ts'
import { best, type Candidate, type PersonName } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'
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
/** A town that is merely the only word said is one when the town was asked for. */
const EXPLICIT_TOWN = 0.4

/** From here on two names may be one, misheard. */
const ALIKE = 0.5

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
  const value = known ? (asked ? withLastName(known, name.value) : withOtherHalf(known, name.value)) : name.value
  return sameName(value, known) && !asked ? {} : { name: { value, text: name.text } }
}

/** One name alone, said against a name read back, replaces the half that it sounds like, else the half that it is. */
function withOtherHalf(known: PersonName, heard: PersonName): PersonName {
  if (known.first === undefined || known.last === undefined || heard.full.includes(' ')) return heard
  const first = likeness(fold(heard.full), fold(known.first))
  const last = likeness(fold(heard.full), fold(known.last))
  const isFirst = Math.max(first, last) >= ALIKE ? first > last : heard.first !== undefined
  const whole = isFirst ? { first: heard.full, last: known.last } : { first: known.first, last: heard.full }
  return { ...whole, full: `${whole.first} ${whole.last}` }
}

/** The last name alone, asked for after a first name, completes it. */
function withLastName(known: PersonName, heard: PersonName): PersonName {
  if (known.last !== undefined || known.first === undefined || heard.full.includes(' ') || sameName(heard, known)) return heard
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
  const town = best(candidates, 'city')
  const city = town && (town.score >= EXPLICIT_TOWN || turn.path === 'COLLECTING_ADDRESS.askingTown') ? town : undefined
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
  const service = best(candidates, 'service_type')
  const problem = best(candidates, 'problem')
  if (known.problem && !asked && !putsRight(candidates, listen, service !== undefined && service.value !== known.service_type?.value))
    return {}
  // "A plumber" is no trouble yet: what it is about is asked.
  if (!problem && (!service || (service.value === 'general' && !asked))) return {}
  const id = service?.value ?? 'general'
  const words = (problem?.value ?? service?.text ?? text).slice(0, 300)
  return {
    problem: { value: words, text: words },
    service: { value: setting.vocabulary.services.includes(id) ? id : 'general', text: service?.text ?? text },
  }
}

/** Whether the trouble is told anew to replace what was understood: "it's the sink, not the toilet". */
function putsRight(candidates: readonly Candidate[], { asked }: IntakeTurn['listen'], differs: boolean): boolean {
  const correction = best(candidates, 'correction')
  if (correction?.value.slot === 'problem') return true
  return asked.includes('confirmation') && differs && (correction !== undefined || best(candidates, 'yesno')?.value === 'no')
}

const TIMES: readonly Candidate['kind'][] = ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish']

function wishOf({ candidates }: Understanding, turn: IntakeTurn, goal: Goal | undefined, visit: string | undefined): Partial<Heard> {
  const { context, listen } = turn
  const aim = goal ?? context.goal
  if (aim === 'cancel' || aim === 'status' || aim === 'message' || listen.asked.includes('appointment_ref')) return {}
  const spoken = candidates.filter((candidate) => TIMES.includes(candidate.kind))
  const first = spoken[0]
  if (!first) return {}
  const asked = listen.asked.includes('preferred_time') || listen.asked.includes('slot_choice') || listen.asked.includes('confirmation')
  if (!asked && context.frame.preferred_time) return {}
  const visits = context.upcoming.concat(context.found ?? [])
  const only = aim === 'reschedule' && visits.length === 1 ? visits[0] : undefined
  const moving = visits.find((each) => each.id === (visit ?? context.visit?.id)) ?? only
  // "My Wednesday visit" names the visit, not the wish.
  const wished = visit && moving ? spoken.filter((candidate) => !String(candidate.value).startsWith(moving.start.slice(0, 10))) : spoken
  if (wished.length === 0) return {}
  const before = asked ? context.frame.preferred_time?.value : undefined
  const date = dayAtHand(context, before) ?? (aim === 'reschedule' ? moving?.start.slice(0, 10) : undefined)
  const nearby = !asked ? undefined : nearbyWish(wished, turn, moving?.start)
  const said = nearby ?? timeWanted(wished, { referenceTime: turn.now(), ...(date ? { date } : {}) })
  const sameWeek = wished.some(({ kind, value }) => kind === 'time_wish' && value.type === 'same_week')
  const week = sameWeek ? (moving?.start ?? date) : undefined
  const sameTime = wished.some(({ kind, value }) => kind === 'time_wish' && value.type === 'same_time')
  const time = sameTime ? (moving?.start ?? context.frame.slot_choice?.value.start) : undefined
  const settled = week ? inWeekOf(week, said) : said
  const value = nearby ?? (time ? atTimeOf(time, settled) : settled)
  // "I can't tomorrow" tells why the visit is to move, not when to.
  if (aim === 'reschedule' && !asked && value?.windows.length === 0 && value.not) return {}
  return value && !alreadyMet(value, context.frame.slot_choice?.value.start) ? { wish: { value, text: first.text } } : {}
}

/** The day that a time alone belongs to: of the time read back, of those offered when it is one day, else of what was wished for. */
function dayAtHand({ frame, offers }: IntakeTurn['context'], before: TimeWanted | undefined): string | undefined {
  const chosen = frame.slot_choice?.value.start.slice(0, 10)
  if (chosen !== undefined) return chosen
  const [first, ...rest] = offers.map(({ start }) => start.slice(0, 10))
  if (first !== undefined && rest.every((day) => day === first)) return first
  return before?.exact?.slice(0, 10) ?? before?.windows[0]?.from.slice(0, 10)
}

/** "A bit later", "anything earlier?": than the time read back, else those read out, else the visit that moves. */
function nearbyWish(wished: readonly Candidate[], { context, now }: IntakeTurn, moving: string | undefined): TimeWanted | undefined {
  const side = wished.flatMap(({ kind, value }) =>
    kind === 'time_wish' && (value.type === 'later' || value.type === 'earlier') ? [value.type] : [],
  )[0]
  if (side === undefined || wished.some(({ kind }) => kind !== 'time_wish')) return undefined
  const { frame, offers, refusal } = context
  const exact = refusal ? frame.preferred_time?.value.exact : undefined
  const offered = side === 'later' ? offers.at(-1) : offers[0]
  const than = frame.slot_choice?.value.start ?? exact ?? offered?.start ?? moving
  return than === undefined ? undefined : nearbyTime(side, than, now())
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
