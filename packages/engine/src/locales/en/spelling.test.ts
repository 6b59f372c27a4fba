import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { spelledAt } from './spelling.ts'

const spelled = (text: string) => spelledAt(tokenise(text), 0)?.letters

describe('spelled letters', () => {
  it.each([
    ['b e n', 'ben'],
    ['B-E-N', 'ben'],
    ['b as in boy e n', 'ben'],
    ['b for boy e as in echo n like nancy', 'ben'],
    ['bravo echo november', 'ben'],
    ['x ray alpha', 'xa'],
    ['b e double n', 'benn'],
    ['bee e n', 'ben'],
    ['b are y', 'bry'],
    ['l e e i need a plumber', 'lee'],
  ])('"%s" is %s', (text, letters) => {
    expect(spelled(text)).toBe(letters)
  })

  it.each([['are you okay'], ['see you'], ['i'], ['ben'], ['']])('"%s" spells nothing', (text) => {
    expect(spelled(text)).toBeUndefined()
  })
})
