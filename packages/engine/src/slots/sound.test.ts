import { describe, expect, it } from 'vitest'
import { editDistance, likeness, soundKey } from './sound.ts'

describe('how alike words are', () => {
  it('counts edits, a swap of neighbours as one', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('plainville', 'planiville')).toBe(1)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })

  it('gives words that sound alike one key', () => {
    expect(soundKey('Wolcott')).toBe(soundKey('walcot'))
    expect(soundKey('stephen')).toBe(soundKey('steven'))
    expect(soundKey('maple')).not.toBe(soundKey('walnut'))
  })

  it('rates the same word 1, an unlike one low', () => {
    expect(likeness('berlin', 'berlin')).toBe(1)
    expect(likeness('terryville', 'terraville')).toBeGreaterThan(0.8)
    expect(likeness('oak', 'burlington')).toBeLessThan(0.5)
  })
})
