import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { understand } from '../../../understanding/understand.ts'
import { fr } from '../index.ts'
import { NAME_AMBIGUOUS, NAME_MISHEARD, NAME_REJECTS, NAME_SAYS } from './name.corpus.ts'

const context: UnderstandingContext = { language: 'fr', country: 'CA', asked: ['caller_name'] }
const names = (text: string, asked: readonly string[]) =>
  understand(text, fr, { ...context, asked }).candidates.flatMap(({ kind, value }) =>
    kind === 'name' && typeof value === 'object' && 'full' in value ? [value.full] : [],
  )

describe('French names', () => {
  it('are read however they are given, alone and inside a sentence', () => {
    expect(
      runCorpus([...NAME_SAYS, ...NAME_AMBIGUOUS, ...NAME_MISHEARD], {
        locale: fr,
        context,
        carriers: ['euh {}', 'oui bonjour {}', '{} merci'],
      }),
    ).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(NAME_REJECTS, { locale: fr, context, carriers: ['euh {}'] })).toEqual([])
  })

  it('are heard with a cue when something else was asked, and not without one', () => {
    expect(names("bonjour je m'appelle rita morin pis j'ai une fuite", ['intent'])).toEqual(['Rita Morin'])
    expect(names("c'est bloqué dans le sous-sol", ['problem'])).toEqual([])
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => names(text, ['name']).length <= 1))
  })
})
