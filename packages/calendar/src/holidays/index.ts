export { type HolidaysResolved, resolveHolidays } from './resolve-holidays.ts'
