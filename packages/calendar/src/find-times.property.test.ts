import { openingDays } from '@callwright/engine'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { bristol } from '../test/businesses.ts'
import { addedWay, freeStarts, hoursOn } from '../test/reference-finder.ts'
import { anyRequest, CHANGES, DAYS, ODD_CHANGES, requestRound } from '../test/requests.ts'
import type { BusySpan } from './calendar.ts'
import { slotProblem } from './find/refuse.ts'
import type { TimesRequest } from './find/request.ts'
import { findTimes } from './find-times.ts'
import { dayOf } from './time/parse-time.ts'

const always = (promise: (request: TimesRequest) => void, numRuns = 200) => fc.assert(fc.property(anyRequest, promise), { numRuns })

const dateIn = (request: TimesRequest, instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(request.facts.time_zone).toPlainDate()
const offersOn = (request: TimesRequest, date: string) =>
  findTimes({ ...request, limit: 500, wanted: { windows: [{ from: `${date}T00:00`, to: `${date}T23:59` }] } })

describe('round a clock change every slot is right, and none is missing', () => {
  const right = (request: TimesRequest, date: string) => {
    const expected = freeStarts(request, date)
    const { offers, refusal } = offersOn(request, date)
    const inside = refusal === null ? offers : []
    expect(inside.map(({ start, end }) => [start, end])).toEqual(expected.map(({ start, end }) => [start, end]))
    inside.forEach(({ resource }, n) => {
      expect(expected[n]?.resources).toContain(resource)
    })
    return inside.length
  }
  const always = (zone: string, change: string, numRuns: number) =>
    fc.assert(
      fc.property(requestRound(zone, change), (request) => {
        const today = dateIn(request, request.now)
        for (let ahead = -1; ahead <= DAYS; ahead++) right(request, today.add({ days: ahead }).toString())
      }),
      { numRuns },
    )
  test.each(CHANGES)('%s, %s', (zone, change) => always(zone, change, 20))
  test.each(ODD_CHANGES)('%s, %s', (zone, change) => always(zone, change, 8))

  test.each(CHANGES)('the whole month, day and night: %s, %s', (zone, change) => {
    const month = Temporal.PlainYearMonth.from(change.slice(0, 7))
    const first = month.toPlainDate({ day: 1 })
    const facts = {
      ...bristol,
      time_zone: zone,
      closed_days: [],
      hours: { 'mon-sun': ['00:00-24:00'] },
      horizon_days: 40,
      min_notice_minutes: 0,
    }
    const now = first.subtract({ days: 1 }).toZonedDateTime(zone).toInstant().toString()
    const request = { facts, now, service: 'general', wanted: { windows: [] }, limit: 3, busy: [] }
    const found = Array.from({ length: month.daysInMonth }, (_, n) => right(request, first.add({ days: n }).toString()))
    expect(found.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(47 * (month.daysInMonth - 1))
  })
})

describe('whatever is asked', () => {
  test('an offer is a time that every rule allows, and says who comes', () => {
    always((request) => {
      for (const { start, end, resource } of findTimes(request).offers) {
        const right = freeStarts(request, start.slice(0, 10)).find((each) => each.start === start)
        expect(right?.end).toBe(end)
        expect(right?.resources).toContain(resource)
      }
    })
  })

  test('of those who can come the one goes whose way grows least, among such the least versatile', () => {
    always((request) => {
      for (const { start, end, resource } of findTimes(request).offers) {
        const able = freeStarts(request, start.slice(0, 10)).find((each) => each.start === start)?.resources ?? []
        const added = (id: string) => (request.facts.travel ? addedWay(request, start, end, id) : 0)
        const least = Math.min(...able.map(added))
        if (Number.isNaN(least)) continue
        expect(resource).toBe(able.toReversed().find((id) => added(id) === least))
      }
    })
  })

  test('at most as many as were asked for, none twice, and inside a window whenever nothing is refused', () => {
    always((request) => {
      const { offers, refusal } = findTimes(request)
      expect(offers.length).toBeLessThanOrEqual(request.limit)
      expect(new Set(offers.map(({ start }) => start)).size).toBe(offers.length)
      const { windows, exact, not = [] } = request.wanted
      if (refusal !== null) return
      expect(offers.length).toBeGreaterThan(0)
      for (const { start } of offers) {
        const local = start.slice(0, 16)
        if (local === exact || windows.length === 0) continue
        expect(not).not.toContain(local.slice(0, 10))
        expect(not).not.toContain(local)
        expect(windows.some(({ from, to }) => from <= local && local < to) || exact !== undefined).toBe(true)
      }
    })
  })

  test('every offer passes the check before booking, and a refused exact time does not', () => {
    always((request) => {
      const { offers, refusal } = findTimes(request)
      for (const { start, resource } of offers) expect(slotProblem(request, start, resource)).toBeNull()
      if (request.wanted.exact !== undefined) expect(slotProblem(request, request.wanted.exact)).toEqual(refusal)
    })
  })

  test('what callers are told of the hours of a day is what the finder goes by', () => {
    always((request) => {
      const opening = openingDays(request.facts)
      const first = dateIn(request, request.now)
      for (let ahead = 0; ahead < DAYS; ahead++) {
        const day = first.add({ days: ahead })
        const { spans, closed } = opening(dayOf(day.toString()))
        expect(spans).toEqual([...hoursOn(request.facts, day)].sort((a, b) => a.from - b.from))
        expect(closed === null).toBe(spans.length > 0)
        if (closed !== null && ahead > 0) expect(slotProblem(request, `${day}T12:00`)?.reason).toBe(closed)
      }
    })
  })

  test('a window that holds a free time is never refused', () => {
    always((request) => {
      const { windows, exact, not = [] } = request.wanted
      if (exact !== undefined || windows.length === 0 || findTimes(request).refusal === null) return
      for (const { from, to } of windows) {
        for (let day = Temporal.PlainDate.from(from.slice(0, 10)); day.toString() <= to; day = day.add({ days: 1 })) {
          if (not.includes(day.toString())) continue
          const inside = freeStarts(request, day.toString()).map(({ start }) => start.slice(0, 16))
          expect(inside.filter((start) => start >= from && start < to && !not.includes(start))).toEqual([])
        }
      }
    }, 60)
  })
})

/** The same taken time in pieces that touch. */
const inPieces = (span: BusySpan): BusySpan[] => {
  const [from, to] = [Date.parse(span.start), Date.parse(span.end)]
  const cuts = [from, ...[0.25, 0.6].map((share) => from + Math.round(((to - from) * share) / 60_000) * 60_000), to]
  return cuts.slice(1).flatMap((end, n) => {
    const start = cuts[n] ?? from
    return end > start ? [{ ...span, start: new Date(start).toISOString(), end: new Date(end).toISOString() }] : []
  })
}

describe('the same is found', () => {
  test('in whatever order the taken time comes', () => {
    fc.assert(
      fc.property(
        anyRequest.chain((request) =>
          fc.tuple(fc.constant(request), fc.shuffledSubarray([...request.busy], { minLength: request.busy.length })),
        ),
        ([request, busy]) => {
          expect(findTimes({ ...request, busy })).toEqual(findTimes(request))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('whether it comes whole, in pieces, or twice', () => {
    always((request) => {
      const found = findTimes(request)
      expect(findTimes({ ...request, busy: request.busy.flatMap(inPieces) })).toEqual(found)
      expect(findTimes({ ...request, busy: [...request.busy, ...request.busy] })).toEqual(found)
    })
  })

  test('however its instants are written', () => {
    always((request) => {
      const rewritten = (text: string) => new Date(Date.parse(text)).toISOString()
      const busy = request.busy.map((span) => ({ ...span, start: rewritten(span.start), end: rewritten(span.end) }))
      expect(findTimes({ ...request, busy })).toEqual(findTimes(request))
    })
  })

  test('beside taken time that makes no sense', () => {
    always((request) => {
      const nonsense = ['', 'tomorrow', '2026-11-31T10:00:00Z', '2026-10-26T25:00:00Z', '9999'].map((start) => ({
        resource: 'van-1',
        start,
      }))
      const busy = [...request.busy, ...nonsense.map((each, n) => ({ ...each, end: n % 2 === 0 ? '2026-11-02T10:00:00Z' : 'later' }))]
      const backwards = { resource: 'van-1', start: '2026-11-02T12:00:00Z', end: '2026-11-02T10:00:00Z' }
      expect(findTimes({ ...request, busy: [backwards, ...busy] })).toEqual(findTimes(request))
    }, 60)
  })
})
