import { expect, test } from 'vitest'
import { knownIndex, knownList } from './known.ts'
import { lettersOf, similarity, soundOf } from './likeness.ts'

test('a list finds the nearest of many values, the likest first', () => {
  const values = Array.from({ length: 5_000 }, (_, n) => `Person${n} Number${(n * 7919) % 5_000}`)
  const list = knownList([...values, 'Agnes Thornbury'], true)
  expect(list.near(['agnes thornberry'])[0]?.value).toBe('Agnes Thornbury')
  expect(list.near(['a g n e s', 'agnes'])[0]?.value).toBe('Agnes Thornbury')
  expect(list.near([''])).toEqual([])
})

test('a code is found as a whole, also where letters of it were misheard', () => {
  const { postcode } = knownIndex({ postcodes: ['B7K 2DP', 'D7K 9TP', 'W1A 0AX'] })
  expect(postcode?.near(['d 7 k 2 d p'])[0]?.value).toBe('B7K 2DP')
  expect(knownIndex({ names: [] })).toEqual({})
})

test('letters that rhyme are nearer than others, and words that sound alike are one', () => {
  const like = (a: string, b: string) => similarity(lettersOf(a), lettersOf(b))
  expect(like('bob', 'dob')).toBeGreaterThan(like('bob', 'rob'))
  expect(like('bob', 'bob')).toBe(1)
  expect(soundOf('stephanie')).toBe(soundOf('stefany'))
})
