import { type BusinessFacts, parseBusiness } from '@callwright/engine'
import { describe, expect, test } from 'vitest'
import { bristol } from '../../test/businesses.ts'
import { resolveHolidays } from './resolve-holidays.ts'

const TODAY = '2026-11-21'

function read(changes: object, today = TODAY) {
  const parsed = parseBusiness({ ...bristol, ...changes })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return resolveHolidays(parsed.facts, today)
}

function days(changes: object, today?: string): NonNullable<BusinessFacts['holidays']>['days'] {
  const resolved = read(changes, today)
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.mistakes))
  return resolved.facts.holidays?.days ?? []
}
const on = (list: ReturnType<typeof days>, date: string) => list.find((day) => day.date === date)
const french = { default_locale: 'fr-CA', locales: ['fr-CA', 'en-CA'] }

describe('public holidays', () => {
  test('of a state, by name in the languages of the business, from last year to four years ahead', () => {
    const found = days({ holidays: { state: 'CT' } })
    expect(on(found, '2026-11-26')).toEqual({ date: '2026-11-26', name: { en: 'Thanksgiving Day', es: 'Acción de Gracias' } })
    expect(on(found, '2026-09-07')?.name?.en).toBe('Labor Day')
    expect(on(found, '2026-02-12')?.name).toEqual({ en: "Lincoln's Birthday" })
    expect([found[0]?.date, found.at(-1)?.date]).toEqual(['2025-01-01', '2030-12-25'])
  })

  test('with the day that is given for one on a weekend, under the name of the holiday', () => {
    const found = days({ holidays: {} })
    expect(on(found, '2026-07-03')?.name?.en).toBe('Independence Day')
    expect(on(found, '2026-07-04')?.name?.en).toBe('Independence Day')
  })

  test.each([
    ['CA', 'QC', '2027-06-24', { fr: 'Fête nationale du Québec', en: 'National Holiday' }, french],
    ['GB', 'ENG', '2027-08-30', { en: 'Summer bank holiday' }, { default_locale: 'en-GB', locales: ['en-GB'] }],
    ['FR', undefined, '2027-07-14', { fr: 'Fête Nationale de la France' }, { default_locale: 'fr-FR', locales: ['fr-FR'] }],
    ['ES', 'MD', '2026-05-02', undefined, { default_locale: 'en-US', locales: ['en-US'] }],
    ['MX', undefined, '2027-09-16', { es: 'Día de la Independencia' }, { default_locale: 'es-MX', locales: ['es-MX'] }],
  ])('of %s %s: %s', (country, state, date, name, speaks) => {
    const found = days({ ...speaks, holidays: { country, ...(state === undefined ? {} : { state }) } })
    expect(on(found, date)).toEqual({ date, ...(name && { name }) })
  })

  test('are worked all the same where the owner says so, by name in any language or by date', () => {
    const found = days({ holidays: { except: ['columbus day', 'Día del Veterano', '2026-12-25'] } })
    for (const date of ['2026-10-12', '2027-10-11', '2027-11-11', '2026-12-25']) expect(on(found, date)).toBeUndefined()
    expect(on(found, '2027-12-25')).toBeDefined()
  })

  test('days that are no public holidays are free where the owner names them', () => {
    expect(on(days({ holidays: {} }), '2026-12-31')).toBeUndefined()
    expect(on(days({ holidays: { also: ["New Year's Eve"] } }), '2026-12-31')?.name?.en).toBe("New Year's Eve")
  })

  test('are the same whenever in a year they are worked out, and however often', () => {
    const first = read({ holidays: { state: 'CT' } }, '2026-01-01')
    expect(read({ holidays: { state: 'CT' } }, '2026-12-31')).toEqual(first)
    expect(first.ok && resolveHolidays(first.facts, TODAY)).toEqual(first)
    expect(first.ok && parseBusiness(JSON.parse(JSON.stringify(first.facts)))).toEqual(first)
  })

  test('nothing changes for a business that names none', () => {
    expect(resolveHolidays(bristol, TODAY)).toEqual({ ok: true, facts: bristol })
  })
})

describe('slips', () => {
  const reason = (holidays: object) => {
    const resolved = read({ holidays })
    return resolved.ok ? [] : resolved.mistakes.map((mistake) => `${mistake.path} ${mistake.reason}`)
  }
  test('a country, state or region that there is none of names those there are', () => {
    expect(reason({ country: 'ZZ' })[0]).toContain('holidays.country is not known; known are AD (Andorra), AE')
    expect(reason({ state: 'Connecticut' })[0]).toMatch(/holidays\.state is not known; .*CT \(Connecticut\)/)
    expect(reason({ state: 'CT', region: 'X' })).toEqual(['holidays.region is not known; known are none'])
  })
  test('a holiday that there is none of names those there are', () => {
    expect(reason({ except: ['Veteran Day'] })[0]).toMatch(/holidays\.except no day is called "Veteran Day"; .*Veterans Day/)
    expect(reason({ also: ['Thanksgiving Day'] })[0]).toMatch(/holidays\.also no day is called "Thanksgiving Day"; .*Christmas Eve/)
  })
})
