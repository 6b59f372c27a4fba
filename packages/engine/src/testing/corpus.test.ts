import { describe, expect, test } from 'vitest'
import { locales } from '../locales/index.ts'
import type { Candidate } from '../understanding/candidate.ts'
import { GRAMMAR_NAMES, type Locale, unsupported } from '../understanding/grammar.ts'
import { type CorpusEntry, either, rejects, runCorpus, says } from './corpus.ts'

const gap = unsupported('not needed here')

/** Reads "yes" and "yeah", "no", and "yes" once more as maybe when "well" comes first. */
const locale: Locale = {
  ...locales.en,
  grammars: {
    ...(Object.fromEntries(GRAMMAR_NAMES.map((name) => [name, gap])) as Locale['grammars']),
    yesNo: {
      kinds: ['yesno'],
      read: ({ tokens }) =>
        tokens.flatMap(({ norm, text, start, end }, at): Candidate[] => {
          const base = { kind: 'yesno', text, start, end, score: 1, rule: 'test' } as const
          if (norm === 'no') return [{ ...base, value: 'no' }]
          if (norm !== 'yes' && norm !== 'yeah') return []
          return tokens[at - 1]?.norm === 'well'
            ? [
                { ...base, value: 'yes' },
                { ...base, value: 'maybe' },
              ]
            : [{ ...base, value: 'yes' }]
        }),
    },
  },
}
const problems = (entry: CorpusEntry, carriers: string[] = []) =>
  runCorpus([entry], { locale, context: { language: 'en', country: 'US', asked: [] }, carriers }).map(
    ({ problem, phrase }) => `${problem}: ${phrase}`,
  )

describe('a corpus', () => {
  test('is silent when every wording is read as it should be', () => {
    expect(problems(says('yesno', 'yes', ['yes', 'yeah', 'oh [yes] please']), ['um {} thanks'])).toEqual([])
    expect(problems(either('yesno', ['maybe', 'yes'], ['well yes']), ['um {} thanks'])).toEqual([])
    expect(problems(rejects('yesno', ['yesterday', 'nothing']), ['um {} thanks'])).toEqual([])
  })

  test.each([
    [says('yesno', 'yes', ['sure']), 'none: sure'],
    [says('yesno', 'yes', ['yes please']), 'partial: yes please'],
    [says('yesno', 'yes', ['no']), 'other: no'],
    [says('yesno', 'yes', ['well [yes]']), 'several: well yes'],
    [either('yesno', ['yes', 'no'], ['sure']), 'none: sure'],
    [either('yesno', ['yes', 'no'], ['yes']), 'fewer: yes'],
    [either('yesno', ['yes', 'no'], ['well yes']), 'other: well yes'],
    [rejects('yesno', ['no']), 'unwanted: no'],
  ])('tells what is wrong', (entry, expected) => {
    expect(problems(entry)).toEqual([expected])
  })

  test('reads each wording in its carriers too', () => {
    expect(problems(says('yesno', 'yes', ['yes']), ['well {}'])).toEqual(['several: well yes'])
  })
})
