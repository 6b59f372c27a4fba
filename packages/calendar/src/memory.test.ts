import { describe, test } from 'vitest'
import { calendarConformance, rulesConformance } from './conformance.ts'
import { memoryCalendar } from './memory.ts'

describe('the calendar in memory', () => {
  const timeZone = 'America/New_York'
  for (const { name, run } of calendarConformance(async () => memoryCalendar({ timeZone }))) test(name, run)
  for (const { name, run } of rulesConformance(async (facts) => memoryCalendar({ timeZone, facts }))) test(name, run)
})
