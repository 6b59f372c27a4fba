import { expect, test } from 'vitest'
import { cleanKeys, cleanText } from './clean.ts'

test('control characters and broken surrogates go, words stay', () => {
  expect(cleanText('\u0000ann\u0007 lee\r\n\ud800 café 😀')).toBe('ann  lee \ufffd café 😀')
})

test('what is longer than an utterance can be is cut', () => {
  expect(cleanText('a'.repeat(100_000))).toHaveLength(2_000)
})

test('only keys of a phone are keys', () => {
  expect(cleanKeys('1a2<3>*#w')).toBe('123*#')
})
