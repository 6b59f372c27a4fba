import type { DialogEvent } from '../../../event.ts'
import { hintedLanguages, spokenLanguage } from '../../../slots/spoken-language.ts'
import { best, type Candidate, type Language } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { MAX_UTTERANCE_LENGTH, type Token, tokenise } from '../../../understanding/token.ts'
import type { Heard as Words } from '../acts.ts'
import type { HouseLanguage, Setting } from '../setting.ts'
import type { Hearing, IntakeTurn } from './hear.ts'

type Heard = Extract<DialogEvent, { type: 'heard' }>
/** Hears what was said, or another hearing of it, as a call in the turn's language would. */
type Read = (turn: IntakeTurn, event?: Heard) => Hearing

/** From here on a language is asked for, and not only named: "do you speak Spanish", not "the Spanish tile". */
const ASKED_FOR = 0.6
/** A request that makes up so much of what was said is all that was meant. */
const NEARLY_ALL = 0.75
const MOST_ALTERNATIVES = 4
/** "Oui", "sí por favor": an answer of so few words is taken as it is, and the call goes on as before. */
const BARE_ANSWER = 3

/**
 * Hears an utterance in the language of the call, and in another that the business speaks where its words tell of that one: the call
 * then goes on in it, and what was said counts. An ordinary turn costs a count of words; another language is listened to only when
 * that count speaks for it. A cry of emergency is heard in every language.
 */
export function hearInItsLanguage(
  event: Heard,
  turn: IntakeTurn,
  setting: Setting,
  readEvent: (event: Heard, turn: IntakeTurn) => Hearing,
): Hearing {
  const read: Read = (inLanguage, other = event) => readEvent(other, inLanguage)
  const own = read(turn)
  const { language } = turn.language.locale
  const text = event.text.slice(0, MAX_UTTERANCE_LENGTH)
  const tokens = tokenise(text, { elision: turn.language.locale.elision })
  const spoken = spokenLanguage(tokens, language)
  const house = houseLanguage(spoken?.language, setting)
  if (house) return goOver(own, read(turnIn(turn, house)), house, turn)
  const asked = askedFor(own, text, turn, setting)
  if (asked) return asked
  // What its grammars made of words in a language that nobody here speaks is chance: only an alarm counts.
  if (spoken && takesNothingElse(own, turn)) {
    const notes = [...own.notes, `the caller speaks "${spoken.language}", which the business does not`]
    return { ...own, event: { type: 'LANGUAGE', locale: null }, notes }
  }
  if (setting.languages.length < 2) return own
  const hints = hintedLanguages(tokens, language)
  for (const hint of hints) {
    const house = houseLanguage(hint.language, setting)
    // Words like "gas" cry in several languages: then the one counts that more tells of.
    if (!house || (own.event.type === 'EMERGENCY' && !hint.plain) || !criesIn(house, text, setting)) continue
    const other = read(turnIn(turn, house))
    if (other.event.type === 'EMERGENCY') return goOver(own, other, house, turn)
  }
  if (!isUnclear(own)) return own
  return madeOut(hints, tokens, turn, setting, read) ?? otherwiseHeard(event, turn, setting, read) ?? own
}

/** A recogniser that listens in several languages has the right one among its other hearings. */
function otherwiseHeard({ alternatives, ...event }: Heard, turn: IntakeTurn, setting: Setting, read: Read): Hearing | undefined {
  const { language, elision } = turn.language.locale
  for (const { text, confidence } of (alternatives ?? []).slice(0, MOST_ALTERNATIVES)) {
    const house = houseLanguage(spokenLanguage(tokenise(text.slice(0, MAX_UTTERANCE_LENGTH), { elision }), language)?.language, setting)
    if (house)
      return goOver(undefined, read(turnIn(turn, house), { ...event, text, confidence: confidence ?? event.confidence }), house, turn)
  }
  return undefined
}

function takesNothingElse({ event }: Hearing, { path }: IntakeTurn): boolean {
  return event.type !== 'EMERGENCY' && event.type !== 'HUMAN' && !path.startsWith('EMERGENCY_FLOW') && !path.startsWith('TAKING_MESSAGE')
}

/** Nothing was understood, or only that something is going on. */
function isUnclear({ event }: Hearing): boolean {
  return event.type === 'NO_MATCH' || (event.type === 'ANSWER' && Object.keys(event.heard).every((key) => SAYS_NOTHING.has(key)))
}
const SAYS_NOTHING: ReadonlySet<string> = new Set(['text', 'concern', 'attempts'] satisfies (keyof Words)[])

