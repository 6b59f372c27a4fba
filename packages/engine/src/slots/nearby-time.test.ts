import { describe, expect, it } from 'vitest'
import { nearbyTime } from './nearby-time.ts'

const now = '2026-11-23T09:05'

describe('a time near another', () => {
  it('is later that day first, then on the days behind it', () => {
    expect(nearbyTime('later', '2026-11-25T10:00:00-05:00', now)?.windows).toEqual([
      { from: '2026-11-25T10:01', to: '2026-11-26T00:00' },
      { from: '2026-11-26T00:00', to: '2026-12-03T00:00' },
    ])
  })

  it('is earlier that day first, then on the days from today', () => {
    expect(nearbyTime('earlier', '2026-11-25T10:00:00-05:00', now)?.windows).toEqual([
      { from: '2026-11-25T00:00', to: '2026-11-25T10:00' },
      { from: '2026-11-23T00:00', to: '2026-11-25T00:00' },
    ])
    expect(nearbyTime('earlier', '2026-11-23T15:00:00-05:00', now)?.windows).toHaveLength(1)
  })
})
