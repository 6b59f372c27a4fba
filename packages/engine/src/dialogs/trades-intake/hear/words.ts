import { complains } from '../../../slots/complaint.ts'
import { best, type Candidate } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import { PRICE } from '../memory/hand-off.ts'
import { knownOf } from '../memory/known.ts'
import { agrees } from '../memory/lookup.ts'
import type { Setting } from '../setting.ts'
import { wantedAway } from './away.ts'
import { dangerOf } from './danger.ts'
import { declinedSlot } from './declined.ts'
import { isAskedAboutVisit, mentionsVisit, SURE_ENOUGH_TO_TURN } from './goal.ts'
import type { IntakeTurn } from './hear.ts'
import { questionIn } from './question.ts'
import { sameOrNew } from './same-or-new.ts'
import { newInformation, refusesMessage } from './slots.ts'

type Taken = { readonly act: Act; readonly notes: readonly string[] }

/** "Get somebody" inside a longer sentence is about a plumber, not about a person on the line. */
const SURE_OF_PERSON = 0.7
/** A command in passing ("wait, it's the other tap") is only manners. */
const SURE_OF_COMMAND = 0.5
/** States in which a yes books, moves or cancels. */
const CHANGES_SOMETHING: ReadonlySet<string> = new Set([
  'EMERGENCY_FLOW.visit.confirming',
  'SCHEDULING.confirming',
  'RESCHEDULING.confirming',
  'CANCELLING.confirming',
])
/** States in which what was read back may be said to be wrong. */
const READ_BACK: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'SCHEDULING.changing', 'RESCHEDULING.confirming'])
/** States in which what is known of a returning caller is offered. */
const CHECKS_KNOWN: ReadonlySet<string> = new Set(['COLLECTING_ADDRESS.checkingBoth', 'COLLECTING_ADDRESS.checking'])
/** States with an open question. */
const OPEN: ReadonlySet<string> = new Set(['GREETING', 'CLOSING'])
/** Commands that put the answer off, and how sure they must be for it. */
const BEFORE_ANY_YES: ReadonlySet<string> = new Set(['repeat', 'slower', 'help', 'wait', 'can_you_hear', 'greeting'])
const SURE_OF_ASKING = 0.7
/** A yes with a reservation, a question, or deep in a story scores less than this. */
const CLEAR_YES = 0.8
/** Below this confidence of the recogniser a yes changes nothing: it is asked again. */
const SURE_ENOUGH_TO_BOOK = 0.4

/**
 * Takes words for an act. The order is the house rule: danger first, then a wish for a person, then the answer to what was
 * asked, then questions and commands, then whatever else was offered; what fits nothing is a no-match, never a guess.
 */
