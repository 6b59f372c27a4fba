import { describe, expect, it } from 'vitest'
import { runCorpus } from '../testing/corpus.ts'
import { carried, lines, listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import type { UnderstandingContext } from '../understanding/grammar.ts'
import * as en from './en/service.corpus.ts'
import * as es from './es/service.corpus.ts'
import * as fr from './fr/service.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr, es }
const CARRIERS = {
  en: { country: 'US', carriers: ['hello this is Ann Lee {}, could you come on Tuesday'], toilet: 'the toilet keeps running' },
  fr: { country: 'CA', carriers: ['bonjour c’est julie tremblay {} jeudi si possible'], toilet: 'la toilette coule' },
  es: { country: 'US', carriers: ['bueno soy ana lópez {} el jueves si se puede'], toilet: 'la taza tira agua' },
} as const

describe.each(LANGUAGES)('what is to be done in %s', (language) => {
  const corpus = CORPORA[language]
  const { country, carriers, toilet } = CARRIERS[language]
  const context: UnderstandingContext = { language, country, asked: [] }
  const locale = locales[language]
  const heard = listenTo(locale, context)

  describe('services', () => {
    it.each(lines([...corpus.serviceCorpus, ...corpus.serviceMisheard]))('%s → %s', (line, value) => {
      for (const said of carried(carriers, line)) expect(heard.best('service_type', said)?.value, said).toBe(value)
    })

    it('leave open what is', () => {
      expect(runCorpus(corpus.serviceAmbiguous, { locale, context, carriers })).toEqual([])
    })

    it.each(corpus.serviceRejects)('names none: %s', (line) => {
      expect(heard.best('service_type', line)).toBeUndefined()
    })

    it('are only those that the business offers', () => {
      const business = { towns: [], postcodes: [], services: ['general'], day: { from: 480, to: 1020 } }
      expect(heard.best('service_type', toilet)?.value).toBe('toilet_repair')
      expect(heard.best('service_type', toilet, { business })).toBeUndefined()
    })
  })

  describe('the problem, in the caller’s words', () => {
    it.each([...corpus.problemCorpus, ...corpus.problemMisheard, ...corpus.problemAmbiguous])('$line', ({ line, problem }) => {
      expect(heard.best('problem', line)?.value).toBe(problem)
    })

    it.each(corpus.problemRejects)('is not in: %s', (line) => {
      expect(heard.best('problem', line)).toBeUndefined()
    })
  })
})

describe('the problem that was asked for', () => {
  const heard = listenTo(locales.en, { language: 'en', country: 'US', asked: ['problem'] })

  it('is the whole reply', () => {
    expect(heard.best('problem', 'well it makes a funny gurgling sound')?.value).toBe('well it makes a funny gurgling sound')
    expect(heard.best('problem', 'yes')).toBeUndefined()
  })
})
