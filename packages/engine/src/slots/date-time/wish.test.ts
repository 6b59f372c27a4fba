import { describe, expect, it } from 'vitest'
import { dateTime } from '../../locales/en/date-time/date-time.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { refine } from '../../understanding/refine.ts'
import { tokenise } from '../../understanding/token.ts'
import { timeWanted } from './wish.ts'

const referenceTime = '2026-11-23T09:05'

function wanted(text: string, { asked = 'preferred_time', date }: { asked?: string; date?: string } = {}) {
  const call: UnderstandingContext = { language: 'en', country: 'US', asked: [asked], referenceTime }
  const { candidates } = refine(dateTime.read({ text, tokens: tokenise(text) }, call), call)
  return timeWanted(candidates, { referenceTime, date })
}
const windows = (text: string, options?: { asked?: string; date?: string }) =>
  wanted(text, options)?.windows.map(({ from, to }) => `${from}/${to}`)

describe('the time that is wished for', () => {
  it('takes a day alone as that whole day', () => {
    expect(windows('friday')).toEqual(['2026-11-27T00:00/2026-11-28T00:00'])
    expect(windows('next week')).toEqual(['2026-11-30T00:00/2026-12-07T00:00'])
  })

  it('keeps an exact time, in a window of its half-day', () => {
    expect(wanted('tuesday at two')).toEqual({
      windows: [{ from: '2026-11-24T12:00', to: '2026-11-25T00:00' }],
      exact: '2026-11-24T14:00',
    })
    expect(wanted('friday the plumber should come, say ten thirty')?.exact).toBe('2026-11-27T10:30')
  })

  it('reads the same wish whatever was asked', () => {
    for (const text of ['tomorrow afternoon', 'tuesday at two', 'wednesday after three', 'tonight', 'friday or monday']) {
      expect(wanted(text, { asked: 'intent' })).toEqual(wanted(text))
    }
  })

  it('limits a part of a day to its hours', () => {
    expect(windows('tomorrow afternoon')).toEqual(['2026-11-24T12:00/2026-11-24T17:00'])
    expect(windows('wednesday after three')).toEqual(['2026-11-25T15:00/2026-11-26T00:00'])
    expect(windows('today before noon')).toEqual(['2026-11-23T09:05/2026-11-23T12:00'])
    expect(windows('wednesday before noon')).toEqual(['2026-11-25T00:00/2026-11-25T12:00'])
  })

  it('has one window for each of several days or times', () => {
    expect(windows('friday or monday')).toEqual(['2026-11-27T00:00/2026-11-28T00:00', '2026-11-30T00:00/2026-12-01T00:00'])
    expect(windows('tuesday or wednesday in the morning')).toEqual([
      '2026-11-24T08:00/2026-11-24T12:00',
      '2026-11-25T08:00/2026-11-25T12:00',
    ])
    expect(windows('saturday morning or sunday')).toEqual(['2026-11-28T08:00/2026-11-28T12:00', '2026-11-29T00:00/2026-11-30T00:00'])
    expect(windows('mornings next week')).toHaveLength(7)
    expect(windows('tuesday at two or wednesday at nine')).toEqual([
      '2026-11-24T12:00/2026-11-25T00:00',
      '2026-11-25T00:00/2026-11-25T12:00',
    ])
    expect(wanted('tuesday at two or wednesday at nine')?.exact).toBe('2026-11-24T14:00')
  })

  it('gives a time alone to the day wished for earlier, else to the next day that has it', () => {
    expect(wanted('two thirty', { date: '2026-11-27' })?.exact).toBe('2026-11-27T14:30')
    expect(wanted('at eleven')?.exact).toBe('2026-11-23T11:00')
    expect(wanted('at eight am')?.exact).toBe('2026-11-24T08:00')
    expect(windows('in the morning', { date: '2026-11-27' })).toEqual(['2026-11-27T08:00/2026-11-27T12:00'])
  })

  it('takes hours alone for every day from today, without the days that are ruled out', () => {
    expect(windows('after three')?.slice(0, 2)).toEqual(['2026-11-23T15:00/2026-11-24T00:00', '2026-11-24T15:00/2026-11-25T00:00'])
    expect(windows('any morning but not tuesday, tuesday i teach')?.[0]).toBe('2026-11-23T08:00/2026-11-23T12:00')
    expect(wanted('any morning but not tuesday, tuesday i teach')?.not).toEqual(['2026-11-24'])
    expect(wanted('not this week, the week after')?.windows).toEqual([{ from: '2026-11-30T00:00', to: '2026-12-07T00:00' }])
  })

  it('takes any time and the soonest as no limit, on a day as that day', () => {
    expect(wanted('as soon as possible')).toEqual({ windows: [] })
    expect(wanted('any time')).toEqual({ windows: [] })
    expect(windows('any time tuesday')).toEqual(['2026-11-24T00:00/2026-11-25T00:00'])
    expect(windows('first thing tomorrow')).toEqual(['2026-11-24T00:00/2026-11-25T00:00'])
    expect(windows('any time', { date: '2026-11-27' })).toEqual(['2026-11-27T00:00/2026-11-28T00:00'])
  })

  it('rules days out', () => {
    expect(wanted('any day but tuesday')).toEqual({ windows: [], not: ['2026-11-24'] })
    expect(wanted('next week but not tuesday')?.not).toEqual(['2026-11-24'])
  })

  it('does not take what happened for a wish', () => {
    for (const text of [
      'there is no heat since saturday',
      'it has been dripping since this morning',
      'i called yesterday',
      'the heater quit last night',
      'yesterday at nine it was fine',
      'since about six it is getting worse',
      'you were here last week',
      'the light comes on whenever the furnace starts',
      'it is leaking right now',
    ]) {
      expect([text, wanted(text, { asked: 'intent' })]).toEqual([text, undefined])
    }
    expect(windows('no heat since saturday, can you come tomorrow', { asked: 'intent' })).toEqual(['2026-11-24T00:00/2026-11-25T00:00'])
  })

  it('says nothing where nothing was said about time', () => {
    expect(wanted('my sink is leaking')).toBeUndefined()
    expect(wanted('something later')).toBeUndefined()
  })
})
