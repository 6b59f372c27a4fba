import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseBusiness } from '@callwright/engine'
import { afterAll, describe, expect, test } from 'vitest'
import { loadBusinesses } from './load.ts'
import { pickLocale } from './locale.ts'
import { isOpen, opensAt } from './opening.ts'

const folder = mkdtempSync(join(tmpdir(), 'callwright-business-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function reference() {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error(loaded.message)
  return loaded.businesses
}
const write = (name: string, json: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  return path
}

describe('business files', () => {
  test('the reference businesses come along, Bristol Plumbing first, the same as the example', () => {
    expect(reference().map(({ id }) => id)).toEqual(['bristol-plumbing', 'plomberie-lachine'])
    const example: unknown = JSON.parse(
      readFileSync(new URL('../../../../examples/bristol-plumbing/business.json', import.meta.url), 'utf8'),
    )
    const shipped: unknown = JSON.parse(readFileSync(new URL('../businesses/bristol-plumbing.json', import.meta.url), 'utf8'))
    expect(shipped).toEqual(example)
  })

  test('a mistake is told with file, path and reason', () => {
    const [facts] = reference()
    const path = write('wrong.json', { ...facts, time_zone: 'America/Bristol', hours: { mon: ['17:00-08:00'] } })
    const loaded = loadBusinesses(path)
    expect(loaded).toMatchObject({ ok: false, message: expect.stringContaining('wrong.json: time_zone: must be an IANA time zone') })
    expect(loaded).toMatchObject({ message: expect.stringContaining('wrong.json: hours.mon.0: must end after it starts') })
  })

  test('what is no JSON, or is not there, is refused with its path', () => {
    expect(loadBusinesses(write('broken.json', '{'))).toMatchObject({ ok: false, message: expect.stringContaining('broken.json') })
    expect(loadBusinesses(join(folder, 'none.json'))).toMatchObject({ ok: false, message: expect.stringContaining('none.json') })
  })

  test('public holidays are worked out and become part of the facts, as they are stored and read again', () => {
    const [facts] = reference()
    const holidays = { state: 'CT', except: ['Columbus Day'] }
    const loaded = loadBusinesses(write('holidays.json', { ...facts, holidays }), '2026-11-21')
    if (!loaded.ok) throw new Error(loaded.message)
    const [read] = loaded.businesses
    const again = parseBusiness(JSON.parse(JSON.stringify(read)))
    for (const each of [read, again.ok ? again.facts : undefined]) {
      expect(each && isOpen(each, '2026-11-11T15:00:00Z')).toBe(false)
      expect(each && isOpen(each, '2026-10-12T15:00:00Z')).toBe(true)
      expect(each && opensAt(each, '2027-05-31T15:00:00Z')).toBe('2027-06-01T12:00:00.000Z')
    }
  })

  test('a slip in them is told with file, path and reason', () => {
    const [facts] = reference()
    expect(loadBusinesses(write('slip.json', { ...facts, holidays: { state: 'Conn' } }))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^slip\.json: holidays\.state: is not known; known are .*CT \(Connecticut\)/),
    })
  })

  test('two businesses cannot share a number', () => {
    const both = mkdtempSync(join(folder, 'both-'))
    const [facts] = reference()
    for (const id of ['one', 'two']) writeFileSync(join(both, `${id}.json`), JSON.stringify({ ...facts, id }))
    expect(loadBusinesses(both)).toMatchObject({ ok: false, message: expect.stringContaining('+18605550100 belongs to two') })
  })
})

test.each([
  ['en', 'en-US'],
  ['es-US', 'es-US'],
  ['EN_us', 'en-US'],
  ['de', 'en-US'],
  [undefined, 'en-US'],
])('the locale %s becomes the business’s own %s', (wanted, own) => {
  const [bristol] = reference()
  expect(bristol && pickLocale(bristol, wanted)).toBe(own)
})

test.each([
  ['2026-11-23T13:00:00Z', true, 'Monday at 8, to the minute'],
  ['2026-11-23T12:59:00Z', false, 'Monday before 8'],
  ['2026-11-26T15:00:00Z', false, 'a closed day'],
  ['2026-07-06T12:30:00Z', true, 'summer time'],
])('opening hours are local: %s is %s (%s)', (at, open) => {
  const [bristol] = reference()
  expect(bristol && isOpen(bristol, at)).toBe(open)
})
