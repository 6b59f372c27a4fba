import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { numberAt } from './numbers.ts'

/** All numbers of a text, read from the left. */
function numbers(text: string): string[] {
  const tokens = tokenise(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at)
    if (number) found.push(`${number.value}${number.ordinal ? 'º' : ''}`)
    at = number?.to ?? at + 1
  }
  return found
}

describe('Spanish numbers', () => {
  it('reads cardinals in words and figures', () => {
    expect(numbers('cinco')).toEqual(['5'])
    expect(numbers('veintiuno, veintiún, veintiuna')).toEqual(['21', '21', '21'])
    expect(numbers('treinta y cinco de 42')).toEqual(['35', '42'])
    expect(numbers('ciento cinco')).toEqual(['105'])
    expect(numbers('doscientos treinta y cuatro')).toEqual(['234'])
    expect(numbers('dos mil veintiséis')).toEqual(['2026'])
    expect(numbers('mil novecientas noventa y nueve')).toEqual(['1999'])
    expect(numbers('mil')).toEqual(['1000'])
  })

  it('reads ordinals in words and figures', () => {
    expect(numbers('primero, primer, tercera, séptimo')).toEqual(['1º', '1º', '3º', '7º'])
    expect(numbers('vigésimo segundo y décimo tercero')).toEqual(['22º', '13º'])
    expect(numbers('el 1ro, el 2do, 1.º, 3ª, 1er')).toEqual(['1º', '2º', '1º', '3º', '1º'])
  })

  it('reads what a recogniser makes of them', () => {
    expect(numbers('treintaicinco y cuarentaydos')).toEqual(['35', '42'])
    expect(numbers('treinta cinco')).toEqual(['35'])
    expect(numbers('dos cientos cuatro')).toEqual(['204'])
    expect(numbers('veintidos dieciseis decimo')).toEqual(['22', '16', '10º'])
    expect(numbers('veinte y cinco')).toEqual(['25'])
  })

  it('leaves numbers that only stand side by side apart', () => {
    expect(numbers('ocho treinta')).toEqual(['8', '30'])
    expect(numbers('ocho y diez')).toEqual(['8', '10'])
    expect(numbers('diez y cinco')).toEqual(['10', '5'])
    expect(numbers('veinte veinticinco')).toEqual(['20', '25'])
    expect(numbers('ocho seis cero cinco')).toEqual(['8', '6', '0', '5'])
    expect(numbers('treinta, uno')).toEqual(['30', '1'])
  })

  it('reads nothing into other words, or into figures too long to be a number', () => {
    expect(numbers('cientos de miles y')).toEqual([])
    expect(numbers('123456789012')).toEqual([])
  })

  it('knows a leading zero', () => {
    expect(numberAt(tokenise('05'), 0)).toMatchObject({ value: 5, leadingZero: true, digits: true })
    expect(numberAt(tokenise('cero'), 0)).toMatchObject({ value: 0, leadingZero: true, digits: false })
  })
})