export function actOfWords(understood: Understanding, confidence: number | undefined, turn: IntakeTurn, setting: Setting): Taken {
  const { candidates, text } = understood
  const { context, path } = turn
  const calm = !path.startsWith('EMERGENCY_FLOW')
  const danger = dangerOf(understood, newInformation(understood, turn, setting), turn, setting)
  if ('act' in danger) return take(danger.act, danger.because)
  const { heard } = danger
  const command = best(candidates, 'command')
  const intent = best(candidates, 'intent')
  const person: Extract<Act, { type: 'HUMAN' }> = {
    type: 'HUMAN',
    ...(complains(understood.tokens, turn.language.locale.language) ? { complaint: true } : {}),
  }
  if (command?.value === 'human' && command.score >= SURE_OF_PERSON) return take(person, command)
  // "Who is booked there" asks for nobody on the line.
  const asksAfterOthers = candidates.some(({ kind, value }) => kind === 'topic' && value === 'private')
  if (intent?.value === 'human' && intent.score >= SURE_ENOUGH_TO_TURN && !asksAfterOthers) return take(person, intent)
  const language = best(candidates, 'language')
  if (language && calm && !hasNews(heard)) return take({ type: 'LANGUAGE', locale: localeFor(language.value, turn, setting) }, language)
  const wrong = wrongBefore(candidates, heard, turn)
  if (wrong) return { act: { type: 'CHANGE', slot: wrong }, notes: [`${wrong} is to be changed`] }
  // "I need to book … you know what, never mind": what was begun is left at once.
  if (command?.value === 'never_mind' && calm && command.score >= SURE_OF_ASKING && endsIn(command, understood) && isOnlyGoal(heard))
    return take({ type: 'NEVER_MIND' }, command)
  const declined = calm || turn.path.startsWith('EMERGENCY_FLOW.asking') ? declinedSlot(candidates, heard, turn) : undefined
  if (declined) return take({ type: 'DECLINE', slot: declined }, command)
  // "Okay, hold on", "repita, por favor": whoever asks for time or for the question again has not said yes to it.
  // "Just a ballpark" is a question and no wish for time.
  const asks = candidates.some((each) => each.kind === 'topic' && command && (each.end <= command.start || command.end <= each.start))
  if (command && calm && !asks && BEFORE_ANY_YES.has(command.value) && command.score >= SURE_OF_ASKING && !hasNews(heard)) {
    const said = best(candidates, 'yesno')
    // The "que" of "claro que sí" asks for nothing.
    const within = [said, intent].some((other) => other !== undefined && isPartOf(command, other))
    const act = said?.value === 'no' || within ? undefined : actOfCommand(command.value)
    if (act) return take(act, command)
  }
  const answer = answerToQuestion(understood, heard, confidence, turn)
  if (answer) return answer
  const away = calm ? wantedAway(understood, heard, turn, setting) : undefined
  if (away) return { act: { type: 'ANSWER', heard: away }, notes: ['a visit is wanted outside the area'] }
  const asked = questionIn(understood, heard, turn)
  // In an emergency only a price is a question of its own: it goes to a person.
  // Whoever is leaving a message about a price has left it.
  const leavesIt = heard.message !== undefined && path === 'TAKING_MESSAGE.asking' && asked?.topics.includes(PRICE)
  const question = !leavesIt && (calm || asked?.topics.includes(PRICE)) ? asked : undefined
  if (question) return { act: question, notes: [] }
  if (calm && callsOff(intent, heard, turn)) return take({ type: 'NEVER_MIND' }, intent)
  const insults = command?.value === 'abuse' && (hasNews(heard) || !calm)
  // "No, that's all, it is only clogged": whoever tells of trouble is not about to hang up; and trouble to be asked about goes first.
  const tells =
    heard.concern !== undefined ||
    (command?.value === 'goodbye' && !path.startsWith('CLOSING') && best(candidates, 'problem') !== undefined)
  if (command && command.score >= SURE_OF_COMMAND && !hasAnswer(heard, turn) && !insults && !tells) {
    const act = actOfCommand(command.value)
    if (act) return take(act, command)
  }
  // "You overcharged me in October, I want a refund": the day that is named is no wish.
  if (person.complaint && context.goal === null && calm && heard.goal === undefined && heard.problem === undefined)
    return { act: person, notes: ['the caller complains'] }
  if (hasNews(heard)) return { act: { type: 'ANSWER', heard }, notes: [] }
  const yesno = best(candidates, 'yesno')
  if (yesno?.value === 'no' && path.startsWith('CLOSING')) return take({ type: 'NO' }, yesno)
  if (yesno?.value === 'yes' && path.startsWith('CLOSING')) return take({ type: 'YES' }, yesno)
  if (yesno && isAskedAboutVisit(turn)) return take({ type: yesno.value === 'no' ? 'NO' : 'YES' }, yesno)
  if (intent && isAskedAboutVisit(turn) && mentionsVisit(understood, turn)) return take({ type: 'YES' }, intent)
  // In words that say nothing else, "forget it" and "gotta go" are meant even when they are few of many.
  if (command && calm && !tells && (command.text.includes(' ') || command.value === 'abuse')) {
    const act = actOfCommand(command.value)
    if (act) return take(act, command)
  }
  // A wrong number or a sales call: nothing is wanted, so nothing is asked of the caller.
  if (intent?.value === 'other' && context.goal === null && calm) return take(notForUs(intent), intent)
  // An open question that no topic answers: it is said so, and what else there is to do.
  if (intent?.value === 'question' && context.goal === null && OPEN.has(path.split('.')[0] ?? ''))
    return take({ type: 'QUESTION', heard, topics: ['unknown'], date: null, town: null }, intent)
  // "Anything else they should know?" "No."
  const mayDecline = path === 'EMERGENCY_FLOW.dispatched' && yesno?.value === 'no'
  if (yesno && yesno.value !== 'maybe' && yesno.score >= CLEAR_YES && (calm || mayDecline))
    return take({ type: yesno.value === 'yes' ? 'YES' : 'NO' }, yesno)
  return { act: { type: 'NO_MATCH', text }, notes: [] }
}

/** Goals in which what is known is read back before anything is done. */
const READS_BACK: ReadonlySet<IntakeTurn['context']['goal']> = new Set(['book', 'message'])

/** "My brother will fix it after all", while a visit is being booked: there is nothing to cancel yet but the booking itself. */
function callsOff(intent: Extract<Candidate, { kind: 'intent' }> | undefined, heard: Heard, { context }: IntakeTurn): boolean {
  return context.goal === 'book' && intent?.value === 'cancel' && intent.score >= SURE_ENOUGH_TO_TURN && !hasNews(heard)
}

