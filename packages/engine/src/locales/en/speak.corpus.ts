import type { SpeechCorpus } from '../../testing/corpus-speech.ts'

export const speechCorpus: SpeechCorpus = {
  dates: { '2026-11-24': 'Tuesday, November 24' },
  datesNow: {
    '2026-11-24': 'tomorrow, Tuesday November 24',
    '2026-11-23': 'today, Monday November 23',
    '2026-11-27': 'Friday, November 27',
    // The year only where it could be another.
    '2027-01-04': 'Monday, January 4',
    '2027-11-22': 'Monday, November 22, 2027',
    '2026-11-20': 'Friday, November 20, 2026',
  },
  times: {
    '13:00': '1 PM',
    '13:30': '1:30 PM',
    '09:05': '9:05 AM',
    '00:30': '12:30 AM',
    '12:15': '12:15 PM',
    '12:00': 'noon',
    '00:00': 'midnight',
  },
  dateTimes: {
    '2026-11-24T13:00': 'Tuesday, November 24 at 1 PM',
    '2026-11-24T13:00:00-05:00': 'Tuesday, November 24 at 1 PM',
  },
  dateTimesNow: {
    '2026-11-24T13:00': 'tomorrow, Tuesday November 24, at 1 PM',
    '2026-11-27T10:30': 'Friday, November 27 at 10:30 AM',
  },
  unreadable: { date: 'soon', time: 'late' },
  phones: { '+18605550142': '8 6 0, 5 5 5, 0 1 4 2', '5550142': '5 5 5, 0 1 4 2', '+33612345678': 'plus 3 3 6, 1 2 3, 4 5 6, 7 8' },
  spelled: { "o'Neil": 'O, apostrophe, N, E, I, L', H8S: 'H, 8, S', Foote: 'F, double O, T, E', José: 'J, O, S, E', '11': '1, 1' },
  lists: [
    [['1', '2', '3'], 'or', '1, 2 or 3'],
    [['1'], 'and', '1'],
  ],
  hours: {
    weekdays: 'Monday to Friday from 8 AM to 5 PM, Saturday from 9 AM to 1 PM, closed on Sunday',
    everyOther: 'Monday, Wednesday and Friday from 8 AM to noon and from 1 PM to 5 PM, closed on Tuesday, Thursday, Saturday and Sunday',
    always: 'every day around the clock',
    never: 'closed every day',
  },
}
