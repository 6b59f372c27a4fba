import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { frenchWords } from '../vocabulary.ts'
import { CORPUS_NOW, DATE_TIME_REJECTS, DATE_TIME_SAYS, IN_FRANCE } from './date-time.corpus.ts'
import { dateTime } from './date-time.ts'

type Asked = 'preferred_time' | 'time' | 'date' | 'people' | 'nothing'

const call = (asked: Asked, more: Partial<UnderstandingContext> = {}): UnderstandingContext => ({
  language: 'fr',
  country: 'CA',
  asked: asked === 'nothing' ? [] : [asked],
  referenceTime: CORPUS_NOW,
  ...more,
})

function candidates(text: string, context: UnderstandingContext) {
  const utterance = { text, tokens: tokenise(text, { elision: true, vocabulary: frenchWords }) }
  return refine(dateTime.read(utterance, context), context).candidates.sort((a, b) => a.start - b.start)
}
const read = (text: string, asked: Asked = 'preferred_time', more: Partial<UnderstandingContext> = {}) =>
  candidates(text, call(asked, more)).map(({ kind, value }) => `${kind} ${typeof value === 'object' ? JSON.stringify(value) : value}`)

const CARRIERS = [
  '{}',
  'euh {}',
  "{} s'il vous plaît",
  'ouais {} ça marche',
  'est-ce que vous pourriez {}, si possible',
  '{} ça serait parfait merci',
  'euh, {}.',
]

describe('French dates and times', () => {
  const examples = DATE_TIME_SAYS.flatMap(({ asked = 'preferred_time', means, said }) => said.map((phrase) => ({ phrase, asked, means })))
  it.each(examples)('"$phrase" (asked $asked) means $means', ({ phrase, asked, means }) => {
    expect(read(phrase, asked)).toEqual(means)
  })

  it('reads every phrase inside a sentence as it does alone', () => {
    const wrong = examples
      .filter(({ asked }) => asked === 'preferred_time')
      .flatMap(({ phrase, means }) => CARRIERS.map((carrier) => ({ text: carrier.replace('{}', phrase), means })))
      .filter(({ text, means }) => JSON.stringify(read(text)) !== JSON.stringify(means))
    expect(wrong.map(({ text }) => `${text}: ${read(text)}`)).toEqual([])
  })

  it('needs no accents and no apostrophes', () => {
    const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll("'", ' ')
    const wrong = examples.filter(({ phrase, asked, means }) => JSON.stringify(read(bare(phrase), asked)) !== JSON.stringify(means))
    expect(wrong.map(({ phrase, asked }) => `${bare(phrase)}: ${read(bare(phrase), asked)}`)).toEqual([])
  })

  const abroad = IN_FRANCE.flatMap(({ means, said }) => said.map((phrase) => ({ phrase, means })))
  it.each(abroad)('"$phrase" means $means in France', ({ phrase, means }) => {
    expect(read(phrase, 'preferred_time', { country: 'FR' })).toEqual(means)
  })

  const rejects = DATE_TIME_REJECTS.flatMap(({ asked = 'nothing', said }) => said.map((phrase) => ({ phrase, asked })))
  it.each(rejects)('"$phrase" (asked $asked) names no time', ({ phrase, asked }) => {
    expect(read(phrase, asked)).toEqual([])
  })
})

describe('what the caller is known to mean', () => {
  it('reads open hours within the hours of the business', () => {
    const business = (from: number, to: number) => ({ business: { towns: [], postcodes: [], services: [], day: { from, to } } })
    expect(read('à sept heures', 'time', business(480, 1200))).toEqual(['time 19:00'])
    expect(read('à sept heures', 'time', business(360, 1020))).toEqual(['time 07:00'])
    expect(read('à 8h', 'time')).toEqual(['time 08:00'])
    expect(read('à 12h', 'time')).toEqual(['time 12:00'])
  })

  it('reads an open hour as the clock shows it where neither a question nor a business is known', () => {
    expect(read('demain à 5h', 'nothing')).toEqual(['date 2026-11-24', 'time 05:00'])
    expect(read('demain à 12h30', 'nothing')).toEqual(['date 2026-11-24', 'time 12:30'])
    expect(read('demain à 5h')).toEqual(['datetime 2026-11-24T17:00'])
    const business = { towns: [], postcodes: [], services: [], day: { from: 480, to: 1080 } }
    expect(read('demain à 5h', 'nothing', { business })).toEqual(['date 2026-11-24', 'time 17:00'])
    expect(read('à 5h', 'nothing')).toEqual(['time 17:00'])
  })

  it('says what it assumed', () => {
    expect(candidates('vendredi à deux heures', call('preferred_time'))[0]?.assumed).toEqual(['week', 'meridiem'])
    expect(candidates('le 4 décembre', call('date'))[0]?.assumed).toEqual(['year'])
    expect(candidates('quatorze heures', call('time'))[0]?.assumed).toBeUndefined()
  })

  it('reads a bare number only where one was asked for', () => {
    expect(read('sept', 'time')).toEqual(['time 07:00'])
    expect(read('sept', 'date')).toEqual(['date 2026-12-07'])
    expect(read('sept', 'people')).toEqual(['people 7'])
    expect(read('sept', 'nothing')).toEqual([])
  })

  it('takes "le deux" for an offer, not for a day, where one of several was asked for', () => {
    expect(candidates('le deux', { ...call('nothing'), asked: ['menu_choice'] })).toEqual([])
    expect(candidates('le premier', { ...call('nothing'), asked: ['menu_choice'] })).toEqual([])
  })

  it('keeps a day and its time apart unless both were asked for', () => {
    expect(read('demain à quatorze heures', 'nothing')).toEqual(['date 2026-11-24', 'time 14:00'])
    expect(read('ce soir', 'nothing')).toEqual(['date 2026-11-23', 'time_range 17:00/20:00'])
  })

  it('joins the day and the time of an answer that has a remark between them', () => {
    expect(read("demain j'ai un rendez-vous chez le dentiste à neuf heures donc mettons deux heures")).toEqual([
      'datetime 2026-11-24T14:00',
    ])
  })

  it('marks just the words of the expression', () => {
    const spans = (text: string) => candidates(text, call('nothing')).map((candidate) => text.slice(candidate.start, candidate.end))
    expect(spans('pouvez-vous passer vendredi à 14h30 à peu près')).toEqual(['vendredi', '14h30 à peu près'])
    expect(spans('une table pour quatre')).toEqual(['quatre'])
  })

  it('never looks at the clock unless a relative day is met', () => {
    const context: UnderstandingContext = {
      language: 'fr',
      country: 'FR',
      asked: [],
      get referenceTime(): string {
        throw new Error('looked at the clock')
      },
    }
    expect(candidates('mon évier fuit, à quatorze heures trente', context).map(({ value }) => value)).toEqual(['14:30'])
    expect(() => candidates('demain', context)).toThrow('looked at the clock')
  })

  it('leaves relative days out when it does not know now', () => {
    expect(read('demain à quatorze heures', 'nothing', { referenceTime: undefined })).toEqual(['time 14:00'])
    expect(read('le 4 décembre 2026', 'nothing', { referenceTime: undefined })).toEqual(['date 2026-12-04'])
  })
})

describe('any words at all', () => {
  const WORDS =
    "le la l' à de du au entre et ou cinq dix trente demi quart moins heures h lundi prochain semaine la fin ce week-end 4 12 30 : - / . , pm matin décembre pas premier second après avant demain personnes en huit d'ici jusqu'à veille noël midi".split(
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
