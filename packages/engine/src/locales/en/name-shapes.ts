import type { Spelled } from '../../slots/spelling.ts'
import type { Match } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import type { NameCue } from './name-cues.ts'
import { isContraction, nameCues } from './name-runs.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS, GIVEN_NAMES } from './name-words.ts'

const THIRD_PERSONS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'hers', 'theirs'])
const HOUSEHOLDS: ReadonlySet<string> = new Set(['party', 'residence', 'family', 'household', 'account', 'home', 'booking', 'reservation'])

/** "My date's name is Ben": somebody else's. */
export function isTheirs(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.norm ?? ''
  return (owner.endsWith("'s") || THIRD_PERSONS.has(owner)) && tokens[at]?.norm.startsWith('name') === true
}

/** "… is my last name". */
export function roleBehind(tokens: readonly Token[], at: number): 'first' | 'last' | undefined {
  const owner = tokens[at + 1]?.norm
  if (tokens[at]?.norm !== 'is' || (owner !== 'my' && owner !== 'the')) return undefined
  return roleNamed(tokens[at + 2]?.norm)
}

/** The part that "first name", "family name" speak of, by their first word. */
export function roleNamed(which: string | undefined): 'first' | 'last' | undefined {
  if (which === 'last' || which === 'second' || which === 'family' || which === 'surname') return 'last'
  return which === 'first' ? 'first' : undefined
}

/** The given name of "Price, Harriet" or "Price comma Harriet", where its family name stands at `at`. */
export function familyFirstAt(tokens: readonly Token[], at: number): number | undefined {
  const family = tokens[at]
  const spoken = tokens[at + 1]?.norm === 'comma'
  const given = at + (spoken ? 2 : 1)
  const word = tokens[given]
  if (!family || !word) return undefined
  if (
    family.digits ||
    family.norm.length < 2 ||
    FUNCTION_WORDS.has(family.norm) ||
    nameCues.matchAt(tokens, at) ||
    isContraction(family.norm)
  )
    return undefined
  if (!spoken && (word.gap !== ', ' || !GIVEN_NAMES.has(word.norm) || GIVEN_NAMES.has(family.norm) || given + 1 !== tokens.length))
    return undefined
  return word.digits || FUNCTION_WORDS.has(word.norm) ? undefined : given
}

/** The token behind the family name of "the Kowalski residence", or `at` when it is not that. */
export function householdAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1]
  if (tokens[at]?.norm !== 'the' || !word || word.digits || !HOUSEHOLDS.has(tokens[at + 2]?.norm ?? '')) return at
  return COMMON_WORDS.has(word.norm) || FUNCTION_WORDS.has(word.norm) || COMPANY_WORDS.has(word.norm) || isContraction(word.norm)
    ? at
    : at + 2
}

/** "I'm the super Luis" leads a name; "i'm the owner" alone does not: then the words stand for themselves. */
export function isNamedRole(tokens: readonly Token[], found: Match<NameCue>): boolean {
  return tokens[found.to - 2]?.norm === 'the' && tokens[found.to] === undefined
}

/** Two words of the NATO alphabet that are given names ("Mike Oscar") are more likely a name than two letters. */
export function isNatoPair(tokens: readonly Token[], spelled: Spelled): boolean {
  return spelled.letters.length < 3 && tokens.slice(spelled.from, spelled.to).every((token) => token.norm.length > 2)
}

/** "A.M.", "P.O.": letters, but of no name. */
export function isMeridiem(letters: string): boolean {
  return letters === 'am' || letters === 'pm' || letters === 'po'
}
