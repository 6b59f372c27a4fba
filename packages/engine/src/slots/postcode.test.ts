import { describe, expect, it } from 'vitest'
import { isNumericPostcode, postcodeFrom, postcodeLength } from './postcode.ts'

describe('postcodes', () => {
  it.each([
    ['06010', 'US', '06010'],
    ['h8s2c3', 'CA', 'H8S 2C3'],
    ['sw1a1aa', 'GB', 'SW1A 1AA'],
    ['m11ae', 'GB', 'M1 1AE'],
    ['cr26xh', 'GB', 'CR2 6XH'],
    ['75001', 'FR', '75001'],
    ['1000', 'BE', '1000'],
  ])('%s in %s is printed %s', (said, country, printed) => {
    expect(postcodeFrom(said, country)).toEqual({ value: printed, mended: 0 })
  })

  it('read what is said alike by its place, and count it', () => {
    expect(postcodeFrom('h8s2co', 'CA')).toEqual({ value: 'H8S 2C0', mended: 1 })
    expect(postcodeFrom('m11a8', 'GB')?.mended).toBe(1)
  })

  it('are nothing in another shape', () => {
    expect(postcodeFrom('0601', 'US')).toBeUndefined()
    expect(postcodeFrom('hello', 'CA')).toBeUndefined()
    expect(postcodeFrom('', 'GB')).toBeUndefined()
  })

  it('are numbers in some countries', () => {
    expect(isNumericPostcode('ES')).toBe(true)
    expect(isNumericPostcode('GB')).toBe(false)
    expect(postcodeLength('CH')).toBe(4)
  })
})