/** What was told before and is now said to be wrong, while something else is asked; at a read-back it is answered there. */
function wrongBefore(candidates: readonly Candidate[], heard: Heard, { context, listen, path }: IntakeTurn) {
  const slot = best(candidates, 'correction')?.value.slot
  if (slot === undefined || hasNews(heard) || READ_BACK.has(path) || !READS_BACK.has(context.goal)) return undefined
  const asked = listen.asked.includes(slot) || (slot === 'preferred_time' && listen.asked.includes('slot_choice'))
  return context.frame[slot] !== undefined && !asked ? slot : undefined
}

/** The answer to a yes/no question or a choice, where one was asked; a change that came with it goes first. */
function answerToQuestion(
  { candidates, text, tokens }: Understanding,
  heard: Heard,
  confidence: number | undefined,
  { listen, context, path, language }: IntakeTurn,
): Taken | undefined {
  const asked = (slot: string) => listen.asked.includes(slot)
  // "It's the same" is a yes elsewhere: here it is a no to something new.
  const which = path === 'COLLECTING_PROBLEM.sameVisit' ? sameOrNew(tokens, language.locale.language) : undefined
  if (which === 'same') return { act: { type: 'NO' }, notes: ['it is about the visit that is booked'] }
  if (which === 'new' && !hasNews(heard)) return { act: { type: 'YES' }, notes: ['it is about something new'] }
  const yesno = best(candidates, 'yesno')
  // "Have somebody call me", where just that was offered.
  const wants = best(candidates, 'intent')
  const offered = listen.confirming === 'message' && !path.startsWith('TAKING_MESSAGE')
  if (offered && wants?.value === 'message' && wants.score >= SURE_ENOUGH_TO_TURN && yesno?.value !== 'no' && !refusesMessage(candidates))
    return take({ type: 'YES' }, wants)
  if (asked('slot_choice')) {
    const command = best(candidates, 'command')
    if (command?.value === 'never_mind' && command.score >= SURE_OF_COMMAND && !heard.wish) return take({ type: 'NEVER_MIND' }, command)
    const choice = best(candidates, 'menu_choice')
    if (typeof choice?.value === 'number' && context.offers[choice.value - 1])
      return take({ type: 'CHOICE', index: choice.value - 1, text: choice.text }, choice)
    if (heard.wish || heard.goal) return { act: { type: 'ANSWER', heard }, notes: ['another time was asked for'] }
    // "No thanks, bye" turns down more than these times.
    if (command?.value === 'goodbye' && command.score >= SURE_OF_ASKING && !hasNews(heard)) return take({ type: 'GOODBYE' }, command)
    if (yesno?.value === 'yes' && context.offers.length === 1) return take({ type: 'CHOICE', index: 0, text }, yesno)
    if (choice || (yesno?.value === 'no' && !hasNews(heard))) return take({ type: 'NONE' }, choice ?? yesno)
    return undefined
  }
  if (asked('appointment_ref') && !hasNews(heard)) {
    const choice = best(candidates, 'menu_choice')
    if (choice?.value === 'none' || yesno?.value === 'no') return take({ type: 'NONE' }, choice ?? yesno)
  }
  // "Yes, Ann Lee" says no more than yes; another name or address goes first.
  if (CHECKS_KNOWN.has(path) && !heard.address && (yesno?.value === 'yes' || yesno?.value === 'no')) {
    const known = knownOf(context)
    const sameName = !heard.name || (known !== undefined && agrees(heard.name.value.full, known.name))
    if (yesno.value === 'yes' ? sameName : !heard.name) return take({ type: yesno.value === 'yes' ? 'YES' : 'NO' }, yesno)
  }
  const numberOrNot = (path === 'COLLECTING_PHONE.checking' && asked('callback_number')) || path === 'COLLECTING_PHONE.verifying'
  const answersOtherwise = (numberOrNot && !heard.phone) || (path === 'COLLECTING_ADDRESS.verifying' && !heard.address)
  if (answersOtherwise && (yesno?.value === 'yes' || yesno?.value === 'no')) {
    return take({ type: yesno.value === 'yes' ? 'YES' : 'NO' }, yesno)
  }
  if (!asked('confirmation')) return undefined
  const command = best(candidates, 'command')
  // "Forget it" leaves all as it is, so at the read-back of a cancelled visit it is a plain no.
  const cancelling = path === 'CANCELLING.confirming'
  if (command?.value === 'never_mind' && command.score >= SURE_OF_COMMAND && !hasNews(heard) && !(cancelling && yesno?.value === 'yes'))
    return take({ type: cancelling ? 'NO' : 'NEVER_MIND' }, command)
  if (hasNews(heard)) return { act: { type: 'ANSWER', heard }, notes: ['something was changed, so it is read back again'] }
  const slot = READ_BACK.has(path) ? wrongSlot(candidates) : undefined
  if (slot) return { act: { type: 'CHANGE', slot }, notes: [`${slot} is to be changed`] }
  if (yesno?.value === 'yes') {
    const unclear = CHANGES_SOMETHING.has(path) ? whyNoClearYes(yesno.score, confidence) : undefined
    return unclear ? { act: { type: 'NO_MATCH', text }, notes: [unclear] } : take({ type: 'YES' }, yesno)
  }
  return yesno?.value === 'no' ? take({ type: 'NO' }, yesno) : undefined
}

