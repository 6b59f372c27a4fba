import type { BusySpan } from '../calendar.ts'
import { DAY_MS, instantOf, roughDay } from '../time/parse-time.ts'
import { stretchAt, type ZoneOffsets } from '../time/zone.ts'

/** A taken span, read. Instants in milliseconds. */
export type Taken = { readonly from: number; readonly to: number; readonly span: BusySpan }

/**
 * Taken time by day and resource. Spans are put by the dates they are written with, and read only when a day near them is asked for:
 * most requests look at a few days of the horizon. Spans that cannot be read, or end before they start, take nothing.
 */
export type BusyIndex = {
  /** Spans that touch a day, counted from 1970-01-01 local, or what counts beside it, by resource. */
  readonly on: (day: number) => ReadonlyMap<string, readonly Taken[]>
}

export type BusyOptions = {
  /** First and last local day that will be asked for. */
  readonly firstDay: number
  readonly lastDay: number
  /** Milliseconds beside a span that count as well, four hours at most. */
  readonly beside: number
  readonly offsets: ZoneOffsets
  readonly except: string | undefined
}

/**
 * Days by which the date that a span is written with may lie before and after a day that it touches: its offset may differ from ours by
 * 38 hours (24 and 14) one way and 36 the other, hours beside it count, and one in these lists may end on the day after.
 */
const BEFORE = 3
const AFTER = 2
const NONE = -1

/** Puts spans where they will be looked for. */
export function busyIndex(busy: readonly BusySpan[], { firstDay, lastDay, beside, offsets, except }: BusyOptions): BusyIndex {
  const first = firstDay - BEFORE
  const days = lastDay + AFTER + 1 - first
  // Spans in lists by day, as links from one to the next. What lasts for days, or is written in a way of its own, is in one for all days.
  const heads = new Int32Array(days + 1).fill(NONE)
  const next = new Int32Array(busy.length)
  for (let at = busy.length - 1; at >= 0; at--) {
    const span = busy[at]
    if (!span || (except !== undefined && span.visit === except)) continue
    const begins = roughDay(span.start) - first
    const lasts = roughDay(span.end) - first - begins
    if (begins >= days || begins + lasts < 0) continue
    const list = (lasts === 0 || lasts === 1) && begins >= 0 ? begins : days
    next[at] = heads[list] ?? NONE
    heads[list] = at
  }

  const byDay = Array.from({ length: lastDay - firstDay + 1 }, () => new Map<string, Taken[]>())
  const put = (day: number, taken: Taken) => {
    const resources = byDay[day - firstDay]
    const same = resources?.get(taken.span.resource)
    if (same) same.push(taken)
    else resources?.set(taken.span.resource, [taken])
  }
  // Most spans lie between the same two clock changes.
  let stretch = stretchAt(offsets, Number.NEGATIVE_INFINITY)
  const read = (list: number) => {
    for (let at = heads[list] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
      const span = busy[at]
      const from = span ? instantOf(span.start) : Number.NaN
      const to = span ? instantOf(span.end) : Number.NaN
      if (!span || !(to > from)) continue
      const taken = { from, to, span }
      const begins = from - beside
      const ends = to + beside - 1
      if (begins < stretch.since || ends >= stretch.until) stretch = stretchAt(offsets, begins)
      const last = Math.floor((ends + (ends < stretch.until ? stretch.offset : stretchAt(offsets, ends).offset)) / DAY_MS)
      for (let day = Math.max(Math.floor((begins + stretch.offset) / DAY_MS), firstDay); day <= last && day <= lastDay; day++) {
        put(day, taken)
      }
    }
    heads[list] = NONE
  }
  return {
    on(day) {
      const list = day - first
      for (let each = Math.max(list - BEFORE, 0); each <= Math.min(list + AFTER, days - 1); each++) read(each)
      read(days)
      return byDay[day - firstDay] ?? NOTHING
    },
  }
}

const NOTHING: ReadonlyMap<string, readonly Taken[]> = new Map()
