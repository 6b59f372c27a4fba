import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { best, type Language } from './candidate.ts'
import { understand } from './understand.ts'

const level = (language: Language, text: string, asked: readonly string[] = []) =>
  best(understand(text, locales[language], { language, country: 'CA', asked }).candidates, 'emergency')?.value.level ?? 'none'

describe('words introduced as a name', () => {
  it.each([
    ['en', 'my name is brooke flood'],
    ['en', 'hi this is brooke flood calling about my appointment'],
    ['fr', "je m'appelle patrick gagné"],
    ['fr', "ici julie inondé j'appelle pour mon rendez-vous"],
    ['fr', "mon nom c'est jean boucane"],
    ['es', 'me llamo carmen fuego'],
  ] as const)('are no emergency (%s): %s', (language, text) => {
    expect(level(language, text)).toBe('none')
  })

  it('are none where a name was asked for and given', () => {
    expect(level('en', 'brooke flood', ['caller_name'])).toBe('none')
    expect(level('en', 'gas leak', ['caller_name'])).toBe('life_safety')
  })

  it.each([
    ['en', 'my name is dana gas leak in the kitchen'],
    ['en', 'my name is brooke flood in my basement'],
    ['en', 'this is mike flood and my basement is flooding'],
    ['en', 'this is flooding fast'],
    ['fr', 'ici marie fuite de gaz dans la cuisine'],
    ['fr', 'ici julie éclaté le tuyau'],
    ['fr', "je m'appelle patrick gagné et ma cave est inondée"],
    ['es', 'me llamo carmen hay fuego en la cocina'],
  ] as const)('leave trouble that is told beside them (%s): %s', (language, text) => {
    expect(['life_safety', 'emergency']).toContain(level(language, text))
  })
})
