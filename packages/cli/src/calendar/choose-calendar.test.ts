import { expect, test } from 'vitest'
import { chooseCalendar } from './choose-calendar.ts'

const calendar = (name: string, writable: boolean | null = true, url = `https://dav.example.com/${name}/`) => ({ url, name, writable })
const WORK = calendar('Work')
const HOME = calendar('Home', null)
const HOLIDAYS = calendar('Holidays', false)

test('the only calendar that can be written to is taken, one of several must be named', () => {
  expect(chooseCalendar([HOLIDAYS, WORK], undefined)).toBe(WORK)
  expect(chooseCalendar([WORK, HOME], 'Home')).toBe(HOME)
  expect(chooseCalendar([WORK, HOME], WORK.url)).toBe(WORK)
  expect(() => chooseCalendar([WORK, HOME, HOLIDAYS], undefined)).toThrow('--calendar: say which of "Work", "Home"')
  expect(() => chooseCalendar([WORK, HOME], 'Wrok')).toThrow('--calendar: the account has "Work", "Home"')
})

test('a calendar that can only be read is refused', () => {
  expect(() => chooseCalendar([WORK, HOLIDAYS], 'Holidays')).toThrow('"Holidays" can be read and not written to; the account has "Work"')
  expect(() => chooseCalendar([HOLIDAYS], undefined)).toThrow('no calendar for events that can be written to')
})

test('of two with one name the address is wanted', () => {
  const other = calendar('Work', true, 'https://dav.example.com/2/')
  expect(() => chooseCalendar([WORK, other], 'Work')).toThrow(`there are 2 "Work"; take the address of one: ${WORK.url}, ${other.url}`)
  expect(chooseCalendar([WORK, other], other.url)).toBe(other)
})
