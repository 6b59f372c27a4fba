import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { tokenise } from '../../../understanding/token.ts'
import { fr } from '../index.ts'
import { PHONE_AMBIGUOUS, PHONE_MISHEARD, PHONE_REJECTS, PHONE_SAYS_CANADA, PHONE_SAYS_FRANCE } from './phone.corpus.ts'
import { phone } from './phone.ts'

const context: UnderstandingContext = {
  language: 'fr',
  country: 'CA',
  asked: ['callback_number'],
  callerPhone: '+15145550142',
  areaCode: '514',
}
const values = (text: string, more: Partial<UnderstandingContext> = {}) =>
  phone.read({ text, tokens: tokenise(text, { elision: true }) }, { ...context, ...more }).map((candidate) => candidate.value)

describe('French phone numbers', () => {
  const carriers = ['euh {}', "oui c'est le {}", 'vous pouvez me rejoindre au {} merci']
  const unpointed = { ...context, callerPhone: undefined, areaCode: undefined }

  it('are read digit by digit and in groups in Canada', () => {
    expect(runCorpus([...PHONE_SAYS_CANADA, ...PHONE_MISHEARD, ...PHONE_AMBIGUOUS], { locale: fr, context: unpointed, carriers })).toEqual(
      [],
    )
  })

  it('are read in pairs in France', () => {
    expect(runCorpus(PHONE_SAYS_FRANCE, { locale: fr, context: { ...unpointed, country: 'FR' }, carriers })).toEqual([])
  })

  it('are not read into other words and numbers', () => {
    expect(runCorpus(PHONE_REJECTS, { locale: fr, context: unpointed, carriers: ['ben {} là'] })).toEqual([])
  })

  it('stay as said where nothing tells their country', () => {
    expect(values('zéro deux une deux trois quatre trois zéro trois zéro', { phonePlan: null })).toEqual(['0212343030'])
    // Said in pairs, the zero before the first of them may be left out.
    expect(values('six, douze onze trente-trois dix-sept', { phonePlan: null })).toEqual(['0612113317'])
  })

  it.each([
    'le même numéro',
    "celui d'où je vous appelle",
    'le numéro avec lequel je vous appelle',
    'celui qui est affiché',
    'celui que vous voyez sur votre afficheur',
  ])('are the one of the call: "%s"', (text) => {
    expect(values(text)).toEqual(['+15145550142'])
  })

  it.each(['non pas celui-là', "ce numéro n'est pas bon", 'pas ce numéro'])('are not the one of the call: "%s"', (text) => {
    expect(values(text)).toEqual([])
  })

  it('are two where two are said', () => {
    expect(values("j'en ai deux le 514 555 0123 ou le 438 555 0177")).toEqual(['+15145550123', '+14385550177'])
  })

  it('are read without an error in any text', () => {
    const words = fc.constantFrom('cinq', 'double', '514', 'quatre', 'vingt', 'non', 'pardon', '+', 'indicatif', 'cent', "c'est", 'un')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(words), (noise, said) => void values(`${said.join(' ')} ${noise}`)))
  })
})
