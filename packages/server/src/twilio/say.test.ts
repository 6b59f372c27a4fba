import { expect, test } from 'vitest'
import { sayElements } from './say.ts'

const letter = (name: string) => `<say-as interpret-as="characters">${name}</say-as>`

test('words in a row in one language are one element, with the voice of that language', () => {
  expect(sayElements([{ text: 'One.' }, { text: 'Two.' }, { text: 'Trois.', locale: 'fr-CA' }, { text: 'Four.' }], 'en-US')).toBe(
    '<Say language="en-US" voice="Polly.Joanna-Neural">One. Two.</Say>' +
      '<Say language="fr-CA" voice="Polly.Gabrielle-Neural">Trois.</Say>' +
      '<Say language="en-US" voice="Polly.Joanna-Neural">Four.</Say>',
  )
})

test('pauses are kept; letters are not marked for a voice that would become another at them', () => {
  const ssml = `${letter('L')}, <break time="250ms"/>${letter('&amp;')}`
  expect(sayElements([{ text: 'L, &', ssml }], 'en-US')).toContain('>L, <break time="250ms"/>&amp;</Say>')
})

test('plain words are escaped, and nothing is said where there are none', () => {
  expect(sayElements([{ text: 'Bob & <Co>' }, { text: ' ' }], 'en-US')).toContain('>Bob &amp; &lt;Co&gt;</Say>')
  expect(sayElements([{ text: '' }], 'en-US')).toBe('')
})
