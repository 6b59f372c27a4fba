import { pick, type Random } from './random.ts'
import type { CallerInput } from './transcript.ts'

/** What callers say to a trades business, in no order. */
const USUAL = [
  'yes',
  'no',
  'yeah that works',
  'no tuesday',
  'my name is june porter',
  'j u n e',
  'eight six oh five five five oh one seven seven',
  '44 birch lane',
  'the kitchen tap drips all day',
  'can someone come tomorrow afternoon',
  'the second one',
  'thursday at nine',
  'any time is fine',
  'i need to move my appointment',
  'please cancel it',
  'what do you charge for coming out',
  'let me talk to a person',
  'take a message',
  'sorry what was that',
  'hold on a second',
  'go back',
  'start over',
  'water is pouring through the ceiling',
  'i smell gas in the hall',
  'that is the wrong address',
  'never mind',
  'goodbye',
  'hola habla español',
  'en français s’il vous plaît',
  'english please',
  'purple elephants argue quietly',
] as const

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
 * Something a caller may do next: mostly sensible, at times absurd, seldom a hang-up. `lines` are said too: as they are, in pieces,
 * mixed with others, misspelled.
 */
export function randomInput(random: Random, lines: readonly string[] = []): CallerInput {
  const dice = random()
  const sentence = (): string =>
    random() < 0.5 ? (lines[Math.floor(random() * lines.length)] ?? pick(random, USUAL)) : pick(random, USUAL)
  if (dice < 0.55) return heard(sentence(), random, sentence)
  if (dice < 0.67) return heard(mutilated(sentence(), sentence(), random), random, sentence)
  if (dice < 0.73) return heard(`${sentence()} ${sentence()} ${sentence()}`, random, sentence)
  if (dice < 0.76) return heard(pick(random, ODD), random, sentence)
  if (dice < 0.9) return { type: 'silence' }
  if (dice < 0.995) return { type: 'pressed', keys: pick(random, KEYS) }
  return { type: 'hung_up', reason: pick(random, ['caller_hung_up', '', 'no_answer', 'ü'.repeat(300)]) }
}

/** What answers a question, in the languages that we speak: by slot. */
const SENSIBLE: Readonly<Record<string, readonly [string, string, string]>> = {
  intent: ['i need a plumber for a drip', 'il me faut un plombier pour une fuite', 'necesito un plomero por una gotera'],
  problem: ['the kitchen tap drips', 'le robinet de la cuisine coule', 'gotea la llave de la cocina'],
  caller_name: ['june porter', 'luce gagné', 'rosa montes'],
  callback_number: ['860 555 0177', '514 555 0177', '860 555 0177'],
  service_address: ['44 birch lane bristol', '44 rue notre-dame lachine', '44 birch lane bristol'],
  preferred_time: ['tomorrow afternoon', 'demain après-midi', 'mañana por la tarde'],
  slot_choice: ['the first one', 'la première', 'la primera'],
  confirmation: ['yes', 'oui', 'sí'],
  appointment_ref: ['the first one', 'la première', 'la primera'],
}

/** An answer to what is asked, so that a random call comes far; nothing where no question is known. */
export function sensibleAnswer(asked: readonly string[], locale: string): CallerInput | undefined {
  const [en, fr, es] = SENSIBLE[asked[0] ?? ''] ?? []
  const text = locale.startsWith('fr') ? fr : locale.startsWith('es') ? es : en
  return text === undefined ? undefined : { type: 'heard', text }
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
