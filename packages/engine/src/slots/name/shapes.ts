import type { Match } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import type { Spelled } from '../spelling.ts'
import type { NameCue, NameLanguage } from './language.ts'
import { isContraction } from './runs.ts'

/** "My date's name is Ben": somebody else's. */
export function isTheirs(lang: NameLanguage, tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.norm ?? ''
  return ((lang.possessive && owner.endsWith("'s")) || lang.thirdPersons.has(owner)) && lang.nameNouns.has(tokens[at]?.norm ?? '')
}

const OWNERS: ReadonlySet<string> = new Set(['my', 'the'])

/** The part that a word stands for with its possessive: "Ann's my first name", "Price is the last name". */
export function ownedRoleAt(lang: NameLanguage, tokens: readonly Token[], at: number): 'first' | 'last' | undefined {
  if (!lang.possessive || !OWNERS.has(tokens[at + 1]?.norm ?? '') || !tokens[at]?.norm.endsWith("'s")) return undefined
  return lang.roles.get(tokens[at + 2]?.norm ?? '')
}

/** Words of a name with a possessive. */
const MOST_OF_OWNER = 3

/** The token behind the name of "Ann Lee's appointment", or `at` when it is not that. A word that is no given name ("Monday's") owns nothing. */
export function ownerAt(lang: NameLanguage, tokens: readonly Token[], at: number): number {
  if (!lang.possessive || tokens[at]?.digits) return at
  const first = tokens[at]?.norm ?? ''
  if (!lang.given.has(first.endsWith("'s") ? first.slice(0, -2) : first)) return at
  for (let to = at + 1; to <= at + MOST_OF_OWNER; to++) {
    const word = tokens[to - 1]
    if (!word || word.digits || lang.functionWords.has(word.norm)) return at
    if (word.norm.endsWith("'s")) return lang.owned.has(tokens[to]?.norm ?? '') ? to : at
  }
  return at
}

/** The given name of "Price, Harriet" or "Price comma Harriet", where its family name stands at `at`. */
export function familyFirstAt(lang: NameLanguage, tokens: readonly Token[], at: number): number | undefined {
  const family = tokens[at]
  const spoken = lang.commas.has(tokens[at + 1]?.norm ?? '')
  const given = at + (spoken ? 2 : 1)
  const word = tokens[given]
  if (!family || !word || family.digits || word.digits || family.norm.length < 2) return undefined
  if (lang.functionWords.has(family.norm) || lang.functionWords.has(word.norm) || isContraction(family.norm)) return undefined
  if (!spoken && (word.gap !== ', ' || !lang.given.has(word.norm) || lang.given.has(family.norm) || given + 1 !== tokens.length))
    return undefined
  return lang.cues.matchAt(tokens, at) ? undefined : given
}

/** The token behind the family name of "the Kowalski residence", or `at` when it is not that. */
export function householdAt(lang: NameLanguage, tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1]
  if (tokens[at]?.norm !== lang.householdArticle || !word || word.digits || !lang.households.has(tokens[at + 2]?.norm ?? '')) return at
  const other = lang.common.has(word.norm) || lang.functionWords.has(word.norm) || lang.companies.has(word.norm) || isContraction(word.norm)
  return other ? at : at + 2
}

/** "I'm the super Luis" leads a name; "i'm the owner" alone does not: then the words stand for themselves. */
export function isNamedRole(tokens: readonly Token[], found: Match<NameCue>): boolean {
  return found.value === 'role' && tokens[found.to] === undefined
}

/** Two words of a spelling alphabet that are given names ("Mike Oscar") are more likely a name than two letters. */
export function isNatoPair(tokens: readonly Token[], spelled: Spelled): boolean {
  return spelled.letters.length < 3 && tokens.slice(spelled.from, spelled.to).every((token) => token.norm.length > 2)
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['am', 'pm', 'po'])

/** "A.M.", "P.O.": letters, but of no name. */
export function isAbbreviation(letters: string): boolean {
  return ABBREVIATIONS.has(letters)
}

/** A single word that looks more like a family name. */
export function isFamilyShape(lang: NameLanguage, word: string): boolean {
  if (lang.given.has(word)) return false
  if (lang.family.has(word)) return true
  if (!lang.endings.given.some((ending) => word.endsWith(ending))) return true
  return (
    word.startsWith("o'") ||
    (word.startsWith('mc') && word.length > 4) ||
    lang.endings.family.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)
  )
}
