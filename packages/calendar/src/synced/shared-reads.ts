import type { TimeRange } from '../calendar.ts'
import { problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy, RemoteCalendar } from '../remote/remote-calendar.ts'
import { DAY_MS, instantOf, MINUTE_MS } from '../time/parse-time.ts'

const HOUR_MS = 60 * MINUTE_MS
/** Looks under way at once; whoever comes then waits for the next one, and shares it. */
const MOST_LOOKS = 2
/** So far apart may lie what is looked at together: a week or two are one page of any vendor's answer. */
const WIDEST_MS = 14 * DAY_MS

type Reading = Promise<RemoteResult<readonly RemoteBusy[]>>
type Span = { readonly from: number; readonly to: number }

const underWay = new WeakMap<RemoteCalendar, Map<string, Reading>>()

/**
 * What takes time in a calendar, for offers: one reading serves all who ask while it is under way, so that many callers are one
 * request to the vendor. It may miss what was put there since it began; whoever then holds or writes a time looks for himself.
 */
export async function readTogether(remote: RemoteCalendar, range: TimeRange, signal: AbortSignal): Reading {
  const { from, to } = spanOf(range)
  // Callers of one hour ask for the same.
  const whole = rangeOf({ from: Math.floor(from / HOUR_MS) * HOUR_MS, to: Math.ceil(to / HOUR_MS) * HOUR_MS })
  return within(await orGivenUp(reading(remote, whole), signal), { from, to })
}

function reading(remote: RemoteCalendar, range: TimeRange): Reading {
  const own = underWay.get(remote) ?? new Map<string, Reading>()
  underWay.set(remote, own)
  const key = `${range.from}/${range.to}`
  const known = own.get(key)
  if (known) return known
  const begun = remote.busy(range).finally(() => own.delete(key))
  own.set(key, begun)
  return begun
}

/** A look that waits for its turn, and for whoever joins it. */
type Waiting = { span: Span; readonly answer: PromiseWithResolvers<Awaited<Reading>> }
type Looks = { underWay: number; readonly waiting: Waiting[] }

const looks = new WeakMap<RemoteCalendar, Looks>()

/**
 * What takes time in a calendar as it is now: the reading begins after the question, so that it tells whatever was there before. Those
 * who ask while others are being answered share the next reading: a hundred visits that are written at once are a few requests and not a hundred.
 */
export async function lookTogether(remote: RemoteCalendar, range: TimeRange, signal?: AbortSignal): Reading {
  const span = spanOf(range)
  const own: Looks = looks.get(remote) ?? { underWay: 0, waiting: [] }
  looks.set(remote, own)
  const looked = own.underWay < MOST_LOOKS ? look(remote, own, span) : waitFor(own, span)
  const answer = signal ? await orGivenUp(looked, signal) : await looked
  // Somebody else's time may hold what cannot be read.
  if (!answer.ok && answer.problem.kind === 'unreadable') return await remote.busy(range, { signal })
  return within(answer, span)
}

function waitFor({ waiting }: Looks, span: Span): Reading {
  for (const each of waiting) {
    const both = { from: Math.min(each.span.from, span.from), to: Math.max(each.span.to, span.to) }
    if (both.to - both.from > WIDEST_MS) continue
    each.span = both
    return each.answer.promise
  }
  const answer = Promise.withResolvers<Awaited<Reading>>()
  waiting.push({ span, answer })
  return answer.promise
}

async function look(remote: RemoteCalendar, own: Looks, span: Span): Reading {
  own.underWay++
  try {
    return await remote.busy(rangeOf(span))
  } finally {
    own.underWay--
    const next = own.waiting.shift()
    if (next) look(remote, own, next.span).then(next.answer.resolve, next.answer.reject)
  }
}

function within(read: Awaited<Reading>, { from, to }: Span): Awaited<Reading> {
  const part = (busy: readonly RemoteBusy[]) => busy.filter(({ start, end }) => instantOf(start) < to && instantOf(end) > from)
  if (read.ok) return { ok: true, value: part(read.value) }
  const { atMost } = read.problem
  return atMost ? { ok: false, problem: { ...read.problem, atMost: part(atMost) } } : read
}

const spanOf = ({ from, to }: TimeRange): Span => ({ from: instantOf(from), to: instantOf(to) })

const rangeOf = ({ from, to }: Span): TimeRange => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })

/** The reading goes on for the others. */
async function orGivenUp(read: Reading, signal: AbortSignal): Reading {
  const { promise, resolve } = Promise.withResolvers<Awaited<Reading>>()
  const late = () => resolve(problem('timeout', 'the calendar did not answer in time'))
  if (signal.aborted) late()
  signal.addEventListener('abort', late, { once: true })
  try {
    return await Promise.race([read, promise])
  } finally {
    signal.removeEventListener('abort', late)
  }
}
