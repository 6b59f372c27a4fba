import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { Spelled } from '../spelling.ts'
import { spelledInPiecesAt } from './fragments.ts'
import { heardWord, type NameCue, type NameLanguage } from './language.ts'
import { type LetterNote, noteAt } from './letters.ts'
import { isParticle } from './name.ts'
import { endsClause, isCapital, isNameable, joinHyphens, type RunCue, runEnd } from './runs.ts'
import { familyFirstAt, householdAt, isAbbreviation, isNamedRole, isNatoPair, isTheirs, ownedRoleAt, ownerAt } from './shapes.ts'

/** A stretch of words that may be a name, and what was said round it. */
export type Mention = {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
  readonly cue: RunCue
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
  readonly spelled: readonly (Spelled & { readonly cue: RunCue })[]
  readonly notes: readonly LetterNote[]
}

const PLAIN = { negated: false, titled: false, corrected: false, comma: false, capital: false, continues: false }

/** Everything in an utterance that may be a name or part of one. */
export function heardNames(lang: NameLanguage, tokens: readonly Token[], context: UnderstandingContext, asked: boolean): Heard {
  const mentions: Mention[] = []
  const spelled: (Spelled & { cue: RunCue })[] = []
  const notes: LetterNote[] = []
  let cue: RunCue | undefined = asked || context.asked.length === 0 ? 'bare' : undefined
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
    if (at > 0 && endsClause(token.gap) && !lang.titles.has(tokens[at - 1]?.norm ?? '')) {
      cue = bare
      negated = false
    }
    if (asked && cue === undefined && (namesAgain(lang, tokens, at, mentions) || endsInName(lang, tokens, at, mentions))) cue = 'bare'
    const note = noteAt(lang, tokens, at, notes.length > 0)
    if (note) {
      if (!negated) notes.push({ ...note, at })
      negated = false
      at = note.to
      cue = bare
      continue
    }
    const letters: Spelled | undefined =
      asked || cue !== bare || mentions.at(-1)?.to === at ? spelledInPiecesAt(lang, tokens, at, asked) : undefined
    if (letters && !isNatoPair(tokens, letters) && (letters.letters.length > 2 || (asked && !isAbbreviation(letters.letters)))) {
      spelled.push({ ...letters, cue: cue ?? 'bare' })
      at = letters.to
      cue = asked ? bare : (mentions.at(-1)?.cue ?? bare)
      continue
    }
    const ordered = asked && cue ? familyFirstAt(lang, tokens, at) : undefined
    if (ordered) {
      mentions.push({ ...PLAIN, words: [heardWord(token)], from: at, to: at + 1, cue: 'last' })
      mentions.push({
        ...PLAIN,
        words: joinHyphens(lang, tokens.slice(ordered, ordered + 1)),
        from: ordered,
        to: ordered + 1,
        cue: 'first',
      })
      at = ordered + 1
      continue
    }
    const role = ownedRoleAt(lang, tokens, at)
    if (role) {
      mentions.push({ ...PLAIN, words: [heardWord(token).slice(0, -2)], from: at, to: at + 1, cue: role })
      at += 4
      cue = bare
      continue
    }
    const owner = ownerAt(lang, tokens, at)
    if (owner > at) {
      const words = tokens
        .slice(at, owner)
        .map((word, nth, all) => (nth === all.length - 1 ? heardWord(word).slice(0, -2) : heardWord(word)))
      mentions.push({ ...PLAIN, words, from: at, to: owner, cue: 'owner' })
      at = owner + 1
      cue = bare
      continue
    }
    const household = householdAt(lang, tokens, at)
    if (household > at) {
      mentions.push({ ...PLAIN, words: tokens.slice(at + 1, household).map(heardWord), from: at + 1, to: household, cue: 'last' })
      at = household + 1
      continue
    }
    const found = lang.cues.matchAt(tokens, at)
    if (found && found.value !== 'behind' && !isNamedRole(tokens, found)) {
      // "No, soy Ana": the no stands alone, and denies nothing behind the pause.
      at = found.value === 'not' && tokens[found.from + 1]?.gap.includes(',') ? found.from + 1 : found.to
      if (at < found.to) continue
      switch (found.value) {
        case 'filler':
          cue ??= bare
          break
        case 'restart':
          // Letters that are taken back.
          if (spelled.at(-1)?.to === found.from) spelled.pop()
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
          at = explanation(lang, tokens, at, cue, mentions, tokens[found.from - 1])
          cue = bare
          break
        case 'skip':
          cue = bare
          break
        case 'question':
          cue = undefined
          break
        case 'first_behind':
        case 'last_behind':
          cue = bare
          break
        case 'other':
          cue = lang.nameNouns.has(tokens[at - 1]?.norm ?? '') ? 'other' : undefined
          break
        default:
          cue = found.value === 'full' && isTheirs(lang, tokens, found.from) ? 'other' : found.value
          negated &&= found.from === notEnd
      }
      continue
    }
    if (lang.titles.has(token.norm) && (cue || (asked && lang.functionWords.has(tokens[at - 1]?.norm ?? '')))) {
      cue ??= 'bare'
      titled = true
      at += 1
      continue
    }
    const to: number = cue
      ? cutAgain(lang, tokens, at, runEnd(lang, tokens, at, titled && (cue !== 'bare' || at < 2) ? 'last' : cue, asked), negated, mentions)
      : at
    if (to > at && cue) {
      const run = tokens.slice(at, to)
      const follows = tokens[to]
      const role = lang.cues.matchAt(tokens, to)?.value
      const spokenAs: RunCue = role === 'first_behind' ? 'first' : role === 'last_behind' ? 'last' : cue
      mentions.push({
        words: joinHyphens(lang, run),
        from: at,
        to,
        cue: spokenAs,
        negated,
        titled,
        corrected,
        comma: follows?.gap.includes(',') === true,
        capital: at > 0 && run.every((word) => isCapital(word.text) || isParticle(word.norm)),
        continues: explained && lang.ands.has(tokens[at - 1]?.norm ?? ''),
      })
      explained = false
      at = to
      cue = bare
      negated = false
      titled = false
      if (tokens[at] && lang.suffixes.has(tokens[at]?.norm ?? '')) at += 1
      continue
    }
    cue = undefined
    titled = false
    at += 1
  }
  return { mentions, spelled, notes }
}

