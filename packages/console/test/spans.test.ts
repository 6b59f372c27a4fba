import { expect, test } from 'vitest'
import { type Stretch, stretches } from '../public/simulator/spans.js'

const reading = (kind: string, text: string, utterance: string, score = 0.9) => {
  const start = utterance.indexOf(text)
  return { kind, text, start, end: start + text.length, score, rule: `test.${kind}`, value: text }
}
/** `[kind: words]`, nested as the spans are. */
const drawn = (parts: readonly Stretch[]): string =>
  parts.map((part) => (part.kinds === null ? part.text : `[${part.kinds.join('+')}: ${drawn(part.parts)}]`)).join('')

test('words that were read are set apart from those that were not', () => {
  const words = 'it is Ann at 12 Oak Street'
  const found = [reading('address', '12 Oak Street', words), reading('name', 'Ann', words)]
  expect(drawn(stretches(words, found))).toBe('it is [name: Ann] at [address: 12 Oak Street]')
})

test('a reading inside another is nested in it', () => {
  const words = 'tomorrow afternoon please'
  const found = [reading('date', 'tomorrow', words), reading('time', 'afternoon', words), reading('datetime', 'tomorrow afternoon', words)]
  expect(drawn(stretches(words, found))).toBe('[datetime: [date: tomorrow] [time: afternoon]] please')
})

test('readings of the same words share a span', () => {
  expect(drawn(stretches('a leak', [reading('problem', 'a leak', 'a leak'), reading('intent', 'a leak', 'a leak')]))).toBe(
    '[problem+intent: a leak]',
  )
})

test('of two readings that cross, the surer one is shown', () => {
  const words = 'one two three'
  const found = [reading('phone', 'one two', words, 0.4), reading('time', 'two three', words, 0.8)]
  expect(drawn(stretches(words, found))).toBe('one [time: two three]')
})

test('offsets that lie outside the utterance are left out', () => {
  expect(drawn(stretches('yes', [{ ...reading('yesno', 'yes', 'yes'), end: 40 }]))).toBe('yes')
})
