import { describe, expect, it } from 'vitest'
import { readDatesAndTimes } from '../../../testing/corpus-date-time.ts'
import { en } from '../index.ts'

const { call, candidates, read } = readDatesAndTimes(en, 'US')

describe('what a caller is known to mean by English dates and times', () => {
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

  it('keeps a day and its time apart unless both were asked for', () => {
    expect(read('tomorrow at two pm', 'nothing')).toEqual(['date 2026-11-24', 'time 14:00'])
    expect(read('tonight', 'nothing')).toEqual(['date 2026-11-23', 'time_range 20:00/23:59'])
  })

  it('reads hours as they are said where nothing was asked and no business is known', () => {
    const business = { towns: [], postcodes: [], services: [], day: { from: 480, to: 1080 } }
    expect(read('tomorrow at two', 'nothing')).toEqual(['date 2026-11-24', 'time 02:00'])
    expect(read('tomorrow at two', 'nothing', { business })).toEqual(['date 2026-11-24', 'time 14:00'])
    expect(read('at twelve thirty', 'nothing')).toEqual(['time 12:30'])
    expect(read('friday afternoon', 'nothing')).toEqual(['date 2026-11-27', 'time_range 12:00/16:00'])
    expect(read('friday afternoon', 'nothing', { business })).toEqual(['date 2026-11-27', 'time_range 12:00/17:00'])
    expect(read('in the past two hours', 'nothing')).toEqual(['datetime_range 2026-11-23T07:05/2026-11-23T09:05'])
    expect(read('in the past two hours')).toEqual([])
    expect(read('the end of tomorrow', 'nothing')).toEqual(['datetime 2026-11-24T23:59'])
    expect(read('after the 27th', 'nothing')).toEqual(['date_range 2026-11-27/..'])
    expect(read('after the 27th', 'nothing', { business })).toContain('date_range 2026-11-28/..')
  })

  it('marks just the words of the expression', () => {
    const spans = (text: string) => candidates(text, call('nothing')).map((candidate) => text.slice(candidate.start, candidate.end))
    expect(spans('could you come on friday at 2:30 pm maybe')).toEqual(['friday', '2:30 pm'])
    expect(spans('it was for the 4th of July at 8 p.m. I think')).toEqual(['4th of July', '8 p.m.'])
    expect(spans('a table for four')).toEqual(['four'])
  })

  it('leaves relative days out when it does not know now', () => {
    expect(read('tomorrow at two', 'nothing', { referenceTime: undefined })).toEqual(['time 02:00'])
    expect(read('december 4 2026', 'nothing', { referenceTime: undefined })).toEqual(['date 2026-12-04'])
  })
})
