import { best, type Candidate, type Command } from '../understanding/candidate.ts'
import type { Match } from '../understanding/phrases.ts'
import type { Token } from '../understanding/token.ts'
import type { Understanding } from '../understanding/understand.ts'
import type { Act, News } from './acts.ts'
import type { KitTurn } from './hear.ts'
import { callOf, type Plan, type Wish } from './plan.ts'
import type { Question } from './questions.ts'
import type { HeardWords, SlotReading } from './slot-type.ts'

type Heard = { readonly understood: Understanding; readonly tokens: readonly Token[]; readonly confidence: number | undefined }
type Taken = { readonly act: Act; readonly notes: readonly string[] }
type Said = { readonly tokens: readonly Token[]; readonly wishes: readonly Match<Wish>[] }

/** "Get somebody" inside a longer sentence is not yet a wish for a person on the line. */
const SURE_OF_PERSON = 0.7
/** A command in passing ("wait, it's the other one") is only manners. */
const SURE_OF_COMMAND = 0.5
/** A slot that was not asked for is filled from here on; one that was asked for, from anything that its grammar reads. */
const EXPLICIT = 0.7
/** An intent this sure begins an errand, and one as sure as that may go before words of the dialog's own. */
const SURE_OF_TASK = 0.5
const SURE_INTENT = 0.7
/** Nothing is changed on less than a clear yes, and on a hearing that the recogniser doubts. */
const CLEAR_YES = 0.8
const CLEAR_HEARING = 0.4

/**
 * Takes words for an act: an alarm first, then a wish for a person, then the answer to what was asked, then questions and commands,
 * then whatever else was offered. What fits nothing is a no-match, never a guess.
 */
export function actOfWords(heard: Heard, turn: KitTurn, question: Question | undefined, plan: Plan): Taken {
  const { understood, tokens } = heard
  const { candidates, text } = understood
  const wishes = plan.wishes.scan(tokens, turn.language.locale.language)
  const alarm = longestOf(wishes, 'alarm')
  if (alarm) return { act: { type: 'ALARM', alarm, text }, notes: [`alarm ${alarm}`] }
  const command = best(candidates, 'command')
  const intent = best(candidates, 'intent')
  if (command?.value === 'human' && command.score >= SURE_OF_PERSON) return take({ type: 'HUMAN' }, command)
  if (intent?.value === 'human' && intent.score >= SURE_OF_PERSON) return take({ type: 'HUMAN' }, intent)
  if (question?.kind === 'message') {
    if (command && command.score >= SURE_OF_COMMAND && command.value !== 'human') {
      const act = ofCommand(command.value)
      if (act && act.type !== 'NEVER_MIND') return take(act, command)
    }
    return tokens.length > 0
      ? { act: { type: 'ANSWER', news: { slots: {}, message: text.trim().slice(0, 1_000) } }, notes: [] }
      : { act: { type: 'NO_MATCH', text }, notes: [] }
  }
  const { news, notes } = newsIn(heard, wishes, turn, question, plan)
  const language = best(candidates, 'language')
  if (language && isEmpty(news)) return take({ type: 'LANGUAGE', locale: localeFor(language.value, turn, plan) }, language)
  const answer = answerTo(heard, news, turn, question, plan)
  if (answer) return { ...answer, notes: [...answer.notes, ...notes] }
  const answered = question?.slot !== undefined && news.slots[question.slot] !== undefined
  const topic = topicIn(candidates, wishes, plan)
  if (topic !== undefined && !answered) return { act: { type: 'QUESTION', topic }, notes: [`asks about ${topic}`] }
  if (command && command.score >= SURE_OF_COMMAND && !answered) {
    const act = ofCommand(command.value)
    if (act) return take(act, command)
  }
  if (!isEmpty(news)) return { act: { type: 'ANSWER', news }, notes }
  const yesno = best(candidates, 'yesno')
  if (question?.kind === 'more' && yesno && yesno.value !== 'maybe') return take({ type: yesno.value === 'yes' ? 'YES' : 'NO' }, yesno)
  if (command?.text.includes(' ')) {
    const act = ofCommand(command.value)
    if (act) return take(act, command)
  }
  return { act: { type: 'NO_MATCH', text }, notes: [] }
}

