import { describe, expect, it } from 'vitest'
import { locales } from '../../locales/index.ts'
import type { Language } from '../../understanding/candidate.ts'
import { understand } from '../../understanding/understand.ts'
import { triageAnswer, triageOf } from './triage.ts'

const heard = (language: Language, said: string) => understand(said, locales[language], { language, country: 'US', asked: [] }).candidates
const verdict = (language: Language, said: string) => triageOf(heard(language, said), 'balanced').verdict

describe('a no before grave trouble', () => {
  it.each([
    ['es', 'no se rompió la tubería del lavadero'],
    ['es', 'no hay fuga de gas en la cocina'],
    ['es', 'no se está inundando el sótano'],
    ['es', 'no no no se rompió la tubería'],
    ['en', 'no pipe burst in the crawl space'],
    ['en', 'no gas leaking by the stove'],
  ] as const)('is asked about where it may deny it or may not (%s): %s', (language, said) => {
    expect(verdict(language, said)).toBe('ask')
    expect(triageAnswer(heard(language, said))).toBe('unclear')
  })

  it.each([
    ['es', 'no, se rompió la tubería del lavadero'],
    ['es', 'no. huele a gas en la cocina'],
    ['en', 'no, pipe burst in the crawl space'],
    ['fr', 'non une conduite a pété dans le vide sanitaire'],
    ['fr', 'non ça sent le gaz dans la cuisine'],
  ] as const)('denies nothing where it stands by itself (%s): %s', (language, said) => {
    expect(verdict(language, said)).toBe('alarm')
  })

  it.each([
    ['es', 'no, no se rompió la tubería'],
    ['es', 'no, no hay fuga de gas'],
    ['en', 'no, no gas leak'],
    ['fr', "non, il n'y a pas de fuite de gaz"],
    ['es', 'llamo porque no hay fuga de gas'],
    ['en', 'there is no gas leak'],
  ] as const)('is believed where it can only deny (%s): %s', (language, said) => {
    expect(verdict(language, said)).not.toBe('alarm')
    expect(triageAnswer(heard(language, said)), said).not.toBe('yes')
  })

  it.each([
    ['es', 'no hay fuga de gas, es solo una gotita'],
    ['en', 'no burst pipe, just a slow drip'],
  ] as const)('is not asked about where the rest is slight (%s): %s', (language, said) => {
    expect(verdict(language, said)).toBe('routine')
  })
})
