import { expect, test } from 'vitest'
import { suggestions } from '../public/simulator/suggestions.js'

test('they fit what is asked, in the language of the call', () => {
  expect(suggestions('fr-CA', ['slot_choice'], false, false)[0]).toBe('Le premier')
  expect(suggestions('es-US', ['confirmation'], false, false)[0]).toBe('Sí')
})

test('there are never more than four, and always a way out', () => {
  expect(suggestions('en-US', ['caller_name', 'service_address'], false, false)).toHaveLength(4)
  expect(suggestions('en-US', ['something_else'], false, false)).toContain('Can I talk to a person?')
})

test('a language without any of its own gets English', () => {
  expect(suggestions('en-CA', ['service_address'], false, false)[0]).toContain('Lachine')
  expect(suggestions('de-DE', ['confirmation'], false, false)[0]).toBe('Yes')
})

test('a call without a number is not said to have one', () => {
  expect(suggestions('en-US', ['callback_number'], false, false)[0]).toBe('Yes, this number is fine')
  expect(suggestions('en-US', ['callback_number'], false, true)[0]).toBe('Better use 860 555 0177')
})
