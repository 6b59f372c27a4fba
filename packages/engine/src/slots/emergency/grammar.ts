import type { Candidate, Language } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import type { TokenSpan } from '../../understanding/introduced-names.ts'
import { type PhraseBook, phraseBook } from '../../understanding/phrases.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import type { Vocabulary } from '../../understanding/vocabulary.ts'
import { CONCEPT_ID, EMERGENCY_CONCEPTS, type EmergencyConcept, type EmergencyWords, FIRST_MARK } from './concepts.ts'
import { decideEmergency, type EmergencyFinding, mayBeEmergency } from './emergency.ts'
import { DENIED_OR_NOT, type NoWord, withoutLeadingNo } from './leading-no.ts'
import type { Said } from './scope.ts'

/** What a language gives: its words, and how its patterns and scans take in the ways it is written. */
export type EmergencyLanguage = {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly words: EmergencyWords
  /** All the ways in which a pattern of a concept may be heard. */
  readonly forms: (pattern: string, concept: EmergencyConcept) => readonly string[]
  readonly scan?: (book: PhraseBook<number>, tokens: readonly Token[]) => Said[]
  /** The "no" that may only be an answer or a cry. */
  readonly no: NoWord
}

const isGrave = (finding: EmergencyFinding | undefined): finding is EmergencyFinding =>
  finding?.level === 'life_safety' || finding?.level === 'emergency'

const OWN = CONCEPT_ID.get('own') ?? -1

/**
 * Without the trouble that is only somebody's family name. It stays where more of the name, or what comes right behind it, speaks of
 * trouble as well: "Marie, leak of gas", "Dana, gas leak".
 */
function withoutNames(said: readonly Said[], names: readonly TokenSpan[], marks: readonly Said[]): readonly Said[] {
  const family = names.filter(({ from, to }) => {
    const owned = marks.some((mark) => mark.value === OWN && mark.from <= to && mark.to > to)
    return !said.some(
      (mention) =>
        (mention.from < to && mention.to > from && (mention.from < to - 1 || mention.to > to)) ||
        mention.from === to ||
        (mention.from === to + 1 && !owned),
    )
  })
  return family.length === 0 ? said : said.filter(({ from, to }) => !family.some((name) => from < name.to && to > name.from))
}

/**
 * Hears trouble that must not wait, and says so as an intent too when somebody has to be sent now. Two books: what trouble is made of,
 * and what makes it unreal. The second, full of small words, is only opened when the first has found trouble.
 */
export function emergencyGrammar({ language, vocabulary, words, forms, scan, no }: EmergencyLanguage): Grammar {
  const entries = EMERGENCY_CONCEPTS.map((concept, id) => [id, words[concept].flatMap((pattern) => forms(pattern, concept))] as const)
  const troubles = phraseBook(entries.slice(0, FIRST_MARK), vocabulary)
  const marks = phraseBook(entries.slice(FIRST_MARK), vocabulary)
  const read = scan ?? ((book, tokens) => book.scan(tokens))
  /** What was found; where a "no" may only stand before it, what there is without that. */
  const decided = (all: readonly Said[], tokens: readonly Token[]): EmergencyFinding | undefined => {
    const finding = decideEmergency(all, tokens.length)
    const without = isGrave(finding) ? undefined : withoutLeadingNo(all, tokens, no)
    const undenied = without && decideEmergency(without.said, tokens.length)
    if (!without || !isGrave(undenied)) return finding
    return without.clearly ? undenied : { ...undenied, level: 'none', rule: `${undenied.rule}${DENIED_OR_NOT}` }
  }
  return {
    kinds: ['emergency', 'intent'],
    read({ text, tokens, names }) {
      const heard = read(troubles, tokens)
      const said = names ? withoutNames(heard, names, read(marks, tokens)) : heard
      if (!mayBeEmergency(said)) return []
      const all = [...said, ...read(marks, tokens)].sort((a, b) => a.from - b.from || b.to - a.to)
      const finding = decided(all, tokens)
      const first = tokens[finding?.from ?? 0]
      const last = tokens[(finding?.to ?? 0) - 1]
      if (!finding || !first || !last) return []
      const common = {
        text: textOf(text, tokens, finding.from, finding.to),
        start: first.start,
        end: last.end,
        rule: `${language}.emergency.${finding.rule}`,
      }
      const found: Candidate[] = [
        { ...common, kind: 'emergency', value: { level: finding.level, kind: finding.kind }, score: finding.score },
      ]
      if (isGrave(finding)) found.push({ ...common, kind: 'intent', value: 'emergency', score: 0.97 })
      return found
    },
  }
}
