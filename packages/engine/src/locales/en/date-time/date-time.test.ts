import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { CORPUS_NOW, DATE_TIME_AMBIGUOUS, DATE_TIME_MISHEARD, DATE_TIME_REJECTS, DATE_TIME_SAYS } from './date-time.corpus.ts'
import { dateTime } from './date-time.ts'
import { SPANS_SAY } from './spans.corpus.ts'

type Asked = 'preferred_time' | 'time' | 'date' | 'people' | 'nothing'

const call = (asked: Asked, more: Partial<UnderstandingContext> = {}): UnderstandingContext => ({
  language: 'en',
  country: 'US',
  asked: asked === 'nothing' ? [] : [asked],
  referenceTime: CORPUS_NOW,
  ...more,
})

function candidates(text: string, context: UnderstandingContext) {
  return refine(dateTime.read({ text, tokens: tokenise(text) }, context), context).candidates.sort((a, b) => a.start - b.start)
}
const read = (text: string, asked: Asked = 'preferred_time', more: Partial<UnderstandingContext> = {}) =>
  candidates(text, call(asked, more)).map(({ kind, value }) => `${kind} ${typeof value === 'object' ? JSON.stringify(value) : value}`)

const CARRIERS = ['{}', 'um {}', '{} please', 'yeah {} works', 'could we do it {}, if you can', '{} would be great thanks', 'uh, {}.']

describe('English dates and times', () => {
  const examples = [...DATE_TIME_SAYS, ...SPANS_SAY, ...DATE_TIME_AMBIGUOUS, ...DATE_TIME_MISHEARD].flatMap(
    ({ asked = 'preferred_time', means, said }) => said.map((phrase) => ({ phrase, asked, means })),
  )
  it.each(examples)('"$phrase" (asked $asked) means $means', ({ phrase, asked, means }) => {
    expect(read(phrase, asked)).toEqual(means)
  })

  it('reads every phrase inside a sentence as it does alone', () => {
    const wrong = examples
      .filter(({ asked, phrase }) => asked === 'preferred_time' && phrase !== 'two')
      .flatMap(({ phrase, means }) => CARRIERS.map((carrier) => ({ text: carrier.replace('{}', phrase), means })))
      .filter(({ text, means }) => JSON.stringify(read(text)) !== JSON.stringify(means))
    expect(wrong.map(({ text }) => `${text}: ${read(text)}`)).toEqual([])
  })

  const rejects = DATE_TIME_REJECTS.flatMap(({ asked = 'nothing', said }) => said.map((phrase) => ({ phrase, asked })))
  it.each(rejects)('"$phrase" (asked $asked) names no time', ({ phrase, asked }) => {
    expect(read(phrase, asked)).toEqual([])
  })
})

describe('what the caller is known to mean', () => {
  it('reads open hours within the hours of the business', () => {
    const business = (from: number, to: number) => ({ business: { towns: [], postcodes: [], services: [], day: { from, to } } })
    expect(read('at seven', 'time', business(480, 1200))).toEqual(['time 19:00'])
    expect(read('at seven', 'time', business(360, 1020))).toEqual(['time 07:00'])
    expect(read('at seven', 'time')).toEqual(['time 07:00'])
  })

  it('says what it assumed', () => {
    expect(candidates('friday at two', call('preferred_time'))[0]?.assumed).toEqual(['week', 'meridiem'])
    expect(candidates('december 4th', call('date'))[0]?.assumed).toEqual(['year'])
    expect(candidates('2 pm', call('time'))[0]?.assumed).toBeUndefined()
  })

  it('writes dates in the order of the country', () => {
    expect(read('12/4', 'date')).toEqual(['date 2026-12-04'])
    expect(read('4/12', 'date', { country: 'GB' })).toEqual(['date 2026-12-04'])
    expect(read('25/12', 'date')).toEqual(['date 2026-12-25'])
  })

  it('reads a bare number only where one was asked for', () => {
    expect(read('seven', 'time')).toEqual(['time 07:00'])
    expect(read('seven', 'date')).toEqual(['date 2026-12-07'])
    expect(read('seven', 'people')).toEqual(['people 7'])
    expect(read('seven', 'nothing')).toEqual([])
  })

  it('keeps a day and its time apart unless both were asked for', () => {
    expect(read('tomorrow at two', 'nothing')).toEqual(['date 2026-11-24', 'time 14:00'])
    expect(read('tonight', 'nothing')).toEqual(['date 2026-11-23', 'time_range 17:00/20:00'])
  })

  it('marks just the words of the expression', () => {
    const spans = (text: string) => candidates(text, call('nothing')).map((candidate) => text.slice(candidate.start, candidate.end))
    expect(spans('could you come on friday at 2:30 pm maybe')).toEqual(['friday', '2:30 pm'])
    expect(spans('it was for the 4th of July at 8 p.m. I think')).toEqual(['4th of July', '8 p.m.'])
    expect(spans('a table for four')).toEqual(['four'])
  })

  it('never looks at the clock unless a relative day is met', () => {
    const context: UnderstandingContext = {
      language: 'en',
      country: 'US',
      asked: [],
      get referenceTime(): string {
        throw new Error('looked at the clock')
      },
    }
    expect(candidates('my sink at 12 oak street has a leak, two thirty pm', context).map(({ value }) => value)).toEqual(['14:30'])
    expect(() => candidates('tomorrow', context)).toThrow('looked at the clock')
  })

  it('leaves relative days out when it does not know now', () => {
    expect(read('tomorrow at two', 'nothing', { referenceTime: undefined })).toEqual(['time 14:00'])
    expect(read('december 4 2026', 'nothing', { referenceTime: undefined })).toEqual(['date 2026-12-04'])
  })
})

describe('any words at all', () => {
  const WORDS =
    'the at to from between and or five ten thirty oh half quarter past monday next week this weekend 4 12 30 : - / . , pm a m morning december not any first may second of in day after before tomorrow people'.split(
      ' ',
    )

  it('never throws, and every span is the text it names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
        ),
        fc.constantFrom<Asked>('nothing', 'time', 'date', 'people', 'preferred_time'),
        (text, asked) => {
          for (const candidate of candidates(text, call(asked))) {
            expect(text.slice(candidate.start, candidate.end)).toBe(candidate.text)
            expect(candidate.text).not.toBe('')
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads the longest utterance of nothing but such words', () => {
    for (const word of WORDS) expect(() => read(`${word} `.repeat(300))).not.toThrow()
  })
})
