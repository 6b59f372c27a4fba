import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { tokenise } from '../../../understanding/token.ts'
import { locales } from '../../index.ts'
import { NAME_AMBIGUOUS, NAME_MISHEARD, NAME_REJECTS, NAME_SAYS, NAME_WRITTEN } from './name.corpus.ts'
import { name } from './name.ts'

const context: UnderstandingContext = { language: 'en', country: 'US', asked: ['caller_name'] }
const read = (text: string, asked: readonly string[] = ['caller_name']) =>
  name.read({ text, tokens: tokenise(text) }, { ...context, asked })
const values = (text: string, asked?: readonly string[]) =>
  read(text, asked).map(({ kind, value }) => `${kind} ${typeof value === 'object' && value && 'full' in value ? value.full : value}`)

describe('English names', () => {
  it('are read however they are given, alone and inside a sentence', () => {
    const failures = runCorpus([...NAME_SAYS, ...NAME_WRITTEN, ...NAME_AMBIGUOUS, ...NAME_MISHEARD], {
      locale: locales.en,
      context,
      carriers: ['um {}', 'oh hi yeah {}', 'good morning {}'],
    })
    expect(failures).toEqual([])
  })

  it('are not read into other replies', () => {
    expect(runCorpus(NAME_REJECTS, { locale: locales.en, context, carriers: ['um {}'] })).toEqual([])
  })

  it('are heard with a cue when something else was asked, and not without one', () => {
    expect(values("this is leo hardy and my heater's out", ['intent'])).toContain('name Leo Hardy')
    expect(values('gardening mulch', ['problem'])).toEqual([])
    expect(values("it's broken", ['problem'])).toEqual([])
  })

  it('give their parts too', () => {
    expect(values('nora fielding')).toEqual(['name Nora Fielding', 'first_name Nora', 'last_name Fielding'])
    expect(values('zell', ['last_name'])).toEqual(['name Zell', 'last_name Zell'])
    expect(values('zell', ['first_name'])).toEqual(['name Zell', 'first_name Zell'])
  })

  it('score less without a cue', () => {
    expect(read('my name is qadir')[0]?.score).toBeGreaterThan(read('qadir')[0]?.score ?? 1)
  })

  it('never throw, and mark words that were said', () => {
    const words = fc.constantFrom(
      'my',
      'name',
      'is',
      'ann',
      'lee',
      'with',
      'two',
      "b's",
      'l',
      'e',
      'not',
      'like',
      'and',
      'the',
      'party',
      'mrs',
      'comma',
      'double',
      'no',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), (noise, said) => {
        const text = `${said.join(' ')} ${noise}`
        for (const candidate of read(text)) {
          expect(candidate.text).toBe(text.slice(candidate.start, candidate.end))
          expect(candidate.text).not.toBe('')
        }
      }),
    )
  })
})
