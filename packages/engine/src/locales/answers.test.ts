import { describe, expect, it } from 'vitest'
import { carried, lines } from '../testing/corpus-lines.ts'
import { best, LANGUAGES, readings } from '../understanding/candidate.ts'
import type { Grammar, GrammarName, UnderstandingContext } from '../understanding/grammar.ts'
import { tokenise } from '../understanding/token.ts'
import { OFFERED } from './answers.corpus.ts'
import * as en from './en/answers.corpus.ts'
import * as enCorrection from './en/correction.corpus.ts'
import * as es from './es/answers.corpus.ts'
import * as esCorrection from './es/correction.corpus.ts'
import * as fr from './fr/answers.corpus.ts'
import * as frCorrection from './fr/correction.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en: { ...en, ...enCorrection }, fr: { ...fr, ...frCorrection }, es: { ...es, ...esCorrection } }
const NOW = '2026-11-23T09:05'
/** A yes below this books nothing. */
const CLEAR_YES = 0.8
/** A correction at or below this is only a hint. */
const FAINT = 0.65
const VALUES = ['yes', 'no', 'maybe'] as const

describe.each(LANGUAGES)('answers in %s', (language) => {
  const locale = locales[language]
  const { yesNoCorpus, menuChoiceCorpus, correctionCorpus } = CORPORA[language]
  const grammar = (name: GrammarName): Grammar => {
    const found = locale.grammars[name]
    if ('unsupported' in found) throw new Error(found.unsupported)
    return found
  }
  const read = (name: GrammarName, text: string, other: Partial<UnderstandingContext>) =>
    grammar(name).read(
      { text, tokens: tokenise(text, { elision: locale.elision, vocabulary: locale.vocabulary }) },
      { language, country: 'US', asked: [], offered: OFFERED, referenceTime: NOW, ...other },
    )
  const answer = (text: string, asked: readonly string[] = ['confirmation']) => best(read('yesNo', text, { asked }), 'yesno')
  const choices = (text: string, offered: readonly string[] = OFFERED, asked: readonly string[] = ['slot_choice']) =>
    readings(read('menuChoice', text, { asked, offered }), 'menu_choice').map(({ value }) => value)
  const correction = (text: string) => best(read('correction', text, {}), 'correction')

  describe('yes, no and perhaps', () => {
    const { carriers, says, misheard, ambiguous, rejects, unasked } = yesNoCorpus

    it.each(VALUES.flatMap((value) => says[value].map((line) => [line, value] as const)))('%s → %s', (line, value) => {
      for (const said of carried(carriers, line)) expect(answer(said)?.value, said).toBe(value)
    })

    it.each(VALUES.flatMap((value) => misheard[value].map((line) => [line, value] as const)))('misheard %s → %s', (line, value) => {
      expect(answer(line)?.value).toBe(value)
    })

    it.each(ambiguous)('too little to book on: %s', (line) => {
      expect(answer(line)?.value).toBe('yes')
      expect(answer(line)?.score).toBeLessThan(CLEAR_YES)
    })

    it.each(rejects)('no answer: %s', (line) => {
      expect(answer(line)?.score ?? 0).toBeLessThan(0.5)
    })

    it('is surer of a bare answer than of one in a story', () => {
      expect(answer(yesNoCorpus.story)?.score ?? 0).toBeLessThan((answer(says.yes[0] ?? '')?.score ?? 0) - 0.3)
    })

    it('takes only a plain answer where none was asked for', () => {
      for (const line of unasked.yes) expect(answer(line, [])?.value, line).toBe('yes')
      for (const line of unasked.no) expect(answer(line, [])?.value, line).toBe('no')
      for (const line of unasked.nothing) expect(answer(line, [])?.value, line).toBeUndefined()
    })
  })

  describe('a choice among offered times', () => {
    const { carriers, says, misheard, ambiguous, rejects, otherOffers } = menuChoiceCorpus

    it.each(lines(says))('%s → %s', (line, value) => {
      for (const said of value === 'none' ? [line] : carried(carriers, line)) expect(choices(said)[0], said).toBe(value)
    })

    it.each(lines(misheard))('misheard %s → %s', (line, value) => {
      expect(choices(line)[0]).toBe(value)
    })

    it.each(ambiguous.flatMap(({ values, says: all }) => all.map((line) => [line, values] as const)))(
      'two readings of %s: %j',
      (line, values) => {
        expect(choices(line)).toEqual(values)
      },
    )

    it.each(rejects)('no choice: %s', (line) => {
      expect(choices(line)).toEqual([])
    })

    it.each(otherOffers)('of $offered', ({ offered, says: all, rejects: none }) => {
      for (const [line, value] of lines(all)) expect(choices(line, offered)[0], line).toBe(value)
      for (const line of none) expect(choices(line, offered), line).toEqual([])
    })

    it('is heard only where a choice was asked', () => {
      const [line = ''] = says[0]?.says ?? []
      expect(choices(line, OFFERED, ['caller_name'])).toEqual([])
      expect(choices(line, [])).toEqual([])
    })
  })

  describe('corrections', () => {
    const { carriers, says, misheard, ambiguous, rejects } = correctionCorpus

    it.each(lines(says))('%s → %j', (line, value) => {
      for (const said of carried(carriers, line)) expect(correction(said)?.value, said).toEqual(value)
    })

    it.each(lines(misheard))('misheard %s → %j', (line, value) => {
      expect(correction(line)?.value).toEqual(value)
    })

    it.each(ambiguous)('says not what is taken back: %s', (line) => {
      expect(correction(line)?.value ?? {}).toEqual({})
      expect(correction(line)?.score ?? 0).toBeLessThanOrEqual(0.5)
    })

    it.each(rejects)('takes nothing back: %s', (line) => {
      expect(correction(line)?.score ?? 0).toBeLessThan(FAINT)
    })
  })
})
