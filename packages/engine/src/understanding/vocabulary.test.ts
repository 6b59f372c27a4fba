import { describe, expect, it } from 'vitest'
import { phraseBook } from './phrases.ts'
import { tokenise } from './token.ts'
import { vocabulary } from './vocabulary.ts'

const PATTERNS = [
  ['word', 'drip tap'],
  ['stem', 'leak*'],
  ['digits', '# times'],
  ['any', '_ please'],
  ['gap', '... o clock'],
  ['choice', '(the|a)? boiler'],
] as const

describe('a shared vocabulary', () => {
  it('never hides a match that a book on its own finds', () => {
    for (const [value, pattern] of PATTERNS) {
      const shared = vocabulary()
      const book = phraseBook([[value, pattern]], shared)
      phraseBook([['other', 'something else']], shared)
      const alone = phraseBook([[value, pattern]])
      for (const text of [
        'drip tap',
        'leaking',
        'leak',
        '3 times',
        'now please',
        'ten o clock',
        'the boiler',
        'boiler',
        'something else',
      ]) {
        expect(book.scan(tokenise(text, { vocabulary: shared })), `${pattern} in "${text}"`).toEqual(book.scan(tokenise(text)))
        expect(book.scan(tokenise(text)).length).toBe(alone.scan(tokenise(text)).length)
      }
    }
  })

  it('tells which books a word may begin a match of', () => {
    const shared = vocabulary()
    phraseBook([['leak', ['leak*', 'water']]], shared)
    phraseBook([['water', 'water main']], shared)
    expect(tokenise('leaks water main 3', { vocabulary: shared }).map((token) => token.begins)).toEqual([1, 3, 0, 0])
  })

  it('has room for a limited number of books', () => {
    const shared = vocabulary()
    for (let n = 0; n < 31; n++) phraseBook([['a', 'a']], shared)
    expect(() => phraseBook([['a', 'a']], shared)).toThrow('More than 31')
  })
})
