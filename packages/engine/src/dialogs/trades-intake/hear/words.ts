import { best, type Candidate } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import type { Setting } from '../setting.ts'
import { SURE_ENOUGH_TO_TURN } from './goal.ts'
import type { IntakeTurn } from './hear.ts'
import { newInformation } from './slots.ts'

type Taken = { readonly act: Act; readonly notes: readonly string[] }

/** "Get somebody" inside a longer sentence is about a plumber, not about a person on the line. */
const SURE_OF_PERSON = 0.7
/** A command in passing ("wait, it's the other tap") is only manners. */
const SURE_OF_COMMAND = 0.5
/** States in which a yes books, moves or cancels. */
const CHANGES_SOMETHING: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'RESCHEDULING.confirming', 'CANCELLING.confirming'])
/** States in which what was read back may be said to be wrong. */
const READ_BACK: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'SCHEDULING.changing', 'RESCHEDULING.confirming'])
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
  const heard = newInformation(understood, turn, setting)
  const emergency = best(candidates, 'emergency')
  if (emergency && calm && (emergency.value.level === 'life_safety' || emergency.value.level === 'emergency')) {
    return take({ type: 'EMERGENCY', heard, emergency: emergency.value }, emergency)
  }
  const command = best(candidates, 'command')
  const intent = best(candidates, 'intent')
  if (command?.value === 'human' && command.score >= SURE_OF_PERSON) return take({ type: 'HUMAN' }, command)
  if (intent?.value === 'human' && intent.score >= SURE_ENOUGH_TO_TURN) return take({ type: 'HUMAN' }, intent)
  const language = best(candidates, 'language')
  if (language && calm && !hasNews(heard)) return take({ type: 'LANGUAGE', locale: localeFor(language.value, turn, setting) }, language)
  const answer = answerToQuestion(understood, heard, confidence, turn)
  if (answer) return answer
  const topics = candidates.filter((candidate) => candidate.kind === 'topic').map((candidate) => candidate.value)
  if (topics.length > 0 && calm) {
    const day = best(candidates, 'date')?.value ?? null
    return {
      act: {
        type: 'QUESTION',
        heard: besideQuestion(heard, topics, intent?.value === 'new_appointment' || context.goal !== null),
        topics,
        date: day,
      },
      notes: [],
    }
  }
  if (command && command.score >= SURE_OF_COMMAND && !hasAnswer(heard, turn)) {
    const act = actOfCommand(command.value)
    if (act) return take(act, command)
  }
  if (hasNews(heard)) return { act: { type: 'ANSWER', heard }, notes: [] }
  const yesno = best(candidates, 'yesno')
  if (yesno?.value === 'no' && path.startsWith('CLOSING')) return take({ type: 'NO' }, yesno)
  if (yesno?.value === 'yes' && path.startsWith('CLOSING')) return take({ type: 'YES' }, yesno)
  // In words that say nothing else, "forget it" and "gotta go" are meant even when they are few of many.
  if (command && calm && command.text.includes(' ')) {
    const act = actOfCommand(command.value)
    if (act) return take(act, command)
  }
  // A wrong number or a sales call: nothing is wanted, so nothing is asked of the caller.
  if (intent?.value === 'other' && context.goal === null && calm) return take({ type: 'NONE' }, intent)
  return { act: { type: 'NO_MATCH', text }, notes: [] }
}

/** The answer to a yes/no question or a choice, where one was asked; a change that came with it goes first. */
function answerToQuestion(
  { candidates, text }: Understanding,
  heard: Heard,
  confidence: number | undefined,
  { listen, context, path }: IntakeTurn,
): Taken | undefined {
  const asked = (slot: string) => listen.asked.includes(slot)
  const yesno = best(candidates, 'yesno')
  if (asked('slot_choice')) {
    const command = best(candidates, 'command')
    if (command?.value === 'never_mind' && command.score >= SURE_OF_COMMAND && !heard.wish) return take({ type: 'NEVER_MIND' }, command)
    const choice = best(candidates, 'menu_choice')
    if (typeof choice?.value === 'number' && context.offers[choice.value - 1])
      return take({ type: 'CHOICE', index: choice.value - 1, text: choice.text }, choice)
    if (heard.wish || heard.goal) return { act: { type: 'ANSWER', heard }, notes: ['another time was asked for'] }
    if (yesno?.value === 'yes' && context.offers.length === 1) return take({ type: 'CHOICE', index: 0, text }, yesno)
    if (choice || (yesno?.value === 'no' && !hasNews(heard))) return take({ type: 'NONE' }, choice ?? yesno)
    return undefined
  }
  if (path === 'COLLECTING_PHONE.checking' && !heard.phone && (yesno?.value === 'yes' || yesno?.value === 'no')) {
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
  }
}

function hasNews(heard: Heard): boolean {
  const { text: _, ...news } = heard
  return Object.keys(news).length > 0
}

/** True when the question at hand was answered, so that a "sorry" or "hold on" in the same breath is only manners. */
function hasAnswer(heard: Heard, { listen }: IntakeTurn): boolean {
  const filled: Readonly<Record<string, unknown>> = {
    intent: heard.goal,
    caller_name: heard.name,
    callback_number: heard.phone,
    service_address: heard.address,
    problem: heard.problem ?? heard.message,
    preferred_time: heard.wish,
    slot_choice: heard.wish,
    appointment_ref: heard.visit,
    confirmation: undefined,
  }
  return listen.asked.some((slot) => filled[slot] !== undefined)
}

function localeFor(language: string, turn: IntakeTurn, setting: Setting): string | null {
  if (turn.language.locale.language === language) return turn.context.locale
  return setting.locales.find((tag) => tag.startsWith(language)) ?? null
}

/** What a question tells besides: "are you open Saturday" wishes for no Saturday, and to ask is not yet to book. */
function besideQuestion(heard: Heard, topics: readonly string[], booking: boolean): Heard {
  const { wish, goal, ...rest } = heard
  return { ...rest, ...(wish && !topics.includes('hours') ? { wish } : {}), ...(goal && booking ? { goal } : {}) }
}

const take = (act: Act, because: Candidate | undefined): Taken => ({
  act,
  notes: because ? [`${because.rule} heard "${because.text}"`] : [],
})
