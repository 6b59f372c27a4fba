import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, INTENTS, type Kind, LANGUAGES } from '../understanding/candidate.ts'
import type { Country, UnderstandingContext } from '../understanding/grammar.ts'
import { fuseHearings } from '../understanding/hearings.ts'
import { SLOT_KINDS } from '../understanding/refine.ts'
import { MAX_TOKENS, MAX_UTTERANCE_LENGTH } from '../understanding/token.ts'
import { understand } from '../understanding/understand.ts'
import { locales } from './index.ts'

const COUNTRIES: readonly Country[] = ['US', 'CA', 'GB', 'FR', 'ES', 'MX']
/** Every kind of meaning; the compiler misses none. */
const KINDS = Object.keys({
  name: 0,
  first_name: 0,
  last_name: 0,
  phone: 0,
  address: 0,
  postcode: 0,
  city: 0,
  date: 0,
  time: 0,
  datetime: 0,
  date_range: 0,
  time_range: 0,
  datetime_range: 0,
  time_wish: 0,
  yesno: 0,
  menu_choice: 0,
  people: 0,
  intent: 0,
  service_type: 0,
  problem: 0,
  topic: 0,
  command: 0,
  emergency: 0,
  urgency: 0,
  correction: 0,
  on_behalf: 0,
  language: 0,
} satisfies Record<Kind, 0>)
/** All that may be asked: nothing, each slot of a dialog, each kind of meaning, and much at once. */
const ASKED: readonly (readonly string[])[] = [
  [],
  ...[...new Set([...Object.keys(SLOT_KINDS), 'pin', ...KINDS])].map((slot) => [slot]),
  ['confirmation', 'caller_name', 'callback_number', 'service_address', 'preferred_time'],
]
const context = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  asked: fc.constantFrom(...ASKED),
  referenceTime: fc.constantFrom('2026-11-23T09:05', '2028-02-29T23:59', undefined),
  offered: fc.constantFrom(undefined, [], ['2026-11-24T09:00', '2026-11-24T13:30', '2026-11-27T08:00']),
  callerPhone: fc.constantFrom(undefined, '+18605550142'),
})

/** Words of all three languages that grammars act on, with what they must not trip over. */
const WORDS = [
  ...'no yes oui non sí si not pas jamais nunca the first le premier la segunda ninguna aucun either cualquiera one two trois cuatro'.split(
    ' ',
  ),
  ...'eight heures y media half past moins quart monday lundi miércoles tomorrow demain mañana november 24 24th 2nd 1er noon midi'.split(
    ' ',
  ),
  ...'my name is je m’appelle c’est me llamo soy ann tremblay garcía b as in boy comme bernard double triple oh cero 860 5550142 514'.split(
    ' ',
  ),
  ...'oak street rue calle avenue 12 apt suite h8s 2c3 06010 sw1a gas leak fuite fuga water eau agua cancel annuler cambiar sorry'.split(
    ' ',
  ),
  ...'… — : / . , ( ) + # * " \' é ñ ü 🚰 👍🏽 \u200b \u200d \u00ad \u202e \u2066 \u200f \ufeff \u0007 \u009b \u0000 \ud800 \udc00 ٣ ５ Ⅷ ½ ² d l c qu'.split(
    ' ',
  ),
]
const utterance = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  fc.stringMatching(/^[0-9 :./+-]{0,300}$/),
)

/** What people write without a vowel. */
const NO_NOISE: ReadonlySet<string> = new Set('tmrw mhmm mmhm mmhmm blvd grdf cmmtq bzzz pfff pchh pchhh tchhh'.split(' '))

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const CLOCK = /^([01]\d|2[0-4]):[0-5]\d$/
const isMoment = (text: string): boolean =>
  text === '..' || (DAY.test(text.slice(0, 10)) && (text.length === 10 || CLOCK.test(text.slice(11))))
const isRange = (value: string, isEnd: (text: string) => boolean): boolean => {
  const ends = value.split('/')
  return ends.length === 2 && ends.every((end) => end === '..' || isEnd(end)) && value !== '../..'
}

/** What every value of a kind looks like: a candidate that does not would be a wild one. */
function isSound(candidate: Candidate, offered: readonly string[]): boolean {
  switch (candidate.kind) {
    case 'date':
      return DAY.test(candidate.value) || /^XXXX-\d\d-\d\d$/.test(candidate.value)
    case 'time':
      return CLOCK.test(candidate.value)
    case 'datetime':
      return isMoment(candidate.value)
    case 'date_range':
      return isRange(candidate.value, (end) => DAY.test(end) || /^XXXX-\d\d-\d\d$/.test(end))
    case 'time_range':
      return isRange(candidate.value, (end) => CLOCK.test(end))
    case 'datetime_range':
      return isRange(candidate.value, isMoment)
    case 'phone':
      return /^\+?[0-9]{3,15}$/.test(candidate.value)
    case 'postcode':
      return /^[0-9A-Z][0-9A-Z -]{2,9}$/.test(candidate.value)
    case 'people':
      return Number.isInteger(candidate.value) && candidate.value >= 0 && candidate.value < 1_000
    case 'menu_choice':
      return candidate.value === 'none' || (candidate.value >= 1 && candidate.value <= offered.length)
    case 'name':
      return candidate.value.full.trim() !== '' && candidate.value.full.length <= 100
    case 'address':
      return candidate.value.line.trim() !== '' && candidate.value.line.length <= 200
    case 'intent':
      return INTENTS.includes(candidate.value)
    default:
      return true
  }
}

