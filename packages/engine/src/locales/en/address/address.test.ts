import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import { best, type Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { locales } from '../../index.ts'
import { ADDRESS_REJECTS, ADDRESS_SAYS } from './address.corpus.ts'
import { address } from './address.ts'

const business = {
  towns: ['Kensington', 'New Britain', 'Berlin'],
  postcodes: ['06037', '06051'],
  services: [],
  day: { from: 480, to: 1020 },
}
const context: UnderstandingContext = { language: 'en', country: 'US', asked: ['service_address'], business }
const read = (text: string, more: Partial<UnderstandingContext> = {}) => {
  const all = { ...context, ...more }
  return refine(address.read({ text, tokens: tokenise(text) }, all), all).candidates
}
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => best(read(text, more), kind)?.value

describe('English addresses', () => {
  it('are read however they are said, alone and inside a sentence', () => {
    const carriers = ['um {}', "yeah it's {}", "so we're at {}", '{} please', '{} thanks']
    expect(runCorpus(ADDRESS_SAYS, { locale: locales.en, context, carriers })).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(ADDRESS_REJECTS, { locale: locales.en, context, carriers: ['um {}'] })).toEqual([])
  })

  it('without a house number are half an answer', () => {
    const [street] = read('maple street').filter((candidate) => candidate.kind === 'address')
    expect(street).toMatchObject({ value: { line: 'Maple Street', street: 'Maple Street' }, score: 0.3 })
  })

  it('take a number back', () => {
    expect(value('address', 'no it is twenty four elm not forty two', { asked: ['confirmation'] })).toMatchObject({
      number: '24',
      street: 'Elm',
    })
    expect(value('address', "no it's forty five not fifty four", { asked: ['confirmation'] })).toEqual({ line: '45', number: '45' })
  })

  it('need a kind of street when something else was asked', () => {
    expect(value('address', 'i have 2 leaky taps', { asked: ['problem'] })).toBeUndefined()
    expect(value('address', 'the tap at 2 leaky lane', { asked: ['problem'] })).toMatchObject({ line: '2 Leaky Lane' })
  })
})

describe('towns', () => {
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

describe('postcodes', () => {
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

describe('any text', () => {
  it('is read without an error', () => {
    const words = fc.constantFrom(
      '12',
      'oak',
      'street',
      'st',
      'no',
      'not',
      'number',
      'in',
      'berlin',
      'and',
      'a',
      'half',
      'zip',
      'oh',
      'route',
      'unit',
      'hundred',
      'avenue',
      'east',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), fc.constantFrom('US', 'CA', 'GB'), (noise, said, country) => {
        const text = `${said.join(' ')} ${noise}`
        for (const candidate of read(text, { country })) expect(candidate.text).toBe(text.slice(candidate.start, candidate.end))
      }),
    )
  })
})
