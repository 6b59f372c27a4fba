import { describe, expect, it } from 'vitest'
import { capitaliseName, personName } from './name.ts'

describe('names as they are written', () => {
  it.each([
    ["o'malley", "O'Malley"],
    ["d'angelo", "D'Angelo"],
    ['mcdonald', 'McDonald'],
    ['macdonald', 'MacDonald'],
    ['macisaac', 'MacIsaac'],
    ['mackenzie', 'Mackenzie'],
    ['machado', 'Machado'],
    ['macy', 'Macy'],
    ['smith-jones', 'Smith-Jones'],
    ['éric', 'Éric'],
    ['', ''],
  ])('%s is %s', (said, written) => {
    expect(capitaliseName(said)).toBe(written)
  })

  it('writes particles small inside a name, and with a capital where it begins', () => {
    expect(personName(['peter'], ['van', 'der', 'berg'])).toEqual({ first: 'Peter', last: 'van der Berg', full: 'Peter van der Berg' })
    expect(personName([], ['van', 'der', 'berg']).full).toBe('Van der Berg')
  })

  it('leaves out the part that is not known', () => {
    expect(personName(['ann'], [])).toEqual({ first: 'Ann', full: 'Ann' })
  })
})
