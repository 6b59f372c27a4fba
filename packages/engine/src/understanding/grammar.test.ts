import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import type { Kind } from './candidate.ts'
import { GRAMMAR_NAMES, type GrammarName } from './grammar.ts'
import { REGION_TAGS, regionIn } from './region.ts'

/** Which grammar reads each kind: a kind that is added must be named here, or this does not compile. */
const READ_BY: Readonly<Record<Kind, GrammarName>> = {
  name: 'name',
  first_name: 'name',
  last_name: 'name',
  phone: 'phone',
  address: 'address',
  postcode: 'address',
  city: 'address',
  date: 'dateTime',
  time: 'dateTime',
  datetime: 'dateTime',
  date_range: 'dateTime',
  time_range: 'dateTime',
  datetime_range: 'dateTime',
  time_wish: 'dateTime',
  people: 'dateTime',
  yesno: 'yesNo',
  menu_choice: 'menuChoice',
  intent: 'acts',
  topic: 'acts',
  command: 'acts',
  language: 'acts',
  service_type: 'service',
  problem: 'service',
  emergency: 'emergency',
  urgency: 'triage',
  correction: 'correction',
  on_behalf: 'onBehalf',
}

describe.each(Object.values(locales))('the locale $language', ({ language, grammars, regions }) => {
  it.each(GRAMMAR_NAMES)('reads %s, or says why it does not', (name) => {
    const grammar = grammars[name]
    if ('unsupported' in grammar) return expect(grammar.unsupported).not.toBe('')
    const kinds = Object.entries(READ_BY).flatMap(([kind, by]) => (by === name ? [kind] : []))
    expect(grammar.kinds).toEqual(expect.arrayContaining(kinds))
  })

  it('names its regions, each of its own language', () => {
    expect(regions.map(({ tag }) => tag).sort()).toEqual(REGION_TAGS.filter((tag) => tag.startsWith(language)).sort())
    for (const region of regions) expect(regionIn(regions, region)).toBe(region)
    expect(regionIn(regions, { country: 'CH' })).toBe(regions[0])
  })
})
