import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../testing/corpus.ts'
import { listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import type { UnderstandingContext } from '../understanding/grammar.ts'
import * as en from './en/address/address.corpus.ts'
import * as es from './es/address/address.corpus.ts'
import * as fr from './fr/address/address.corpus.ts'
import { locales } from './index.ts'

const day = { from: 480, to: 1020 }

/** A language: where it is heard, its corpus, sentences round the addresses, and words to make noise of. */
const SPOKEN = {
  en: {
    country: 'US',
    business: { towns: ['Kensington', 'New Britain', 'Berlin'], postcodes: ['06037', '06051'], services: [], day },
    says: [...en.ADDRESS_SAYS, ...en.ADDRESS_MISHEARD, ...en.ADDRESS_AMBIGUOUS],
    rejects: en.ADDRESS_REJECTS,
    carriers: ['um {}', "yeah it's {}", "so we're at {}", '{} please', '{} thanks'],
    replies: ['um {}'],
    takenBack: ["no it's twenty four not forty two", '24'],
    counted: 'i have 2 leaky taps',
    typed: ['the tap at 2 leaky lane', '2 Leaky Lane'],
    words: '12 oak street st no not number in berlin and a half zip oh route unit hundred avenue east',
  },
  fr: {
    country: 'CA',
    business: { towns: ['Verdun', 'Dorval', 'Saint-Pierre'], postcodes: ['H8S'], services: [], day },
    says: [...fr.ADDRESS_SAYS, ...fr.ADDRESS_MISHEARD, ...fr.ADDRESS_AMBIGUOUS],
    rejects: fr.ADDRESS_REJECTS,
    carriers: ['euh {}', "oui c'est {}", "{} s'il vous plaît"],
    replies: ['ben {}'],
    takenBack: ["non c'est le 24 pas le 42", '24'],
    counted: "j'ai 2 robinets qui coulent",
    typed: ['le robinet du 12 rue victoria', '12 rue Victoria'],
    words: "12 rue l' du avenue 3e non pas numéro à verdun cent bis c'est est coin",
  },
  es: {
    country: 'US',
    business: { towns: ['Kensington', 'New Britain'], postcodes: ['06037'], services: [], day },
    says: [...es.ADDRESS_SAYS_US, ...es.ADDRESS_MISHEARD, ...es.ADDRESS_AMBIGUOUS],
    rejects: es.ADDRESS_REJECTS,
    carriers: ['eh {}', 'sí es {}', '{} por favor'],
    replies: ['pues {}'],
    takenBack: ['no es el 24 no el 42', '24'],
    counted: 'tengo 2 llaves que gotean',
    typed: ['la llave de 2 willow lane', '2 Willow Lane'],
    words: '12 calle oak street no el número en de la y cien piso guion b 2º esquina',
  },
} as const

describe.each(LANGUAGES)('addresses in %s', (language) => {
  const { country, business, says, rejects, carriers, replies, takenBack, counted, typed, words } = SPOKEN[language]
  const context: UnderstandingContext = { language, country, asked: ['service_address'], business }
  const locale = locales[language]
  const heard = listenTo(locale, context)
  const address = (line: string, asked: string) => heard.best('address', line, { asked: [asked] })?.value

  it('are read however they are said, alone and inside a sentence', () => {
    expect(runCorpus(says, { locale, context, carriers })).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(rejects, { locale, context, carriers: replies })).toEqual([])
  })

  it('take a number back', () => {
    const [line, number] = takenBack
    expect(address(line, 'confirmation')).toEqual({ line: number, number })
  })

  it('need a kind of street when something else was asked', () => {
    const [line, expected] = typed
    expect(address(counted, 'problem')).toBeUndefined()
    expect(address(line, 'problem')).toMatchObject({ line: expected })
  })

  it('are read in any text, and every span is the text it names', () => {
    const noise = fc.tuple(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...words.split(' '))))
    fc.assert(
      fc.property(noise, fc.constantFrom('US', 'CA', 'GB', 'FR', 'ES', 'MX'), ([other, said], anywhere) => {
        const text = `${said.join(' ')} ${other}`
        for (const candidate of heard.readings(text, { country: anywhere }))
          expect(candidate.text).toBe(text.slice(candidate.start, candidate.end))
      }),
    )
  })
})
