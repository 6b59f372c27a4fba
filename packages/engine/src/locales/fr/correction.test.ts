import { describe, expect, it } from 'vitest'
import { best } from '../../understanding/candidate.ts'
import { tokenise } from '../../understanding/token.ts'
import { correctionCorpus, correctionRejects } from './correction.corpus.ts'
import { correction } from './correction.ts'

const read = (text: string) =>
  correction.read({ text, tokens: tokenise(text, { elision: true }) }, { language: 'fr', country: 'CA', asked: [] })

describe('corrections', () => {
  it.each(correctionCorpus)('$line', ({ line, slot, not }) => {
    const found = best(read(line), 'correction')
    expect(found?.value).toEqual({ ...(slot && { slot }), ...(not && { not }) })
    expect(best(read(`euh ${line}`), 'correction')?.value).toEqual(found?.value)
  })

  it.each(correctionRejects)('takes nothing back: %s', (line) => {
    expect(best(read(line), 'correction')?.score ?? 0).toBeLessThan(0.65)
  })
})
