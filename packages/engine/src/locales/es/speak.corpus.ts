import type { SpeechCorpus } from '../../testing/corpus-speech.ts'

export const speechCorpus: SpeechCorpus = {
  dates: { '2026-11-24': 'el martes 24 de noviembre' },
  datesNow: {
    '2026-11-24': 'mañana, martes 24 de noviembre',
    '2026-11-23': 'hoy, lunes 23 de noviembre',
    '2026-12-01': 'el martes primero de diciembre',
    // The year only where it could be another.
    '2027-11-22': 'el lunes 22 de noviembre de 2027',
    '2026-11-20': 'el viernes 20 de noviembre de 2026',
  },
  times: {
    '13:00': 'la una de la tarde',
    '14:30': 'las 2 y media de la tarde',
    '09:15': 'las 9 y cuarto de la mañana',
    '09:45': 'las 9 y 45 de la mañana',
    '01:00': 'la una de la madrugada',
    '20:00': 'las 8 de la noche',
    '13:30': 'la una y media de la tarde',
    '12:00': 'mediodía',
    '00:00': 'medianoche',
  },
  dateTimes: { '2026-11-24T14:30': 'el martes 24 de noviembre a las 2 y media de la tarde' },
  dateTimesNow: {
    '2026-11-24T13:00': 'mañana, martes 24 de noviembre, a la una de la tarde',
    '2026-11-27T12:00': 'el viernes 27 de noviembre a mediodía',
  },
  unreadable: { date: 'pronto', time: 'tarde' },
  phones: {
    '+18605550142': '8 6 0, 5 5 5, 0 1 4 2',
    '+34612345678': '6 1 2, 3 4 5, 6 7 8',
    '+525512345678': '5 5, 1 2 3 4, 5 6 7 8',
    '+526641234567': '6 6 4, 1 2 3, 4 5 6 7',
    '+33612345678': 'más 3 3 6, 1 2 3, 4 5 6, 7 8',
  },
  spelled: { Muñoz: 'M, U, Ñ, O, Z', 'Díaz-Ruiz': 'D, I con acento, A, Z, guion, R, U, I, Z', Carrillo: 'C, A, doble R, I, doble L, O' },
  lists: [
    [['1', '2', '3'], 'or', '1, 2 o 3'],
    [['7', '8'], 'or', '7 u 8'],
    [['drenaje', 'inspección'], 'and', 'drenaje e inspección'],
    [['uno'], 'and', 'uno'],
  ],
  hours: {
    weekdays: 'de lunes a viernes de 8 de la mañana a 5 de la tarde, los sábados de 9 de la mañana a una de la tarde, cerrado los domingos',
    everyOther:
      'los lunes, miércoles y viernes de 8 de la mañana a mediodía y de una de la tarde a 5 de la tarde, cerrado los martes, jueves, sábados y domingos',
    always: 'todos los días las 24 horas',
    never: 'cerrado todos los días',
  },
}
