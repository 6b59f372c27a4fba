import { describe, expect, it } from 'vitest'
import { readDatesAndTimes } from '../../../testing/corpus-date-time.ts'
import { es } from '../index.ts'

const { call, candidates, read } = readDatesAndTimes(es, 'US')

describe('what a caller is known to mean by Spanish dates and times', () => {
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

  it('leaves relative days out when it does not know now', () => {
    expect(read('mañana a las dos', 'time', { referenceTime: undefined })).toEqual(['time 14:00'])
  })
})
