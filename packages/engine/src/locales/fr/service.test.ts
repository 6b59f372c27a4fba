import { describe, expect, it } from 'vitest'
import { best } from '../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { tokenise } from '../../understanding/token.ts'
import { problemCorpus, problemMisheard, problemRejects, serviceCorpus, serviceMisheard, serviceRejects } from './service.corpus.ts'
import { service } from './service.ts'

const read = (text: string, other: Partial<UnderstandingContext> = {}) =>
  service.read({ text, tokens: tokenise(text, { elision: true }) }, { language: 'fr', country: 'CA', asked: [], ...other })

describe('services', () => {
  it.each(serviceCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
    expect(best(read(line), 'service_type')?.value).toBe(value)
    expect(best(read(`bonjour c’est julie tremblay ${line} jeudi si possible`), 'service_type')?.value).toBe(value)
  })

  it.each(serviceMisheard.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('misheard %s → %s', (line, value) => {
    expect(best(read(line), 'service_type')?.value).toBe(value)
  })

  it.each(serviceRejects)('names none: %s', (line) => {
    expect(best(read(line), 'service_type')).toBeUndefined()
  })

  it('names only what the business offers', () => {
    const business = { towns: [], postcodes: [], services: ['general'], day: { from: 480, to: 1020 } }
    expect(best(read('la toilette coule', { business }), 'service_type')).toBeUndefined()
  })
})

describe('the problem, in the caller’s words', () => {
  it.each([...problemCorpus, ...problemMisheard])('$line', ({ line, problem }) => {
    expect(best(read(line), 'problem')?.value).toBe(problem)
  })

  it.each(problemRejects)('is not in: %s', (line) => {
    expect(best(read(line), 'problem')).toBeUndefined()
  })
})
