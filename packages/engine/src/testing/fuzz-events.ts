import { ANY_CALLER } from './any-caller.ts'
import { pick, type Random } from './random.ts'
import type { CallerInput } from './transcript.ts'

/** What nobody says, but a line, a recogniser or a vandal may send. */
const ODD = [
  '',
  ' ',
  '.',
  '\u0000\u0007\u001b[2J',
  '<Say>hello</Say><Hangup/>',
  '{"type":"heard"}',
  "Robert'); DROP TABLE calls;--",
  '\ud800 lone \udc00',
  '\u202eright to left\u202c',
  '🚿🔧💧',
  'é'.repeat(3_000),
  '9'.repeat(5_000),
  'no '.repeat(4_000),
  'tuesday at two '.repeat(7_000),
  '__proto__',
  'constructor',
  '{business} [, at {address}] {start|when}',
] as const

const KEYS = ['0', '1', '2', '3', '9', '*', '#', '8605550177', '8605550177#', '12345678901234567890', ''] as const

/**
 * Something a caller may do next: mostly sensible, at times absurd, seldom a hang-up. `phrases` are what callers of the dialog say, `lines`
 * whatever else is to be said too: as they are, in pieces, mixed with others, misspelled.
 */
export function randomInput(random: Random, phrases = ANY_CALLER.phrases, lines: readonly string[] = []): CallerInput {
  const dice = random()
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? ''
  const sentence = (): string => (lines.length > 0 && random() < 0.5 ? one(lines) : one(phrases))
  if (dice < 0.55) return heard(sentence(), random, sentence)
  if (dice < 0.67) return heard(mutilated(sentence(), sentence(), random), random, sentence)
  if (dice < 0.73) return heard(`${sentence()} ${sentence()} ${sentence()}`, random, sentence)
  if (dice < 0.76) return heard(pick(random, ODD), random, sentence)
  if (dice < 0.9) return { type: 'silence' }
  if (dice < 0.995) return { type: 'pressed', keys: pick(random, KEYS) }
  return { type: 'hung_up', reason: pick(random, ['caller_hung_up', '', 'no_answer', 'ü'.repeat(300)]) }
}

/** Words lost, doubled, swapped with those of another sentence, letters changed. */
function mutilated(text: string, other: string, random: Random): string {
  const words = text.split(' ')
  const others = other.split(' ')
  return words
    .flatMap((word): string[] => {
      const dice = random()
      if (dice < 0.1) return []
      if (dice < 0.2) return [word, word]
      if (dice < 0.35) return [others[Math.floor(random() * others.length)] ?? word]
      if (dice < 0.5) return [word.slice(0, Math.floor(random() * word.length)) + pick(random, LETTERS) + word.slice(1)]
      return [word]
    })
    .join(pick(random, [' ', ' ', ' ', '-', ', ', '']))
}

const LETTERS = ['a', 'e', 'n', 'ñ', 'é', '\u0301', '7', '\u200d', "'", 'ß', '\ud83d', ' '] as const

function heard(text: string, random: Random, sentence: () => string): CallerInput {
  const dice = random()
  if (dice < 0.5) return { type: 'heard', text }
  const confidence = Math.round(random() * 100) / 100
  if (dice < 0.7) return { type: 'heard', text, confidence }
  const near = mutilated(text, sentence(), random)
  const last = random() < 0.05 ? pick(random, ODD) : sentence()
  return {
    type: 'heard',
    text,
    confidence,
    alternatives: [{ text: near, confidence }, { text: last }].slice(0, 1 + Math.floor(random() * 2)),
  }
}