describe.each(LANGUAGES)('whatever is said in %s', (language) => {
  const read = (text: string, other: Partial<UnderstandingContext> = {}) =>
    understand(text, locales[language], { language, country: 'US', asked: [], ...other })

  it('is answered, by readings that point into it and are sound', () => {
    fc.assert(
      fc.property(utterance, context, (text, known) => {
        const { candidates, rejected, tokens } = read(text, known)
        expect(tokens.length).toBeLessThanOrEqual(MAX_TOKENS)
        for (const candidate of [...candidates, ...rejected.map((each) => each.candidate)]) {
          const where = `${candidate.kind} ${JSON.stringify(candidate.value)} by ${candidate.rule} in ${JSON.stringify(text)}`
          expect(candidate.start, where).toBeGreaterThanOrEqual(0)
          expect(candidate.end, where).toBeLessThanOrEqual(Math.min(text.length, MAX_UTTERANCE_LENGTH))
          expect(candidate.text, where).toBe(text.slice(candidate.start, candidate.end))
          expect(candidate.score, where).toBeGreaterThan(0)
          expect(candidate.score, where).toBeLessThanOrEqual(1)
          expect(isSound(candidate, known.offered ?? []), where).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000'],
    ['marks alone', '?!… — . , ;'],
    ['emoji', '🚰🔥👍🏽👨‍👩‍👧'],
    ['zero-width characters', '\u200b\u200d\u200e\ufeff\u2060'],
    ['unpaired surrogates', '\ud800 \udc00\ud83d'],
    ['control characters', '\u0000\u0007\u001b[\u009b'],
    ['a script that is not ours', 'Здравствуйте 你好 こんにちは שלום'],
  ])('makes nothing of %s', (_, text) => {
    for (const asked of ASKED) {
      const slots = read(text, { asked, offered: ['2026-11-24T09:00'], referenceTime: '2026-11-23T09:05' }).candidates
      expect(slots.filter(({ kind }) => kind !== 'name' && kind !== 'first_name' && kind !== 'last_name' && kind !== 'problem')).toEqual([])
    }
  })

  it('makes no number, code or time of digits without end', () => {
    for (const asked of ASKED) {
      for (const text of ['7'.repeat(500), '0'.repeat(1_900), '8605550142'.repeat(60), '73:'.repeat(400)]) {
        const kinds = read(text, { asked, referenceTime: '2026-11-23T09:05' }).candidates.map(({ kind }) => kind)
        for (const wild of ['phone', 'postcode', 'date', 'datetime', 'date_range'] as const)
          expect(kinds, `${wild} of ${text.slice(0, 12)}…`).not.toContain(wild)
      }
    }
  })

  it('reads a thousand words and no more than it says', () => {
    for (const word of WORDS) {
      const text = `${word} `.repeat(1_000)
      const { tokens, candidates } = read(text, { asked: ['preferred_time'], referenceTime: '2026-11-23T09:05' })
      expect(tokens.length).toBeLessThanOrEqual(MAX_TOKENS)
      for (const { end } of candidates) expect(end).toBeLessThanOrEqual(MAX_UTTERANCE_LENGTH)
      expect(candidates.length).toBeLessThanOrEqual(2 * MAX_TOKENS)
    }
  })

  it('cuts what is too long, and reads the rest as if it were all', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 200, maxLength: 600 }), context, (words, known) => {
        const text = words.join(' ')
        const head = text.slice(0, MAX_UTTERANCE_LENGTH)
        const { candidates, rejected } = read(text, known)
        const cut = read(head, known)
        expect(candidates).toEqual(cut.candidates)
        expect(rejected).toEqual(cut.rejected)
      }),
      { numRuns: 30 },
    )
  })

  it('takes noise for nothing', () => {
    const word = fc.stringMatching(/^[bcdfghjklmnpqrtvwxz]{4,9}$/).filter((letters) => !NO_NOISE.has(letters))
    const noise = fc.array(word, { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(noise, fc.constantFrom(...ASKED), (words, asked) => {
        const { candidates } = read(words.join(' '), { asked, offered: ['2026-11-24T09:00'], referenceTime: '2026-11-23T09:05' })
        // Whatever is said to "what is wrong?" is kept in the caller's own words.
        expect(candidates.filter(({ kind }) => kind !== 'problem')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('makes of several hearings no more than they say', () => {
    const hearing = fc.record({ text: utterance, confidence: fc.constantFrom(undefined, 0, 0.3, 0.92, 1, Number.NaN, -1, 7) })
    fc.assert(
      fc.property(fc.array(hearing, { maxLength: 6 }), context, (hearings, known) => {
        const fuse = () => fuseHearings(hearings, (text) => read(text, known), known)
        const { understanding } = fuse()
        expect(fuse().understanding).toEqual(understanding)
        for (const candidate of understanding.candidates) {
          const where = `${candidate.kind} ${JSON.stringify(candidate.value)} by ${candidate.rule}`
          expect(candidate.score, where).toBeGreaterThan(0)
          expect(candidate.score, where).toBeLessThanOrEqual(1)
          expect(isSound(candidate, known.offered ?? []), where).toBe(true)
          const heard = hearings.filter(({ text }) => text.slice(candidate.start, candidate.end) === candidate.text)
          expect(heard.length, where).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('reads the same again', () => {
    fc.assert(
      fc.property(utterance, context, (text, known) => {
        expect(read(text, known)).toEqual(read(text, known))
      }),
      { numRuns: 50 },
    )
  })
})
