import type { Language } from '../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { PhraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import type { SaidNumber } from '../said-number.ts'
import type { SaidPostcode } from '../said-postcode.ts'
import type { TownTable } from './large-towns.ts'

/**
 * What words say about an address: what came before is wrong, what follows is wrong, a house number or a street follows, a corner
 * of two streets, or a number that counts years or hours.
 */
export type AddressRemark = 'restart' | 'not' | 'no' | 'number' | 'cue' | 'corner' | 'box' | 'age'

/** Street addresses of one language: its words, as data. All words are folded. */
export type AddressLanguage = {
  readonly language: Language
  readonly remarks: PhraseBook<AddressRemark>
  numberAt(tokens: readonly Token[], at: number): SaidNumber | undefined
  /** A part of a house number that only this language says: "hundred five", "won twenty". `within` is true behind other parts. */
  numberPartAt?(tokens: readonly Token[], at: number, within: boolean): { readonly digits: string; readonly to: number } | undefined
  /** True for a word that is part of a number whatever stands round it. */
  isNumberWord(token: Token): boolean
  /** Words that may begin a house number although they are no number word: "a", "to". */
  readonly numberHeads: ReadonlySet<string>
  postcodeAt(tokens: readonly Token[], at: number, context: UnderstandingContext, asked: boolean): SaidPostcode | undefined
  /** Words behind the name of a street ("street", "road"), true where they are seldom said of anything else. */
  readonly typesBehind: ReadonlyMap<string, boolean>
  /** Types that may follow another one: "Park Avenue". */
  readonly finalTypes: ReadonlySet<string>
  /** Types that stand behind an ordinal only: "3e avenue". */
  readonly typesBehindOrdinal: ReadonlySet<string>
  /** Words before the name of a street ("rue", "calle"), true where they are seldom said of anything else. */
  readonly typesBefore: ReadonlyMap<string, boolean>
  /** Words before the number of a road: "route 69". */
  readonly roadLeads: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  /** Words before the number of a part of a house, as they are said, and words between them and it. */
  readonly unitWords: ReadonlySet<string>
  readonly unitJoins: ReadonlySet<string>
  /** What follows an ordinal to name a part of a floor, "2º izquierda"; a letter does so too where there are such words. */
  readonly sides: ReadonlySet<string>
  readonly floorMark: string
  /** How the number of a street that is said as an ordinal is written: "32e avenue". */
  ordinalStreet?(value: number, type: string): string
  /** Those whose number is written in Roman figures behind their name: "avenue George-V". */
  readonly regents?: ReadonlySet<string>
  /** Behind a house number: "bis", "ter"; "and a half" as words. */
  readonly numberEndings: ReadonlySet<string>
  readonly halves: readonly (readonly string[])[]
  /** A hyphen said as a word, between a house number and its letter. */
  readonly hyphens: ReadonlySet<string>
  /** Single letters that are words of the language: never the letter of a house. */
  readonly letterWords: ReadonlySet<string>
  /** Words between a house number and its street ("de la", "sur"), and between a street and the number behind it ("le", "número"). */
  readonly numberJoins: ReadonlySet<string>
  readonly behindJoins: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  /** Words that stand in names of streets although they are function words, and those that are written small. */
  readonly joiners: ReadonlySet<string>
  /** "The street is Elm": words between a type that comes first and the name. */
  readonly copulas: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** Streets are named after days ("rue du 4 septembre"), or after numbers with the type first ("calle 13"). */
  readonly monthWords: ReadonlySet<string>
  readonly numberedStreets: boolean
  /** "Calle Maple Street": names of another language with their own type, beside which the first is left out. */
  readonly mixesEnglish: boolean
  readonly functionWords: ReadonlySet<string>
  readonly commonWords: ReadonlySet<string>
  readonly companyWords: ReadonlySet<string>
  /** Words behind a number that say what it counts. */
  readonly counted: ReadonlySet<string>
  /** Words that make two streets a corner: "Main and Elm". */
  readonly ands: ReadonlySet<string>
  readonly nots: ReadonlySet<string>
  /** Words before a town, and words that begin the names of many towns. */
  readonly townLeads: ReadonlySet<string>
  readonly townHeads: ReadonlySet<string>
  readonly townJoiners: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  /** Codes of states that are also words: they count only before a postcode. */
  readonly stateWords: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Words that speak of a place, beside which a number may be a house, and words that announce a postcode. */
  readonly placeWords: ReadonlySet<string>
  readonly postcodeWords: ReadonlySet<string>
  /** "Address": behind it a place may stand without a number. */
  readonly placeNouns: ReadonlySet<string>
  /** Words that begin what is written behind an address: a phone, an email. */
  readonly contactWords: ReadonlySet<string>
  /** What is written before a house number: "no 12". */
  readonly numberMarks: ReadonlySet<string>
  /** Great cities, that end the name of a street before them although no list of the business has them. */
  readonly cities: TownTable
  /** What a part of a town or an estate is called: behind a street it begins another line. */
  readonly districts: ReadonlySet<string>
  /** Letters as they are named, for doors: "bé". */
  readonly letterNames: ReadonlyMap<string, string>
  /** Countries where the number is written behind the street. */
  readonly numberBehindIn: ReadonlySet<string>
}

/** The street types of a list of words, all as sure as each other. */
export function streetTypes(text: string, sure: boolean): [string, boolean][] {
  return wordList(text).map((word) => [word, sure])
}

export function wordList(text: string): string[] {
  return text.trim().split(/\s+/)
}

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text))

export const NO_WORDS: ReadonlySet<string> = new Set()
