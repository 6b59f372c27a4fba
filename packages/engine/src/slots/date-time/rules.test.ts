import { describe, expect, it } from 'vitest'
import { made } from './item.ts'
import { expandPattern, layer, program, type Rule } from './rules.ts'

const rule = (patterns: string): Rule => ({ name: 'x', patterns, make: () => made.nothing() })

describe('patterns of rules', () => {
  it('stand for every choice', () => {
    expect(expandPattern('half (past|after) <hour>').map(({ elements }) => elements.join(' '))).toEqual([
      'half past <hour>',
      'half after <hour>',
    ])
    expect(expandPattern('a? quarter').map(({ elements }) => elements.join(' '))).toEqual(['quarter', 'a quarter'])
  })

  it('keep words in brackets out of what is reported', () => {
    expect(expandPattern('[at|on] <hour>')).toEqual([
      { elements: ['at', '<hour>'], lead: 1, trail: 0 },
      { elements: ['on', '<hour>'], lead: 1, trail: 0 },
    ])
    expect(expandPattern('[the]? <num> [of us]')).toEqual([
      { elements: ['the', '<num>', 'of', 'us'], lead: 1, trail: 2 },
      { elements: ['<num>', 'of', 'us'], lead: 0, trail: 2 },
    ])
  })

  it('are refused when they are malformed', () => {
    expect(() => layer([rule('(a|b')])).toThrow('Missing')
    expect(() => layer([rule('a)')])).toThrow('Unbalanced')
    expect(() => layer([rule('a?')])).toThrow('match nothing')
    expect(() => layer([rule('<nonsense>')])).toThrow('Unknown category')
    expect(() => program(Array.from({ length: 32 }, () => layer([])))).toThrow('More than 31')
  })
})
