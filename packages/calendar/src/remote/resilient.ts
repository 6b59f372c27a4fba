import {
  BrokenCircuitError,
  bulkhead,
  CountBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhenResult,
  type IRetryBackoffContext,
  retry,
  TaskCancelledError,
  wrap,
} from 'cockatiel'
import { problem, REMOTE_PROBLEMS, type RemoteProblemKind, type RemoteResult } from './problem.ts'
import type { RemoteCalendar, RemoteOptions } from './remote-calendar.ts'

/** How patient to be with a vendor. All times in milliseconds. */
export type ResilienceOptions = {
  /** Longest that an answer may take, all tries together, unless the caller's own signal fires before. */
  readonly deadlineMs?: number | undefined
  /** Longest of one try. */
  readonly tryMs?: number | undefined
  readonly mostTries?: number | undefined
  /** How long a vendor that keeps failing is left alone. */
  readonly restMs?: number | undefined
  /** Most requests under way at once; others wait their turn, within the deadline. No limit by default. */
  readonly mostAtOnce?: number | undefined
  /** From 0 to 1; spreads the tries of many callers. */
  readonly random?: (() => number) | undefined
}

/** A circuit opens when four fifths of the last twenty tries failed, and closes on the first that goes well. */
const BREAKER = { threshold: 0.8, size: 20, minimumNumberOfCalls: 8 }
const FIRST_WAIT_MS = 150
/** So many times as long may anything take for which nobody waits. */
const PATIENCE = 4

/**
 * The same calendar with patience: a try that may go better is repeated within the deadline, after a wait that grows and is spread (full jitter) or
 * is what the vendor asked for; a vendor that keeps failing is left alone for a moment and answers `unreachable` at once. Whatever reads
 * or writes events may be repeated without harm; watches are passed on as they are.
 */
export function resilient(remote: RemoteCalendar, options: ResilienceOptions = {}): RemoteCalendar {
  const {
    deadlineMs = 4_000,
    tryMs = 2_500,
    mostTries = 3,
    restMs = 10_000,
    mostAtOnce = Number.POSITIVE_INFINITY,
    random = Math.random,
  } = options
  const breaker = circuitBreaker(failedWith(['unreachable', 'timeout', 'failing']), {
    halfOpenAfter: restMs,
    breaker: new CountBreaker(BREAKER),
  })
  const turns = bulkhead(mostAtOnce, Number.POSITIVE_INFINITY)

  const call = async <Value>(
    work: (options: RemoteOptions) => Promise<RemoteResult<Value>>,
    given: RemoteOptions | undefined,
  ): Promise<RemoteResult<Value>> => {
    const times = given?.patient ? PATIENCE : 1
    const deadline = AbortSignal.timeout(times * deadlineMs)
    const signal = given?.signal ? AbortSignal.any([given.signal, deadline]) : deadline
    const until = performance.now() + times * deadlineMs
    const waits = new DelegateBackoff<IRetryBackoffContext<unknown>>(({ attempt, result }) => {
      const asked = 'value' in result && isProblem(result.value) ? result.value.problem.retryAfterMs : undefined
      return asked ?? random() * FIRST_WAIT_MS * 2 ** attempt
    })
    const worthIt = handleWhenResult((result) => {
      if (!isProblem(result) || !REMOTE_PROBLEMS[result.problem.kind].retryable) return false
      return performance.now() + (result.problem.retryAfterMs ?? FIRST_WAIT_MS) < until
    })
    const policy = wrap(retry(worthIt, { maxAttempts: mostTries - 1, backoff: waits }), breaker, turns)
    const tries = policy.execute(async () => {
      const one = AbortSignal.any([signal, AbortSignal.timeout(times * tryMs)])
      return givenUp(work({ ...given, signal: one }), one)
    }, signal)
    try {
      return await givenUp(tries, signal)
    } catch (error) {
      if (error instanceof BrokenCircuitError) return problem('unreachable', 'the calendar kept failing and is left alone for a moment')
      if (error instanceof TaskCancelledError) return problem('timeout', 'the calendar did not come to it in time')
      throw error
    }
  }

  return {
    busy: (range, given) => call((one) => remote.busy(range, one), given),
    insert: (event, given) => call((one) => remote.insert(event, one), given),
    get: (reference, given) => call((one) => remote.get(reference, one), given),
    update: (event, etag, given) => call((one) => remote.update(event, etag, one), given),
    remove: (reference, etag, given) => call((one) => remote.remove(reference, etag, one), given),
    changes: (cursor, range, given) => call((one) => remote.changes(cursor, range, one), given),
    // Nobody waits for these, Microsoft calls back before it answers, and a watch that is asked for twice may be there twice.
    watch: remote.watch,
    renew: remote.renew,
    unwatch: remote.unwatch,
  }
}

/** What a promise comes to, or a `timeout` as soon as the signal fires: a socket that says nothing must not hold a caller. */
async function givenUp<Value>(work: Promise<RemoteResult<Value>>, signal: AbortSignal): Promise<RemoteResult<Value>> {
  const late = problem('timeout', 'the calendar did not answer in time')
  if (signal.aborted) {
    void work.catch(() => {})
    return late
  }
  const { promise, resolve } = Promise.withResolvers<RemoteResult<Value>>()
  const give = () => resolve(late)
  signal.addEventListener('abort', give, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', give)
  }
}

type Failed = Extract<RemoteResult<unknown>, { ok: false }>

function isProblem(result: unknown): result is Failed {
  return typeof result === 'object' && result !== null && 'problem' in result
}

const failedWith = (kinds: readonly RemoteProblemKind[]) =>
  handleWhenResult((result) => isProblem(result) && kinds.includes(result.problem.kind))
