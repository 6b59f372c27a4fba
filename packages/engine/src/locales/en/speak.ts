import { isoTime } from '../../slots/date-time/calendar.ts'
import { listWith, type Speech, speaker } from '../../slots/speaker.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** English as it is read aloud in North America. */
const american: Speech = {
  day: ({ weekday, month, day, year, near }, time) => {
    const date = `${MONTHS[month] ?? ''} ${day}${year === undefined ? '' : `, ${year}`}`
    if (!near) return `${WEEKDAYS[weekday] ?? ''}, ${date}${time === undefined ? '' : ` at ${time}`}`
    return `${near}, ${WEEKDAYS[weekday] ?? ''} ${date}${time === undefined ? '' : `, at ${time}`}`
  },
  clock,
  phone: { home: ['1'], plus: 'plus' },
  marks: new Map([
    ['-', 'hyphen'],
    ["'", 'apostrophe'],
    ['’', 'apostrophe'],
  ]),
  twice: (letter) => `double ${letter}`,
  languages: { en: 'English', fr: 'French', es: 'Spanish' },
  list: listWith,
  hours: {
    span: (from, to) => `from ${clock(from)} to ${clock(to)}`,
    always: 'around the clock',
    days: (runs) =>
      listWith(
        runs.map(([first, last]) => (first === last ? (WEEKDAYS[first] ?? '') : `${WEEKDAYS[first]} to ${WEEKDAYS[last]}`)),
        'and',
      ),
    everyDay: 'every day',
    closed: (days) => `closed on ${days}`,
    neverOpen: 'closed every day',
  },
}

/** Reads values aloud in English. */
export const speak = speaker(american)

/** In Britain the day goes before the month: "Tuesday the 24th of November". */
export const speakBritish = speaker({
  ...american,
  day: ({ weekday, month, day, year, near }, time) => {
    const date = `${WEEKDAYS[weekday] ?? ''} the ${day}${ordinal(day)} of ${MONTHS[month] ?? ''}${year === undefined ? '' : ` ${year}`}`
    if (!near) return time === undefined ? date : `${date} at ${time}`
    return `${near}, ${date}${time === undefined ? '' : `, at ${time}`}`
  },
})

function ordinal(day: number): string {
  const last = day % 10
  if (Math.floor(day / 10) === 1 || last === 0 || last > 3) return 'th'
  return last === 1 ? 'st' : last === 2 ? 'nd' : 'rd'
}

function clock(minute: number): string {
  if (minute % 1440 === 0) return 'midnight'
  if (minute === 720) return 'noon'
  const hour = Math.floor(minute / 60)
  const past = minute % 60
  return `${((hour + 11) % 12) + 1}${past === 0 ? '' : isoTime(minute).slice(2)} ${hour < 12 ? 'AM' : 'PM'}`
}
