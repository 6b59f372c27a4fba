import { describe, expect, it } from 'vitest'
import { bristol } from '../../test/business.ts'
import { openingWeek, parseBusiness } from './facts.ts'

const facts = bristol()
const mistakes = (change: object) => {
  const parsed = parseBusiness({ ...facts, ...change })
  return parsed.ok ? [] : parsed.mistakes.map(({ path, reason }) => `${path}: ${reason}`)
}

describe('business facts', () => {
  it('name every mistake by path and reason', () => {
    expect(mistakes({ time_zone: 'Mars/Olympus' })).toEqual(['time_zone: must be an IANA time zone, like "America/New_York"'])
    expect(mistakes({ hours: { 'mon-fri': ['17:00-08:00'] } })).toEqual(['hours.mon-fri.0: must end after it starts'])
    expect(mistakes({ numbers: ['555-0100'] })[0]).toContain('numbers.0: must be a phone number in E.164')
    expect(mistakes({ services: [{ id: 'leak', minutes: 60, spoken: { en: 'leak' } }] })).toContain(
      'services: must hold a service with the id "general", for work that no other service covers',
    )
    expect(mistakes({ resources: [{ id: 'van', skills: ['flying'] }] })).toEqual([
      'resources.0.skills.0: is neither "*" nor the id of a service',
    ])
    expect(mistakes({ default_locale: 'fr-CA' })).toEqual(['default_locale: must be one of locales'])
    expect(mistakes({ colour: 'blue' })[0]).toContain('colour')
    expect(parseBusiness('nothing').ok).toBe(false)
  })

  it('open by weekday, a single day overriding a span', () => {
    const week = openingWeek({ hours: { 'mon-fri': ['08:00-12:00', '13:00-17:00'], wed: ['10:00-14:00'], sun: [] } })
    expect(week[0]).toEqual([
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ])
    expect(week[2]).toEqual([{ from: 600, to: 840 }])
    expect(week[5]).toEqual([])
  })
})
