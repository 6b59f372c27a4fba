import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { spanishSpelling } from './spelling.ts'
import { spanishWords } from './vocabulary.ts'

const spelled = (text: string) => spanishSpelling.spelledAt(tokenise(text, { vocabulary: spanishWords }), 0)?.letters

describe('Spanish spelled letters', () => {
  it.each([
    ['b e n', 'ben'],
    ['b de burro e de elefante n de nido', 'ben'],
    ['be larga e ene', 'ben'],
    ['uve a de avión l', 'val'],
    ['equis o ce hache i', 'xochi'],
    ['i griega a ene i', 'yani'],
    ['doble ve e ene de i griega', 'wendy'],
    ['l ó p e z', 'lópez'],
    ['m u eñe o zeta', 'muñoz'],
    ['d i a zeta y mi teléfono', 'diaz'],
  ])('"%s" is %s', (text, letters) => {
    expect(spelled(text)).toBe(letters)
  })

  it.each([['y a veces'], ['a la o'], ['pedro']])('"%s" spells nothing', (text) => {
    expect(spelled(text)).toBeUndefined()
  })
})
