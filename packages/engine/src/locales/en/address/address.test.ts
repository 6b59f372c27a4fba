import { describe, expect, it } from 'vitest'
import { listenTo } from '../../../testing/corpus-lines.ts'
import type { Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { en } from '../index.ts'

const business = {
  towns: ['Kensington', 'New Britain', 'Berlin'],
  postcodes: ['06037', '06051'],
  services: [],
  day: { from: 480, to: 1020 },
}
const heard = listenTo(en, { language: 'en', country: 'US', asked: ['service_address'], business })
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => heard.best(kind, text, more)?.value

describe('English addresses', () => {
  it('without a house number are half an answer', () => {
    const street = heard.best('address', 'maple street')
    expect(street).toMatchObject({ value: { line: 'Maple Street', street: 'Maple Street' }, score: 0.3 })
  })

  it('take a number of a street back', () => {
    expect(value('address', 'no it is twenty four elm not forty two', { asked: ['confirmation'] })).toMatchObject({
      number: '24',
      street: 'Elm',
    })
  })
})

describe('English towns', () => {
  it('are known by name and by sound', () => {
    expect(value('city', "i'm in kensington")).toBe('Kensington')
    expect(value('city', '12 oak street in kenzington')).toBe('Kensington')
    expect(value('city', '12 oak street new britain')).toBe('New Britain')
    expect(value('city', '12 oak street hartford')).toBe('Hartford')
  })

  it('are not heard in the name of a street or of a business', () => {
    expect(value('city', '19 berlin road')).toBeUndefined()
    expect(value('city', 'is this berlin plumbing', { asked: [] })).toBeUndefined()
  })
})

describe('English postcodes', () => {
  it.each([
    ['06037', 'US', '06037'],
    ['zip is oh six oh three seven', 'US', '06037'],
    ['zip code 6 0 6 0 1', 'US', '60601'],
    ['22 mill road springfield ma 1103', 'US', '01103'],
    ['h8s 2c3', 'CA', 'H8S 2C3'],
    ['h as in hotel eight s two c three', 'CA', 'H8S 2C3'],
    ['SW1A 1AA', 'GB', 'SW1A 1AA'],
    ['sierra whiskey one alpha one alpha alpha', 'GB', 'SW1A 1AA'],
  ] as const)('"%s" in %s is %s', (text, country, expected) => {
    const got = value('postcode', text, { country })
    expect(got).toBe(expected)
  })

  it('are not read into house and phone numbers', () => {
    expect(value('postcode', '12345 main street')).toBeUndefined()
    expect(value('postcode', 'eight six oh five five five oh one four two', { asked: ['callback_number'] })).toBeUndefined()
  })
})
