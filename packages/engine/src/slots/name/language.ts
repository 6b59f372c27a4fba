import type { Language } from '../../understanding/candidate.ts'
import type { PhraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import type { Spelling } from '../spelling.ts'

/** What words say about the name that follows or precedes them. */
export type NameCue =
  /** "My name is", "call me". */
  | 'full'
  /** "This is", "ici". */
  | 'self'
  /** "I'm": as likely a state as a name. */
  | 'iam'
  /** "I'm the owner", which leads a name only when one follows. */
  | 'role'
  /** "It's", "c'est". */
  | 'it'
  /** "Under", "au nom de". */
  | 'account'
  /** "Ann Lee's appointment": whose it is. */
  | 'owner'
  | 'for'
  | 'first'
  | 'last'
  /** Somebody else's name follows. */
  | 'other'
  /** Says something about the name, but is none: "no last name". */
  | 'skip'
  | 'question'
  | 'not'
  | 'restart'
  | 'filler'
  /** "Like the colour": an explanation follows. */
  | 'like'
  /** Stands behind a name: "speaking", "à l'appareil". */
  | 'behind'
  /** "… is my last name". */
  | 'first_behind'
  | 'last_behind'

/** The words that say something about the letters of a name: "with two t's", "sans e". */
export type NoteWords = {
  readonly with: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  /** "No h": without, but a common word. */
  readonly no: ReadonlySet<string>
  readonly one: ReadonlySet<string>
  readonly two: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Two letters that are spoken of as one: "with a ph". */
  readonly digraphs: ReadonlySet<string>
  /** "At the end", "à la fin" begin so. */
  readonly places: ReadonlySet<string>
}

/** Names of people in one language: its words, as data. All words are folded. */
export type NameLanguage = {
  readonly language: Language
  readonly cues: PhraseBook<NameCue>
  /** Words without one of which no cue can match. */
  readonly cueStarters: ReadonlySet<string>
  /** Cues that are common words too: they count only when a word follows that could be a name. */
  readonly weakStarters: ReadonlySet<string>
  /** Words that may follow a weak cue before the name: "the", "still". */
  readonly behindWeak: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  /** Given names that are often met: a hint that a word is a name and comes first, never a condition. */
  readonly given: ReadonlySet<string>
  /** Family names that are never taken for other words. */
  readonly family: ReadonlySet<string>
  /** Family names that are often met, also those that are common words. */
  readonly oftenFamily: ReadonlySet<string>
  /** Words that are seldom a name unless a strong cue says so. */
  readonly common: ReadonlySet<string>
  /** Words that are never part of a name, whatever stands before them. */
  readonly functionWords: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly companies: ReadonlySet<string>
  /** Words that close a reply rather than a name: "this is Ann again". */
  readonly closers: ReadonlySet<string>
  /** What may follow the last word of a name that is also a common word. */
  readonly closingLinks: ReadonlySet<string>
  /** What may follow a name. */
  readonly links: ReadonlySet<string>
  /** What joins two names or two clauses: "and". */
  readonly ands: ReadonlySet<string>
  readonly hyphens: ReadonlySet<string>
  readonly commas: ReadonlySet<string>
  /** Ends of words that are seldom names; the first list also when a name was asked for. */
  readonly hindering: { readonly always: readonly string[]; readonly unasked: readonly string[] }
  readonly endings: { readonly family: readonly string[]; readonly given: readonly string[] }
  /** Whose name it is, and the noun for it: "his name is" is somebody else's. */
  readonly thirdPersons: ReadonlySet<string>
  readonly nameNouns: ReadonlySet<string>
  /** True where "'s" binds: "Ann's my first name", "my boss's name". */
  readonly possessive: boolean
  /** The family of "the Kowalski residence", and its article. */
  readonly households: ReadonlySet<string>
  readonly householdArticle: string | undefined
  /** What a name with its possessive owns: "Ann Lee's appointment". */
  readonly owned: ReadonlySet<string>
  readonly roles: ReadonlyMap<string, 'first' | 'last'>
  readonly notes: NoteWords
  readonly spelling: Spelling
  /** Family names that a full name usually has. */
  readonly familyNames: 1 | 2
  isNumber(word: string): boolean
}

/** A word of a name as heard: lower case with its accents, apostrophes straight. */
export function heardWord(token: Token): string {
  return token.text.length === token.norm.length && token.text === token.norm ? token.norm : token.text.toLowerCase().replaceAll('’', "'")
}
