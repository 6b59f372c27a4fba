import { expect, test } from 'vitest'
import { consensus } from './consensus.ts'

/** The logarithm of the odds from which on a word is sure. */
const CLEAR = 3

test('two attempts, each misheard elsewhere, have it right together', () => {
  const attempts = [
    ['97 roue gérald lasalle', '97 rue géral lasalle'],
    ['97 rue gérald lasalle', '97 ru gérald lasalle'],
  ]
  expect(consensus(attempts, CLEAR).text).toBe('97 rue gérald lasalle')
})

test('a word that most have not is left out, one that most have is put in', () => {
  const attempts = [
    ['12 birch', '12 birch lane', '12 lane'],
    ['12 uh birch lane', '12 birch lane'],
  ]
  expect(consensus(attempts, CLEAR).text).toBe('12 birch lane')
})

test('what is not sure is told', () => {
  const [rival] = consensus([['fifteen birch lane'], ['fifty birch lane']], CLEAR).rivals
  const { text } = consensus([['fifteen birch lane'], ['fifty birch lane']], CLEAR)
  expect([text, rival].sort()).toEqual(['fifteen birch lane', 'fifty birch lane'])
  expect(consensus([['fifteen birch lane'], ['fifteen birch lane']], CLEAR)).toEqual({ text: 'fifteen birch lane', rivals: [] })
})

test('nothing heard comes to nothing', () => {
  expect(consensus([], CLEAR)).toEqual({ text: '', rivals: [] })
  expect(consensus([[''], ['', ' ']], CLEAR).text).toBe('')
})
