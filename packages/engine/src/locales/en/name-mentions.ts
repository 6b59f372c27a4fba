import { isParticle } from '../../slots/name.ts'
import type { Spelled } from '../../slots/spelling.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Match } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import type { NameCue } from './name-cues.ts'
import { spelledInPiecesAt } from './name-fragments.ts'
import { type LetterNote, noteAt } from './name-letters.ts'
import { endsClause, isCapital, isNameable, joinHyphens, nameCues, runEnd } from './name-runs.ts'
import { familyFirstAt, householdAt, isMeridiem, isNamedRole, isNatoPair, isTheirs, roleBehind, roleNamed } from './name-shapes.ts'
import { FUNCTION_WORDS, NAME_SUFFIXES, TITLES } from './name-words.ts'
import { spelledAt } from './spelling.ts'

/** A stretch of words that may be a name, and what was said round it. */
export type Mention = {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
  readonly cue: NameCue | 'bare'
  readonly negated: boolean
  readonly titled: boolean
  /** Said after a restart: "no, sorry, it's …". */
  readonly corrected: boolean
  /** A comma stands behind it: "Lee, Ann". */
  readonly comma: boolean
  readonly capital: boolean
  /** Joined by "and" behind an explanation: "Will like the word and Baker like the trade". */
  readonly continues: boolean
}

/** What an utterance holds of names: mentions, spelled letters and remarks about letters, in the order said. */
export type Heard = {
  readonly mentions: readonly Mention[]
  readonly spelled: readonly (Spelled & { readonly cue: NameCue | 'bare' })[]
  readonly notes: readonly LetterNote[]
}

const PLAIN = { negated: false, titled: false, corrected: false, comma: false, capital: false, continues: false }

/** Everything in an utterance that may be a name or part of one. */
export function heardNames(tokens: readonly Token[], context: UnderstandingContext, asked: boolean): Heard {
  const mentions: Mention[] = []
  const spelled: (Spelled & { cue: NameCue | 'bare' })[] = []
  const notes: LetterNote[] = []
  let cue: NameCue | 'bare' | undefined = asked || context.asked.length === 0 ? 'bare' : undefined
  let negated = false
  let notEnd = -1
  let corrected = false
  let titled = false
  let explained = false
  let at = 0
  const bare = cue
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (at > 0 && endsClause(token.gap) && !TITLES.has(tokens[at - 1]?.norm ?? '')) {
      cue = bare
      negated = false
    }
    const note = noteAt(tokens, at, notes.length > 0)
    if (note) {
      if (!negated) notes.push({ ...note, at })
      negated = false
      at = note.to
      cue = bare
      continue
    }
    const letters: Spelled | undefined =
      asked || cue !== bare || mentions.at(-1)?.to === at ? spelledInPiecesAt(tokens, at, asked) : undefined
    if (letters && !isNatoPair(tokens, letters) && (letters.letters.length > 2 || (asked && !isMeridiem(letters.letters)))) {
      spelled.push({ ...letters, cue: cue ?? 'bare' })
      at = letters.to
      cue = asked ? bare : (mentions.at(-1)?.cue ?? bare)
      continue
    }
    const ordered = asked && cue ? familyFirstAt(tokens, at) : undefined
    if (ordered) {
      mentions.push({ ...PLAIN, words: [token.norm], from: at, to: at + 1, cue: 'last' })
      mentions.push({ ...PLAIN, words: joinHyphens(tokens.slice(ordered, ordered + 1)), from: ordered, to: ordered + 1, cue: 'first' })
      at = ordered + 1
      continue
    }
    const role = tokens[at + 1]?.norm === 'my' && token.norm.endsWith("'s") ? roleNamed(tokens[at + 2]?.norm) : undefined
    if (role) {
      mentions.push({ ...PLAIN, words: [token.norm.slice(0, -2)], from: at, to: at + 1, cue: role })
      at += 4
      cue = bare
      continue
    }
    const household = householdAt(tokens, at)
    if (household > at) {
      mentions.push({ ...PLAIN, words: [tokens[at + 1]?.norm ?? ''], from: at + 1, to: household, cue: 'last' })
      at = household + 1
      continue
    }
    const found: Match<NameCue> | undefined = nameCues.matchAt(tokens, at)
    if (found && !(found.value === 'behind' || (found.value === 'iam' && isNamedRole(tokens, found)))) {
      at = found.to
      switch (found.value) {
        case 'filler':
          cue ??= bare
          break
        case 'restart':
          corrected = true
          negated = false
          cue = bare
          break
        case 'not':
          negated = true
          notEnd = at
          cue = 'bare'
          break
        case 'like':
          explained = mentions.at(-1)?.to === at - (found.to - found.from)
          at = explanation(tokens, at, cue, mentions)
          cue = bare
          break
        case 'skip':
          cue = bare
          break
        case 'question':
          cue = undefined
          break
        case 'other':
          cue = tokens[at - 1]?.norm.startsWith('name') ? 'other' : undefined
          break
        default:
          cue = found.value === 'full' && isTheirs(tokens, found.from) ? 'other' : found.value
          negated &&= found.from === notEnd
      }
      continue
    }
    if (TITLES.has(token.norm) && cue) {
      titled = true
      at += 1
      continue
    }
    const to: number = cue ? runEnd(tokens, at, cue, asked) : at
    if (to > at && cue) {
      const run = tokens.slice(at, to)
      const follows = tokens[to]
      const spokenAs: NameCue | 'bare' = roleBehind(tokens, to) ?? cue
      mentions.push({
        words: joinHyphens(run),
        from: at,
        to,
        cue: spokenAs,
        negated,
        titled,
        corrected,
        comma: follows?.gap.includes(',') === true,
        capital: at > 0 && run.every((word) => isCapital(word.text) || isParticle(word.norm)),
        continues: explained && tokens[at - 1]?.norm === 'and',
      })
      explained = false
      at = to
      cue = bare
      negated = false
      titled = false
      if (tokens[at] && NAME_SUFFIXES.has(tokens[at]?.norm ?? '')) at += 1
      continue
    }
    cue = undefined
    titled = false
    at += 1
  }
  return { mentions, spelled, notes }
}

/** "Like the colour brown" names the word itself when none was said before; else it only explains and is passed over. */
function explanation(tokens: readonly Token[], at: number, cue: NameCue | 'bare' | undefined, mentions: Mention[]): number {
  const named = mentions.at(-1)?.words[0]
  let to = at
  while (to < tokens.length) {
    const token = tokens[to]
    if (to > at + 1 && token?.norm === named && isNameable(tokens, to + 1, to, false, true)) break
    if (!token || token.norm === 'and' || token.norm === 'but' || endsClause(token.gap) || token.gap.includes(',')) break
    if ((to > at && noteAt(tokens, to)) || spelledAt(tokens, to)) break
    const next = nameCues.matchAt(tokens, to)?.value
    if (next === 'first' || next === 'last' || next === 'full' || next === 'self' || next === 'iam') break
    to += 1
  }
  const word = tokens[to - 1]
  if ((cue === 'first' || cue === 'last' || cue === 'full') && word && to > at && !FUNCTION_WORDS.has(word.norm)) {
    mentions.push({ ...PLAIN, words: [word.norm], from: to - 1, to, cue })
  }
  return to
}
