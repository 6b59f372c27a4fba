import type { TimeWanted } from '../../../effect.ts'
import { mergeAddress } from '../../../slots/address/merge.ts'
import { complains } from '../../../slots/complaint.ts'
import { timeWanted } from '../../../slots/date-time/wish.ts'
import { nearbyTime } from '../../../slots/nearby-time.ts'
import { atTimeOf, inWeekOf } from '../../../slots/same-week.ts'
import { likeness } from '../../../slots/sound.ts'
import { best, type Candidate, type Intent, type Language, type PersonName, type StreetAddress } from '../../../understanding/candidate.ts'
import { fold } from '../../../understanding/token.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { DearSlot } from '../confirmation.ts'
import type { Frame, Goal } from '../context.ts'
import { knownVisits } from '../memory/lookup.ts'
import type { Setting } from '../setting.ts'
import { meansAll } from './all-of-them.ts'
import { goalOf, SURE_ENOUGH_TO_TURN } from './goal.ts'
import type { IntakeTurn } from './hear.ts'
import { leadingName } from './leading-name.ts'
import { nameAlone } from './name-alone.ts'
import { sameAddress, sameName, samePhone } from './same.ts'
import { theirsIn } from './site.ts'
import { ABOUT_A_VISIT, claimsOf, meantVisit } from './visit.ts'

/** A value that was not asked for replaces a known one only when its rule is at least this sure. */
const EXPLICIT = 0.7
const EXPLICIT_OF_VISIT = 0.6
/** A town that is merely the only word said is one when the town was asked for. */
const EXPLICIT_TOWN = 0.4

/** A number with words between its digits that mean nothing scores less. */
const WHOLE_NUMBER = 0.93

/** A command of this score is what was said, not a word in passing. */
const SURE_OF_COMMAND = 0.7
/** Intents in which nothing that is wrong is told. */
const NO_TROUBLE: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'human', 'other'])

/** From here on two names may be one, misheard. */
const ALIKE = 0.5

/** What the utterance adds to or changes in the frame: values equal to what is known are left out. */
export function newInformation(understood: Understanding, turn: IntakeTurn, setting: Setting): Heard {
  const goal = goalOf(understood, turn)
  const claims = claimsOf(understood, turn, goal ?? turn.context.goal)
  const all = meantAll(understood, turn, goal)
  const visit: { visit?: string } = claims?.claims?.elsewhere || all ? {} : visitOf(understood, turn, goal)
  const { heard: theirs, own } = theirsIn(understood, turn, goal ?? turn.context.goal)
  const parts: Partial<Heard>[] = [
    goal === undefined ? {} : { goal },
    visit,
    all ? { all } : {},
    theirs,
    leadingName(own, turn) ?? nameOf(own, turn, goal ?? turn.context.goal),
    claims ?? { ...phoneOf(own, turn), ...addressOf(own, turn) },
    troubleOf(understood, turn, setting, goal),
    !all && (visit.visit === undefined || goal !== 'cancel') ? wishOf(understood, turn, goal, visit.visit) : {},
    nameAlone(understood, turn) ?? messageOf(understood, turn, goal),
  ]
  const heard: Heard = Object.assign({ text: understood.text }, ...parts)
  return heard.address ? resolved(heard, heard.address, turn, setting) : heard
}

/** With the address as it is known to be; the same once more is no news. */
function resolved({ address: _, ...heard }: Heard, said: NonNullable<Heard['address']>, { context }: IntakeTurn, setting: Setting): Heard {
  const address = setting.resolve(said)
  return sameAddress(address.value, knownFor({ context }, 'service_address')) ? heard : { ...heard, address }
}

/** Whether known values may be changed by what is said now: at a read-back, or when the caller points at a mistake. */
function revising({ candidates }: Understanding, { listen }: IntakeTurn): boolean {
  return listen.asked.includes('confirmation') || listen.asked.length > 2 || best(candidates, 'correction') !== undefined
}

