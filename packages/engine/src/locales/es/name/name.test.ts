import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { understand } from '../../../understanding/understand.ts'
import { es } from '../index.ts'
import { NAME_AMBIGUOUS, NAME_MISHEARD, NAME_REJECTS, NAME_SAYS } from './name.corpus.ts'

const context: UnderstandingContext = { language: 'es', country: 'US', asked: ['caller_name'] }
const names = (text: string, asked: readonly string[]) =>
  understand(text, es, { ...context, asked }).candidates.flatMap(({ kind, value }) =>
    kind === 'name' && typeof value === 'object' && 'full' in value ? [value.full] : [],
  )

describe('Spanish names', () => {
  it('are read however they are given, alone and inside a sentence', () => {
    expect(
      runCorpus([...NAME_SAYS, ...NAME_AMBIGUOUS, ...NAME_MISHEARD], {
        locale: es,
        context,
        carriers: ['eh {}', 'sí buenos días {}', '{} gracias'],
      }),
    ).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(NAME_REJECTS, { locale: es, context, carriers: ['eh {}'] })).toEqual([])
  })

  it('are heard with a cue when something else was asked, and not without one', () => {
    expect(names('hola me llamo rita morales y tengo una fuga', ['intent'])).toEqual(['Rita Morales'])
    expect(names('es la llave de la cocina', ['problem'])).toEqual([])
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => names(text, ['name']).length <= 1))
  })
})
