import { expect, test } from 'vitest'
import { isTextable } from './textable.ts'

test.each([
  ['+18605550142', true],
  ['+12125550139', true],
  ['+15142850199', true],
  ['+33612345678', true],
  ['+33142278186', false],
  ['+34612345678', true],
  ['+34912345678', false],
  ['+447400123456', true],
  ['+442079460958', false],
  ['+18005551234', false],
  ['+1', true],
])('%s takes text messages, as far as a number tells: %s', (phone, expected) => {
  expect(isTextable(phone)).toBe(expected)
})