function nameOf(understood: Understanding, turn: IntakeTurn, aim: Goal | null): Partial<Heard> {
  const name = best(understood.candidates, 'name')
  const known = turn.context.frame.caller_name?.value
  const asked = turn.listen.asked.includes('caller_name')
  // Who is asked for a last name and says the first again has no more to give.
  if (!name || (sameName(name.value, known) && !(asked && known?.last === undefined))) return {}
  // "The name is wrong" names nobody.
  const pointing = best(understood.candidates, 'correction')
  if (pointing?.value.slot === 'caller_name' && name.start >= pointing.start && name.end <= pointing.end) return {}
  // "The appointment for Robert Hayes": whose visit is looked for is said in passing.
  const sure = ABOUT_A_VISIT.has(aim ?? '') && turn.context.visit === null ? EXPLICIT_OF_VISIT : EXPLICIT
  if (!asked && (name.score < sure || (known && !revising(understood, turn)))) return {}
  const value = known
    ? asked && known.last === undefined
      ? withLastName(known, name.value)
      : withOtherHalf(known, name.value)
    : name.value
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

/** What is known of a slot; nothing while it is asked to be said once more, as then the same again is what is hoped for. */
function knownFor<S extends DearSlot>({ context }: Pick<IntakeTurn, 'context'>, slot: S): NonNullable<Frame[S]>['value'] | undefined {
  return context.verify === slot ? undefined : context.frame[slot]?.value
}

/** Said once more without its town, or the number alone, an address is completed by what was heard first. */
function toComplete(part: Parameters<typeof mergeAddress>[1], { context }: IntakeTurn): StreetAddress | undefined {
  const first = context.verify === 'service_address' ? context.frame.service_address?.value : undefined
  const street = 'street' in part ? part.street : undefined
  return first?.street !== undefined && (street === undefined || fold(street) === fold(first.street)) ? first : undefined
}

function phoneOf(understood: Understanding, turn: IntakeTurn): Partial<Heard> {
  const phone = best(understood.candidates, 'phone')
  const known = knownFor(turn, 'callback_number')
  if (!phone || samePhone(phone.value, known)) return {}
  if (known && !turn.listen.asked.includes('callback_number') && !revising(understood, turn)) return {}
  return { phone: { value: phone.value, text: phone.text, ...(phone.score < WHOLE_NUMBER || phone.assumed ? { patchy: true } : {}) } }
}

function addressOf(understood: Understanding, turn: IntakeTurn): Partial<Heard> {
  const { candidates } = understood
  const known = knownFor(turn, 'service_address')
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
  const merged = mergeAddress(known ?? toComplete(part, turn), part)
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
  if (!service && saysSomethingElse(candidates)) return {}
  // "A plumber" is no trouble yet: what it is about is asked.
  if (!problem && (!service || (service.value === 'general' && !asked))) return {}
  const id = service?.value ?? 'general'
  const words = (problem?.value ?? service?.text ?? text).slice(0, 300)
  return {
    problem: { value: words, text: words },
    service: { value: setting.vocabulary.services.includes(id) ? id : 'general', text: service?.text ?? text },
  }
}

/** Asked what is wrong, "sorry, what?", "never mind, my brother will do it" and "can you speak English?" tell of no trouble. */
function saysSomethingElse(candidates: readonly Candidate[]): boolean {
  if ((best(candidates, 'language')?.score ?? 0) >= SURE_OF_COMMAND) return true
  const command = best(candidates, 'command')
  const intent = best(candidates, 'intent')
  return (
    (command?.score ?? 0) >= SURE_OF_COMMAND ||
    (intent !== undefined && NO_TROUBLE.has(intent.value) && intent.score >= SURE_ENOUGH_TO_TURN)
  )
}

/** Whether the trouble is told anew to replace what was understood: "it's the sink, not the toilet". */
function putsRight(candidates: readonly Candidate[], { asked }: IntakeTurn['listen'], differs: boolean): boolean {
  const correction = best(candidates, 'correction')
  if (correction?.value.slot === 'problem') return true
  // "Actually it's the toilet", while something else is asked.
  const read = best(candidates, 'problem') !== undefined
  return (
    differs &&
    ((correction !== undefined && read) ||
      (asked.includes('confirmation') && (correction !== undefined || best(candidates, 'yesno')?.value === 'no')))
  )
}

const TIMES: readonly Candidate['kind'][] = ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish']

function wishOf(
  { candidates, tokens }: Understanding,
  turn: IntakeTurn,
  goal: Goal | undefined,
  visit: string | undefined,
): Partial<Heard> {
  const { context, listen } = turn
  const aim = goal ?? context.goal
  if (aim === 'cancel' || aim === 'status' || aim === 'message' || listen.asked.includes('appointment_ref')) return {}
  const isAsked = isTimeAsked(listen)
  const spoken = candidates.filter((candidate) => TIMES.includes(candidate.kind) && (isAsked || !isDuration(candidate, tokens, turn)))
  const first = spoken[0]
  if (!first) return {}
  const asked = isAsked
  if (!asked && context.frame.preferred_time) return {}
  const visits = knownVisits(context)
  const only = aim === 'reschedule' && visits.length === 1 ? visits[0] : undefined
  const moving = visits.find((each) => each.id === (visit ?? context.visit?.id)) ?? only
  // "My Wednesday visit" names the visit, not the wish.
  const wished = visit && moving ? spoken.filter((candidate) => !String(candidate.value).startsWith(moving.start.slice(0, 10))) : spoken
  if (wished.length === 0) return {}
  const before = asked ? context.frame.preferred_time?.value : undefined
  const date = dayAtHand(context, before) ?? (aim === 'reschedule' ? moving?.start.slice(0, 10) : undefined)
  const nearby = !asked ? undefined : nearbyWish(wished, turn, moving?.start)
  const said = nearby ?? timeWanted(wished, { referenceTime: turn.now(), ...(date ? { date } : {}) })
  const dayless = !date && !nearby && wished.every(({ kind }) => kind === 'time' || kind === 'time_range')
  const sameWeek = wished.some(({ kind, value }) => kind === 'time_wish' && value.type === 'same_week')
  const week = sameWeek ? (moving?.start ?? date) : undefined
  const sameTime = wished.some(({ kind, value }) => kind === 'time_wish' && value.type === 'same_time')
  const time = sameTime ? (moving?.start ?? context.frame.slot_choice?.value.start) : undefined
  const settled = week ? inWeekOf(week, said) : said
  const value = nearby ?? (time ? atTimeOf(time, settled) : settled)
  // "I can't tomorrow" tells why the visit is to move, not when to.
  if (aim === 'reschedule' && !asked && value?.windows.length === 0 && value.not) return {}
  return value && !alreadyMet(value, context.frame.slot_choice?.value.start)
    ? { wish: { value, text: first.text, ...(dayless ? { dayless: true } : {}) } }
    : {}
}

const isTimeAsked = ({ asked }: IntakeTurn['listen']): boolean =>
  asked.includes('preferred_time') || asked.includes('slot_choice') || asked.includes('confirmation')

/** Words before a part of the day that make a length of it: "it runs all night", "toute la nuit". */
const ALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['all', 'every', 'each', 'whole']),
  fr: new Set(['tout', 'toute', 'tous', 'toutes', 'chaque']),
  es: new Set(['todo', 'toda', 'todos', 'todas', 'cada']),
}

