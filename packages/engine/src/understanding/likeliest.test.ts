import { describe, expect, test } from 'vitest'
import { likeliest, likeliestRow } from './likeliest.ts'

describe('the likeliest value', () => {
  test('is what attempts have in common, and surer the more of them do', () => {
    const once = likeliest([['44']])
    const twice = likeliest([['44'], ['44']])
    expect(once?.value).toBe('44')
    expect(twice?.odds).toBeGreaterThan((once?.odds ?? 0) + 2)
  })

  test('is not sure where another hearing of each attempt has another', () => {
    const split = likeliest([
      ['12', '2'],
      ['2', '2', '12', '12'],
    ])
    expect(split?.odds).toBeLessThan(1)
    expect(likeliest([['15'], ['50']])?.odds).toBe(0)
  })

  test('is nothing where nothing was heard', () => {
    expect(likeliest([])).toBeUndefined()
    expect(likeliest([[undefined], []])).toBeUndefined()
  })
})

describe('the likeliest row', () => {
  test('has in each place what is likeliest there', () => {
    const attempts = [
      [
        ['perch', 'lane'],
        ['birch', 'lane'],
      ],
      [['birch', 'plane']],
      [['birch', 'lane']],
    ]
    expect(likeliestRow(attempts)?.row).toEqual(['birch', 'lane'])
  })

  test('takes a word that some have lost for lost', () => {
    const row = likeliestRow([[['root', 'avenue'], ['root']], [['root', 'avenue']]])
    expect(row?.row).toEqual(['root', 'avenue'])
    expect(row?.odds).toBeGreaterThan(3)
  })

  test('is nothing without words', () => {
    expect(likeliestRow([])).toBeUndefined()
    expect(likeliestRow([[undefined]])).toBeUndefined()
  })
})
