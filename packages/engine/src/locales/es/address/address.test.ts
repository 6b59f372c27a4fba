import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import { listenTo } from '../../../testing/corpus-lines.ts'
import type { Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { es } from '../index.ts'
import { ADDRESS_SAYS_SPAIN } from './address.corpus.ts'

const business = { towns: ['Kensington', 'New Britain'], postcodes: ['06037'], services: [], day: { from: 480, to: 1020 } }
const heard = listenTo(es, { language: 'es', country: 'US', asked: ['service_address'], business })
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => heard.best(kind, text, more)?.value

describe('Spanish addresses', () => {
  it('have the number behind the street in Spain', () => {
    const spain: UnderstandingContext = { language: 'es', country: 'ES', asked: ['service_address'] }
    expect(runCorpus(ADDRESS_SAYS_SPAIN, { locale: es, context: spain, carriers: ['sí es {}'] })).toEqual([])
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
