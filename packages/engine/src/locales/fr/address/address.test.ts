import { describe, expect, it } from 'vitest'
import { listenTo } from '../../../testing/corpus-lines.ts'
import type { Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { fr } from '../index.ts'

const business = { towns: ['Verdun', 'Dorval', 'Saint-Pierre'], postcodes: ['H8S'], services: [], day: { from: 480, to: 1020 } }
const heard = listenTo(fr, { language: 'fr', country: 'CA', asked: ['service_address'], business })
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => heard.best(kind, text, more)?.value

describe('French addresses', () => {
  it('without a house number are half an answer', () => {
    const street = heard.best('address', 'sur la rue des érables')
    expect(street).toMatchObject({ value: { line: 'rue des Érables' }, score: 0.3 })
  })

  it('are written as they are known', () => {
    const known = { addresses: ['46 rue Esther-Blondin, Lachine', '8 rue Provost'] }
    expect(value('address', '46 rue esther blondain', { known })).toMatchObject({ line: '46 rue Esther-Blondin' })
    expect(value('address', '64 rue esther blondain', { known })).toMatchObject({ line: '64 rue Esther Blondain' })
  })
})

describe('French towns', () => {
  it.each([
    ['on est à dorval', 'Dorval'],
    ['12 rue victoria verdun', 'Verdun'],
    ['12 rue victoria à beaconsfield', 'Beaconsfield'],
    ['notre-dame-de-grâce rue girouard le 4020', 'Notre-Dame-de-Grâce'],
  ])('"%s" is in %s', (text, town) => {
    expect(value('city', text)).toBe(town)
  })
})

describe('French postcodes', () => {
  it.each([
    ['h8s 2c3', 'CA', 'H8S 2C3'],
    ['h quatre e un b six', 'CA', 'H4E 1B6'],
    ['le code postal est 75011', 'FR', '75011'],
    ['soixante-quinze mille onze', 'FR', '75011'],
    ['sept cinq zéro un un', 'FR', '75011'],
  ] as const)('"%s" in %s is %s', (text, country, expected) => {
    expect(value('postcode', text, { country, asked: ['postcode'] })).toBe(expected)
  })

  it('are not read into house numbers', () => {
    expect(value('postcode', "c'est treize rue des pins")).toBeUndefined()
  })
})
