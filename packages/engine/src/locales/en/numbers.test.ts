import { describe, expect, it } from 'vitest'
import { tokenise } from '../../understanding/token.ts'
import { numberAt } from './numbers.ts'

/** All numbers of a text, read from the left. */
function numbers(text: string): string[] {
  const tokens = tokenise(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at)
    if (number) found.push(`${number.value}${number.ordinal ? 'th' : ''}`)
    at = number?.to ?? at + 1
  }
  return found
}

describe('English numbers', () => {
  it('reads cardinals in words and figures', () => {
    expect(numbers('five')).toEqual(['5'])
    expect(numbers('twenty one and twenty-two')).toEqual(['21', '22'])
    expect(numbers('forty two of 42')).toEqual(['42', '42'])
    expect(numbers('one hundred and five')).toEqual(['105'])
    expect(numbers('two thousand twenty six')).toEqual(['2026'])
    expect(numbers('twelve hundred')).toEqual(['1200'])
  })

  it('reads ordinals in words and figures', () => {
    expect(numbers('first, twenty first, thirtieth')).toEqual(['1th', '21th', '30th'])
    expect(numbers('the 3rd and the 22nd')).toEqual(['3th', '22th'])
    expect(numbers('one hundred and first')).toEqual(['101th'])
  })

  it('takes an ending that stands apart only where it belongs to the figure', () => {
    expect(numbers('the 24 th')).toEqual(['24th'])
    expect(numbers('26 st')).toEqual(['26'])
  })

  it('leaves numbers that only stand side by side apart', () => {
    expect(numbers('ten thirty')).toEqual(['10', '30'])
    expect(numbers('twenty twenty six')).toEqual(['20', '26'])
    expect(numbers('eight six oh five')).toEqual(['8', '6', '0', '5'])
    expect(numbers('twenty, one')).toEqual(['20', '1'])
  })

  it('reads nothing into other words, or into figures too long to be a number', () => {
    expect(numbers('for to too ate')).toEqual([])
    expect(numbers('hundred thousand')).toEqual([])
    expect(numbers('123456789012')).toEqual([])
  })

  it('knows a leading zero', () => {
    expect(numberAt(tokenise('05'), 0)).toMatchObject({ value: 5, leadingZero: true, digits: true })
    expect(numberAt(tokenise('oh'), 0)).toMatchObject({ value: 0, leadingZero: true, digits: false })
  })
})
