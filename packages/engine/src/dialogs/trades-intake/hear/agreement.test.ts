import { describe, expect, test } from 'vitest'
import { agreement, NO_DOUBTS, withHearings, withValues } from './agreement.ts'

describe('what two attempts agree on', () => {
  test('is the value that both have', () => {
    expect(agreement('address', [['15 birch', '50 birch']], ['50 birch'])).toBe('50 birch')
    expect(agreement('address', [['15 birch']], ['50 birch', '15 birch'])).toBe('15 birch')
  })

  test('is nothing where none is in both, or two are alike likely', () => {
    expect(agreement('address', [['15 birch']], ['50 birch'])).toBeUndefined()
    expect(agreement('address', [['15 birch', '50 birch']], ['50 birch', '15 birch'])).toBeUndefined()
    expect(agreement('address', [], ['50 birch'])).toBeUndefined()
  })

  test('is what three attempts have settled', () => {
    const attempts = [
      ['15 birch', '50 birch'],
      ['50 birch', '15 birch'],
    ]
    expect(agreement('name', attempts, ['50 birch'])).toBe('50 birch')
    // A house costs more: one that was twice the second guess is not out of the running yet.
    expect(agreement('name', attempts, ['50 birch', '15 birch'])).toBe('50 birch')
    expect(agreement('address', attempts, ['50 birch', '15 birch'])).toBeUndefined()
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
