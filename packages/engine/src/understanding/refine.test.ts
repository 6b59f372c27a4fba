import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.ts'
import { refine } from './refine.ts'

const place = { text: 'abc', start: 0, end: 3, rule: 'test' }
const named = (full: string): Candidate => ({ ...place, kind: 'name', value: { full }, score: 0.7 })

describe('refinement', () => {
  it.each(['Wvrl Bbpwd', 'Ann Xkcdq', 'Brrrr'])('takes %s for no name', (full) => {
    const { candidates, rejected } = refine([named(full)], { asked: ['caller_name'] })
    expect(candidates).toEqual([])
    expect(rejected).toMatchObject([{ because: 'nobody can say that' }])
  })

  it.each(['Ng', 'Lynn Flynn', 'Jean-Guy Côté', 'Krzysztof Brzęczyszczykiewicz', 'Mrs Ng', 'Øyvind', '王小明'])(
    'takes %s for a name',
    (full) => {
      expect(refine([named(full)], { asked: [] }).candidates).toHaveLength(1)
    },
  )

  it('hears no command in the words of an answer', () => {
    const choice: Candidate = { ...place, kind: 'menu_choice', value: 2, score: 0.9, text: 'the later', end: 9 }
    const goodbye: Candidate = { ...place, kind: 'command', value: 'goodbye', score: 0.7, text: 'later', start: 4, end: 9 }
    expect(refine([choice, goodbye], { asked: ['slot_choice'] }).candidates).toEqual([choice])
    expect(refine([choice, goodbye], { asked: [] }).candidates).toHaveLength(2)
  })

  it('takes a wish for another language for no name', () => {
    const language: Candidate = {
      ...place,
      kind: 'language',
      value: 'en',
      score: 0.9,
      rule: 'es.language.asked',
      text: 'English please',
      end: 14,
    }
    const name: Candidate = { ...named('English Please'), text: 'English please', end: 14 }
    expect(refine([name, language], { asked: ['caller_name'] }).candidates).toEqual([language])
  })
})
