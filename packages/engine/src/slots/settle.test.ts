import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { attemptOf, type Evidence, type EvidenceKind, MOST_ATTEMPTS, withAttempt, withoutValue } from '../understanding/attempts.ts'
import type { Country } from '../understanding/grammar.ts'
import { understand } from '../understanding/understand.ts'
import { type KnownValues, knownIndex } from './known.ts'
import { settle, withSettled } from './settle.ts'

type Said = string | readonly string[]

function evidenceOf(kind: EvidenceKind, country: Country, attempts: readonly Said[]): Evidence | undefined {
  return attempts.reduce<Evidence | undefined>((before, said) => {
    const hearings = (typeof said === 'string' ? [said] : said).map((text) =>
      understand(text, locales.en, { language: 'en', country, asked: [kind] }),
    )
    return withAttempt(before, kind, attemptOf(kind, hearings, locales.en))
  }, undefined)
}

function settled(kind: EvidenceKind, country: Country, attempts: readonly Said[], known?: KnownValues): string[] {
  const evidence = evidenceOf(kind, country, attempts)
  return evidence ? settle(evidence, { country, locale: locales.en, known: known && knownIndex(known) }).map(({ value }) => value) : []
}

describe('attempts at one slot', () => {
  it.each<[string, readonly Said[], string]>([
    ['a spelling chooses among names that sound alike', ['sean kennard', 's h a u n'], 'Shaun Kennard'],
    ['a part heard twice wins', [['don dekker', 'dawn dekker'], 'dawn dekken', 'dawn dekker'], 'Dawn Dekker'],
    ['each attempt gives a part', ['my first name is nora', 'last name fielding'], 'Nora Fielding'],
    ['letters in pieces choose a name heard before', ['steven myers', 's t e ph e n'], 'Stephen Myers'],
  ])('names: %s', (_, attempts, name) => {
    expect(settled('name', 'US', attempts)[0]).toBe(name)
  })

  it.each<[string, readonly Said[], string]>([
    ['what was misheard once is put right', ['d s eight four q t', 'b s eight four q t', 'b s 8 4 q t'], 'BS8 4QT'],
    ['what was cut short is filled in', ['b s 8', 'bravo sierra eight four quebec tango'], 'BS8 4QT'],
    ['a town that does not exist is one that sounds like it', ['j 9 6 y d'], 'G9 6YD'],
    ['a letter where a digit stands is that digit', ['l s one ate v j q'], 'LS18 5JQ'],
  ])('postcodes: %s', (_, attempts, code) => {
    expect(settled('postcode', 'GB', attempts)[0]).toBe(code)
  })

  it('Canadian codes hold no letter that looks like a digit', () => {
    expect(settled('postcode', 'CA', ['h eight s two c three', 'h 8 s 2 e 3'])[0]).toBe('H8S 2C3')
    expect(settled('postcode', 'CA', ['a 8 s 2 c o'])).not.toContain('A8S 2CO')
  })

  const known = {
    names: ['Philippa Marsh', 'Philip March', 'Gwen Archer', 'Otto Kranz'],
    postcodes: ['B7K 2DP', 'D7K 9TP', 'W1A 0AX'],
    addresses: ['14 Larch Road', '40 Larch Road', '14 Church Road'],
  }

  it.each<[EvidenceKind, Said, string]>([
    ['name', 'gwen artur', 'Gwen Archer'],
    ['name', ['when are sure', 'gwen archer'], 'Gwen Archer'],
    ['postcode', 'd seven k two d p', 'B7K 2DP'],
    ['address', 'fourteen large road', '14 Larch Road'],
  ])('%s: "%s" is the known %s', (kind, said, value) => {
    expect(settled(kind, 'GB', [said], known)[0]).toBe(value)
  })

  it('never answers a known value far from what was heard, or where another was clearly heard', () => {
    expect(settled('name', 'GB', ['um hold on a second'], known)).toEqual([])
    expect(settled('name', 'GB', ['my name is rosa fields'], known)[0]).toBe('Rosa Fields')
  })

  it('does not answer again what the caller has said is wrong', () => {
    const first = evidenceOf('name', 'US', [['dan hill', 'stan hill']])
    const corrected = first && withoutValue(first, 'Dan Hill')
    expect(corrected && settle(corrected, { country: 'US', locale: locales.en })[0]?.value).toBe('Stan Hill')
  })

  it('puts the settled value in front, with its parts', () => {
    const evidence = evidenceOf('name', 'US', ['sean kennard', 's h a u n'])
    const last = understand('s h a u n', locales.en, { language: 'en', country: 'US', asked: ['name'] })
    if (!evidence) throw new Error('nothing was heard')
    const { candidates } = withSettled(last, evidence, settle(evidence, { country: 'US', locale: locales.en }))
    expect(candidates[0]).toMatchObject({
      kind: 'name',
      value: { first: 'Shaun', last: 'Kennard', full: 'Shaun Kennard' },
      text: 's h a u n',
    })
    expect(candidates.some(({ kind, value }) => kind === 'last_name' && value === 'Kennard')).toBe(true)
  })

  it('is plain JSON, bounded, and never throws', () => {
    const kinds = fc.constantFrom<EvidenceKind>('name', 'postcode', 'address')
    fc.assert(
      fc.property(
        kinds,
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 15 }), { maxLength: 6 }),
        (kind, said) => {
          const evidence = evidenceOf(kind, 'GB', said)
          if (!evidence) return true
          settle(evidence, { country: 'GB', locale: locales.en, known: knownIndex(known) })
          expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
          return evidence.attempts.length <= MOST_ATTEMPTS && JSON.stringify(evidence).length < 12_000
        },
      ),
      { numRuns: 50 },
    )
  })
})
