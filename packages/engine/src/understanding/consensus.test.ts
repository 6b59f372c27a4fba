import { expect, test } from 'vitest'
import { consensus } from './consensus.ts'

test('two attempts, each misheard elsewhere, have it right together', () => {
  const attempts = [
    ['97 roue gérald lasalle', '97 rue géral lasalle'],
    ['97 rue gérald lasalle', '97 ru gérald lasalle'],
  ]
  expect(consensus(attempts).text).toBe('97 rue gérald lasalle')
})

test('a word that most have not is left out, one that most have is put in', () => {
  const attempts = [
    ['12 birch', '12 birch lane', '12 lane'],
    ['12 uh birch lane', '12 birch lane'],
  ]
  expect(consensus(attempts).text).toBe('12 birch lane')
})

test('a close vote says so', () => {
  expect(consensus([['fifteen birch lane'], ['fifty birch lane']]).margin).toBe(0)
  expect(consensus([['fifteen birch lane'], ['fifteen birch lane']])).toEqual({ text: 'fifteen birch lane', margin: 1 })
})

test('nothing heard comes to nothing', () => {
  expect(consensus([])).toEqual({ text: '', margin: 0 })
  expect(consensus([[''], ['', ' ']]).text).toBe('')
})
