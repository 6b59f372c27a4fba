import { describe, expect, it } from 'vitest'
import { lines, listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import * as en from './en/on-behalf/on-behalf.corpus.ts'
import * as es from './es/on-behalf/on-behalf.corpus.ts'
import * as fr from './fr/on-behalf/on-behalf.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr, es }

describe.each(LANGUAGES)('a call for somebody else, in %s', (language) => {
  const corpus = CORPORA[language]
  const { readings } = listenTo(locales[language], { language, country: language === 'fr' ? 'CA' : 'US', asked: [] })
  const signs = (line: string) => readings(line).flatMap(({ kind, value }) => (kind === 'on_behalf' ? [value] : []))

  it.each(lines([...corpus.onBehalfSays, ...corpus.onBehalfMisheard]))('hears "%s" as %s', (line, value) => {
    expect(signs(line)).toContain(value)
  })

  it.each(corpus.onBehalfAmbiguous)('takes "%s" for somebody else at most', (line) => {
    expect(['', 'somebody']).toContain([...new Set(signs(line))].join())
  })

  it.each(corpus.onBehalfRejects)('hears nobody else in "%s"', (line) => {
    expect(signs(line)).toEqual([])
  })
})
