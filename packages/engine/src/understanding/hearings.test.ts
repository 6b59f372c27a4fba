import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { best, type Kind, readings } from './candidate.ts'
import { fuseHearings } from './hearings.ts'
import { understand } from './understand.ts'

const fuse = (asked: string, ...hearings: (string | { text: string; confidence: number })[]) =>
  fuseHearings(
    hearings.map((hearing) => (typeof hearing === 'string' ? { text: hearing } : hearing)),
    (text) => understand(text, locales.en, { language: 'en', country: 'US', asked: [asked] }),
    { asked: [asked] },
  ).understanding.candidates
const score = (asked: Kind, ...hearings: string[]) => best(fuse(asked, ...hearings), asked)?.score ?? 0

describe('hearings of one utterance', () => {
  it('raise the score of a value they agree on', () => {
    expect(score('phone', '860 555 0142', 'eight six oh five five five oh one four two')).toBeGreaterThan(score('phone', '860 555 0142'))
  })

  it('give what the first does not hold, and say where it comes from', () => {
    const found = best(fuse('phone', 'a six oh', '860 555 0142'), 'phone')
    expect(found).toMatchObject({ value: '+18605550142' })
    expect(found?.rule).toContain('in "860 555 0142"')
  })

  it('report two values that stay apart', () => {
    expect(readings(fuse('phone', '860 555 0142', '860 555 0152'), 'phone').map(({ value }) => value)).toEqual([
      '+18605550142',
      '+18605550152',
    ])
  })

  it('believe a second guess as far as its confidence goes', () => {
    const unsure = fuse('phone', { text: '860 555 0142', confidence: 0.9 }, { text: '860 555 0152', confidence: 0.3 })
    expect(readings(unsure, 'phone').map(({ value }) => value)).toEqual(['+18605550142'])
  })

  it('count by their rank where their confidence says nothing', () => {
    const scores = [0, -1, 7, Number.NaN].map((confidence) => {
      const found = fuse('phone', { text: 'a six oh', confidence: 0.9 }, { text: '860 555 0142', confidence })
      return best(found, 'phone')?.score
    })
    expect(new Set([...scores, best(fuse('phone', 'a six oh', '860 555 0142'), 'phone')?.score]).size).toBe(1)
  })

  it('never turn a no into a yes, nor add what was not asked', () => {
    expect(best(fuse('confirmation', 'no', 'yes'), 'yesno')?.value).toBe('no')
    expect(readings(fuse('caller_name', 'ann lee', 'tomorrow at nine'), 'date')).toEqual([])
    expect(fuse('name')).toEqual([])
  })
})