/** How long or how often something goes on, and no time for a visit. */
function isDuration({ kind, start }: Candidate, tokens: Understanding['tokens'], { language }: IntakeTurn): boolean {
  if (kind !== 'time_range' && kind !== 'time') return false
  const at = tokens.findIndex((token) => token.start >= start)
  return tokens.slice(Math.max(0, at - 2), at + 1).some(({ norm }) => ALL[language.locale.language].has(norm))
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
  if (aim !== 'reschedule' && aim !== 'cancel' && aim !== 'status') return {}
  const asked = turn.listen.asked.includes('appointment_ref')
  if (turn.context.visit && !asked) return {}
  const visit = meantVisit(understood, turn.context, turn.listen)
  return visit && visit.id !== turn.context.visit?.id ? { visit: visit.id } : {}
}

/** "Both of them": all visits that are known, where it is asked which or nothing is known of it yet. */
function meantAll(
  { tokens, candidates }: Understanding,
  { context, language, listen }: IntakeTurn,
  goal: Goal | undefined,
): true | undefined {
  const aim = goal ?? context.goal
  if ((aim !== 'cancel' && aim !== 'reschedule') || context.visit || context.all) return undefined
  if (goal === undefined && !listen.asked.includes('appointment_ref')) return undefined
  // "The two on Friday" tells them apart.
  const told = candidates.some(({ kind }) => kind === 'date' || kind === 'datetime')
  return !told && meansAll(tokens, language.locale.language) ? true : undefined
}

/** "No, I don't want to leave a message", "never mind": there is none. */
export function refusesMessage(candidates: readonly Candidate[]): boolean {
  const command = best(candidates, 'command')
  if (command && LEAVES.has(command.value) && command.score >= NEARLY_ALL_SAID) return true
  const intent = best(candidates, 'intent')
  return intent?.value === 'message' && (best(candidates, 'yesno')?.value === 'no' || intent.rule.endsWith('.no-message'))
}

/** Commands that leave a question, and the share of what was said from which on they are meant. */
const LEAVES: ReadonlySet<string> = new Set(['never_mind', 'goodbye', 'human', 'start_over', 'back'])
const NEARLY_ALL_SAID = 0.75

/** "Call me back", once a question was passed on: what about is known. */
const saysAll = (candidates: readonly Candidate[], { raised }: IntakeTurn['context']): boolean =>
  raised !== null && best(candidates, 'intent')?.rule.endsWith('.call-me-back') === true

/** A message is whatever is said when it is asked for, or an opening that is one. */
function messageOf(
  { text, tokens, candidates }: Understanding,
  { context, listen, path, language }: IntakeTurn,
  goal: Goal | undefined,
): Partial<Heard> {
  const asked = path.startsWith('TAKING_MESSAGE') && listen.asked.includes('problem')
  // A yes or a no alone is no message, but its caller has misheard the question.
  const onlyYesOrNo = best(candidates, 'yesno')?.text === text.trim()
  const isMessage = asked
    ? tokens.length > 0 && !onlyYesOrNo && !refusesMessage(candidates)
    : goal === 'message' && context.goal !== 'message' && (tokens.length > 6 || saysAll(candidates, context))
  if (!isMessage) return {}
  return { message: text.trim().slice(0, 1000), ...(complains(tokens, language.locale.language) ? { complaint: true } : {}) }
}
