import type { DateTimeExample } from './date-time.corpus.ts'

const day = (date: string, ...said: string[]): DateTimeExample => ({ means: [`date ${date}`], said })
const days = (range: string, ...said: string[]): DateTimeExample => ({ means: [`date_range ${range}`], said })
const hours = (range: string, ...said: string[]): DateTimeExample => ({ means: [`time_range ${range}`], said })
const during = (range: string, ...said: string[]): DateTimeExample => ({ means: [`datetime_range ${range}`], said })
const at = (dateTime: string, ...said: string[]): DateTimeExample => ({ means: [`datetime ${dateTime}`], said })
const both = (...means: string[]): ((...said: string[]) => DateTimeExample) => {
  return (...said) => ({ means, said })
}

/** Weeks, months and other stretches of days, as callers cut them; open and closed spans; days that are told twice. */
export const SPANS_SAY: readonly DateTimeExample[] = [
  days('2026-11-23/2026-11-30', 'all week', 'the whole week', 'the entire week', 'all this week'),
  days('2026-11-27/2026-11-30', 'end of the week', 'the end of this week', 'towards the end of the week'),
  days('2026-11-26/2026-11-30', 'late this week', 'the latter part of the week'),
  days('2026-12-04/2026-12-07', 'the end of next week'),
  days('2026-12-03/2026-12-07', 'late next week', 'the latter part of next week'),
  days('../2026-11-30', 'by the end of the week', 'before the end of the week'),
  days('../2026-12-07', 'by the end of next week'),
  days('../2026-12-01', 'before the end of the month', 'by the end of this month'),
  days('2026-12-12/2026-12-14', 'the weekend after next', 'the second weekend of december', 'second weekend in december'),
  days('2026-11-28/2026-11-30', 'thanksgiving weekend', 'over thanksgiving weekend'),
  days('2026-12-29/2027-01-01', 'the last three days of december'),
  days('2026-12-18/2027-01-01', 'the last two weeks of december'),
  days('2026-11-30/2026-12-03', 'the first three days of next week'),
  days('2026-12-14/2026-12-21', 'the week before christmas', 'week before christmas'),
  days('2026-12-01/2027-02-01', 'between december and january', 'december through january'),
  days('2026-11-24/2026-11-27', 'the next few days', 'next few days', 'over the next few days'),
  days('2026-11-24/2026-12-08', 'the coming two weeks', 'the upcoming two weeks', 'the next two weeks'),
  days('2026-11-23/2026-12-07', 'in less than two weeks', 'within two weeks', 'in under two weeks'),
  days('2026-11-27/..', 'on or after friday', 'from friday onwards', 'not earlier than friday', 'as early as friday'),
  days('../2026-11-28', 'on or before friday', 'by no later than friday'),
  days('2026-12-18/2026-12-21', 'for three days from december eighteenth'),
  days('2026-12-14/2026-12-21', 'the week that starts on december fourteenth'),
  during('2026-11-23T09:05/2026-11-23T09:35', 'in the next half hour', 'within the next half hour'),
  during('2026-11-23T09:05/2026-11-23T11:35', 'in the next two and a half hours'),
  during('2026-11-23T09:05/2026-11-24T00:00', 'the rest of the day', 'the rest of today'),
  during('../2026-11-27T08:00', 'before friday morning'),
  during('../2026-11-24T23:59', 'by tomorrow night'),
  during('2026-11-27T17:00/..', 'after friday afternoon'),
  during('2026-11-25T08:00/2026-11-27T12:00', 'from wednesday morning until friday at noon'),
  during('2026-11-27T09:00/2026-12-01T17:00', 'from friday at 9am until tuesday at 5pm'),
  during('2026-11-23T20:00/2026-11-23T23:59', 'later tonight', 'late tonight'),
  during('2026-11-24T08:00/2026-11-24T18:00', 'tomorrow during the day', 'tomorrow in the daytime'),
  during('2026-11-24T11:00/2026-11-24T14:00', 'the middle of the day tomorrow'),
  during('2026-11-24T08:00/2026-11-24T10:00', 'early in the day tomorrow', 'the start of the day tomorrow'),
  during('2026-11-24T15:00/2026-11-24T17:00', 'late in the day tomorrow'),
  during('2026-11-24T17:00/2026-11-24T20:00', 'tomorrow at dinner time', 'dinnertime tomorrow'),
  during('2026-11-27T00:00/2026-11-27T06:00', 'friday in the early hours of the morning', 'the small hours of the morning on friday'),
  during('2026-12-07T17:00/2026-12-07T20:00', 'the first monday evening of next month'),
  during('2026-11-27T09:00/2026-11-27T11:00', 'friday between the hours of nine and eleven'),
  hours('20:00/00:00', 'from 8 to midnight'),
  hours('11:00/13:00', 'eleven to one', '11 to 1'),

  day('2026-12-04', 'next friday the 4th', 'next friday, december fourth', 'the coming friday 4 december'),
  day('2026-11-27', 'coming friday 27 november', 'this friday the 27th'),
  day('2026-12-07', 'in two weeks on monday', 'in two weeks, monday'),
  day('2026-12-15', 'three weeks on tuesday', 'three weeks from tuesday'),
  day('2026-12-22', 'the next tuesday after the 20th of december'),
  day('2026-12-21', 'the closest monday to december 20th', 'the monday closest to december 20th'),
  day('2026-12-20', 'the 20th of the next month', 'december 20', '20. Dec. 2026', '2026/dec/20'),
  both('date 2026-12-03', 'date 2026-12-04')('next week, sometime thursday or friday', 'next week either thursday or friday'),
  at('2026-11-24T16:10', 'tomorrow at ten after four', 'ten past four tomorrow'),
  at('2026-11-24T17:30', "five thirty o'clock tomorrow"),
  at('2026-11-23T11:35', 'in two hours and thirty minutes'),
  at('2026-11-23T10:15', 'an hour and ten minutes from now'),
]
