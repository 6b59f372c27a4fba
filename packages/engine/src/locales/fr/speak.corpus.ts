import type { SpeechCorpus } from '../../testing/corpus-speech.ts'

export const speechCorpus: SpeechCorpus = {
  dates: { '2026-11-24': 'mardi 24 novembre' },
  datesNow: {
    '2026-11-24': 'demain, mardi 24 novembre',
    '2026-11-23': "aujourd'hui, lundi 23 novembre",
    '2026-12-01': 'mardi 1er décembre',
    '2027-02-02': 'mardi 2 février',
    // The year only where it could be another.
    '2027-11-22': 'lundi 22 novembre 2027',
    '2026-11-20': 'vendredi 20 novembre 2026',
  },
  times: {
    '08:00': '8 heures',
    '01:00': '1 heure',
    '08:30': '8 heures et demie',
    '13:30': '13 heures 30',
    '00:30': 'minuit et demi',
    '14:30': '14 heures 30',
    '09:05': '9 heures 5',
    '13:00': '13 heures',
    '12:30': 'midi et demi',
    '12:00': 'midi',
    '00:00': 'minuit',
  },
  dateTimes: { '2026-11-24T14:30': 'mardi 24 novembre à 14 heures 30' },
  dateTimesNow: {
    '2026-11-24T14:30': 'demain, mardi 24 novembre, à 14 heures 30',
    '2026-11-27T12:00': 'vendredi 27 novembre à midi',
  },
  unreadable: { date: 'bientôt', time: 'tard' },
  phones: {
    '+15145550142': '5 1 4, 5 5 5, 0 1 4 2',
    '+33612345678': '0 6, 12, 34, 56, 78',
    '0612345678': '0 6, 12, 34, 56, 78',
    '5550142': '5 5 5, 0 1 4 2',
    '+34612345678': 'plus 3 4 6, 1 2 3, 4 5 6, 7 8',
  },
  spelled: {
    Roy: 'R, O, Y',
    'Saint-Gé': "S, A, I, N, T, trait d'union, G, E accent aigu",
    'Bélanger-Côté': "B, E accent aigu, L, A, N, G, E, R, trait d'union, C, O accent circonflexe, T, E accent aigu",
    Tellier: 'T, E, deux L, I, E, R',
    Loïc: 'L, O, I tréma, C',
    'H8S 2C3': 'H, 8, S, 2, C, 3',
  },
  lists: [
    [['1', '2', '3'], 'or', '1, 2 ou 3'],
    [['1', '2'], 'and', '1 et 2'],
    [['1'], 'and', '1'],
  ],
  hours: {
    splitDays: 'du lundi au vendredi de 8 heures à midi et de 13 heures à 17 heures, le samedi de 9 heures à 13 heures, fermés le dimanche',
    everyOther:
      'le lundi, le mercredi et le vendredi de 8 heures à midi et de 13 heures à 17 heures, fermés le mardi, le jeudi, le samedi et le dimanche',
    always: 'tous les jours 24 heures sur 24',
    never: 'fermés tous les jours',
  },
}
