import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { numberAt } from './numbers.ts'

/** All numbers of a text, read from the left. */
function numbers(text: string): string[] {
  const tokens = tokenise(text, { elision: true })
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at)
    if (number) found.push(`${number.value}${number.ordinal ? 'e' : ''}`)
    at = number?.to ?? at + 1
  }
  return found
}

describe('French numbers', () => {
  it('reads cardinals in words and figures, with and without hyphens', () => {
    expect(numbers('cinq')).toEqual(['5'])
    expect(numbers('vingt et un et trente-deux')).toEqual(['21', '32'])
    expect(numbers('vingt et une, quarante deux, 42')).toEqual(['21', '42', '42'])
    expect(numbers('dix-sept, dix huit, dix neuf')).toEqual(['17', '18', '19'])
    expect(numbers('cent dix-huit')).toEqual(['118'])
    expect(numbers('cinq cent quatorze')).toEqual(['514'])
    expect(numbers('deux mille vingt-six')).toEqual(['2026'])
    expect(numbers('mille neuf cents')).toEqual(['1900'])
    expect(numbers('dix-neuf cent trente')).toEqual(['1930'])
    expect(numbers('mille')).toEqual(['1000'])
  })

  it('counts by twenties, and by tens as in Belgium and Switzerland', () => {
    expect(numbers('soixante-dix')).toEqual(['70'])
    expect(numbers('soixante et onze')).toEqual(['71'])
    expect(numbers('soixante-dix-sept')).toEqual(['77'])
    expect(numbers('quatre-vingts')).toEqual(['80'])
    expect(numbers('quatre vingt un')).toEqual(['81'])
    expect(numbers('quatre-vingt-dix')).toEqual(['90'])
    expect(numbers('quatre-vingt-quatorze')).toEqual(['94'])
    expect(numbers('quatre vingt dix neuf')).toEqual(['99'])
    expect(numbers('septante-deux, huitante, nonante et un')).toEqual(['72', '80', '91'])
    expect(numbers('vingt quatre-vingts')).toEqual(['20', '80'])
  })

  it('reads ordinals in words and figures', () => {
    expect(numbers('premier, première, deuxième, second')).toEqual(['1e', '1e', '2e', '2e'])
    expect(numbers('dix-septième, vingt et unième, vingt-deuxième')).toEqual(['17e', '21e', '22e'])
    expect(numbers('trentième, soixante-dixième')).toEqual(['30e', '70e'])
    expect(numbers('1er, 2e, 3ème, 2nd')).toEqual(['1e', '2e', '3e', '2e'])
    expect(numbers('le 1 er')).toEqual(['1e'])
  })

  it('leaves numbers that only stand side by side apart', () => {
    expect(numbers('huit trente')).toEqual(['8', '30'])
    expect(numbers('quinze trente')).toEqual(['15', '30'])
    expect(numbers('dix-sept trente')).toEqual(['17', '30'])
    expect(numbers('vingt-trois vingt')).toEqual(['23', '20'])
    expect(numbers('vingt et deux')).toEqual(['20', '2'])
    expect(numbers('vingt, un')).toEqual(['20', '1'])
    expect(numbers('zéro six douze')).toEqual(['0', '6', '12'])
  })

  it('reads nothing into other words, or into figures too long to be a number', () => {
    expect(numbers('cet appareil est à moi')).toEqual([])
    expect(numbers('123456789012')).toEqual([])
  })

  it('knows a leading zero', () => {
    expect(numberAt(tokenise('05'), 0)).toMatchObject({ value: 5, leadingZero: true, digits: true })
    expect(numberAt(tokenise('zéro'), 0)).toMatchObject({ value: 0, leadingZero: true, digits: false })
  })
})
