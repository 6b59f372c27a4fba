import { describe, expect, it } from 'vitest'
import { mergeAddress } from './merge.ts'

const before = { line: '42 Elm Street, Apt 3', number: '42', street: 'Elm Street', unit: 'Apt 3', city: 'Berlin', postcode: '06037' }

describe('a corrected address', () => {
  it('takes a number alone and leaves the old unit behind', () => {
    expect(mergeAddress(before, { number: '24' })).toEqual({
      line: '24 Elm Street',
      number: '24',
      street: 'Elm Street',
      city: 'Berlin',
      postcode: '06037',
    })
  })

  it('takes a town alone and forgets the old postcode', () => {
    expect(mergeAddress(before, { city: 'Bristol' })).toMatchObject({ line: before.line, city: 'Bristol' })
    expect(mergeAddress(before, { city: 'Bristol' }).postcode).toBeUndefined()
    expect(mergeAddress(before, { city: 'berlin' }).postcode).toBe('06037')
  })

  it('takes a longer form of the same street with its unit kept', () => {
    expect(
      mergeAddress({ line: '42 Elm, Apt 3', number: '42', street: 'Elm', unit: 'Apt 3' }, { line: 'Elm Street', street: 'Elm Street' })
        .line,
    ).toBe('42 Elm Street, Apt 3')
  })

  it('takes another street without the old unit', () => {
    expect(mergeAddress(before, { line: '42 Quarry Road', number: '42', street: 'Quarry Road' }).line).toBe('42 Quarry Road')
  })

  it('is what was heard when nothing was known', () => {
    expect(mergeAddress(undefined, { postcode: '06010' })).toEqual({ line: '', postcode: '06010' })
  })
})
