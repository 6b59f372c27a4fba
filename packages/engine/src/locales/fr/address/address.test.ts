import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import { best, type Kind } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { fr } from '../index.ts'
import { ADDRESS_REJECTS, ADDRESS_SAYS } from './address.corpus.ts'
import { address } from './address.ts'

const business = { towns: ['Verdun', 'Dorval', 'Saint-Pierre'], postcodes: ['H8S'], services: [], day: { from: 480, to: 1020 } }
const context: UnderstandingContext = { language: 'fr', country: 'CA', asked: ['service_address'], business }
const read = (text: string, more: Partial<UnderstandingContext> = {}) => {
  const all = { ...context, ...more }
  return refine(address.read({ text, tokens: tokenise(text, { elision: true }) }, all), all).candidates
}
const value = (kind: Kind, text: string, more: Partial<UnderstandingContext> = {}) => best(read(text, more), kind)?.value

describe('French addresses', () => {
  it('are read however they are said, alone and inside a sentence', () => {
    const carriers = ['euh {}', "oui c'est {}", "{} s'il vous plaît"]
    expect(runCorpus(ADDRESS_SAYS, { locale: fr, context, carriers })).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(ADDRESS_REJECTS, { locale: fr, context, carriers: ['ben {}'] })).toEqual([])
  })

  it('without a house number are half an answer', () => {
    const [street] = read('sur la rue des érables').filter((candidate) => candidate.kind === 'address')
    expect(street).toMatchObject({ value: { line: 'rue des Érables' }, score: 0.3 })
  })

  it('take a number back', () => {
    expect(value('address', "non c'est le 24 pas le 42", { asked: ['confirmation'] })).toEqual({ line: '24', number: '24' })
  })

  it('need a kind of street when something else was asked', () => {
    expect(value('address', "j'ai 2 robinets qui coulent", { asked: ['problem'] })).toBeUndefined()
    expect(value('address', 'le robinet du 12 rue victoria', { asked: ['problem'] })).toMatchObject({ line: '12 rue Victoria' })
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
    ['h huit s deux c trois', 'CA', 'H8S 2C3'],
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

describe('any text', () => {
  it('is read without an error', () => {
    const words = fc.constantFrom(
      '12',
      'rue',
      "l'",
      'du',
      'avenue',
      '3e',
      'non',
      'pas',
      'numéro',
      'à',
      'verdun',
      'cent',
      'bis',
      "c'est",
      'est',
      'coin',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), fc.constantFrom('CA', 'FR'), (noise, said, country) => {
        const text = `${said.join(' ')} ${noise}`
        for (const candidate of read(text, { country })) expect(candidate.text).toBe(text.slice(candidate.start, candidate.end))
      }),
    )
  })
})
