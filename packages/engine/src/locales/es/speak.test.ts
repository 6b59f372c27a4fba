import { describe, expect, it } from 'vitest'
import { speak } from './speak.ts'

const now = '2026-11-23T09:05'

describe('Spanish read-back', () => {
  it('says days with their weekday, and how near they are', () => {
    expect(speak.date('2026-11-24')).toBe('el martes 24 de noviembre')
    expect(speak.date('2026-11-24', now)).toBe('mañana, martes 24 de noviembre')
    expect(speak.date('2026-11-23', now)).toBe('hoy, lunes 23 de noviembre')
    expect(speak.date('2026-12-01', now)).toBe('el martes primero de diciembre')
  })

  it('says the year only where it could be another', () => {
    expect(speak.date('2027-11-22', now)).toBe('el lunes 22 de noviembre de 2027')
    expect(speak.date('2026-11-20', now)).toBe('el viernes 20 de noviembre de 2026')
  })

  it('says times by the 12-hour clock with the part of the day', () => {
    expect(['13:00', '14:30', '09:15', '09:45', '01:00', '20:00', '13:30'].map((time) => speak.time(time))).toEqual([
      'la una de la tarde',
      'las 2 y media de la tarde',
      'las 9 y cuarto de la mañana',
      'las 9 y 45 de la mañana',
      'la una de la madrugada',
      'las 8 de la noche',
      'la una y media de la tarde',
    ])
    expect([speak.time('12:00'), speak.time('00:00')]).toEqual(['mediodía', 'medianoche'])
  })

  it('says a day with its time', () => {
    expect(speak.dateTime('2026-11-24T14:30')).toBe('el martes 24 de noviembre a las 2 y media de la tarde')
    expect(speak.dateTime('2026-11-24T13:00', now)).toBe('mañana, martes 24 de noviembre, a la una de la tarde')
    expect(speak.dateTime('2026-11-27T12:00', now)).toBe('el viernes 27 de noviembre a mediodía')
  })

  it('gives back what it cannot read', () => {
    expect([speak.date('pronto'), speak.time('tarde'), speak.dateTime('2026-13-40T10:00')]).toEqual(['pronto', 'tarde', '2026-13-40T10:00'])
  })

  it('reads numbers as they are grouped where they are from', () => {
    expect(speak.phone('+18605550142')).toBe('8 6 0, 5 5 5, 0 1 4 2')
    expect(speak.phone('+34612345678')).toBe('6 1 2, 3 4 5, 6 7 8')
    expect(speak.phone('+525512345678')).toBe('5 5, 1 2 3 4, 5 6 7 8')
    expect(speak.phone('+526641234567')).toBe('6 6 4, 1 2 3, 4 5 6 7')
    expect(speak.phone('+33612345678')).toBe('más 3 3 6, 1 2 3, 4 5 6, 7 8')
  })

  it('spells with the names of marks', () => {
    expect(speak.spelled('Muñoz')).toBe('M, U, Ñ, O, Z')
    expect(speak.spelled('Díaz-Ruiz')).toBe('D, Í, A, Z, guion, R, U, I, Z')
  })

  it('joins lists as they sound', () => {
    expect(speak.list(['1', '2', '3'], 'or')).toBe('1, 2 o 3')
    expect(speak.list(['7', '8'], 'or')).toBe('7 u 8')
    expect(speak.list(['drenaje', 'inspección'], 'and')).toBe('drenaje e inspección')
    expect(speak.list(['uno'], 'and')).toBe('uno')
  })

  it('says opening hours by groups of weekdays', () => {
    const full = [{ from: 480, to: 1020 }]
    const split = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(speak.hours([full, full, full, full, full, [{ from: 540, to: 780 }], []])).toBe(
      'de lunes a viernes de 8 de la mañana a 5 de la tarde, los sábados de 9 de la mañana a una de la tarde, cerrado los domingos',
    )
    expect(speak.hours([split, [], split, [], split, [], []])).toBe(
      'los lunes, miércoles y viernes de 8 de la mañana a mediodía y de una de la tarde a 5 de la tarde, cerrado los martes, jueves, sábados y domingos',
    )
    expect(speak.hours(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]))).toBe('todos los días las 24 horas')
    expect(speak.hours([])).toBe('cerrado todos los días')
  })
})
