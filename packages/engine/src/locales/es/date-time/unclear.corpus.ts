import { at, type DateTimeExample, day, during, hours, time } from '../../../testing/corpus-date-time.ts'

/** Two days or times of which the caller leaves the choice: both are reported, so that the dialog can ask. */
export const DATE_TIME_AMBIGUOUS: readonly DateTimeExample[] = [
  {
    means: ['time 16:00', 'time 17:00'],
    said: ['a las cuatro o a las cinco', 'a las cuatro o cinco', 'a las cuatro o las cinco de la tarde'],
  },
  { means: ['time 17:00', 'time 17:30'], said: ['a las cinco o cinco y media'] },
  { means: ['time 12:00', 'time 13:00'], said: ['al mediodía o a la una'] },
  {
    means: ['date 2026-11-24', 'date 2026-11-26'],
    said: ['el martes o el jueves', 'martes o jueves', 'o el martes o el jueves', 'martes o si no jueves', 'los martes y los jueves'],
  },
  { means: ['date 2026-11-23', 'date 2026-11-24'], said: ['hoy o mañana'] },
  { means: ['date 2026-11-24', 'date 2026-11-25'], said: ['mañana o pasado', 'mañana y si no pasado', 'mañana o el miércoles'] },
  { means: ['date 2027-03-03', 'date 2027-03-04'], said: ['el tres o el cuatro de marzo'] },
  { means: ['datetime 2026-11-24T14:00', 'datetime 2026-11-25T10:00'], said: ['el martes a las dos o el miércoles a las diez'] },
  { means: ['date 2026-11-26', 'datetime_range 2026-11-27T08:00/2026-11-27T12:00'], said: ['el jueves o el viernes por la mañana'] },
  {
    means: ['datetime_range 2026-11-24T10:00/2026-11-24T12:00', 'datetime_range 2026-11-25T16:00/2026-11-25T18:00'],
    said: ['mañana de diez a doce o pasado de cuatro a seis'],
  },
]

/** As recognisers print it: lost accents, homophones of b and v, s and z, words run together. */
export const DATE_TIME_MISHEARD: readonly DateTimeExample[] = [
  at('2026-11-24T14:00', 'manana a las dos', 'mañana alas dos', 'el martes alas dos'),
  during('2026-11-24T08:00/2026-11-24T12:00', 'manana en la manana'),
  during('2026-11-24T12:00/2026-11-24T17:00', 'manana por la tarde'),
  day('2026-11-25', 'el miercoles', 'pasado manana', 'pasadomañana', 'pasao mañana', 'miercole'),
  day('2026-11-28', 'el savado', 'el sabado'),
  day('2026-11-27', 'el biernes', 'el viernez'),
  day('2026-11-26', 'el juebes'),
  day('2026-11-24', 'el martez'),
  day('2026-11-30', 'el lunes que biene'),
  time('10:00', 'a las dies'),
  time('10:30', 'a las dies y media'),
  time('11:00', 'a las onse'),
  time('14:00', 'alas dos de la tarde'),
  time('14:30', 'a las dos i media'),
  time('12:00', 'mediodia', 'a medio dia', 'al medio día', 'amediodia', 'a las dose'),
  time('15:30', 'alas tres imedia', 'a las tres ymedia'),
  time('13:30', 'ala una y media', 'a la una i media'),
  hours('../17:00', 'asta las cinco', 'antes delas cinco'),
  hours('17:00/..', 'después delas cinco'),
  hours('08:00/10:00', 'aprimera hora'),
  day('2027-01-20', 'el beinte de enero'),
  during('2026-11-28T08:00/2026-11-28T12:00', 'savado por la mañana', 'el sabado ala mañana'),
]
