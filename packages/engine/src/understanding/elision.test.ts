import { describe, expect, it } from 'vitest'
import { tokenise } from './token.ts'

const norms = (text: string) => tokenise(text, { elision: true }).map((token) => token.norm)

describe('elided words', () => {
  it('are words of their own, with or without their apostrophe', () => {
    expect(norms("c'est l'eau")).toEqual(["c'", 'est', "l'", 'eau'])
    expect(norms('c est l eau')).toEqual(["c'", 'est', "l'", 'eau'])
    expect(norms('cest bien daccord')).toEqual(["c'", 'est', 'bien', "d'", 'accord'])
    expect(norms('jusqu à qu il y a')).toEqual(['jusqu', 'a', "qu'", 'il', 'y', 'a'])
  })

  it('leave letters that are spelled as they are', () => {
    expect(norms('b e n avec un d et un s')).toEqual(['b', 'e', 'n', 'avec', 'un', 'd', 'et', 'un', 's'])
    expect(norms('d o n')).toEqual(['d', 'o', 'n'])
    expect(norms('quelle heure, lest, test')).toEqual(['quelle', 'heure', 'lest', 'test'])
  })

  it('still point into the utterance', () => {
    for (const text of ['jai mal', 'non cetait  cest', 'l eau']) {
      for (const token of tokenise(text, { elision: true })) expect(text.slice(token.start, token.end)).toBe(token.text)
    }
  })

  it('do not touch other languages', () => {
    expect(tokenise('cest l eau').map((token) => token.norm)).toEqual(['cest', 'l', 'eau'])
  })
})
