import { instantOf } from '../time/parse-time.ts'
import { placeIn } from './fields.ts'
import { done, problem, type RemoteResult } from './problem.ts'
import type { EventDraft, RemoteBusy, RemoteCalendar, RemoteChanges, RemoteEvent, RemoteOptions } from './remote-calendar.ts'

type Entry = { readonly event: RemoteEvent; readonly gone: 'removed' | 'by hand' | null; readonly revision: number }

/** A vendor's calendar that lives as long as it is held, and the hand of an owner who changes it there. For tests and demonstrations. */
export type MemoryRemote = RemoteCalendar & {
  readonly owner: {
    /** ISO instants or times with offset. */
    readonly adds: (event: {
      readonly start: string
      readonly end: string
      readonly place?: string | null
      readonly title?: string
    }) => void
    readonly moves: (reference: string, to: { readonly start: string; readonly end: string }) => void
    readonly deletes: (reference: string) => void
  }
  /** Titles, places and descriptions by reference, as they were written last. */
  readonly written: ReadonlyMap<string, EventDraft>
}

/** Opens an empty one. */
export function memoryRemote(): MemoryRemote {
  const entries = new Map<string, Entry>()
  const written = new Map<string, EventDraft>()
  const byHand: RemoteBusy[] = []
  let revision = 0
  const iso = (text: string) => new Date(instantOf(text)).toISOString()
  const keep = (reference: string, time: { readonly start: string; readonly end: string }, gone: Entry['gone'] = null): RemoteEvent => {
    const event = { reference, id: reference, etag: `"${++revision}"`, start: iso(time.start), end: iso(time.end), link: null }
    entries.set(reference, { event, gone, revision })
    return event
  }
  const there = (reference: string) => {
    const entry = entries.get(reference)
    return entry && !entry.gone ? entry.event : null
  }
  const touches = (range: { readonly from: string; readonly to: string }) => (span: { readonly start: string; readonly end: string }) =>
    instantOf(span.start) < instantOf(range.to) && instantOf(span.end) > instantOf(range.from)
  const answer = async <Value>(options: RemoteOptions | undefined, work: () => RemoteResult<Value>): Promise<RemoteResult<Value>> => {
    await Promise.resolve()
    return options?.signal?.aborted ? problem('timeout', 'given up') : work()
  }

  return {
    written,
    busy: (range, options) =>
      answer(options, () => {
        const ours = [...entries.values()].flatMap(({ event: { reference, start, end }, gone }) =>
          gone ? [] : [{ reference, start, end, tentative: false, ...placeIn(written.get(reference)?.place ?? null) }],
        )
        return done([...ours, ...byHand].filter(touches(range)).toSorted((a, b) => instantOf(a.start) - instantOf(b.start)))
      }),
    insert: (draft, options) =>
      answer(options, () => {
        const before = entries.get(draft.reference)
        if (before && before.gone !== 'removed') return done(before.event)
        written.set(draft.reference, draft)
        return done(keep(draft.reference, draft))
      }),
    get: (reference, options) => answer(options, () => done(there(reference))),
    update: (draft, etag, options) =>
      answer(options, () => {
        const event = there(draft.reference)
        if (!event) return problem('missing', 'no such event')
        if (etag !== null && etag !== event.etag) return problem('changed', 'the event was changed meanwhile')
        written.set(draft.reference, draft)
        return done(keep(draft.reference, draft))
      }),
    remove: (reference, etag, options) =>
      answer(options, () => {
        const event = there(reference)
        if (event && etag !== null && etag !== event.etag) return problem('changed', 'the event was changed meanwhile')
        if (event) keep(reference, event, 'removed')
        return done(null)
      }),
    changes: (cursor, range, options) =>
      answer(options, (): RemoteResult<RemoteChanges> => {
        const since = cursor === null ? Number.NaN : Number(cursor)
        const complete = Number.isNaN(since)
        const all = [...entries.values()]
        const news = complete
          ? all.filter(({ event, gone }) => !gone && touches(range)(event))
          : all.filter((entry) => entry.revision > since)
        return done({
          events: news.filter(({ gone }) => !gone).map(({ event }) => event),
          gone: news.filter(({ gone }) => gone).map(({ event }) => event.reference),
          complete,
          cursor: String(revision),
        })
      }),
    watch: null,
    renew: null,
    unwatch: null,
    owner: {
      adds: ({ start, end, place = null, title }) => {
        const named = title === undefined ? {} : { title }
        byHand.push({ reference: null, start: iso(start), end: iso(end), tentative: false, ...placeIn(place), ...named })
      },
      moves: (reference, to) => void keep(reference, to),
      deletes: (reference) => {
        const event = there(reference)
        if (event) keep(reference, event, 'by hand')
      },
    },
  }
}
