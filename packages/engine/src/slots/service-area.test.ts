import { describe, expect, it } from 'vitest'
import { areaCheck, nearestTown } from './service-area.ts'

const area = { towns: ['Terryville', 'New Britain'], postcodes: ['06786', '06051'] }
const whether = areaCheck(area)

describe('the service area', () => {
  it('is decided by the postcode, whole or by its beginning', () => {
    expect(whether({ postcode: '06786' })).toBe('inside')
    expect(whether({ postcode: '06101' })).toBe('outside')
    expect(areaCheck({ towns: [], postcodes: ['H8S'] })({ postcode: 'H8S 2C3' })).toBe('inside')
    expect(areaCheck({ towns: [], postcodes: ['H8S'] })({ postcode: 'H9S 2C3' })).toBe('outside')
  })

  it('is decided by the town when no postcode was said', () => {
    expect(whether({ city: 'terryville' })).toBe('inside')
    expect(whether({ city: 'Terraville' })).toBe('inside')
    expect(whether({ city: 'Hartford' })).toBe('outside')
  })

  it('is open when nothing was said, nothing is limited, or town and postcode disagree', () => {
    expect(whether({})).toBe('unknown')
    expect(areaCheck({ towns: [], postcodes: [] })({ city: 'Hartford' })).toBe('unknown')
    expect(whether({ city: 'Terryville', postcode: '06101' })).toBe('unknown')
  })

  it('names the town that was meant and how sure that is', () => {
    expect(nearestTown('new britain', area.towns)).toEqual({ town: 'New Britain', score: 1 })
    expect(nearestTown('terrivill', area.towns)).toMatchObject({ town: 'Terryville' })
    expect(nearestTown('boston', area.towns)).toBeUndefined()
  })
})
