import { civil, isoTime, parseDay, parseMinute, weekdayOf } from '../../slots/date-time-calendar.ts'
import type { Speaker } from '../../understanding/grammar.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** From this many days ahead, and for days gone by, the year is said too. */
const YEAR_DAYS = 300

/** Reads values aloud in English. What cannot be read as a date or a time is given back as it is. */
export const speak: Speaker = {
  date: (date, now) => {
    const said = dayWords(date, now)
    return said ? `${said.near}${said.weekday}${said.near ? ' ' : ', '}${said.date}` : date
  },
  time: timeWords,
  dateTime: (dateTime, now) => {
    const said = dayWords(dateTime, now)
    const time = timeWords(dateTime.slice(11))
    if (!said) return dateTime
    return said.near ? `${said.near}${said.weekday} ${said.date}, at ${time}` : `${said.weekday}, ${said.date} at ${time}`
  },
  phone: phoneWords,
  spelled: (word) => [...word.toUpperCase()].filter((letter) => LETTER_OR_DIGIT.test(letter)).join(', '),
  list,
  hours: hoursWords,
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

function dayWords(date: string, now: string | undefined): { near: string; weekday: string; date: string } | undefined {
  const day = parseDay(date)
  if (day === undefined) return undefined
  const { year, month, day: dayOfMonth } = civil(day)
  const today = now === undefined ? undefined : parseDay(now)
  const ahead = today === undefined ? undefined : day - today
  const far = ahead !== undefined && (ahead < 0 || ahead > YEAR_DAYS)
  return {
    near: ahead === 0 ? 'today, ' : ahead === 1 ? 'tomorrow, ' : '',
    weekday: WEEKDAYS[weekdayOf(day)] ?? '',
    date: `${MONTHS[month - 1] ?? ''} ${dayOfMonth}${far ? `, ${year}` : ''}`,
  }
}

function timeWords(time: string): string {
  const minute = parseMinute(time)
  return minute === undefined ? time : clockWords(minute)
}

function clockWords(minute: number): string {
  if (minute % 1440 === 0) return 'midnight'
  if (minute === 720) return 'noon'
  const hour = Math.floor(minute / 60)
  const past = minute % 60
  return `${((hour + 11) % 12) + 1}${past === 0 ? '' : isoTime(minute).slice(2)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** North American numbers as they are written, 3-3-4; others with their country code, in threes. A comma is a pause. */
function phoneWords(e164: string): string {
  const digits = e164.replaceAll(/\D/g, '')
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  if (national.length === 10 && (national !== digits || !e164.startsWith('+')))
    return spaced([national.slice(0, 3), national.slice(3, 6), national.slice(6)])
  if (national.length === 7) return spaced([national.slice(0, 3), national.slice(3)])
  return `${e164.startsWith('+') ? 'plus ' : ''}${spaced(threes(national))}`
}
function threes(digits: string): string[] {
  const groups: string[] = []
  let at = 0
  while (digits.length - at > 4) {
    groups.push(digits.slice(at, at + 3))
    at += 3
  }
  groups.push(digits.slice(at))
  return groups
}
const spaced = (groups: readonly string[]) => groups.map((group) => [...group].join(' ')).join(', ')

function list(items: readonly string[], joiner: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`
}

type Week = Parameters<Speaker['hours']>[0]

/** Weekdays with the same hours are said together, in the order of the week, closed days last. */
function hoursWords(week: Week): string {
  const groups = new Map<string, number[]>()
  WEEKDAYS.forEach((_, day) => {
    const said = spansWords(week[day] ?? [])
    groups.set(said, [...(groups.get(said) ?? []), day])
  })
  const closed = groups.get('') ?? []
  groups.delete('')
  if (groups.size === 0) return 'closed every day'
  const open = [...groups].map(([said, days]) => `${daysWords(days)} ${said}`)
  return [...open, ...(closed.length > 0 ? [`closed on ${daysWords(closed)}`] : [])].join(', ')
}

function spansWords(spans: Week[number]): string {
  if (spans.some(({ from, to }) => from === 0 && to === 1440)) return 'around the clock'
  return list(
    spans.map(({ from, to }) => `from ${clockWords(from)} to ${clockWords(to)}`),
    'and',
  )
}

/** "Monday to Friday", "Monday and Wednesday", "every day". */
function daysWords(days: readonly number[]): string {
  if (days.length === WEEKDAYS.length) return 'every day'
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const names = runs.flatMap((run) => {
    const [first = 0, last = first] = [run[0], run.at(-1)]
    return run.length > 2 ? [`${WEEKDAYS[first]} to ${WEEKDAYS[last]}`] : run.map((day) => WEEKDAYS[day] ?? '')
  })
  return list(names, 'and')
}