/** What nobody understands here may be said in another language: it is taken where it makes sense there. */
function madeOut(
  hints: ReturnType<typeof hintedLanguages>,
  tokens: readonly Token[],
  turn: IntakeTurn,
  setting: Setting,
  read: Read,
): Hearing | undefined {
  for (const { language, mostly } of hints) {
    const house = houseLanguage(language, setting)
    if (!house) continue
    const other = read(turnIn(turn, house))
    const { type } = other.event
    if ((type === 'YES' || type === 'NO') && tokens.length <= BARE_ANSWER)
      return { ...other, notes: [...other.notes, `a bare answer in ${house.tag}: the call goes on in ${turn.context.locale}`] }
    if (mostly && tokens.length > 1 && type !== 'NO_MATCH') return goOver(undefined, other, house, turn)
  }
  return undefined
}

/** The call goes on in the language that is spoken, and what was said in it counts. */
function goOver(own: Hearing | undefined, other: Hearing, { tag }: HouseLanguage, { context, path }: IntakeTurn): Hearing {
  const first = { type: 'SPEAKS', locale: tag } as const
  const notes = [`the caller speaks ${tag}: the call goes on in it, no longer in ${context.locale}`]
  // An alarm is never lost or made less of, whichever language it was heard in.
  if (own && alarmOf(own) > alarmOf(other)) return { ...own, first, notes: [...own.notes, ...notes] }
  // In an emergency whatever makes no sense may be an address: only who asks for the language has said nothing else.
  const asksForIt = own?.candidates.some(isRequest) ?? false
  if (other.event.type !== 'NO_MATCH' || (path.startsWith('EMERGENCY_FLOW') && !asksForIt))
    return { ...other, first, notes: [...other.notes, ...notes] }
  // A question of an emergency that is given up is given up in the caller's language.
  const speaks = path.startsWith('EMERGENCY_FLOW') ? { first } : {}
  return { ...other, ...speaks, event: { type: 'LANGUAGE', locale: tag }, notes: [...other.notes, ...notes] }
}

function alarmOf({ event }: Hearing): 0 | 1 | 2 {
  return event.type !== 'EMERGENCY' ? 0 : event.emergency.level === 'life_safety' ? 2 : 1
}

/** Another language was asked for in the same breath as something else, in the middle of an emergency, or where anything is a message. */
function askedFor(
  own: Hearing,
  said: string,
  { path, context, listen, language: { locale } }: IntakeTurn,
  setting: Setting,
): Hearing | undefined {
  const { type } = own.event
  if (type === 'LANGUAGE' || type === 'HUMAN') return undefined
  const wanted = best(own.candidates.filter(isRequest), 'language')
  const house = wanted && wanted.value !== locale.language ? houseLanguage(wanted.value, setting) : undefined
  if (!house || !wanted) return undefined
  const alone = wanted.text.length >= said.length * NEARLY_ALL
  // "Tell him I only speak Spanish" is part of the message.
  if (!alone && path.startsWith('TAKING_MESSAGE') && listen.asked.includes('problem')) return undefined
  const notes = [...own.notes, `${wanted.rule} heard "${wanted.text}": the call goes on in ${house.tag}, no longer in ${context.locale}`]
  const event = type === 'NO_MATCH' || (alone && type === 'ANSWER') ? ({ type: 'LANGUAGE', locale: house.tag } as const) : own.event
  return { ...own, event, first: { type: 'SPEAKS', locale: house.tag }, notes }
}

function isRequest({ kind, rule, score }: Candidate): boolean {
  return kind === 'language' && score >= ASKED_FOR && rule.endsWith('.asked')
}

/** Whether the words sound an alarm in a language: its emergency grammar alone is asked. */
function criesIn({ locale }: HouseLanguage, text: string, { country }: Setting): boolean {
  const { emergency } = locale.grammars
  if ('unsupported' in emergency) return false
  const about: UnderstandingContext = { language: locale.language, country, asked: [] }
  const tokens = tokenise(text, { elision: locale.elision, vocabulary: locale.vocabulary })
  return emergency.read({ text, tokens }, about).some(({ kind, value }) => kind === 'intent' && value === 'emergency')
}

function houseLanguage(language: Language | string | undefined, { languages }: Setting): HouseLanguage | undefined {
  return languages.find(({ locale }) => locale.language === language)
}

/** The turn as a call in another language would have it. */
function turnIn(turn: IntakeTurn, { tag, locale }: HouseLanguage): IntakeTurn {
  return { ...turn, context: { ...turn.context, locale: tag }, language: { ...turn.language, locale } }
}
