import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'

/** The readings of the pieces of a text, from the left. */
function pieces(text: string): string[] {
  const tokens = tokenise(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const piece = digitPieceAt(tokens, at, found.length > 0)
    if (piece) found.push(piece.readings.join('/'))
    at = piece?.to ?? at + 1
  }
  return found
}

describe('Spanish digits', () => {
  it('reads digits one by one, in pairs and in hundreds', () => {
    expect(pieces('ocho seis cero')).toEqual(['8', '6', '0'])
    expect(pieces('cincuenta y cinco cero uno noventa')).toEqual(['55', '0', '1', '90'])
    expect(pieces('ochocientos sesenta')).toEqual(['860/80060'])
    expect(pieces('quinientos cero uno')).toEqual(['500', '0', '1'])
    expect(pieces('veintidós 34 mil doscientos')).toEqual(['22', '34', '1200'])
  })

  it('repeats a digit', () => {
    expect(pieces('doble cinco triple cero dos veces ocho')).toEqual(['55', '000', '88'])
    expect(pieces('doble el siete')).toEqual(['77'])
  })

  it('leaves a choice where two numbers may have been said', () => {
    expect(pieces('sesenta cinco')).toEqual(['65/605'])
    expect(pieces('diez y seis')).toEqual(['16/106'])
    expect(pieces('veinte y cinco')).toEqual(['25/205'])
  })

  it('trusts homophones only beside digits', () => {
    expect(pieces('ocho sero sinco')).toEqual(['8', '0/', '5/'])
    expect(pieces('do re mi')).toEqual([])
    expect(pieces('una casa')).toEqual([])
  })

  it('knows words that can only be digits', () => {
    const sure = tokenise('una cinco mil doble 7 casa doscientas').map(isDigitWord)
    expect(sure).toEqual([false, true, true, true, true, false, true])
  })
})
