import type { Correction, Language } from '../understanding/candidate.ts'
import type { Grammar } from '../understanding/grammar.ts'
import { phraseBook } from '../understanding/phrases.ts'
import { type Token, textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { longestOnly, type Mention } from './mention.ts'
import type { Variants } from './variants.ts'

/** The slots a caller can point at. */
export type CorrectedSlot = NonNullable<Correction['slot']>
/** `taken-back` stands before the words that were wrong ("not forty-two"), `wrong` says only that something is, `outdated` that it was
 * right once ("my old number"), `other` that
 * another is to be put in its place ("a different day"); `wrong_place` and `wrong_person` name the slot and deny it at once ("that's not me");
 * `idle` only looks like one of these ("the other day"). */
export type CorrectionSign =
  | CorrectedSlot
  | 'change'
  | 'taken_back'
  | 'wrong'
  | 'outdated'
  | 'other'
  | 'wrong_place'
  | 'wrong_person'
  | 'idle'
  | 'rather'

/** The words of one language for taking something back. */
export type CorrectionWords = {
  readonly language: Language
  readonly signs: Readonly<Record<CorrectionSign, readonly string[]>>
  /** Behind a "not": "not sure", "not yet" take nothing back. */
  readonly notAValue: ReadonlySet<string>
  /** Those that are part of a value where it mirrors one before: "the blue, not the red". */
  readonly mirrors: ReadonlySet<string>
  /** Before a "not" that merely denies: "the water is not hot". */
  readonly copulas: ReadonlySet<string>
  /** Words that end a value that is taken back. */
  readonly endsValue: ReadonlySet<string>
}

const SLOTS: readonly CorrectedSlot[] = ['caller_name', 'callback_number', 'service_address', 'problem', 'preferred_time']
const SIGNS: readonly CorrectionSign[] = [
  ...SLOTS,
  'change',
  'wrong',
  'outdated',
  'other',
  'wrong_place',
  'wrong_person',
  'idle',
  'taken_back',
  'rather',
]

/** Most words between "change" or "wrong" and the slot it speaks of. */
const NEAR = 5
/** What points at a slot that stands near. */
const POINTS: ReadonlySet<CorrectionSign> = new Set<CorrectionSign>(['change', 'outdated', 'other', 'wrong'])
/** So many of them can stand near one slot. */
const MOST_POINTERS = 12
/** What may be that of some time ago. */
const DATED: ReadonlySet<CorrectedSlot> = new Set<CorrectedSlot>(['caller_name', 'callback_number', 'service_address'])
/** Most words between a slot that is named and the "not" behind its new value. */
const FAR = 5
/** Words before a "not" that a mirrored word may stand in. */
const MIRROR = 4
/** Signs that are no part of a value: "not forty-two, sorry". */
const ENDS_VALUE: ReadonlySet<CorrectionSign> = new Set<CorrectionSign>(['rather', 'wrong', 'taken_back'])
const RATHER: ReadonlySet<CorrectionSign> = new Set<CorrectionSign>(['rather'])
/** Most words of a value that is taken back. */
const LONGEST_NOT = 5

/** A grammar that hears that something is taken back or to be changed; the new value itself is read by its own grammar. */
export function correctionGrammar(words: CorrectionWords, vocabulary: Vocabulary, variants: Variants): Grammar {
  const own = words.language
  const book = phraseBook(variants(SIGNS.map((sign) => [sign, words.signs[sign]] as const)), vocabulary)
  return {
    kinds: ['correction'],
    read({ text, tokens }, { asked }) {
      const found = book.scan(tokens)
      if (found.length === 0) return []
      const mentions = longestOnly<CorrectionSign>(found)
      const not = takenBack(tokens, mentions, words)
      const slot =
        pointedAt(mentions) ?? (not && spokenOf(mentions, not)) ?? (asked.length > 1 ? namedAlone(mentions, tokens.length) : undefined)
      // "Sorry?" alone takes nothing back.
      const rather = mentions.find((mention) => mention.value === 'rather' && mention.from <= 4 && tokens.length > mention.to)
      const used = [slot?.by, slot?.slot, not, rather].filter((mention) => mention !== undefined)
      const start = tokens[Math.min(...used.map((mention) => mention.from))]
      const end = tokens[Math.max(...used.map((mention) => mention.to)) - 1]
      if (!start || !end) return []
      const value: Correction = {
        ...(slot ? { slot: slot.value } : {}),
        ...(not ? { not: textOf(text, tokens, not.from + 1, not.to) } : {}),
      }
      const score = slot && not ? 0.95 : slot ? 0.88 : not && rather ? 0.85 : not && !denies(tokens[not.from - 1], words) ? 0.65 : 0.5
      return [
        {
          kind: 'correction',
          value,
          text: text.slice(start.start, end.end),
          start: start.start,
          end: end.end,
          score,
          rule: `${own}.correction.${slot ? 'slot' : not ? 'not' : 'rather'}`,
        },
      ]
    },
  }
}

type Signs = readonly Mention<CorrectionSign>[]

/** "Change the address", "the name is wrong", "that's not my number". */
function pointedAt(mentions: Signs): { value: CorrectedSlot; slot: Mention<CorrectionSign>; by: Mention<CorrectionSign> } | undefined {
  const pointers = mentions.filter(({ value }) => POINTS.has(value))
  let first = 0
  for (const slot of mentions) {
    const value = SLOTS.find((each) => each === slot.value)
    if (!value) continue
    while (first < pointers.length && (pointers[first]?.to ?? 0) < slot.from - NEAR) first += 1
    const by = pointers
      .slice(first, first + MOST_POINTERS)
      .find(
        (mention) =>
          (mention.value === 'change' && slot.from >= mention.to && slot.from - mention.to <= 2) ||
          (mention.value === 'outdated' && DATED.has(value) && touches(mention, slot)) ||
          (mention.value === 'other' && value !== 'problem' && touches(mention, slot)) ||
          (mention.value === 'wrong' && (slot.from >= mention.to ? slot.from - mention.to <= NEAR : mention.from - slot.to <= NEAR)),
      )
    if (by) return { value, slot, by }
  }
  const denied = mentions.find(({ value }) => value === 'wrong_place' || value === 'wrong_person')
  return denied && { value: denied.value === 'wrong_place' ? 'service_address' : 'caller_name', slot: denied, by: denied }
}

/** Words beside the slot that name it and nothing more: "the address, please". */
const MOST_BESIDE = 3

/** "The time", where it was asked what is to be changed. */
function namedAlone(mentions: Signs, length: number): ReturnType<typeof pointedAt> {
  const named = mentions.filter(({ value }) => SLOTS.some((each) => each === value))
  const [slot, ...others] = named
  const value = SLOTS.find((each) => each === slot?.value)
  return slot && value && others.length === 0 && length - (slot.to - slot.from) <= MOST_BESIDE ? { value, slot, by: slot } : undefined
}

const touches = (a: Mention<CorrectionSign>, b: Mention<CorrectionSign>): boolean => a.to === b.from || b.to === a.from

/** "The street is Oak, not Elm". */
function spokenOf(mentions: Signs, not: Mention<CorrectionSign>): ReturnType<typeof pointedAt> {
  const slot = mentions.findLast(({ value, to }) => SLOTS.some((each) => each === value) && to <= not.from && not.from - to <= FAR)
  const value = SLOTS.find((each) => each === slot?.value)
  return slot && value ? { value, slot, by: not } : undefined
}

/** The "not" and the words behind it that were said to be wrong: "not forty-two". */
function takenBack(tokens: readonly Token[], mentions: Signs, words: CorrectionWords): Mention<CorrectionSign> | undefined {
  const startsOf = (signs: ReadonlySet<CorrectionSign>) => new Set(mentions.flatMap(({ value, from }) => (signs.has(value) ? [from] : [])))
  const rather = startsOf(RATHER)
  const ends = startsOf(ENDS_VALUE)
  let opening: Mention<CorrectionSign> | undefined
  for (const mention of mentions) {
    if (mention.value !== 'taken_back') continue
    const next = tokens[mention.to]
    if (!next || rather.has(mention.to)) continue
    if (words.notAValue.has(next.norm) && !isMirrored(tokens, mention, words)) continue
    let to = mention.to
    while (
      to < tokens.length &&
      to - mention.to < LONGEST_NOT &&
      !words.endsValue.has(tokens[to]?.norm ?? '') &&
      !tokens[to]?.gap.includes(',') &&
      !ends.has(to)
    )
      to += 1
    if (to === mention.to) continue
    const back = { value: mention.value, from: mention.to - 1, to }
    // Where "no" is "not" as well, the one that opens the utterance is an answer, if another follows: "no, cuarenta, no veinte".
    if (mention.from > 0) return back
    opening ??= back
  }
  return opening
}

/** "The water's not hot"; and where nothing stands before the "not", nothing can be put in its place. */
function denies(before: Token | undefined, { copulas }: CorrectionWords): boolean {
  return before === undefined || copulas.has(before.norm) || before.norm.endsWith("'s")
}

/** "C'est un t, pas un d": the word behind the "not" stands before it as well, so what it begins is a value. */
function isMirrored(tokens: readonly Token[], { from, to }: Mention<CorrectionSign>, { mirrors }: CorrectionWords): boolean {
  const norm = tokens[to]?.norm ?? ''
  return mirrors.has(norm) && to + 1 < tokens.length && tokens.slice(Math.max(0, from - MIRROR), from).some((token) => token.norm === norm)
}
