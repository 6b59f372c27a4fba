import { describe, expect, it } from 'vitest'
import { best } from '../understanding/candidate.ts'
import type { Grammar, UnderstandingContext } from '../understanding/grammar.ts'
import { tokenise } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import * as es from './es/answers.corpus.ts'
import { menuChoice as spanishChoice } from './es/menu-choice.ts'
import { spanishWords } from './es/vocabulary.ts'
import { yesNo as spanishYesNo } from './es/yes-no.ts'
import * as fr from './fr/answers.corpus.ts'
import { menuChoice as frenchChoice } from './fr/menu-choice.ts'
import { frenchWords } from './fr/vocabulary.ts'
import { yesNo as frenchYesNo } from './fr/yes-no.ts'

const OFFERED = ['2026-11-24T09:00', '2026-11-24T13:30', '2026-11-27T08:00']
const CLEAR_YES = 0.8
const VALUES = ['yes', 'no', 'maybe'] as const

describe.each([
  ['fr', fr, frenchYesNo, frenchChoice, frenchWords],
  ['es', es, spanishYesNo, spanishChoice, spanishWords],
] as const)('answers in %s', (language, { yesNoCorpus, menuChoiceCorpus }, yesNo, menuChoice, vocabulary: Vocabulary) => {
  const read = (grammar: Grammar, text: string, other: Partial<UnderstandingContext>) =>
    grammar.read(
      { text, tokens: tokenise(text, { elision: vocabulary.elision, vocabulary }) },
      { language, country: 'US', asked: [], offered: OFFERED, referenceTime: '2026-11-23T09:05', ...other },
    )
  const answer = (text: string, asked: readonly string[] = ['confirmation']) => best(read(yesNo, text, { asked }), 'yesno')
  const choice = (text: string) => best(read(menuChoice, text, { asked: ['slot_choice'] }), 'menu_choice')?.value
  const carried = (carriers: readonly string[], line: string) => [line, ...carriers.map((carrier) => carrier.replace('%', line))]

  describe('yes, no and perhaps', () => {
    it.each(VALUES.flatMap((value) => yesNoCorpus.says[value].map((line) => [line, value] as const)))('%s → %s', (line, value) => {
      for (const said of carried(yesNoCorpus.carriers, line)) expect(answer(said)?.value, said).toBe(value)
    })

    it.each(VALUES.flatMap((value) => yesNoCorpus.misheard[value].map((line) => [line, value] as const)))(
      'misheard %s → %s',
      (line, value) => {
        expect(answer(line)?.value).toBe(value)
      },
    )

    it.each(yesNoCorpus.unclear)('too little to book on: %s', (line) => {
      expect(answer(line)?.value).toBe('yes')
      expect(answer(line)?.score).toBeLessThan(CLEAR_YES)
    })

    it.each(yesNoCorpus.rejects)('no answer: %s', (line) => {
      expect(answer(line)?.score ?? 0).toBeLessThan(0.5)
    })

    it('takes only a plain answer where none was asked for', () => {
      for (const line of yesNoCorpus.unasked.yes) expect(answer(line, [])?.value, line).toBe('yes')
      for (const line of yesNoCorpus.unasked.no) expect(answer(line, [])?.value, line).toBe('no')
      for (const line of yesNoCorpus.unasked.nothing) expect(answer(line, [])?.value, line).toBeUndefined()
    })
  })

  describe('a choice among offered times', () => {
    const { says, misheard, carriers } = menuChoiceCorpus
    it.each(says.flatMap(({ value, says: lines }) => lines.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
      for (const said of typeof value === 'number' ? carried(carriers, line) : [line]) expect(choice(said), said).toBe(value)
    })

    it.each(misheard.flatMap(({ value, says: lines }) => lines.map((line) => [line, value] as const)))(
      'misheard %s → %s',
      (line, value) => {
        expect(choice(line)).toBe(value)
      },
    )
  })
})
