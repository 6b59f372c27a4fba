import type { Stage } from './stage.ts'

/** Our book beside the owner's calendar. Each list should be empty. */
export type Books = {
  readonly visits: number
  /** What overlaps in our book, and what overlaps one of our events in the owner's calendar. */
  readonly overlaps: readonly string[]
  /** Visits without their event, or with one at another time. */
  readonly lost: readonly string[]
  /** Events of ours without a visit, visits with two events, and customers with two visits. */
  readonly double: readonly string[]
  readonly pencilled: number
}

type Span = { readonly id: string; readonly resource: string; readonly start: number; readonly end: number }

const DAY_MS = 86_400_000

/** Compares them, past every door. */
export async function compareBooks({ store, vendor, facts }: Pick<Stage, 'store' | 'vendor' | 'facts'>): Promise<Books> {
  const rows = await store.db
    .selectFrom('appointments')
    .selectAll()
    .where('business_id', '=', facts.id)
    .where('status', 'in', ['booked', 'pencilled'])
    .execute()
  const spans = rows.map((row) => ({ id: row.id, resource: row.resource, start: row.starts_at.getTime(), end: row.ends_at.getTime() }))
  const customers = rows.map(({ callback_number }) => callback_number ?? '')
  const pencilled = rows.filter(({ status }) => status === 'pencilled').length
  const ours = { visits: rows.length, overlaps: overlapping(spans), lost: [], double: repeated(customers), pencilled }
  if (!vendor) return ours
  const range = { from: new Date(Date.now() - DAY_MS).toISOString(), to: new Date(Date.now() + 70 * DAY_MS).toISOString() }
  const [all, busy] = await Promise.all([vendor.direct.changes(null, range), vendor.direct.busy(range)])
  if (!all.ok) throw new Error(all.problem.message)
  if (!busy.ok) throw new Error(busy.problem.message)
  const { events } = all.value
  const there = busy.value.map(({ reference, start, end }) => ({
    id: reference ?? 'by hand',
    resource: '',
    start: Date.parse(start),
    end: Date.parse(end),
  }))
  const isRight = ({ id, start, end }: Span) =>
    events.some((event) => event.reference === id && Date.parse(event.start) === start && Date.parse(event.end) === end)
  const known = new Set(rows.map(({ id }) => id))
  return {
    ...ours,
    overlaps: [...ours.overlaps, ...overlapping(there)],
    lost: spans.filter((span) => !isRight(span)).map(({ id }) => id),
    double: [
      ...ours.double,
      ...repeated(there.map(({ id }) => id).filter((id) => id !== 'by hand')),
      ...events.map(({ reference }) => reference).filter((id) => !known.has(id)),
    ],
  }
}

function overlapping(spans: readonly Span[]): string[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => other.resource === one.resource && other.start < one.end)
      .map((other) => `${one.id} and ${other.id}`),
  )
}

const repeated = (texts: readonly string[]): string[] => [...new Set(texts.filter((text, at) => texts.indexOf(text) < at))]
