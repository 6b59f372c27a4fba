import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import { best, type Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { es } from '../index.ts'
import { ADDRESS_REJECTS, ADDRESS_SAYS_SPAIN, ADDRESS_SAYS_US } from './address.corpus.ts'
import { address } from './address.ts'

const business = { towns: ['Kensington', 'New Britain'], postcodes: ['06037'], services: [], day: { from: 480, to: 1020 } }
const context: UnderstandingContext = { language: 'es', country: 'US', asked: ['service_address'], business }
const read = (text: string, more: Partial<UnderstandingContext> = {}) => {
  const all = { ...context, ...more }
  return refine(address.read({ text, tokens: tokenise(text) }, all), all).candidates
}
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => best(read(text, more), kind)?.value

describe('Spanish addresses', () => {
  it('are read however they are said, alone and inside a sentence', () => {
    const carriers = ['eh {}', 'sí es {}', '{} por favor']
    expect(runCorpus(ADDRESS_SAYS_US, { locale: es, context, carriers })).toEqual([])
  })

  it('have the number behind the street in Spain', () => {
    const spain: UnderstandingContext = { language: 'es', country: 'ES', asked: ['service_address'] }
    expect(runCorpus(ADDRESS_SAYS_SPAIN, { locale: es, context: spain, carriers: ['sí es {}'] })).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(ADDRESS_REJECTS, { locale: es, context, carriers: ['pues {}'] })).toEqual([])
  })

  it('take a number back', () => {
    expect(value('address', 'no es el 24 no el 42', { asked: ['confirmation'] })).toEqual({ line: '24', number: '24' })
  })

  it('need a kind of street when something else was asked', () => {
    expect(value('address', 'tengo 2 llaves que gotean', { asked: ['problem'] })).toBeUndefined()
    expect(value('address', 'la llave de 2 willow lane', { asked: ['problem'] })).toMatchObject({ line: '2 Willow Lane' })
  })
})

describe('Spanish towns and postcodes', () => {
  it.each([
    ['estoy en kensington', 'Kensington'],
    ['12 oak street en plainville', 'Plainville'],
  ])('"%s" is in %s', (text, town) => {
    expect(value('city', text)).toBe(town)
  })

  it.each([
    ['06037', '06037'],
    ['el código postal es cero seis cero tres siete', '06037'],
  ])('"%s" is %s', (text, expected) => {
    expect(value('postcode', text)).toBe(expected)
  })
})

describe('any text', () => {
  it('is read without an error', () => {
    const words = fc.constantFrom(
      '12',
      'calle',
      'oak',
      'street',
      'no',
      'el',
      'número',
      'en',
      'de',
      'la',
      'y',
      'cien',
      'piso',
      'guion',
      'b',
      '2º',
      'esquina',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), fc.constantFrom('US', 'ES', 'MX'), (noise, said, country) => {
        const text = `${said.join(' ')} ${noise}`
        for (const candidate of read(text, { country })) expect(candidate.text).toBe(text.slice(candidate.start, candidate.end))
      }),
    )
  })
})
