import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { tokenise } from '../../../understanding/token.ts'
import { es } from '../index.ts'
import { PHONE_AMBIGUOUS, PHONE_MISHEARD, PHONE_REJECTS, PHONE_SAYS_MEXICO, PHONE_SAYS_SPAIN, PHONE_SAYS_US } from './phone.corpus.ts'
import { phone } from './phone.ts'

const context: UnderstandingContext = {
  language: 'es',
  country: 'US',
  asked: ['callback_number'],
  callerPhone: '+18605550142',
  areaCode: '860',
}
const values = (text: string, more: Partial<UnderstandingContext> = {}) =>
  phone.read({ text, tokens: tokenise(text) }, { ...context, ...more }).map((candidate) => candidate.value)

describe('Spanish phone numbers', () => {
  const carriers = ['eh {}', 'sí es el {}', 'me puede llamar al {} gracias']
  const unpointed = { ...context, callerPhone: undefined, areaCode: undefined }

  it('are read in the United States', () => {
    expect(runCorpus([...PHONE_SAYS_US, ...PHONE_MISHEARD, ...PHONE_AMBIGUOUS], { locale: es, context: unpointed, carriers })).toEqual([])
  })

  it('are read in Spain', () => {
    expect(runCorpus(PHONE_SAYS_SPAIN, { locale: es, context: { ...unpointed, country: 'ES' }, carriers })).toEqual([])
  })

  it('are read in Mexico', () => {
    expect(runCorpus(PHONE_SAYS_MEXICO, { locale: es, context: { ...unpointed, country: 'MX' }, carriers })).toEqual([])
  })

  it('are not read into other words and numbers', () => {
    expect(runCorpus(PHONE_REJECTS, { locale: es, context: unpointed, carriers: ['pues {}'] })).toEqual([])
  })

  it('stay as said where nothing tells their country', () => {
    expect(values('más cincuenta y siete uno dos tres uno dos tres cinco seis siete ocho', { phonePlan: null })).toEqual(['+571231235678'])
    expect(values('uno dos tres cuatro cinco seis siete ocho', { phonePlan: null })).toEqual(['12345678'])
  })

  it.each(['el mismo número', 'este mismo', 'al número del que le estoy llamando', 'el que le sale en la pantalla'])(
    'are the one of the call: "%s"',
    (text) => {
      expect(values(text)).toEqual(['+18605550142'])
    },
  )

  it.each(['no a este no', 'a otro número', 'mi número de cuenta'])('are not the one of the call: "%s"', (text) => {
    expect(values(text)).toEqual([])
  })

  it('are two where two are said', () => {
    expect(values('tengo dos el 860 555 0123 o el 203 555 0177')).toEqual(['+18605550123', '+12035550177'])
  })

  it('are read without an error in any text', () => {
    const words = fc.constantFrom('cinco', 'doble', '860', 'treinta', 'y', 'no', 'perdón', '+', 'área', 'cien', 'mil', 'uno', 'veces')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(words), (noise, said) => void values(`${said.join(' ')} ${noise}`)))
  })
})
