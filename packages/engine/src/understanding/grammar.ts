import type { Candidate, Kind, Language } from './candidate.ts'
import type { TokenSpan } from './introduced-names.ts'
import type { Regions } from './region.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known while an utterance is read. Everything is optional: without it, a grammar reads what the words alone say. */
export type UnderstandingContext = {
  readonly language: Language
  /** ISO 3166 country of the business: its date order, its phone plan, its postcodes. */
  readonly country: Country
  /** Where phone numbers are of another country: its ISO 3166 code, or `null` where nothing says which and they stay as said. */
  readonly phonePlan?: string | null | undefined
  /** What the last prompt asked for: dialog slots or kinds of meaning. Empty when unknown. */
  readonly asked: readonly string[]
  /** Local wall-clock "now", `YYYY-MM-DDTHH:MM`. Read only when a date or time is met. */
  readonly referenceTime?: string | undefined
  /** Local starts `YYYY-MM-DDTHH:MM` of the times just read out, in that order. */
  readonly offered?: readonly string[] | undefined
  /** E.164 number the call comes from. */
  readonly callerPhone?: string | undefined
  /** Area code to assume for a number said without one. */
  readonly areaCode?: string | undefined
  /** Facts of the business that hearing is resolved against. */
  readonly business?: BusinessVocabulary | undefined
  /** Names, postcodes and addresses known to the business. */
  readonly known?:
    | { readonly names?: readonly string[]; readonly postcodes?: readonly string[]; readonly addresses?: readonly string[] }
    | undefined
}

export type Country = 'US' | 'CA' | 'GB' | 'FR' | 'ES' | 'MX' | 'BE' | 'CH'

export type BusinessVocabulary = {
  readonly towns: readonly string[]
  readonly postcodes: readonly string[]
  /** Ids of the services it offers, `general` among them. */
  readonly services: readonly string[]
  /** Opening hours as minutes of the day, earliest start and latest end: decides whether "at four" is 04:00 or 16:00. */
  readonly day: { readonly from: number; readonly to: number }
}

/** An utterance cut into words, with what earlier grammars found. */
export type Utterance = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Words that were introduced as somebody's name, once that is known: they speak of no trouble. */
  readonly names?: readonly TokenSpan[]
}

/**
 * Reads some kinds of meaning in one language. Pure, total, linear in the utterance. A gap in a locale is written
 * `unsupported('why')`, never left out.
 */
export type Grammar = {
  readonly kinds: readonly Kind[]
  read(utterance: Utterance, context: UnderstandingContext): readonly Candidate[]
}

export type Unsupported = { readonly unsupported: string }
export const unsupported = (reason: string): Unsupported => ({ unsupported: reason })

/** The grammars that every language must name. */
export const GRAMMAR_NAMES = [
  'emergency',
  'triage',
  'acts',
  'yesNo',
  'menuChoice',
  'dateTime',
  'phone',
  'address',
  'name',
  'service',
  'correction',
  'onBehalf',
] as const
export type GrammarName = (typeof GRAMMAR_NAMES)[number]

/** One language: how it is cut into words, what its grammars are, how values are read aloud. A new language is one folder. */
export type Locale = {
  readonly language: Language
  readonly elision: boolean
  /** What the phrase books of its grammars share, if they share one. */
  readonly vocabulary?: Vocabulary
  /** Where it is spoken: what is different there, and nothing else. */
  readonly regions: Regions
  readonly grammars: Readonly<Record<GrammarName, Grammar | Unsupported>>
  readonly speak: Speaker
  /** What is needed to put several hearings of a name or a code together. */
  readonly hearing?: HearingWords
}

/** How a language spells, and names that are often met, which weigh among hearings that differ. Words are folded. */
export type HearingWords = {
  /** The letters and digits that an utterance spells, however they are said, in lower case. */
  characters(tokens: readonly Token[]): string
  /** Words that ask about this very moment: "are you open now". */
  readonly now: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly familyNames: ReadonlySet<string>
}

/** Reads values back the way a careful receptionist would. All dates and times are local, `YYYY-MM-DDTHH:MM` or parts of it. */
export type Speaker = {
  /** "Tuesday, November 24" */
  date(date: string, now?: string): string
  /** "1 PM", "1:30 PM" */
  time(time: string): string
  /** "tomorrow, Tuesday November 24, at 1 PM" */
  dateTime(dateTime: string, now?: string): string
  /** Groups of single digits: "8 6 0, 5 5 5, 0 1 4 2" */
  phone(e164: string): string
  /** Letter by letter: "B, E, N", "double L" */
  spelled(word: string): string
  /** "Of" and a name, in a language that joins them: "d'Ann", "de Marc". The name as it is elsewhere. */
  of(name: string): string
  /** The name of a language by its tag: "French" */
  language(tag: string): string
  /** "1, 2 or 3" */
  list(items: readonly string[], joiner: 'and' | 'or'): string
  /** "Monday to Friday 8 AM to 5 PM, Saturday 9 AM to 1 PM" from minutes of the day by weekday 1 (Monday) to 7. */
  hours(week: readonly (readonly { readonly from: number; readonly to: number }[])[]): string
}
