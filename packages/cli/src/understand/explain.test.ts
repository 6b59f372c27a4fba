import type { Candidate, Understanding } from '@callwright/engine'
import { locales, tokenise, understand } from '@callwright/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styles } from '../style.ts'
import { columnsOf, rowsOf } from './columns.ts'
import { type Background, drawUnderstanding } from './explain.ts'

const screen = { width: 100, style: styles(false) }
const draw = (understanding: Understanding, background?: Background) => drawUnderstanding(understanding, screen, background).split('\n')

function reading(text: string, words: string, rest: Partial<Extract<Candidate, { kind: 'date' }>> = {}): Candidate {
  const start = text.indexOf(words)
  return { kind: 'date', value: '2026-11-24', text: words, start, end: start + words.length, score: 0.9, rule: 'en.date.weekday', ...rest }
}
const made = (text: string, candidates: Candidate[], rejected: Understanding['rejected'] = []): Understanding => ({
  text,
  tokens: tokenise(text),
  candidates,
  rejected,
})

describe('the drawing of an understanding', () => {
  it('underlines the words of a reading, with its rule, its score and what was assumed', () => {
    const text = 'say tuesday'
    expect(draw(made(text, [reading(text, 'tuesday', { assumed: ['week'] })]))).toEqual([
      'say tuesday',
      '    ~~~~~~~ date = 2026-11-24 (en.date.weekday, 0.90, assumed week)',
      'not read: say',
      '',
      'what was read = its value (by which rule, how sure from 0 to 1, assumed without being said)',
      '',
    ])
  })

  it('shows two readings of the same words as two', () => {
    const text = 'next tuesday'
    const lines = draw(made(text, [reading(text, text, { value: '2026-12-01', score: 0.6 }), reading(text, text)]))
    expect(lines[1]).toContain('~~~~~~~~~~~~ date = 2026-11-24')
    expect(lines[2]).toMatch(/^or date = 2026-12-01/)
  })

  it('says what answers the question, or that nothing does', () => {
    const text = 'tuesday'
    expect(draw(made(text, [reading(text, text)]), { asked: ['preferred_time'] })[1]).toContain('<- preferred_time')
    expect(draw(made(text, [reading(text, text)]), { asked: ['caller_name'] })).toContain('nothing answers caller_name')
  })

  it('says what was rejected, and why', () => {
    const text = 'may second'
    const candidate = reading(text, 'second')
    const lines = draw(made(text, [reading(text, text)], [{ candidate, because: 'en.date.month claims "may second"' }]))
    expect(lines.slice(lines.indexOf('rejected'), -2)).toEqual([
      'rejected',
      'may second',
      '    ~~~~~~ date = 2026-11-24 (en.date.weekday, 0.90): en.date.month claims "may second"',
      '',
    ])
  })

  it('shows other hearings, and whether they agree', () => {
    const first = made('tuesday', [reading('tuesday', 'tuesday')])
    const same = made('choose day', [reading('choose day', 'day')])
    const more: Candidate = { kind: 'yesno', value: 'yes', text: 'yes', start: 0, end: 3, score: 0.9, rule: 'en.yes-no.bare' }
    const other = made('thursday', [reading('thursday', 'thursday', { value: '2026-11-26' })])
    const lines = draw(first, { hearings: [first, same, other, made('yes', [more]), made('um', [])] })
    expect(lines.slice(lines.indexOf('also heard') + 1, -3)).toEqual([
      '"choose day"',
      '  agrees: date = 2026-11-24 (en.date.weekday, 0.90)',
      '"thursday"',
      '  differs: date = 2026-11-26 (en.date.weekday, 0.90)',
      '"yes"',
      '  adds: yesno = yes (en.yes-no.bare, 0.90)',
      '"um"',
      '  nothing',
    ])
  })

  it('keeps what only another hearing holds apart from what was said first', () => {
    const lines = draw(made('two day', [reading('tuesday', 'tuesday', { rule: 'en.date.weekday in "tuesday"' })]))
    expect(lines.slice(0, 5)).toEqual([
      'two day',
      'not read: two day',
      '',
      'only in another hearing',
      'date = 2026-11-24 (en.date.weekday in "tuesday", 0.90)',
    ])
  })

  it('tells values of several parts in words', () => {
    const text = 'not gas'
    const base = { text: 'gas', start: 4, end: 7, score: 0.9, rule: 'en.test' }
    const drawn = draw(
      made(text, [
        { ...base, kind: 'emergency', value: { level: 'urgent', kind: null } },
        { ...base, kind: 'correction', value: {} },
        { ...base, kind: 'time_wish', value: { type: 'not', dates: ['2026-11-24', '2026-11-25'] } },
      ]),
    ).join('\n')
    expect(drawn).toContain('emergency = level urgent (')
    expect(drawn).toContain('correction = something (')
    expect(drawn).toContain('time_wish = type not, dates 2026-11-24, 2026-11-25 (')
  })

  it('underlines words once, and writes all readings beneath them as far right as 80 columns let it', () => {
    const text = 'bonjour c’est hélène côté et mon évier déborde depuis mardi à midi'
    const read = understand(text, locales.fr, { language: 'fr', country: 'CA', asked: [], referenceTime: '2026-11-23T09:05' })
    const lines = drawUnderstanding(read, { ...screen, width: 80 }).split('\n')
    expect(lines.every((line) => columnsOf(line) < 80 || !/[~=]/u.test(line.slice(0, 40)))).toBe(true)
    for (const { start, end } of read.candidates) {
      const mark = `${' '.repeat(start)}${'~'.repeat(end - start)}`
      expect(
        lines.filter((line) => line === mark || line.startsWith(`${mark} `)),
        text.slice(start, end),
      ).toHaveLength(1)
    }
  })

  it('tells silence from words that mean nothing, and names what a language cannot hear', () => {
    expect(draw(made('', []))).toContain('nothing was said')
    expect(draw(made('hm', []))).toContain('nothing was understood')
    expect(draw(made('hm', []), { gaps: [{ grammar: 'acts', reason: 'not written yet' }] })).toContain(
      'no grammar for acts (not written yet)',
    )
  })

  it('keeps marks under their words behind wide, combining and hidden characters', () => {
    const text = '🚰 e\u0301t\u200be 水 tuesday'
    const [said = '', mark = ''] = draw(made(text, [reading(text, 'tuesday')]))
    expect(mark.indexOf('~')).toBe(columnsOf(said.slice(0, said.indexOf('tuesday'))))
  })

  it.each(['en', 'fr', 'es'] as const)('stands anything in %s, and shows no control character', (lang) => {
    const words = fc.constantFrom(...'no oui sí tuesday mardi a las dos leak 12 oak street 🚰 \u200d \ud800 \u001b[31m ٣ é'.split(' '))
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 200 }), (text, width) => {
        const read = understand(text, locales[lang], {
          language: lang,
          country: 'US',
          asked: ['preferred_time'],
          referenceTime: '2026-11-23T09:05',
        })
        const drawn = drawUnderstanding(read, { ...screen, width }, { asked: ['preferred_time'], hearings: [read, read] })
        expect(drawn.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

describe('rows of a screen', () => {
  it('hold the whole text, none too wide, none ending within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 60 }), (text, columns) => {
        const rows = rowsOf(text, columns)
        expect(rows.map((row) => text.slice(...row)).join('')).toBe(text)
        for (const row of rows) {
          expect(columnsOf(text.slice(...row))).toBeLessThanOrEqual(columns)
          expect(text.slice(...row).isWellFormed()).toBe(true)
        }
      }),
    )
  })

  it('are cut at blanks where there are any', () => {
    expect(rowsOf('one two three', 8).map((row) => 'one two three'.slice(...row))).toEqual(['one two ', 'three'])
  })
})
