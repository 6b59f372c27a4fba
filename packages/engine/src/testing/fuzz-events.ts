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

/** Something a caller may do next: mostly sensible, at times absurd, seldom a hang-up. */
export function randomInput(random: Random): CallerInput {
  const dice = random()
  if (dice < 0.62) return heard(pick(random, USUAL), random)
  if (dice < 0.72) return heard(`${pick(random, USUAL)} ${pick(random, USUAL)} ${pick(random, USUAL)}`, random)
  if (dice < 0.82) return heard(pick(random, ODD), random)
  if (dice < 0.9) return { type: 'silence' }
  if (dice < 0.98) return { type: 'pressed', keys: pick(random, KEYS) }
  return { type: 'hung_up', reason: 'caller_hung_up' }
}

function heard(text: string, random: Random): CallerInput {
  const dice = random()
  if (dice < 0.5) return { type: 'heard', text }
  const confidence = Math.round(random() * 100) / 100
  if (dice < 0.8) return { type: 'heard', text, confidence }
  return { type: 'heard', text, confidence, alternatives: [{ text: pick(random, USUAL), confidence }, { text: pick(random, ODD) }] }
}
