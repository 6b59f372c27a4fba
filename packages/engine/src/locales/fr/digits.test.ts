import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { digitPieceAt } from './digits.ts'

/** The pieces of a text, readings of one piece separated by a bar. */
function pieces(text: string): string[] {
  const tokens = tokenise(text, { elision: true })
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const piece = digitPieceAt(tokens, at, found.length > 0)
    if (piece) found.push(piece.readings.join('|'))
    at = piece?.to ?? at + 1
  }
  return found
}

describe('French digits', () => {
  it('reads pairs, single digits and hundreds', () => {
    expect(pieces('zéro six douze trente-quatre cinquante-six soixante-dix-huit')).toEqual(['0', '6', '12', '34', '56', '78'])
    expect(pieces('cinq-cent-quatorze zéro un quatre-vingt-dix-neuf')).toEqual(['514', '0', '1', '99'])
    expect(pieces('06 12 34')).toEqual(['06', '12', '34'])
    expect(pieces('nonante-deux septante')).toEqual(['92', '70'])
  })

  it('leaves the choice where words stand apart', () => {
    expect(pieces('quarante deux')).toEqual(['42|402'])
    expect(pieces('vingt et un')).toEqual(['21'])
    expect(pieces('dix sept')).toEqual(['17|107'])
    expect(pieces('soixante dix huit')).toEqual(['78|6018|708'])
    expect(pieces('soixante douze')).toEqual(['72|6012'])
    expect(pieces('quatre vingt deux')).toEqual(['82|422|802'])
    expect(pieces('quatre vingt douze')).toEqual(['92|8012|42012'])
    expect(pieces('cinq cent quatorze')).toEqual(['514|50014'])
    expect(pieces('vingt quatre vingt douze')).toEqual(['2092|2432'])
    expect(pieces('nonante deux, septante six')).toEqual(['92|902', '76|706'])
    expect(pieces('soixante cinq')).toEqual(['65|605'])
    expect(pieces('soixante dix')).toEqual(['70|6010'])
  })

  it('repeats digits', () => {
    expect(pieces('double cinq triple zéro')).toEqual(['55', '000'])
    expect(pieces('deux fois huit, trois fois le 5')).toEqual(['88', '555'])
  })

  it('trusts homophones and articles only beside digits', () => {
    expect(pieces('zéro six set cis')).toEqual(['0', '6', '7|', '6|'])
    expect(pieces('un problème de cet évier')).toEqual([])
    expect(pieces('un cinq un quatre')).toEqual(['1|', '5', '1', '4'])
  })
})