/** "O'Brien … an Irishman, yes … Kevin O'Brien": the name that was said first, said again with its given name. */
function namesAgain(lang: NameLanguage, tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const next = tokens[at + 1]
  return lang.given.has(tokens[at]?.norm ?? '') && next !== undefined && mentions.some(({ words }) => words.at(-1) === heardWord(next))
}

/** Behind other talk, a given and a family name that end the reply, where no whole name was said before. */
function endsInName(lang: NameLanguage, tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const word = tokens[at]?.norm ?? ''
  const whole = mentions.some(({ words, cue }) => words.length > 1 || cue !== 'bare')
  if (whole || at > tokens.length - 2 || at < tokens.length - 7 || !lang.given.has(word) || lang.common.has(word)) return false
  return runEnd(lang, tokens, at, 'bare', true) === tokens.length
}

/**
 * "Luc, not Lucas Luc Desrochers": what was said before and is said again begins the name anew, so also behind a nickname:
 * "Steven, they call me Bud Steven Hall".
 */
function cutAgain(
  lang: NameLanguage,
  tokens: readonly Token[],
  from: number,
  to: number,
  negated: boolean,
  mentions: readonly Mention[],
): number {
  const before = mentions.at(-1)?.words[0]
  if (before === undefined && !negated) return to
  const given = lang.given.has(tokens[from]?.norm ?? '')
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    if (!token || token.gap === '-' || lang.hyphens.has(token.norm)) continue
    const word = heardWord(token)
    const again = before !== undefined && (word === before || before.startsWith(`${word}-`))
    if (again && (negated || (at < to - 1 && lang.given.has(token.norm)))) return at
    // "Not Jean-Marc Jean-Marie Poulin": a given name each.
    if (negated && given && at < to - 1 && lang.given.has(token.norm)) return at
  }
  return to
}

const ENDS_EXPLANATION: ReadonlySet<NameCue> = new Set<NameCue>(['first', 'last', 'full', 'self', 'iam'])

const isLast = (tokens: readonly Token[], at: number): boolean => at === tokens.length - 1

/** "Like the colour brown" names the word itself when none was said before; else it only explains and is passed over. */
function explanation(
  lang: NameLanguage,
  tokens: readonly Token[],
  at: number,
  cue: RunCue | undefined,
  mentions: Mention[],
  explained: Token | undefined,
): number {
  const before = mentions.at(-1)?.words ?? (explained ? [heardWord(explained)] : [])
  const [named] = before
  let to = at
  while (to < tokens.length) {
    const token = tokens[to]
    const next = tokens[to + 1]
    const goesOn =
      next !== undefined &&
      (isNameable(lang, tokens, to + 1, to, false, true) || (isLast(tokens, to + 1) && !lang.functionWords.has(next.norm)))
    if (to > at && token && heardWord(token) === named && goesOn) break
    if (!token || lang.ands.has(token.norm) || lang.closingLinks.has(token.norm) || endsClause(token.gap) || token.gap.includes(',')) break
    // "Marchand, like a shopkeeper, Olivier Marchand": the name goes on.
    if (to > at && lang.given.has(token.norm) && tokens.slice(to + 1, to + 4).some((next) => before.includes(heardWord(next)))) break
    if ((to > at && noteAt(lang, tokens, to)) || lang.spelling.spelledAt(tokens, to)) break
    const cued = lang.cues.matchAt(tokens, to)?.value
    if (cued !== undefined && ENDS_EXPLANATION.has(cued)) break
    to += 1
  }
  const word = tokens[to - 1]
  if ((cue === 'first' || cue === 'last' || cue === 'full') && word && to > at && !lang.functionWords.has(word.norm)) {
    mentions.push({ ...PLAIN, words: [heardWord(word)], from: to - 1, to, cue })
  }
  return to
}
