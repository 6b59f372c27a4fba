import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRequest } from '../../test/requests.ts'
import type { BusySpan } from '../calendar.ts'
import { findTimes } from '../find-times.ts'
import { slotProblem } from './refuse.ts'
import type { TimesRequest } from './request.ts'
import { isStillFree, isTakenByMoreThanOverlap, surroundings } from './still-free.ts'

/** What somebody takes beside an offer before it is held. */
const other = fc.record({
  resource: fc.constantFrom('van-1', 'van-2'),
  after: fc.integer({ min: -14, max: 14 }),
  quarters: fc.integer({ min: 1, max: 8 }),
  visit: fc.constantFrom(undefined, 'another'),
  place: fc.constantFrom(undefined, 'Bristol', '3 Hill Road, Wolcott', 'Hartford'),
})

const isKnown = ({ facts, place }: TimesRequest): boolean => facts.travel === undefined || place !== undefined

describe('a time that was offered', () => {
  test('is free as long as the finder would offer it again, whatever others take meanwhile', () => {
    fc.assert(
      fc.property(anyRequest, fc.array(other, { maxLength: 3 }), (request, others) => {
        const { facts, emergency, except, place } = request
        for (const time of findTimes({ ...request, limit: 20 }).offers) {
          const start = Date.parse(time.start)
          const taken = others.map(({ after, quarters, ...span }): BusySpan => {
            const from = start + after * 900_000
            return { ...span, start: new Date(from).toISOString(), end: new Date(from + quarters * 900_000).toISOString() }
          })
          const busy = [...request.busy, ...taken]
          const offered = slotProblem({ ...request, busy }, time.start, time.resource) === null
          const free = isStillFree({ facts, time, busy, except, emergency, place })
          if (isKnown(request)) expect(free).toBe(offered)
          else if (offered) expect(free).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('depends on nothing beyond its surroundings', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { facts, emergency, except, place } = request
        for (const time of findTimes({ ...request, limit: 20 }).offers) {
          const [start, end] = [Date.parse(time.start), Date.parse(time.end)]
          const { from, to, resources } = surroundings(facts, start, end, time.resource)
          const near = request.busy.filter(
            (span) => Date.parse(span.start) < to && Date.parse(span.end) > from && (resources?.includes(span.resource) ?? true),
          )
          for (const rush of [false, true]) {
            const asked = { facts, time, except, place, emergency: rush }
            expect(isStillFree({ ...asked, busy: near })).toBe(isStillFree({ ...asked, busy: request.busy }))
          }
          expect(isStillFree({ facts, time, except, place, emergency, busy: near })).toBe(true)
          if (!isTakenByMoreThanOverlap(facts)) expect([from, to]).toEqual([start, end])
        }
      }),
      { numRuns: 200 },
    )
  })
})
