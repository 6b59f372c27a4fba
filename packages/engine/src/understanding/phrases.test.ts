import { describe, expect, it } from 'vitest'
import { phraseBook } from './phrases.ts'
import { tokenise } from './token.ts'

const said = (book: ReturnType<typeof phraseBook<string>>, text: string) => book.scan(tokenise(text)).map((match) => match.value)

describe('phrase patterns', () => {
  const book = phraseBook<string>([
    ['human', '(talk|speak) (to|with) (a|some)? (human|person|body)'],
    ['leak', 'leak*'],
    ['gap', 'water ... ceiling'],
    ['digits', 'route #'],
  ])

  it('matches choices, options, stems, gaps and digits over whole words', () => {
    expect(said(book, 'can i speak to a person')).toEqual(['human'])
    expect(said(book, 'talk with human')).toEqual(['human'])
    expect(said(book, "it's leaking")).toEqual(['leak'])
    expect(said(book, 'water is coming through ceiling')).toEqual(['gap'])
    expect(said(book, 'water is all the way over the ceiling')).toEqual([])
    expect(said(book, 'Route 69')).toEqual(['digits'])
  })

  it('never matches inside a word, accents or not', () => {
    expect(said(phraseBook([['sea', 'mer']]), 'je ne peux pas le blâmer')).toEqual([])
    expect(said(phraseBook([['yes', 'si']]), 'sí, pero casi')).toEqual(['yes'])
  })

  it('refuses a malformed pattern', () => {
    expect(() => phraseBook([['x', '(a|b']])).toThrow('Missing')
    expect(() => phraseBook([['x', 'a?']])).toThrow('nothing')
    expect(() => phraseBook([['x', 'a)']])).toThrow('Unbalanced')
  })

  it('takes time linear in the utterance', () => {
    // 300 tokens at most are read, and each starts a walk of bounded depth: counted here in matches, not in seconds.
    expect(said(book, 'leak '.repeat(100_000)).length).toBeLessThanOrEqual(300)
  })
})

it('a book that has met more words than it remembers answers as before', () => {
  const book = phraseBook([['leak', '_ ... leak*']])
  const scan = (text: string) => book.scan(tokenise(text)).map(({ from, to }) => [from, to])
  const said = scan('my kitchen tap leaks')
  for (let n = 0; n < 5_000; n++) scan(`word${n} and then`)
  expect(scan('my kitchen tap leaks')).toEqual(said)
})
