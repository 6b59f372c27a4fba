import { describe, expect, it } from 'vitest'
import { speak } from './speak.ts'

const now = '2026-11-23T09:05'

describe('French read-back', () => {
  it('says days with their weekday, and how near they are', () => {
    expect(speak.date('2026-11-24')).toBe('mardi 24 novembre')
    expect(speak.date('2026-11-24', now)).toBe('demain, mardi 24 novembre')
    expect(speak.date('2026-11-23', now)).toBe("aujourd'hui, lundi 23 novembre")
    expect(speak.date('2026-12-01', now)).toBe('mardi 1er décembre')
    expect(speak.date('2027-02-02', now)).toBe('mardi 2 février')
  })

  it('says the year only where it could be another', () => {
    expect(speak.date('2027-11-22', now)).toBe('lundi 22 novembre 2027')
    expect(speak.date('2026-11-20', now)).toBe('vendredi 20 novembre 2026')
  })

  it('says times by the 24-hour clock', () => {
    expect(['08:00', '14:30', '09:05', '13:00', '12:30'].map((time) => speak.time(time))).toEqual([
      '8 h',
      '14 h 30',
      '9 h 05',
      '13 h',
      '12 h 30',
    ])
    expect([speak.time('12:00'), speak.time('00:00')]).toEqual(['midi', 'minuit'])
  })

  it('says a day with its time', () => {
    expect(speak.dateTime('2026-11-24T14:30')).toBe('mardi 24 novembre à 14 h 30')
    expect(speak.dateTime('2026-11-24T14:30', now)).toBe('demain, mardi 24 novembre, à 14 h 30')
    expect(speak.dateTime('2026-11-27T12:00', now)).toBe('vendredi 27 novembre à midi')
  })

  it('gives back what it cannot read', () => {
    expect([speak.date('bientôt'), speak.time('tard'), speak.dateTime('2026-13-40T10:00')]).toEqual(['bientôt', 'tard', '2026-13-40T10:00'])
  })

  it('reads numbers as they are grouped where they are from', () => {
    expect(speak.phone('+15145550142')).toBe('5 1 4, 5 5 5, 0 1 4 2')
    expect(speak.phone('+33612345678')).toBe('0 6, 1 2, 3 4, 5 6, 7 8')
    expect(speak.phone('0612345678')).toBe('0 6, 1 2, 3 4, 5 6, 7 8')
    expect(speak.phone('5550142')).toBe('5 5 5, 0 1 4 2')
    expect(speak.phone('+34612345678')).toBe('plus 3 4 6, 1 2 3, 4 5 6, 7 8')
  })

  it('spells with the names of marks', () => {
    expect(speak.spelled('Roy')).toBe('R, O, Y')
    expect(speak.spelled('Saint-Gé')).toBe("S, A, I, N, T, trait d'union, G, É")
    expect(speak.spelled('H8S 2C3')).toBe('H, 8, S, 2, C, 3')
  })

  it('joins lists', () => {
    expect(speak.list(['1', '2', '3'], 'or')).toBe('1, 2 ou 3')
    expect(speak.list(['1', '2'], 'and')).toBe('1 et 2')
    expect(speak.list(['1'], 'and')).toBe('1')
  })

  it('says opening hours by groups of weekdays', () => {
    const split = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(speak.hours([split, split, split, split, split, [{ from: 540, to: 780 }], []])).toBe(
      'du lundi au vendredi de 8 h à midi et de 13 h à 17 h, le samedi de 9 h à 13 h, fermé le dimanche',
    )
    expect(speak.hours([split, [], split, [], split, [], []])).toBe(
      'le lundi, le mercredi et le vendredi de 8 h à midi et de 13 h à 17 h, fermé le mardi, le jeudi, le samedi et le dimanche',
    )
    expect(speak.hours(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]))).toBe('tous les jours 24 heures sur 24')
    expect(speak.hours([])).toBe('fermé tous les jours')
  })
})
