import type { BusySpan } from '../calendar.ts'
import { instantOf, MINUTE_MS } from '../time/parse-time.ts'

/**
 * Taken time of one resource in milliseconds, travel included on both sides. Starts and ends are sorted apart from one
 * another: that is all that counting needs.
 */
export type Taken = { readonly starts: Float64Array; readonly ends: Float64Array }

export type BusyOptions = {
  /** Spans outside these instants are left out. */
  readonly from: number
  readonly to: number
  /** Time that must lie between two visits of one resource. */
  readonly bufferMinutes: number
  readonly except: string | undefined
}

/**
 * The taken time of each resource, read and sorted when it is first asked for: who is free at once keeps the others' unread.
 * Spans that cannot be read, or end before they start, take nothing.
 */
export function busyIndex(busy: readonly BusySpan[], options: BusyOptions): (resource: string) => Taken {
  const spans = new Map<string, BusySpan[]>()
  for (const span of busy) {
    if (options.except !== undefined && span.visit === options.except) continue
    const same = spans.get(span.resource)
    if (same) same.push(span)
    else spans.set(span.resource, [span])
  }
  const read = new Map<string, Taken>()
  return (resource) => {
    const known = read.get(resource) ?? takenBy(spans.get(resource) ?? [], options)
    read.set(resource, known)
    return known
  }
}

function takenBy(busy: readonly BusySpan[], options: BusyOptions): Taken {
  const buffer = options.bufferMinutes * MINUTE_MS
  const starts: number[] = []
  const ends: number[] = []
  for (const span of busy) {
    const start = instantOf(span.start)
    const end = instantOf(span.end)
    if (!(end > start) || end + buffer <= options.from || start - buffer >= options.to) continue
    starts.push(start - buffer)
    ends.push(end + buffer)
  }
  return { starts: sorted(starts), ends: sorted(ends) }
}

/**
 * True when nothing taken touches the time between: as many spans are over by `start` as have begun before `end`. As no
 * span ends before it begins, that is so when the last of that many ends is over.
 */
export function isFree(taken: Taken, start: number, end: number): boolean {
  const begun = countBelow(taken.starts, end)
  return begun === 0 || (taken.ends[begun - 1] ?? 0) <= start
}

function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function sorted(times: readonly number[]): Float64Array {
  const values = new Float64Array(times)
  for (let at = 1; at < times.length; at++) if ((times[at - 1] ?? 0) > (times[at] ?? 0)) return values.sort()
  return values
}
