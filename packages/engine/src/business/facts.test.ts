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

  it('name what rules of the calendar contradict one another', () => {
    expect(mistakes({ exceptions: { '2026-12-25': ['10:00-12:00'] } })).toEqual(['exceptions.2026-12-25: is among closed_days too'])
    expect(mistakes({ keep_free: [{ until: '2026-12-24' }] })).toEqual(['keep_free.0: must say which days: "days", "dates" or "from"'])
    expect(mistakes({ keep_free: [{ from: '2026-12-24', until: '2026-12-01' }] })).toEqual(['keep_free.0.until: must not be before "from"'])
    expect(mistakes({ keep_free: [{ days: 'fri', resources: ['van-9'] }] })).toEqual([
      'keep_free.0.resources.0: is not the id of a resource',
    ])
    const between = { Bristol: { Wolcott: 20, Bristol: 5 }, Wolcott: { Bristol: 25 } }
    expect(mistakes({ travel: { other_place_minutes: 30, between } })).toEqual([
      'travel.between.Bristol.Wolcott: must take as long as the way back',
      'travel.between.Bristol.Bristol: is one place: "same_place_minutes" says how long that takes',
      'travel.between.Wolcott.Bristol: must take as long as the way back',
    ])
    expect(mistakes({ holidays: { country: 'USA' } })).toEqual(['holidays.country: must be a country code like "US"'])
  })

  it('written before a rule was known mean what they did', () => {
    const { exceptions, keep_free, travel_buffer_minutes, ...older } = facts
    const parsed = parseBusiness(JSON.parse(JSON.stringify(older)))
    expect(parsed.ok && parsed.facts).toMatchObject({ exceptions: {}, keep_free: [], travel_buffer_minutes: 0 })
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
