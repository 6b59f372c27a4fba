import { describe, expect, test } from 'vitest'
import { mishear, seedOf, wordErrors, wordsOf } from './index.ts'

const SAID = {
  en: [
    'hi my kitchen tap drips and i wonder if somebody could have a look at it',
    'june porter',
    '44 birch lane bristol',
    'eight six oh five five five oh one seven seven',
    '860 555 0177',
    'thursday at nine would suit me best',
    'yes that is right',
    'the second one please',
    'no it is forty four not fourteen',
  ],
  fr: [
    "bonjour j'ai un robinet qui coule dans la cuisine depuis hier soir",
    'luce gagné',
    '44 rue notre-dame à lachine',
    'cinq cent quatorze cinq cinq cinq zéro un soixante-dix-sept',
    '514 555 0177',
    'jeudi à neuf heures si possible',
    "oui c'est bien ça",
    'la deuxième',
    'non le quarante-quatre pas le quatorze',
  ],
  es: [
    'hola me gotea la llave de la cocina y quisiera que alguien la viera',
    'rosa montes',
    '44 birch lane en bristol',
    'ocho seis cero cinco cinco cinco cero uno siete siete',
    '860 555 0177',
    'el jueves a las nueve me viene bien',
    'sí así es',
    'la segunda por favor',
    'no es el cuarenta y cuatro no el catorce',
  ],
} as const

type Heard = {
  readonly said: string
  readonly errors: number
  readonly text: string
  readonly confidence: number
  readonly others: readonly string[]
}

function hear(language: 'en' | 'fr' | 'es', wordError: number): Heard[] {
  return Array.from({ length: 400 }, (_, seed) => seed).flatMap((seed) =>
    SAID[language].map((said) => {
      const { text, confidence, alternatives } = mishear(said, { language, wordError, seed: seedOf(seed, said) })
      return { said, errors: wordErrors(said, text), text, confidence, others: alternatives.map((other) => other.text) }
    }),
  )
}

const sum = (heard: readonly Heard[], of: (each: Heard) => number): number => heard.reduce((total, each) => total + of(each), 0)
const rate = (heard: readonly Heard[], errors: (each: Heard) => number): number =>
  sum(heard, errors) / sum(heard, ({ said }) => wordsOf(said).length)
const leastErrors = ({ said, errors, others }: Heard): number => Math.min(errors, ...others.map((other) => wordErrors(said, other)))

describe.each(['en', 'fr', 'es'] as const)('a recogniser of %s', (language) => {
  test.each([0.05, 0.1, 0.2])('gets the share of words wrong that it is told to: %d', (wordError) => {
    const heard = hear(language, wordError)
    expect(Math.abs(rate(heard, ({ errors }) => errors) - wordError)).toBeLessThan(0.01)
  })

  test('has the right words among its alternatives about as often as published recognisers', () => {
    const heard = hear(language, 0.1)
    const saved = 1 - rate(heard, leastErrors) / rate(heard, ({ errors }) => errors)
    expect(saved).toBeGreaterThan(0.2)
    expect(saved).toBeLessThan(0.55)
  })

  test('is less sure of what it has wrong, and not always', () => {
    const heard = hear(language, 0.1)
    const mean = (those: readonly Heard[]) => sum(those, ({ confidence }) => confidence) / those.length
    const right = heard.filter(({ errors }) => errors === 0)
    const wrong = heard.filter(({ errors }) => errors > 0)
    expect(mean(right) - mean(wrong)).toBeGreaterThan(0.05)
    expect(Math.max(...wrong.map(({ confidence }) => confidence))).toBeGreaterThan(Math.min(...right.map(({ confidence }) => confidence)))
  })

  test('hears the same for the same seed, and otherwise for another', () => {
    const noisy = (seed: number) => SAID[language].map((said) => mishear(said, { language, wordError: 0.2, seed }))
    expect(JSON.stringify(noisy(7))).toBe(JSON.stringify(noisy(7)))
    expect(JSON.stringify(noisy(7))).not.toBe(JSON.stringify(noisy(8)))
  })

  test('without noise hears what is said', () => {
    expect(hear(language, 0).every(({ said, text }) => said === text)).toBe(true)
  })
})

test('whatever is said, something is heard', () => {
  for (const said of ['', ' ', 'a', '0', '…', 'no '.repeat(3_000), '🚿'])
    for (let seed = 0; seed < 50; seed++) {
      const { text, confidence } = mishear(said, { language: 'de', wordError: 0.5, seed })
      expect(text.trim() === '').toBe(said.trim() === '')
      expect(confidence).toBeGreaterThan(0)
    }
})

test('word errors are counted as recognisers are measured: words inserted, dropped and changed', () => {
  expect(wordErrors('a b c', 'a b c')).toBe(0)
  expect(wordErrors('a b c', 'a x c d')).toBe(2)
  expect(wordErrors('a b c', '')).toBe(3)
})