/** The answer to a yes/no question or a choice, where one was asked; a change that came with it goes first. */
function answerTo(
  { understood, confidence }: Heard,
  news: News,
  turn: KitTurn,
  question: Question | undefined,
  plan: Plan,
): Taken | undefined {
  const { candidates, text } = understood
  const yesno = best(candidates, 'yesno')
  const command = best(candidates, 'command')
  const never = command?.value === 'never_mind' && command.score >= SURE_OF_COMMAND && isEmpty(news)
  switch (question?.kind) {
    case 'choice': {
      if (never) return take({ type: 'NEVER_MIND' }, command)
      const choice = best(candidates, 'menu_choice')
      const count = question.choice?.from(callOf(plan, turn.context)).length ?? 0
      if (typeof choice?.value === 'number' && choice.value >= 1 && choice.value <= count)
        return take({ type: 'CHOICE', index: choice.value - 1, text: choice.text }, choice)
      if (!isEmpty(news)) return { act: { type: 'ANSWER', news }, notes: [] }
      if (yesno?.value === 'yes' && count === 1) return take({ type: 'CHOICE', index: 0, text }, yesno)
      return choice?.value === 'none' || yesno?.value === 'no' ? take({ type: 'NONE' }, choice ?? yesno) : undefined
    }
    case 'check':
      if (!isEmpty(news)) return { act: { type: 'ANSWER', news }, notes: [] }
      return yesno && yesno.value !== 'maybe' ? take({ type: yesno.value === 'yes' ? 'YES' : 'NO' }, yesno) : undefined
    case 'confirm':
    case 'change': {
      if (never) return take({ type: 'NO' }, command)
      if (!isEmpty(news)) return { act: { type: 'ANSWER', news }, notes: ['something was changed, so it is read back again'] }
      const wrong = best(candidates, 'correction')?.value.slot
      if (wrong !== undefined && turn.context.frame[wrong])
        return { act: { type: 'CHANGE', slot: wrong }, notes: [`${wrong} is to be changed`] }
      if (yesno?.value === 'no') return take({ type: 'NO' }, yesno)
      if (yesno?.value !== 'yes') return undefined
      const clear = yesno.score >= CLEAR_YES && (confidence === undefined || confidence >= CLEAR_HEARING)
      return clear || question.kind === 'change'
        ? take({ type: 'YES' }, yesno)
        : { act: { type: 'NO_MATCH', text }, notes: ['the yes was not clear enough to change anything'] }
    }
    default:
      return undefined
  }
}

/** What the words bring that is not known yet: the errand, and slots that it takes. */
function newsIn(
  { understood, tokens }: Heard,
  wishes: readonly Match<Wish>[],
  turn: KitTurn,
  question: Question | undefined,
  plan: Plan,
): { readonly news: News; readonly notes: readonly string[] } {
  const { context, language } = turn
  const slots: Record<string, { value: unknown; text: string }> = {}
  const notes: string[] = []
  const task = taskIn(understood.candidates, { tokens, wishes }, turn, plan)
  const revising = question?.kind === 'confirm' || question?.kind === 'change' || best(understood.candidates, 'correction') !== undefined
  const under = plan.tasks.find(({ id }) => id === (task ?? context.task))
  for (const [name, type] of Object.entries(plan.slots)) {
    if (under && !under.steps.some((step) => 'slot' in step && step.slot === name)) continue
    const asked = question?.slot === name && question.kind !== 'choice'
    if (type.onlyAsked === true && !asked) continue
    const known = context.frame[name]
    if (known && !asked && !revising && !isWish(type.asks, question)) continue
    const words: HeardWords = {
      text: understood.text,
      tokens,
      candidates: understood.candidates,
      language: language.locale.language,
      locale: language.locale,
      country: plan.country,
      asked,
      now: turn.now(),
    }
    const reading = bestReading(type.read(words))
    if (!reading || (!asked && reading.score < EXPLICIT)) continue
    if (known && same(known.value, reading.value)) continue
    slots[name] = { value: reading.value, text: reading.text }
    notes.push(`${reading.rule} heard "${reading.text}" for ${name}`)
  }
  const errand = task ?? (context.task === null ? taskOfSlots(Object.keys(slots), plan) : undefined)
  return { news: { ...(errand === undefined ? {} : { task: errand }), slots }, notes }
}

