import { type Pointer, resolveChoice } from '../../slots/menu-choice.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar, UnderstandingContext, Utterance } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import { withBareForms } from './apostrophes.ts'
import { CHOICE_WORDS, type ChoiceWord } from './menu-choice-words.ts'
import { englishWords } from './vocabulary.ts'

const book = phraseBook(withBareForms(CHOICE_WORDS), englishWords)
const ASKED_FOR = new Set(['slot_choice', 'menu_choice', 'appointment_ref'])
const REFUSES = new Set(['no', 'nope', 'nah'])
const HESITATIONS = new Set([
  'um',
  'uh',
  'er',
  'hm',
  'hmm',
  'oh',
  'ah',
  'well',
  'so',
  'sorry',
  'actually',
  'yeah',
  'and',
  'but',
  'ok',
  'okay',
])
const NAMES_POSITION = new Set(['number', 'option', 'choice', 'slot'])
/** Most words of a reply that a lone "to" or "one" may be a choice in. */
const SHORT = 3

type Said = { readonly word: ChoiceWord; readonly from: number; readonly to: number }

/** Which of the offered times is chosen. Reads only where a choice was asked; a time that matches no offer is not a choice. */
export const menuChoice: Grammar = {
  kinds: ['menu_choice'],
  read(utterance, context) {
    if (!context.offered || context.offered.length === 0 || !context.asked.some((slot) => ASKED_FOR.has(slot))) return []
    const said = pointersIn(utterance.tokens)
    if (said.some((each) => each.word.type === 'ask')) return []
    const choice = chosen(said, utterance, context)
    return choice ? [choice] : []
  },
}

function chosen(all: readonly Said[], utterance: Utterance, context: UnderstandingContext): Candidate | undefined {
  const offered = context.offered ?? []
  const { tokens } = utterance
  const isPointer = (each: Said) => isPointerWord(each.word)
  // What is said last counts, where something was taken back: "first, no, second".
  const takenBack = all.findLastIndex((each, at) => each.word.type === 'again' && all.slice(at + 1).some(isPointer))
  const said = all.slice(takenBack + 1)
  const from = said[0]?.from ?? 0
  const refused = tokens.findIndex((token, at) => REFUSES.has(token.norm) && tokens[at + 1]?.norm !== 'problem')
  const countered = said.some((each) => each.word.type === 'counter')
  const none = said.find((each) => each.word.type === 'none')
  const not = said.flatMap((each, at) => (each.word.type === 'not' ? said.slice(at + 1, at + 2) : []))
  const pointers = pointersOf(said.filter((each) => !not.includes(each)))
  const afterNo =
    refused >= 0 && said.some((each) => isPointer(each) && each.from < refused) ? said.filter((each) => each.from > refused) : said
  const make = (value: number | 'none', score: number, rule: string): Candidate => {
    const first = said[0] ?? { from: Math.max(0, refused), to: Math.max(0, refused) + 1 }
    const last = said.at(-1) ?? first
    return {
      kind: 'menu_choice',
      value,
      text: textOf(utterance.text, tokens, first.from, last.to),
      start: tokens[first.from]?.start ?? 0,
      end: tokens[last.to - 1]?.end ?? 0,
      score,
      rule: `en.menu-choice.${rule}`,
    }
  }
  if (none && !(pointers.length > 0 && none.from > from && !countered)) return make('none', 0.88, 'none')
  const refusedFirst = refused >= 0 && tokens.slice(0, refused).every((token) => HESITATIONS.has(token.norm))
  if (refusedFirst && (countered || said.length === 0) && (countered || tokens.length - refused <= 2))
    return make('none', countered ? 0.85 : 0.7, 'refused')
  if (tokens.length > SHORT && said.every((each) => isWeak(each, tokens))) return undefined
  const wanted = afterNo === said ? pointers : pointersOf(afterNo.filter((each) => !not.includes(each)))
  const choice = resolveChoice(wanted.length > 0 ? wanted : pointers, pointersOf(not), offered, () => context.referenceTime)
  if (choice) return make(choice.value, choice.score, choice.rule)
  return undefined
}

/** "To" and "one" are a choice only where little else is said. */
function isWeak(each: Said, tokens: readonly Token[]): boolean {
  const word = tokens[each.from]?.norm
  return (
    each.to - each.from === 1 &&
    (word === 'to' || word === 'too' || word === 'tree' || word === 'one' || word === 'any' || word === 'whatever')
  )
}

function pointersOf(said: readonly Said[]): Pointer[] {
  return said.map((each) => each.word).filter(isPointerWord)
}

function isPointerWord(word: ChoiceWord): word is Pointer {
  return word.type !== 'none' && word.type !== 'counter' && word.type !== 'again' && word.type !== 'not' && word.type !== 'ask'
}

/** Pointers from left to right, the longest at each place; figures ("10:30", "2 pm", "the 24th") are read here. */
function pointersIn(tokens: readonly Token[]): Said[] {
  const out: Said[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = figuresAt(tokens, at) ?? wordAt(tokens, at)
    if (match) {
      out.push(match)
      at = match.to
    } else at += 1
  }
  return out.filter((each, index) => {
    // "The Wednesday one": there, "one" is no number.
    const noun = tokens[each.from]?.norm === 'one' && each.to - each.from === 1 && out[index - 1]?.to === each.from
    return !noun && !(tokens.length > SHORT && isWeak(each, tokens) && out.length > 1)
  })
}

function wordAt(tokens: readonly Token[], at: number): Said | undefined {
  const match = book.matchAt(tokens, at)
  return match ? { word: match.value, from: match.from, to: match.to } : undefined
}

function figuresAt(tokens: readonly Token[], at: number): Said | undefined {
  const token = tokens[at]
  if (!token?.digits || token.norm.length > 2) return undefined
  const hour = Number(token.norm)
  const next = tokens[at + 1]
  if (next && (next.norm === 'th' || next.norm === 'st' || next.norm === 'nd' || next.norm === 'rd') && next.gap === '') {
    return { word: hour <= 5 ? { type: 'position', position: hour } : { type: 'day_of_month', day: hour }, from: at, to: at + 2 }
  }
  const minutes =
    next?.digits && next.norm.length === 2 && (next.gap === ':' || next.gap === '.' || next.gap === ' ') ? Number(next.norm) : undefined
  let to = minutes === undefined ? at + 1 : at + 2
  let meridiem = meridiemOf(tokens[to]?.norm)
  if (meridiem) to += 1
  else if ((tokens[to]?.norm === 'a' || tokens[to]?.norm === 'p') && tokens[to + 1]?.norm === 'm') {
    meridiem = tokens[to]?.norm === 'a' ? 'am' : 'pm'
    to += 2
  }
  const clock = tokens[to]?.norm === "o'clock" || tokens[to]?.norm === 'oclock'
  const before = tokens[at - 1]?.norm
  if (hour > 24) return { word: { type: 'day_of_month', day: hour }, from: at, to: at + 1 }
  if (minutes === undefined && !meridiem && !clock && before !== 'at') {
    if (before && NAMES_POSITION.has(before)) return { word: { type: 'position', position: hour }, from: at, to: at + 1 }
    return { word: { type: 'number', number: hour }, from: at, to: at + 1 }
  }
  return { word: { type: 'time', hour, minute: minutes ?? 0, ...(meridiem ? { meridiem } : {}) }, from: at, to: clock ? to + 1 : to }
}

const meridiemOf = (norm: string | undefined): 'am' | 'pm' | undefined => (norm === 'am' || norm === 'pm' ? norm : undefined)
