import type { Candidate, Language } from '../understanding/candidate.ts'
import type { Grammar, UnderstandingContext, Utterance } from '../understanding/grammar.ts'
import { type PhraseBook, phraseBook } from '../understanding/phrases.ts'
import { type Token, textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { type Pointer, resolveChoice } from './menu-choice.ts'

/**
 * `none` refuses all offers, but "later" and "earlier" choose a `side` of those that are spoken of ("Monday, but later"); `counter` proposes another, `again` takes back what was said before, `not` what follows, `cannot` what
 * follows or else what stands before ("not Friday", "Friday I can't"), `ask` asks about an offer, `skip` only looks like a pointer.
 */
export type ChoiceWord =
  | Pointer
  | { readonly type: 'none'; readonly side?: 'earliest' | 'latest' }
  | { readonly type: 'counter' | 'again' | 'not' | 'cannot' | 'ask' | 'skip' }
export type ChoiceEntries = readonly (readonly [ChoiceWord, readonly string[]])[]

/** What a language says to choose. All words folded. */
export type ChoiceLanguage = {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly words: Iterable<readonly [ChoiceWord, readonly string[]]>
  /** Words that refuse what was offered, where they stand first. */
  readonly refuses: ReadonlySet<string>
  /** What does not refuse behind such a word: "no problem". */
  readonly afterRefusal: ReadonlySet<string>
  readonly hesitations: ReadonlySet<string>
  /** Between things that are refused together: "not the first or the second". */
  readonly or: ReadonlySet<string>
  /** Words that are a choice only in a short reply: "to", "one". */
  readonly weak: ReadonlySet<string>
  /** A word that stands for what was pointed at, right behind the pointer: "the Wednesday one". */
  readonly noun: ReadonlySet<string>
  /** Before that word, where what was pointed at follows: "the one on Friday". */
  readonly beforeNoun: ReadonlySet<string>
  /** What a number is read by, when it stands in figures. */
  readonly figures: {
    /** Behind a figure, glued to it: "2nd", "2e". */
    readonly ordinal: ReadonlySet<string>
    /** Behind the hour: "10 o'clock", "10 h". */
    readonly clock: ReadonlySet<string>
    readonly meridiem: ReadonlyMap<string, 'am' | 'pm'>
    /** Before a position: "option 2". */
    readonly position: ReadonlySet<string>
    /** Before an hour: "at 2". */
    readonly hour: ReadonlySet<string>
    /** Before a day of the month: "the 24". */
    readonly day: ReadonlySet<string>
  }
}

type Said = { readonly word: ChoiceWord; readonly from: number; readonly to: number }
type Reader = { readonly book: PhraseBook<ChoiceWord>; readonly speech: ChoiceLanguage }

/** Questions that a choice among offers may answer. */
const ASKED_FOR: ReadonlySet<string> = new Set(['slot_choice', 'menu_choice', 'appointment_ref'])
/** Most words of a reply that a weak word may be a choice in. */
const SHORT = 3

/** Which of the offered times is chosen. Reads only where a choice was asked; a time that matches no offer is not a choice. */
export function menuChoiceGrammar(speech: ChoiceLanguage): Grammar {
  const reader: Reader = { book: phraseBook(speech.words, speech.vocabulary), speech }
  return {
    kinds: ['menu_choice'],
    read(utterance, context) {
      if (!context.offered || context.offered.length === 0 || !context.asked.some((slot) => ASKED_FOR.has(slot))) return []
      const said = pointersIn(utterance.tokens, reader)
      if (said.some((each) => each.word.type === 'ask')) return []
      return chosen(said, utterance, context, speech)
    },
  }
}

function chosen(
  all: readonly Said[],
  utterance: Utterance,
  context: UnderstandingContext,
  { language, refuses, afterRefusal, hesitations, or, weak }: ChoiceLanguage,
): Candidate[] {
  const offered = context.offered ?? []
  const { tokens } = utterance
  const isPointer = (each: Said) => isPointerWord(each.word)
  // What is said last counts, where something was taken back: "first, no, second".
  const takenBack = all.findLastIndex((each, at) => each.word.type === 'again' && all.slice(at + 1).some(isPointer))
  const said = all.slice(takenBack + 1)
  const from = said[0]?.from ?? 0
  const fillsOrRefuses = ({ norm }: Token) => refuses.has(norm) || hesitations.has(norm)
  const refused = tokens.findIndex((token, at) => refuses.has(token.norm) && !afterRefusal.has(tokens[at + 1]?.norm ?? ''))
  const countered = said.some((each) => each.word.type === 'counter')
  const none = said.find((each) => each.word.type === 'none')
  const not = said.flatMap((each, at) => withJoined(excludedBy(each, said[at - 1], said[at + 1]), said, tokens, or))
  // "Tuesday, no": what was named is refused, and nothing put in its place.
  const named = said.at(-1)
  if (named && isPointer(named) && !not.includes(named) && refused >= named.to && tokens.slice(named.to).every(fillsOrRefuses))
    not.push(named)
  const pointers = pointersOf(said.filter((each) => !not.includes(each)))
  const afterNo =
    refused >= 0 && said.some((each) => isPointer(each) && each.from < refused) ? said.filter((each) => each.from > refused) : said
  const make = (value: number | 'none', score: number, rule: string): Candidate[] => [one(value, score, rule)]
  const one = (value: number | 'none', score: number, rule: string): Candidate => {
    const first = said[0] ?? { from: Math.max(0, refused), to: Math.max(0, refused) + 1 }
    const last = said.at(-1) ?? first
    return {
      kind: 'menu_choice',
      value,
      text: textOf(utterance.text, tokens, first.from, last.to),
      start: tokens[first.from]?.start ?? 0,
      end: tokens[last.to - 1]?.end ?? 0,
      score,
      rule: `${language}.menu-choice.${rule}`,
    }
  }
  if (none && !(pointers.length > 0 && none.from > from && !countered)) return make('none', 0.88, 'none')
  const refusedFirst = refused >= 0 && tokens.slice(0, refused).every((token) => hesitations.has(token.norm))
  // "I can't make any of those."
  if (pointers.length === 0 && not.some((each) => each.word.type === 'any')) return make('none', 0.85, 'none')
  const nothingElse = said.every((each) => each.word.type === 'not' || each.word.type === 'cannot')
  if (pointers.length === 0 && not.length === 0 && said.some((each) => each.word.type === 'cannot')) return make('none', 0.7, 'cannot')
  if (refusedFirst && (countered || nothingElse) && (countered || tokens.length - refused <= 2))
    return make('none', countered ? 0.85 : 0.7, 'refused')
  if (tokens.length > SHORT && said.every((each) => isWeak(each, tokens, weak))) return []
  const wanted = afterNo === said ? pointers : pointersOf(afterNo.filter((each) => !not.includes(each)))
  const resolve = (side: readonly Pointer[]) =>
    resolveChoice([...(wanted.length > 0 ? wanted : pointers), ...side], pointersOf(not), offered, () => context.referenceTime)
  const side = none?.word.type === 'none' ? none.word.side : undefined
  const choices = resolve(side ? [{ type: 'end', which: side }] : [])
  if (choices.length > 0) return choices.map((choice) => one(choice.value, choice.score, choice.rule))
  // "Friday I can't", and nothing else was offered.
  if (not.length > 0 && pointers.length === 0 && not.some((each) => isPointer(each) && isDescription(each.word)))
    return make('none', 0.7, 'excluded')
  // "What about Friday?", where no Friday was offered.
  return countered && wanted.some(isDescription) ? make('none', 0.7, 'countered') : []
}

const isDescription = ({ type }: ChoiceWord): boolean => type !== 'position' && type !== 'end' && type !== 'any' && type !== 'number'

/** What is not wanted: what follows a "not", or stands before it where nothing does; with "I can't", what stands right before it, or else right behind. */
function excludedBy({ word, from, to }: Said, before: Said | undefined, after: Said | undefined): Said[] {
  // "Tomorrow, not the first" excludes what follows; "mañana no" what stands before.
  if (word.type === 'not') return after ? [after] : before && isPointerWord(before.word) && before.to === from ? [before] : []
  if (word.type !== 'cannot') return []
  if (before && isPointerWord(before.word) && from - before.to <= 1) return [before]
  return after && isPointerWord(after.word) && after.from - to <= 2 ? [after] : []
}

/** With what is excluded, the pointers that an "or" joins to it. */
function withJoined(excluded: Said[], said: readonly Said[], tokens: readonly Token[], or: ReadonlySet<string>): Said[] {
  const last = excluded.at(-1)
  const next = last && said[said.indexOf(last) + 1]
  if (!last || !next || !isPointerWord(next.word) || next.from - last.to > 2) return excluded
  const joined = tokens.slice(last.to, next.from).some(({ norm }) => or.has(norm))
  return joined ? withJoined([...excluded, next], said, tokens, or) : excluded
}

function isWeak(each: Said, tokens: readonly Token[], weak: ReadonlySet<string>): boolean {
  return each.to - each.from === 1 && weak.has(tokens[each.from]?.norm ?? '')
}

function pointersOf(said: readonly Said[]): Pointer[] {
  return said.map((each) => each.word).filter(isPointerWord)
}

const NO_POINTERS: ReadonlySet<string> = new Set(['none', 'counter', 'again', 'not', 'cannot', 'ask', 'skip'])
function isPointerWord(word: ChoiceWord): word is Pointer {
  return !NO_POINTERS.has(word.type)
}

/** Pointers from left to right, the longest at each place. */
function pointersIn(tokens: readonly Token[], { book, speech }: Reader): Said[] {
  const out: Said[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = figuresAt(tokens, at, speech) ?? wordAt(tokens, at, book)
    if (match) {
      if (match.word.type !== 'skip') out.push(match)
      at = match.to
    } else at += 1
  }
  return out.filter((each, index) => {
    const noun = speech.noun.has(tokens[each.from]?.norm ?? '') && each.to - each.from === 1 && isNoun(each, index, out, tokens, speech)
    return !noun && !(tokens.length > SHORT && isWeak(each, tokens, speech.weak) && out.length > 1)
  })
}

/** "The Wednesday one", "the one on Wednesday". */
function isNoun(
  { from, to }: Said,
  index: number,
  said: readonly Said[],
  tokens: readonly Token[],
  { beforeNoun }: ChoiceLanguage,
): boolean {
  const next = said[index + 1]
  return said[index - 1]?.to === from || (next !== undefined && next.from - to <= 1 && beforeNoun.has(tokens[from - 1]?.norm ?? ''))
}

function wordAt(tokens: readonly Token[], at: number, book: PhraseBook<ChoiceWord>): Said | undefined {
  const match = book.matchAt(tokens, at)
  return match ? { word: match.value, from: match.from, to: match.to } : undefined
}

/** "10:30", "2 pm", "16 h 30", "the 24th", "option 2". */
function figuresAt(tokens: readonly Token[], at: number, { figures }: ChoiceLanguage): Said | undefined {
  const token = tokens[at]
  if (!token?.digits || token.norm.length > 2) return undefined
  const hour = Number(token.norm)
  const next = tokens[at + 1]
  if (next && next.gap === '' && figures.ordinal.has(next.norm)) {
    return { word: hour <= 5 ? { type: 'position', position: hour } : { type: 'day_of_month', day: hour }, from: at, to: at + 2 }
  }
  let to = at + 1
  let clock = figures.clock.has(tokens[to]?.norm ?? '')
  if (clock) to += 1
  const minutes = minutesAt(tokens[to], clock)
  if (minutes !== undefined) to += 1
  const meridiem = figures.meridiem.get(tokens[to]?.norm ?? '') ?? figures.meridiem.get(`${tokens[to]?.norm} ${tokens[to + 1]?.norm}`)
  if (meridiem) to += figures.meridiem.has(tokens[to]?.norm ?? '') ? 1 : 2
  if (!clock && figures.clock.has(tokens[to]?.norm ?? '')) {
    clock = true
    to += 1
  }
  const before = tokens[at - 1]?.norm ?? ''
  if (hour > 24) return { word: { type: 'day_of_month', day: hour }, from: at, to: at + 1 }
  if (minutes === undefined && !meridiem && !clock) {
    if (figures.position.has(before)) return { word: { type: 'position', position: hour }, from: at, to: at + 1 }
    if (figures.day.has(before) && hour > 5) return { word: { type: 'number', number: hour, day: true }, from: at, to: at + 1 }
    if (!figures.hour.has(before)) return { word: { type: 'number', number: hour }, from: at, to: at + 1 }
  }
  return { word: { type: 'time', hour, minute: minutes ?? 0, ...(meridiem ? { meridiem } : {}) }, from: at, to }
}

const MINUTE_GAPS: ReadonlySet<string> = new Set([':', '.', ' '])

function minutesAt(token: Token | undefined, behindClock: boolean): number | undefined {
  if (!token?.digits || token.norm.length !== 2) return undefined
  const minutes = Number(token.norm)
  return minutes < 60 && (MINUTE_GAPS.has(token.gap) || (behindClock && token.gap === '')) ? minutes : undefined
}
