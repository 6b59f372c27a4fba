import { describe, expect, it } from 'vitest'
import { inServiceArea, nearestTown } from './service-area.ts'

const area = { towns: ['Terryville', 'New Britain'], postcodes: ['06786', '06051'] }

describe('the service area', () => {
  it('is decided by the postcode, whole or by its beginning', () => {
    expect(inServiceArea({ postcode: '06786' }, area)).toBe('inside')
    expect(inServiceArea({ postcode: '06101' }, area)).toBe('outside')
    expect(inServiceArea({ postcode: 'H8S 2C3' }, { towns: [], postcodes: ['H8S'] })).toBe('inside')
    expect(inServiceArea({ postcode: 'H9S 2C3' }, { towns: [], postcodes: ['H8S'] })).toBe('outside')
  })

  it('is decided by the town when no postcode was said', () => {
    expect(inServiceArea({ city: 'terryville' }, area)).toBe('inside')
    expect(inServiceArea({ city: 'Terraville' }, area)).toBe('inside')
    expect(inServiceArea({ city: 'Hartford' }, area)).toBe('outside')
  })

  it('is open when nothing was said, nothing is limited, or town and postcode disagree', () => {
    expect(inServiceArea({}, area)).toBe('unknown')
    expect(inServiceArea({ city: 'Hartford' }, { towns: [], postcodes: [] })).toBe('unknown')
    expect(inServiceArea({ city: 'Terryville', postcode: '06101' }, area)).toBe('unknown')
  })

  it('names the town that was meant and how sure that is', () => {
    expect(nearestTown('new britain', area.towns)).toEqual({ town: 'New Britain', score: 1 })
    expect(nearestTown('terrivill', area.towns)).toMatchObject({ town: 'Terryville' })
    expect(nearestTown('boston', area.towns)).toBeUndefined()
  })
})
