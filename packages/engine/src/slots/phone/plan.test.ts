import { describe, expect, it } from 'vitest'
import { isLocalNumber, toE164 } from './plan.ts'

describe('dialled digits as E.164', () => {
  it.each([
    ['8605550142', 'US', '+18605550142'],
    ['18605550142', 'CA', '+18605550142'],
    ['02079460123', 'GB', '+442079460123'],
    ['0612345678', 'FR', '+33612345678'],
    ['612345678', 'ES', '+34612345678'],
    ['5512345678', 'MX', '+525512345678'],
    ['014499780001', 'MX', '+524499780001'],
    ['0470123456', 'BE', '+32470123456'],
    ['0446681800', 'CH', '+41446681800'],
    ['011442079460123', 'US', '+442079460123'],
    ['0033612345678', 'ES', '+33612345678'],
  ])('%s in %s is %s', (digits, country, expected) => {
    expect(toE164(digits, country)).toBe(expected)
  })

  it('is nothing for a count that the plan does not have', () => {
    expect(toE164('860555014', 'US')).toBeUndefined()
    expect(toE164('86055501421', 'US')).toBeUndefined()
    expect(toE164('1', 'US')).toBeUndefined()
  })

  it('reads digits behind a plus as another country', () => {
    expect(toE164('33612345678', 'US', true)).toBe('+33612345678')
    expect(toE164('999', 'US', true)).toBeUndefined()
  })

  it('knows a number without area code where there is such a thing', () => {
    expect(isLocalNumber('5550142', 'US')).toBe(true)
    expect(isLocalNumber('5550142', 'FR')).toBe(false)
  })
})
