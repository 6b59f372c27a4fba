import { decideEmergency } from '../../slots/emergency.ts'
import { EMERGENCY_CONCEPTS } from '../../slots/emergency-concepts.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { textOf } from '../../understanding/token.ts'
import { scanNouns, withBareForms } from './apostrophes.ts'
import { EMERGENCY_WORDS } from './emergency-words.ts'
import { englishWords } from './vocabulary.ts'

const book = phraseBook(withBareForms(EMERGENCY_CONCEPTS.map((concept) => [concept, EMERGENCY_WORDS[concept]])), englishWords)

/** Hears trouble that must not wait, and says so as an intent too when somebody has to be sent now. */
export const emergency: Grammar = {
  kinds: ['emergency', 'intent'],
  read(utterance) {
    const finding = decideEmergency(scanNouns(book, utterance.tokens), utterance.tokens.length)
    if (!finding) return []
    const first = utterance.tokens[finding.from]
    const last = utterance.tokens[finding.to - 1]
    if (!first || !last) return []
    const said = {
      text: textOf(utterance.text, utterance.tokens, finding.from, finding.to),
      start: first.start,
      end: last.end,
      rule: `en.emergency.${finding.rule}`,
    }
    const found: Candidate[] = [{ ...said, kind: 'emergency', value: { level: finding.level, kind: finding.kind }, score: finding.score }]
    if (finding.level === 'life_safety' || finding.level === 'emergency') {
      found.push({ ...said, kind: 'intent', value: 'emergency', score: 0.97 })
    }
    return found
  },
}
