import { locales, understand } from '@callwright/engine'
import { describe, expect, it } from 'vitest'
import { toOutput } from './output.ts'

const read = (text: string) => {
  const context = { language: 'en', country: 'US', asked: [], referenceTime: '2026-11-23T09:05' } as const
  return toOutput(1, understand(text, locales.en, context).candidates).slots['date_range']?.value
}

describe('a span of days', () => {
  it('is printed with its last day, as it is said', () => {
    expect(read('from wednesday to friday')).toBe('2026-11-25/2026-11-27')
    expect(read('next week')).toBe('2026-11-30/2026-12-06')
    expect(read('before friday')).toBe('../2026-11-26')
    expect(read('starting on friday')).toBe('2026-11-27/..')
  })
})
