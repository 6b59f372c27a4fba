import { describe, test } from 'vitest'
import { calendarConformance } from './conformance.ts'
import { memoryCalendar } from './memory.ts'

describe('the calendar in memory', () => {
  for (const { name, run } of calendarConformance(async () => memoryCalendar({ timeZone: 'America/New_York' }))) test(name, run)
})
