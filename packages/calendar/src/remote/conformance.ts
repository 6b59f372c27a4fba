import { deepEqual, equal, notEqual } from 'node:assert/strict'
import type { ConformanceCase } from '../conformance.ts'
import type { RemoteResult } from './problem.ts'
import type { EventDraft, RemoteCalendar } from './remote-calendar.ts'

/** A vendor's calendar with nothing in it, and somebody who changes it there by hand, past the driver. */
export type RemoteUnderTest = {
  /** Of a business in `America/New_York`. */
  readonly remote: RemoteCalendar
  readonly owner: {
    /** Puts an event there; `free`: shown as free time. Local times of the zone without offset; a whole day as `YYYY-MM-DD`. */
    readonly adds: (event: {
      readonly start: string
      readonly end: string
      readonly title: string
      readonly place?: string
      readonly free?: boolean
    }) => Promise<void>
    /** Moves one of our events. Local times without offset. */
    readonly moves: (reference: string, to: { readonly start: string; readonly end: string }) => Promise<void>
    readonly deletes: (reference: string) => Promise<void>
  }
}

const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }

/** What every driver must do, for any test runner to loop over. */
export function remoteConformance(makeRemote: () => Promise<RemoteUnderTest>): readonly ConformanceCase[] {
  const check = (name: string, body: (under: RemoteUnderTest) => Promise<void>): ConformanceCase => ({
    name,
    run: async () => body(await makeRemote()),
  })
  return [
    check('an event that was written is found by its reference and takes its time', async ({ remote }) => {
      const written = value(await remote.insert(draft()))
      equal(written.reference, 'apt_1')
      equal(iso(written.start), '2026-11-24T18:00:00.000Z')
      equal(iso(written.end), '2026-11-24T19:00:00.000Z')
      const found = value(await remote.get('apt_1'))
      deepEqual([found?.id, found?.etag, found?.start, found?.end], [written.id, written.etag, written.start, written.end])
      deepEqual(times(value(await remote.busy(WEEK))), [['apt_1', '2026-11-24T18:00:00.000Z', '2026-11-24T19:00:00.000Z']])
    }),
    check('the same event written twice is there once', async ({ remote }) => {
      const first = value(await remote.insert(draft()))
      const again = value(await remote.insert(draft({ start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' })))
      deepEqual([again.id, iso(again.start)], [first.id, iso(first.start)])
      equal(value(await remote.busy(WEEK)).length, 1)
    }),
    check('an event written by two at the same moment is there once', async ({ remote }) => {
      const results = await Promise.all([remote.insert(draft()), remote.insert(draft()), remote.insert(draft())])
      equal(new Set(results.map((result) => value(result).id)).size, 1)
      equal(value(await remote.busy(WEEK)).length, 1)
    }),
    check('what stands in it by hand takes time, and what is shown as free does not', async ({ remote, owner }) => {
      await owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:30:00', title: 'Dentist' })
      await owner.adds({ start: '2026-11-24T11:00:00', end: '2026-11-24T12:00:00', title: 'Maybe golf', free: true })
      deepEqual(times(value(await remote.busy(WEEK))), [[null, '2026-11-24T14:00:00.000Z', '2026-11-24T15:30:00.000Z']])
    }),
    check('where something takes place is told as it was written', async ({ remote, owner }) => {
      await owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:30:00', title: 'Quote', place: '3 Hill Road; Wolcott, CT' })
      await owner.adds({ start: '2026-11-24T11:00:00', end: '2026-11-24T12:00:00', title: 'Dentist' })
      value(await remote.insert(draft()))
      deepEqual(
        value(await remote.busy(WEEK)).map(({ place }) => place),
        ['3 Hill Road; Wolcott, CT', undefined, '12 Oak Street, Bristol'],
      )
    }),
    check('a whole day takes its local day, also where the clock changes', async ({ remote, owner }) => {
      await owner.adds({ start: '2026-11-25', end: '2026-11-26', title: 'Off' })
      await owner.adds({ start: '2027-03-14', end: '2027-03-15', title: 'Off' })
      deepEqual(times(value(await remote.busy(WEEK))), [[null, '2026-11-25T05:00:00.000Z', '2026-11-26T05:00:00.000Z']])
      const march = { from: '2027-03-13T12:00:00-05:00', to: '2027-03-16T00:00:00-04:00' }
      deepEqual(times(value(await remote.busy(march))), [[null, '2027-03-14T05:00:00.000Z', '2027-03-15T04:00:00.000Z']])
    }),
    check('only what touches the range is told', async ({ remote }) => {
      value(await remote.insert(draft()))
      deepEqual(value(await remote.busy({ from: '2026-11-24T14:00:00-05:00', to: '2026-11-24T15:00:00-05:00' })), [])
      deepEqual(value(await remote.busy({ from: '2026-11-24T12:00:00-05:00', to: '2026-11-24T13:00:00-05:00' })), [])
      equal(value(await remote.busy({ from: '2026-11-24T13:30:00-05:00', to: '2026-11-24T13:40:00-05:00' })).length, 1)
    }),
    check('an event is updated and keeps its reference', async ({ remote }) => {
      const written = value(await remote.insert(draft()))
      const to = { start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:30:00-05:00' }
      const updated = value(await remote.update(draft(to), written.etag))
      deepEqual([updated.reference, iso(updated.start)], ['apt_1', '2026-11-25T18:00:00.000Z'])
      notEqual(updated.etag, written.etag)
      deepEqual(times(value(await remote.busy(WEEK))), [['apt_1', '2026-11-25T18:00:00.000Z', '2026-11-25T19:30:00.000Z']])
    }),
    check('an update or a removal on old knowledge is refused', async ({ remote, owner }) => {
      const written = value(await remote.insert(draft()))
      await owner.moves('apt_1', { start: '2026-11-24T15:00:00', end: '2026-11-24T16:00:00' })
      failsWith('changed', await remote.update(draft(), written.etag))
      failsWith('changed', await remote.remove('apt_1', written.etag))
      equal(iso(value(await remote.get('apt_1'))?.start ?? ''), '2026-11-24T20:00:00.000Z')
      value(await remote.update(draft(), null))
      equal(iso(value(await remote.get('apt_1'))?.start ?? ''), '2026-11-24T18:00:00.000Z')
    }),
    check('an update of what is not there says so', async ({ remote }) => {
      failsWith('missing', await remote.update(draft(), null))
      equal(value(await remote.get('apt_1')), null)
    }),
    check('an event that was removed takes no time, and removing it again is no problem', async ({ remote }) => {
      const written = value(await remote.insert(draft()))
      value(await remote.remove('apt_1', written.etag))
      equal(value(await remote.get('apt_1')), null)
      deepEqual(value(await remote.busy(WEEK)), [])
      value(await remote.remove('apt_1', null))
      value(await remote.remove('apt_never', null))
    }),
    check('an event that was removed can come back', async ({ remote }) => {
      value(await remote.insert(draft()))
      value(await remote.remove('apt_1', null))
      const to = { start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' }
      value(await remote.insert(draft(to)))
      deepEqual(times(value(await remote.busy(WEEK))), [['apt_1', '2026-11-25T18:00:00.000Z', '2026-11-25T19:00:00.000Z']])
      equal(value(await remote.get('apt_1'))?.reference, 'apt_1')
    }),
    check("the owner's own changes to our events are told", async ({ remote, owner }) => {
      for (const reference of ['apt_1', 'apt_2', 'apt_3']) {
        const day = `2026-11-2${3 + Number(reference.at(-1))}`
        value(await remote.insert(draft({ reference, start: `${day}T13:00:00-05:00`, end: `${day}T14:00:00-05:00` })))
      }
      await owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:30:00', title: 'Dentist' })
      const all = value(await remote.changes(null, WEEK))
      equal(all.complete, true)
      deepEqual(all.events.map(({ reference }) => reference).toSorted(), ['apt_1', 'apt_2', 'apt_3'])
      await owner.moves('apt_1', { start: '2026-11-24T15:00:00', end: '2026-11-24T16:00:00' })
      await owner.deletes('apt_2')
      const next = value(await remote.changes(all.cursor, WEEK))
      const moved = next.events.find(({ reference }) => reference === 'apt_1')
      equal(iso(moved?.start ?? ''), '2026-11-24T20:00:00.000Z')
      equal(next.complete ? next.events.some(({ reference }) => reference === 'apt_2') : !next.gone.includes('apt_2'), false)
      if (next.cursor !== null) {
        const quiet = value(await remote.changes(next.cursor, WEEK))
        if (!quiet.complete) deepEqual([quiet.events, quiet.gone], [[], []])
      }
    }),
    check('a cursor that nobody knows any more brings a complete list', async ({ remote }) => {
      value(await remote.insert(draft()))
      const all = value(await remote.changes('no-such-cursor', WEEK))
      deepEqual([all.complete, all.events.length], [true, 1])
    }),
    check('words with accents, line breaks, commas and semicolons survive', async ({ remote }) => {
      const words = 'Fuite d’eau; cuisine, évier — «vite»\nTél\\: +1 514 555 0142'
      value(await remote.insert(draft({ title: words.split('\n')[0] ?? '', description: words, place: '12, rue Saint-Éloi; app. 3' })))
      equal(value(await remote.busy(WEEK)).length, 1)
      value(await remote.get('apt_1'))
    }),
    check('a request that was given up answers with a problem', async ({ remote }) => {
      failsWith('timeout', await remote.busy(WEEK, { signal: AbortSignal.abort() }))
      failsWith('timeout', await remote.insert(draft(), { signal: AbortSignal.abort() }))
    }),
  ]
}

function draft(changes: Partial<EventDraft> = {}): EventDraft {
  return {
    reference: 'apt_1',
    start: '2026-11-24T13:00:00-05:00',
    end: '2026-11-24T14:00:00-05:00',
    timeZone: 'America/New_York',
    title: 'Bristol Plumbing - leak repair - Ana Márquez',
    place: '12 Oak Street, Bristol',
    description: 'Problem: the sink drips\nReference: apt_1',
    resource: 'van-1',
    ...changes,
  }
}

const iso = (text: string): string => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString())

const times = (spans: readonly { readonly reference: string | null; readonly start: string; readonly end: string }[]) =>
  spans.map(({ reference, start, end }) => [reference, iso(start), iso(end)])

function value<Value>(result: RemoteResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}

function failsWith(kind: string, result: RemoteResult<unknown>): void {
  equal(result.ok ? 'ok' : result.problem.kind, kind)
}