/** What is said to be wrong, where nothing better is given: "wrong address", "can we do another day". */
function wrongSlot(candidates: readonly Candidate[]): Extract<Act, { type: 'CHANGE' }>['slot'] | undefined {
  const named = best(candidates, 'correction')?.value.slot
  return named ?? (best(candidates, 'intent')?.value === 'reschedule' ? 'preferred_time' : undefined)
}

/** Nothing is booked, moved or cancelled on less than a clear yes. */
function whyNoClearYes(score: number, confidence: number | undefined): string | undefined {
  if (score < CLEAR_YES) return 'a yes with more beside it is not clear enough'
  return confidence !== undefined && confidence < SURE_ENOUGH_TO_BOOK
    ? `a yes heard with confidence ${confidence} is not sure enough`
    : undefined
}

/** Why there is nothing to do for the caller, where the words tell. */
function notForUs({ rule }: Candidate): Act {
  if (rule.endsWith('.sales')) return { type: 'NONE', why: 'sales' }
  return rule.endsWith('.wrong-call') ? { type: 'NONE', why: 'wrong_number' } : { type: 'NONE' }
}

function actOfCommand(command: Extract<Candidate, { kind: 'command' }>['value']): Act | undefined {
  switch (command) {
    case 'repeat':
      return { type: 'REPEAT' }
    case 'slower':
      return { type: 'SLOWER' }
    case 'help':
      return { type: 'HELP' }
    case 'wait':
      return { type: 'WAIT' }
    case 'back':
      return { type: 'BACK' }
    case 'start_over':
      return { type: 'START_OVER' }
    case 'never_mind':
      return { type: 'NEVER_MIND' }
    case 'goodbye':
      return { type: 'GOODBYE' }
    case 'human':
      return { type: 'HUMAN' }
    case 'abuse':
      return { type: 'ABUSE' }
    case 'can_you_hear':
      return { type: 'REPEAT', answer: 'i_hear_you' }
    case 'greeting':
      return { type: 'REPEAT', answer: 'hello' }
    case 'decline':
      return undefined
  }
}

/** Nothing but what the call is for is told. */
const isOnlyGoal = ({ text: _, goal, concern: __, ...rest }: Heard): boolean => goal !== undefined && Object.keys(rest).length === 0

/** A command that is a word of something surer: the "que" of "claro que sí" and "que me llamen" asks for nothing. */
const isPartOf = (command: Candidate, whole: Candidate): boolean =>
  whole.score >= SURE_ENOUGH_TO_TURN &&
  whole.value !== 'question' &&
  whole.start <= command.start &&
  command.end <= whole.end &&
  whole.end - whole.start > command.end - command.start

/** Nothing is said after it. */
const endsIn = ({ end }: Candidate, { tokens }: Understanding): boolean => (tokens.at(-1)?.end ?? 0) <= end

function hasNews(heard: Heard): boolean {
  const { text: _, ...news } = heard
  return Object.keys(news).length > 0
}

/** True when the question at hand was answered, so that a "sorry" or "hold on" in the same breath is only manners. */
function hasAnswer(heard: Heard, { listen }: IntakeTurn): boolean {
  const filled: Readonly<Record<string, unknown>> = {
    intent: heard.goal,
    caller_name: heard.name,
    callback_number: heard.phone ?? heard.claims,
    service_address: heard.address,
    problem: heard.problem ?? heard.message,
    preferred_time: heard.wish,
    slot_choice: heard.wish,
    appointment_ref: heard.visit ?? heard.claims,
    confirmation: undefined,
  }
  return listen.asked.some((slot) => filled[slot] !== undefined)
}

function localeFor(language: string, turn: IntakeTurn, setting: Setting): string | null {
  if (turn.language.locale.language === language) return turn.context.locale
  return setting.locales.find((tag) => tag.startsWith(language)) ?? null
}

const take = (act: Act, because: Candidate | undefined): Taken => ({
  act,
  notes: because ? [`${because.rule} heard "${because.text}"`] : [],
})
