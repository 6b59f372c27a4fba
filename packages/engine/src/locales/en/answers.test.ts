import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { best } from '../../understanding/candidate.ts'
import type { Grammar, UnderstandingContext } from '../../understanding/grammar.ts'
import { tokenise } from '../../understanding/token.ts'
import { acts } from './acts.ts'
import {
  correctionCorpus,
  correctionRejects,
  menuChoiceCorpus,
  OFFERED,
  yesNoCorpus,
  yesNoRejects,
  yesNoUnasked,
  yesNoUnclear,
} from './answers.corpus.ts'
import { correction } from './correction.ts'
import { emergency } from './emergency/emergency.ts'
import { menuChoice } from './menu-choice.ts'
import { service } from './service.ts'
import { yesNo } from './yes-no.ts'

const context: UnderstandingContext = {
  language: 'en',
  country: 'US',
  asked: ['slot_choice'],
  offered: OFFERED,
  referenceTime: '2026-11-23T09:05',
}
const read = (grammar: Grammar, text: string, other: Partial<UnderstandingContext> = {}) =>
  grammar.read({ text, tokens: tokenise(text) }, { ...context, ...other })

describe('yes, no and perhaps', () => {
  it.each(yesNoCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
    expect(best(read(yesNo, line), 'yesno')?.value).toBe(value)
    expect(best(read(yesNo, `um ${line}`), 'yesno')?.value).toBe(value)
  })

  it.each(yesNoRejects)('not an answer: %s', (line) => {
    expect(best(read(yesNo, line), 'yesno')?.score ?? 0).toBeLessThan(0.5)
  })

  it.each(yesNoUnclear)('too little to book on: %s', (line) => {
    expect(best(read(yesNo, line), 'yesno')?.value).toBe('yes')
    expect(best(read(yesNo, line), 'yesno')?.score).toBeLessThan(0.8)
  })

  it('takes only a plain answer where none was asked for', () => {
    const unasked = (line: string) => best(read(yesNo, line, { asked: [] }), 'yesno')?.value
    for (const line of yesNoUnasked.yes) expect(unasked(line), line).toBe('yes')
    for (const line of yesNoUnasked.no) expect(unasked(line), line).toBe('no')
    for (const line of yesNoUnasked.nothing) expect(unasked(line), line).toBeUndefined()
  })

  it('is surer of a bare answer than of one in a story', () => {
    const bare = best(read(yesNo, 'yes'), 'yesno')?.score ?? 0
    const story = best(read(yesNo, 'the last man who came here said yes it was the valve and then it broke again'), 'yesno')?.score ?? 0
    expect(bare).toBeGreaterThan(story + 0.3)
  })
})

describe('a choice among offered times', () => {
  it.each(menuChoiceCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
    expect(best(read(menuChoice, line), 'menu_choice')?.value).toBe(value)
  })

  it('is heard only where a choice was asked', () => {
    expect(read(menuChoice, 'the first one', { asked: ['caller_name'] })).toEqual([])
    expect(read(menuChoice, 'the first one', { offered: [] })).toEqual([])
  })
})

describe('corrections', () => {
  it.each(correctionCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %o', (line, value) => {
    expect(best(read(correction, line), 'correction')?.value).toEqual(value)
  })

  it.each(correctionRejects)('nothing is taken back: %s', (line) => {
    expect(read(correction, line)).toEqual([])
  })
})

describe('whatever a caller says', () => {
  const words = fc.constantFrom(
    ...'no not water gas leak the first one two at 10 : 30 half past is wrong my name yes but sorry ceiling … é 🚰 cancel it back'.split(
      ' ',
    ),
  )
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((each) => each.join(' ')),
  )

  it.each([
    ['emergency', emergency],
    ['acts', acts],
    ['yesNo', yesNo],
    ['menuChoice', menuChoice],
    ['service', service],
    ['correction', correction],
  ] as const)('%s never throws, and points into the words', (_, grammar) => {
    fc.assert(
      fc.property(line, (text) => {
        for (const found of read(grammar, text, { asked: ['slot_choice', 'problem'] })) {
          expect(found.text).toBe(text.slice(found.start, found.end))
          expect(found.score).toBeGreaterThan(0)
          expect(found.score).toBeLessThanOrEqual(1)
          expect(grammar.kinds).toContain(found.kind)
        }
      }),
    )
  })
})
