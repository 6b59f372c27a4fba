import { describe, expect, it } from 'vitest'
import { spanishSound } from '../locales/es/sound.ts'
import { frenchSound } from '../locales/fr/sound.ts'
import type { Candidate } from '../understanding/candidate.ts'
import type { Grammar } from '../understanding/grammar.ts'
import { tokenise } from '../understanding/token.ts'
import { vocabulary } from '../understanding/vocabulary.ts'
import { hearingHomophones } from './homophones.ts'

const SOUNDS = { es: spanishSound, fr: frenchSound }

describe('words that sound alike', () => {
  it.each([
    ['es', 'cheque', 'cheke'],
    ['es', 'despacio', 'despasio'],
    ['es', 'hora', 'ora'],
    ['es', 'venir', 'benir'],
    ['es', 'cuanto', 'quanto'],
    ['es', 'llave', 'yabe'],
    ['es', 'robot', 'rrobot'],
    ['fr', 'attendez', 'atender'],
    ['fr', 'lentement', 'lentemant'],
    ['fr', 'instant', 'instan'],
    ['fr', 'ouvert', 'ouverts'],
    ['fr', 'journee', 'journe'],
    ['fr', 'cheque', 'chek'],
  ] as const)('%s: %s, %s', (language, word, printed) => {
    expect(SOUNDS[language](printed)).toBe(SOUNDS[language](word))
  })

  it.each([
    ['es', 'hora', 'ahora'],
    ['es', 'chico', 'cico'],
    ['es', 'pagar', 'pajar'],
    ['fr', 'vert', 'verte'],
    ['fr', 'bon', 'bien'],
    ['fr', 'chat', 'cas'],
  ] as const)('%s: not %s, %s', (language, word, other) => {
    expect(SOUNDS[language](other)).not.toBe(SOUNDS[language](word))
  })
})

describe('a grammar that hears homophones', () => {
  const inner: Grammar = {
    kinds: ['problem'],
    read: ({ tokens }) => [
      {
        kind: 'problem',
        value: tokens.map(({ norm }) => norm).join(' '),
        text: '',
        start: 0,
        end: 0,
        score: 1,
        rule: 'test',
      } satisfies Candidate,
    ],
  }
  const grammar = hearingHomophones(inner, ['más (despacio|vez)', 'bez'], spanishSound, vocabulary())
  const heard = (text: string) => grammar.read({ text, tokens: tokenise(text) }, { language: 'es', country: 'US', asked: [] })[0]?.value

  it('takes an unknown word for the one that sounds like it', () => {
    expect(heard('maz despasio')).toBe('mas despacio')
  })

  it('takes what has no vowel for nothing else, and nothing else for it', () => {
    const french = hearingHomophones(inner, ['(cour|rdv)'], frenchSound, vocabulary())
    const said = (text: string) => french.read({ text, tokens: tokenise(text) }, { language: 'fr', country: 'CA', asked: [] })[0]?.value
    expect(said('cours')).toBe('cour')
    expect(said('cwrx rdvt rddv')).toBe('cwrx rdvt rddv')
  })

  it('leaves known words, short words, digits and all others as they are', () => {
    expect(heard('bez vez d 12 ventana')).toBe('bez vez d 12 ventana')
  })
})
