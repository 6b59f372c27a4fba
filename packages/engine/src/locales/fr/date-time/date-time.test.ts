import { describe, expect, it } from 'vitest'
import { phrases, readDatesAndTimes } from '../../../testing/corpus-date-time.ts'
import { fr } from '../index.ts'
import { IN_FRANCE } from './date-time.corpus.ts'

const { call, candidates, read } = readDatesAndTimes(fr, 'CA')

describe('French dates and times abroad', () => {
  it.each(phrases(IN_FRANCE))('"$phrase" means $means in France', ({ phrase, means }) => {
    expect(read(phrase, 'preferred_time', { country: 'FR' })).toEqual(means)
  })
})

describe('what a caller is known to mean by French dates and times', () => {
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

  it('divides the day evenly where neither a question, a business nor a country is known', () => {
    expect(read('mardi soir', 'nothing', { country: 'FR' })).toEqual(['date 2026-11-24', 'time_range 18:00/23:00'])
    expect(read('mardi soir', 'nothing', { country: 'FR', phonePlan: null })).toEqual(['date 2026-11-24', 'time_range 16:00/20:00'])
    expect(read('mardi soir', 'preferred_time', { country: 'FR', phonePlan: null })).toEqual([
      'datetime_range 2026-11-24T18:00/2026-11-24T23:00',
    ])
    expect(read('la fête des mères', 'nothing', { country: 'FR', phonePlan: null })).toEqual(['date 2027-05-09'])
  })

  it('says what it assumed', () => {
    expect(candidates('vendredi à deux heures', call('preferred_time'))[0]?.assumed).toEqual(['week', 'meridiem'])
    expect(candidates('le 4 décembre', call('date'))[0]?.assumed).toEqual(['year'])
    expect(candidates('quatorze heures', call('time'))[0]?.assumed).toBeUndefined()
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

  it('leaves relative days out when it does not know now', () => {
    expect(read('demain à quatorze heures', 'nothing', { referenceTime: undefined })).toEqual(['time 14:00'])
    expect(read('le 4 décembre 2026', 'nothing', { referenceTime: undefined })).toEqual(['date 2026-12-04'])
  })
})
