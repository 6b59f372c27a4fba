import { locales } from '@callwright/engine'
import { runSlotCorpus } from '@callwright/engine/testing'
import { describe, expect, it } from 'vitest'
import { english, french } from '../src/health-card.corpus.ts'
import { cardIn, healthCard } from '../src/health-card.ts'

describe('the health card', () => {
  it('is heard in English', () => {
    expect(runSlotCorpus(healthCard, english, { in: locales.en, country: 'CA' })).toEqual([])
  })

  it('is heard in French', () => {
    expect(runSlotCorpus(healthCard, french, { in: locales.fr, country: 'CA' })).toEqual([])
  })

  it('is the last of several: the one that corrects', () => {
    expect(cardIn('baka85521456berl85121456')).toBe('BERL85121456')
  })
})
