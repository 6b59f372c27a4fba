import { describe, expect, test } from 'vitest'
import { agreement, NO_DOUBTS, withHearings, withValues } from './agreement.ts'

describe('what two attempts agree on', () => {
  test('is the value that both have', () => {
    expect(agreement([['hurst', 'hart']], ['hart'])).toBe('hart')
    expect(agreement([['hurst']], ['hart', 'hurst'])).toBe('hurst')
  })

  test('is nothing where none is in both, or two are alike likely', () => {
    expect(agreement([['hurst']], ['hart'])).toBeUndefined()
    expect(agreement([['hurst', 'hart']], ['hart', 'hurst'])).toBeUndefined()
    expect(agreement([], ['hart'])).toBeUndefined()
  })

  test('is what three attempts have settled', () => {
    const attempts = [
      ['hurst', 'hart'],
      ['hart', 'hurst'],
    ]
    expect(agreement(attempts, ['hart'])).toBe('hart')
    expect(agreement(attempts, ['hart', 'hurst'])).toBe('hart')
  })
})

test('doubts are bounded, whatever is heard and however often', () => {
  const texts = Array.from({ length: 40 }, (_, n) => `${n} ${'ñ'.repeat(5_000)}\ud83d`)
  let doubts = NO_DOUBTS
  for (let attempt = 0; attempt < 50; attempt++)
    doubts = withHearings(withValues(withValues(doubts, 'address', texts), 'name', texts), texts)
  expect(JSON.stringify(doubts).length).toBeLessThan(8_000)
  expect(JSON.parse(JSON.stringify(doubts))).toEqual(doubts)
})
