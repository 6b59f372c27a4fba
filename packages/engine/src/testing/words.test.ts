import { describe, expect, test } from 'vitest'
import { diffWords, saysTheSame } from './words.ts'

describe('words of an agent line', () => {
  test.each([
    ['Hello there.', 'Hello  there.', true],
    ['Hello …', 'Hello there, Ann.', true],
    ['… Ann.', 'Hello there, Ann.', true],
    ['Hello … there … Ann.', 'Hello you there, dear Ann.', true],
    ['…', 'anything', true],
    ['…', '', true],
    ['Hello', 'Hello there', false],
    ['Hello …', 'Well, hello', false],
    ['… a … a', 'a', false],
    ['one … two', 'two … one', false],
    ['ab … bc', 'abc', false],
  ])('%j and %j: %s', (expected, said, same) => {
    expect(saysTheSame(expected, said)).toBe(same)
  })

  test('a diff shows what went and what came, in place', () => {
    expect(diffWords('May I have your name please', 'May I have your phone number please')).toBe(
      'May I have your [-name-] {+phone number+} please',
    )
    expect(diffWords('', 'all new')).toBe('{+all new+}')
    expect(diffWords('same words', 'same words')).toBe('same words')
  })
})