/** Another time may be named while times are offered. */
const isWish = (asks: string | undefined, question: Question | undefined): boolean =>
  asks === 'preferred_time' && question?.kind === 'choice'

/**
 * The errand that is asked for, if it is another than the one under way. An intent of the engine's that is sure goes before words of the
 * dialog's own ("cancel my appointment", where "appointment" books), unless those words hold all that it was read from.
 */
function taskIn(candidates: readonly Candidate[], { tokens, wishes }: Said, { context }: KitTurn, plan: Plan): string | undefined {
  const own = longestMatch(wishes, 'task')
  const intent = best(candidates, 'intent')
  const byIntent = intent && intent.score >= SURE_OF_TASK ? plan.byIntent.get(intent.value) : undefined
  const covered = own && intent && (tokens[own.from]?.start ?? 0) <= intent.start && intent.end <= (tokens[own.to - 1]?.end ?? 0)
  const found = (intent && intent.score >= SURE_INTENT && !covered ? byIntent : undefined) ?? own?.value.id ?? byIntent
  return found === context.task ? undefined : found
}

/** A slot that only one errand asks for begins that errand: "Doctor Singh, Tuesday". */
function taskOfSlots(slots: readonly string[], plan: Plan): string | undefined {
  const asking = (slot: string) => plan.tasks.filter(({ steps }) => steps.some((step) => step.kind === 'ask' && step.slot === slot))
  const only = slots.map(asking).find((tasks) => tasks.length === 1)
  return only?.[0]?.id
}

function topicIn(candidates: readonly Candidate[], wishes: readonly Match<Wish>[], plan: Plan): string | undefined {
  const own = longestOf(wishes, 'topic')
  if (own !== undefined) return own
  const engine = best(candidates, 'topic')?.value
  return engine !== undefined && plan.topicByEngine.has(engine) ? engine : undefined
}

const longestOf = (wishes: readonly Match<Wish>[], kind: Wish['kind']): string | undefined => longestMatch(wishes, kind)?.value.id

function longestMatch(wishes: readonly Match<Wish>[], kind: Wish['kind']): Match<Wish> | undefined {
  let found: Match<Wish> | undefined
  for (const match of wishes) if (match.value.kind === kind && (!found || match.to - match.from > found.to - found.from)) found = match
  return found
}

function bestReading(all: readonly SlotReading<unknown>[]): SlotReading<unknown> | undefined {
  let found: SlotReading<unknown> | undefined
  for (const reading of all) if (!found || reading.score > found.score) found = reading
  return found
}

const isEmpty = ({ task, slots, message }: News): boolean => task === undefined && message === undefined && Object.keys(slots).length === 0
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function localeFor(language: string, turn: KitTurn, plan: Plan): string | null {
  if (turn.language.locale.language === language) return turn.context.locale
  return Object.keys(plan.locales).find((tag) => tag.startsWith(language)) ?? null
}

function ofCommand(command: Command): Act | undefined {
  switch (command) {
    case 'repeat':
    case 'slower':
    case 'help':
    case 'can_you_hear':
    case 'greeting':
      return { type: 'REPEAT' }
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
    default:
      return undefined
  }
}

const take = (act: Act, because: Candidate | undefined): Taken => ({
  act,
  notes: because ? [`${because.rule} heard "${because.text}"`] : [],
})
