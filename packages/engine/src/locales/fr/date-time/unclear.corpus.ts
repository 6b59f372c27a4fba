import { at, type DateTimeExample, day, days, during, time } from '../../../testing/corpus-date-time.ts'

/** Two days or times of which the caller leaves the choice: both are reported, so that the dialog can ask. */
export const DATE_TIME_AMBIGUOUS: readonly DateTimeExample[] = [
  {
    means: ['date 2026-11-24', 'date 2026-11-26'],
    said: ['mardi ou jeudi', 'soit mardi soit jeudi', 'mardi sinon jeudi', 'mardi pis jeudi'],
  },
  { means: ['date 2026-11-24', 'date 2026-11-25'], said: ['demain ou après-demain', 'demain ou le lendemain'] },
  { means: ['date 2027-03-03', 'date 2027-03-04'], said: ['le trois ou le quatre mars'] },
  { means: ['time 14:00', 'time 15:00'], said: ['à deux heures ou à trois heures', 'deux ou trois heures'] },
  { means: ['time 12:00', 'time 13:00'], said: ['midi ou une heure'] },
  { means: ['datetime 2026-11-24T10:00', 'datetime 2026-11-25T14:00'], said: ['mardi à dix heures ou mercredi à quatorze heures'] },
  {
    means: ['datetime_range 2026-11-26T08:00/2026-11-26T12:00', 'datetime_range 2026-11-27T12:00/2026-11-27T17:00'],
    said: ['jeudi matin ou vendredi après-midi'],
  },
  { means: ['time_range 08:00/12:00', 'time_range 15:00/17:00'], said: ['le matin ou en fin de journée'] },
]

/** As a recogniser prints it: homophones, words cut in two, endings that are not heard. */
export const DATE_TIME_MISHEARD: readonly DateTimeExample[] = [
  at('2026-11-25T07:00', 'mercredit à cet heures', 'merc redi à set heures'),
  at('2026-11-26T10:00', 'jeu di à di heures', 'jeudit à dis heures'),
  at('2026-11-27T08:00', 'ven dredi a oui heures'),
  at('2026-11-30T15:15', 'lundit trois heure et car'),
  at('2026-11-24T18:00', 'demin à si heures', 'deux mains à six zeures'),
  at('2026-11-28T12:00', 'same di a midi'),
  during('2026-11-24T08:00/2026-11-24T12:00', 'deux mains matin'),
  during('2026-11-28T08:00/2026-11-28T12:00', 'sam di matin'),
  day('2026-11-25', 'apres de main', 'merc redi'),
  day('2026-11-29', 'dix anche', 'dim manche'),
  day('2026-12-01', 'le premié décembre', 'mardi en uit'),
  days('2026-11-30/2026-12-07', 'la semaine prochain'),
  time('09:00', 'à nef heures', 'neuve heures'),
  time('09:15', 'neuf heures pis quart', 'neuf heures et car'),
  time('16:00', 'à cat heures'),
  time('17:30', 'sink heures et demi'),
  time('20:00', 'vin heures'),
]
