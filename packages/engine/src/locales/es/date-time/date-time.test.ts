import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { refine } from '../../../understanding/refine.ts'
import { tokenise } from '../../../understanding/token.ts'
import { CORPUS_NOW, DATE_TIME_REJECTS, DATE_TIME_SAYS } from './date-time.corpus.ts'
import { dateTime } from './date-time.ts'

type Asked = 'preferred_time' | 'time' | 'date' | 'people' | 'nothing'

const call = (asked: Asked, more: Partial<UnderstandingContext> = {}): UnderstandingContext => ({
  language: 'es',
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

const CARRIERS = ['{}', 'eh {}', '{} por favor', 'pues {} estaría bien', 'podría ser {}, si se puede', '{} gracias', 'bueno, {}.']

describe('Spanish dates and times', () => {
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

  it('reads what a recogniser writes without accents or capitals', () => {
    const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const wrong = examples.filter(({ phrase, asked, means }) => JSON.stringify(read(plain(phrase), asked)) !== JSON.stringify(means))
    expect(wrong.map(({ phrase }) => phrase)).toEqual([])
  })

  const rejects = DATE_TIME_REJECTS.flatMap(({ asked = 'nothing', said }) => said.map((phrase) => ({ phrase, asked })))
  it.each(rejects)('"$phrase" (asked $asked) names no time', ({ phrase, asked }) => {
    expect(read(phrase, asked)).toEqual([])
  })
})

describe('what the caller is known to mean', () => {
  it('tells tomorrow from the morning', () => {
    expect(read('mañana', 'nothing')).toEqual(['date 2026-11-24'])
    expect(read('la mañana', 'nothing')).toEqual(['time_range 08:00/12:00'])
    expect(read('mañana por la mañana', 'nothing')).toEqual(['date 2026-11-24', 'time_range 08:00/12:00'])
    expect(read('a las nueve de la mañana', 'nothing')).toEqual(['time 09:00'])
    expect(read('a las nueve de mañana')).toEqual(['datetime 2026-11-24T09:00'])
  })

  it('writes dates in the order of the country', () => {
    expect(read('4/12', 'date', { country: 'ES' })).toEqual(['date 2026-12-04'])
    expect(read('12/4', 'date')).toEqual(['date 2026-12-04'])
  })

  it('knows the hours and holidays of the country', () => {
    expect(read('por la tarde', 'nothing', { country: 'ES' })).toEqual(['time_range 16:00/20:00'])
    expect(read('por la tarde', 'nothing', { country: 'MX' })).toEqual(['time_range 12:00/19:00'])
    expect(read('después de comer', 'nothing', { country: 'ES' })).toEqual(['time_range 16:00/..'])
    expect(read('el día de la constitución', 'date', { country: 'ES' })).toEqual(['date 2026-12-06'])
    expect(read('el día de la constitución', 'date', { country: 'MX' })).toEqual(['date 2027-02-05'])
    expect(read('el día de la independencia', 'date', { country: 'MX' })).toEqual(['date 2027-09-16'])
    expect(read('el día del trabajo', 'date', { country: 'ES' })).toEqual(['date 2027-05-01'])
    expect(read('el día de la madre', 'date', { country: 'MX' })).toEqual(['date 2027-05-10'])
  })

  it('takes an hour as the clock shows it where nobody asked and no business is known', () => {
    expect(read('a las cinco', 'nothing', { referenceTime: '2026-11-23T04:30' })).toEqual(['time 05:00'])
    expect(read('a las tres', 'nothing', { referenceTime: '2026-11-23T04:30' })).toEqual(['time 15:00'])
    expect(read('el viernes a las cinco')).toEqual(['datetime 2026-11-27T17:00'])
  })

  it('looks back where the words do', () => {
    expect(read('en los últimos diez minutos', 'nothing')).toEqual(['datetime_range 2026-11-23T08:55/2026-11-23T09:05'])
    expect(read('en la última hora', 'nothing')).toEqual(['datetime_range 2026-11-23T08:05/2026-11-23T09:05'])
  })

  it('says what it assumed', () => {
    expect(candidates('el viernes a las dos', call('preferred_time'))[0]?.assumed).toEqual(['week', 'meridiem'])
    expect(candidates('el cuatro de diciembre', call('date'))[0]?.assumed).toEqual(['year'])
    expect(candidates('a las dos de la tarde', call('time'))[0]?.assumed).toBeUndefined()
  })

  it('reads a bare number only where one was asked for', () => {
    expect(read('siete', 'time')).toEqual(['time 07:00'])
    expect(read('siete', 'date')).toEqual(['date 2026-12-07'])
    expect(read('siete', 'people')).toEqual(['people 7'])
    expect(read('siete', 'nothing')).toEqual([])
  })

  it('leaves relative days out when it does not know now', () => {
    expect(read('mañana a las dos', 'time', { referenceTime: undefined })).toEqual(['time 14:00'])
  })
})

describe('any words at all', () => {
  const WORDS =
    'a las la el los de del al y o no en por para entre hasta desde antes después menos mañana tarde noche hoy pasado lunes martes próximo semana que viene mes día primera hora cuarto media uno dos tres quince treinta 4 12 30 : - / . , pm a m diciembre cualquier personas somos mi esposa'.split(
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
