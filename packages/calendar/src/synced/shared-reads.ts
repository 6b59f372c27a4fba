import type { TimeRange } from '../calendar.ts'
import { problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy, RemoteCalendar } from '../remote/remote-calendar.ts'
import { instantOf, MINUTE_MS } from '../time/parse-time.ts'

const HOUR_MS = 60 * MINUTE_MS

type Reading = Promise<RemoteResult<readonly RemoteBusy[]>>

const underWay = new WeakMap<RemoteCalendar, Map<string, Reading>>()

/**
 * What takes time in a calendar, for offers: one reading serves all who ask while it is under way, so that many callers are one
 * request to the vendor. It may miss what was put there since it began; whoever then holds or writes a time looks for himself.
 */
export async function readTogether(remote: RemoteCalendar, range: TimeRange, signal: AbortSignal): Reading {
  const [from, to] = [instantOf(range.from), instantOf(range.to)]
  // Callers of one hour ask for the same.
  const whole = {
    from: new Date(Math.floor(from / HOUR_MS) * HOUR_MS).toISOString(),
    to: new Date(Math.ceil(to / HOUR_MS) * HOUR_MS).toISOString(),
  }
  const read = await orGivenUp(reading(remote, whole), signal)
  if (!read.ok) return read
  return { ok: true, value: read.value.filter(({ start, end }) => instantOf(start) < to && instantOf(end) > from) }
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
