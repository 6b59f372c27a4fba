import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { frenchSpelling } from './spelling.ts'
import { frenchWords } from './vocabulary.ts'

const spelled = (text: string) => frenchSpelling.spelledAt(tokenise(text, { elision: true, vocabulary: frenchWords }), 0)?.letters

describe('French spelled letters', () => {
  it.each([
    ['b e n', 'ben'],
    ['b comme bernard e n', 'ben'],
    ['b comme bernard e comme émile', 'be'],
    ['n o e accent aigu', 'noé'],
    ['é l i s e', 'élise'],
    ['i grec v e s', 'yves'],
    ['double v i l', 'wil'],
    ['g a deux l a n t', 'gallant'],
    ['bravo écho november', 'ben'],
    ['l o u tiret a n n', 'lou-ann'],
  ])('"%s" is %s', (text, letters) => {
    expect(spelled(text)).toBe(letters)
  })

  it.each([['y a une fuite'], ['l a'], ['est-ce que'], ['paul']])('"%s" spells nothing', (text) => {
    expect(spelled(text)).toBeUndefined()
  })
})
