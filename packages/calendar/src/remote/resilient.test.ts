import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryRemote } from './memory-remote.ts'
import { problem, type RemoteProblemKind, type RemoteResult } from './problem.ts'
import type { RemoteBusy, RemoteCalendar } from './remote-calendar.ts'
import { resilient } from './resilient.ts'

const WEEK = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }

/** A calendar whose next answers are given, and which then answers well. */
function faltering(answers: (RemoteProblemKind | 'silence' | { readonly wait: number })[]) {
  const tries: number[] = []
  const remote: RemoteCalendar = {
    ...memoryRemote(),
    async busy(): Promise<RemoteResult<readonly RemoteBusy[]>> {
      tries.push(Date.now())
      const next = answers.shift()
      if (next === undefined) return { ok: true, value: [] }
      if (next === 'silence') return new Promise(() => {})
      return typeof next === 'string' ? problem(next, 'no') : problem('rate_limited', 'slower', next.wait)
    },
  }
  return { remote, tries }
}

describe('a calendar with patience', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), ms)
      return controller.signal
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const within = async <Value>(promise: Promise<Value>, ms = 20_000): Promise<Value> => {
    await vi.advanceTimersByTimeAsync(ms)
    return promise
  }

  it('tries again what may go better', async () => {
    const { remote, tries } = faltering(['unreachable', 'failing'])
    expect(await within(resilient(remote).busy(WEEK))).toEqual({ ok: true, value: [] })
    expect(tries).toHaveLength(3)
  })

  it.each<RemoteProblemKind>(['revoked', 'forbidden', 'missing', 'changed', 'unreadable', 'refused'])(
    'does not repeat what is %s',
    async (kind) => {
      const { remote, tries } = faltering([kind])
      expect(await within(resilient(remote).busy(WEEK))).toMatchObject({ ok: false, problem: { kind } })
      expect(tries).toHaveLength(1)
    },
  )

  it('waits as long as the vendor asks', async () => {
    const { remote, tries } = faltering([{ wait: 1_500 }])
    await within(resilient(remote).busy(WEEK))
    expect((tries[1] ?? 0) - (tries[0] ?? 0)).toBe(1_500)
  })

  it('does not wait where the vendor asks for longer than there is time', async () => {
    const { remote, tries } = faltering([{ wait: 60_000 }])
    expect(await within(resilient(remote).busy(WEEK))).toMatchObject({ ok: false, problem: { kind: 'rate_limited', retryAfterMs: 60_000 } })
    expect(tries).toHaveLength(1)
  })

  it('gives up on a socket that says nothing, and tries once more while there is time', async () => {
    const { remote, tries } = faltering(['silence'])
    expect(await within(resilient(remote, { deadlineMs: 4_000, tryMs: 1_000 }).busy(WEEK))).toMatchObject({ ok: true })
    expect(tries).toHaveLength(2)
  })

  it('answers by the deadline whatever the vendor does', async () => {
    const { remote } = faltering(['silence', 'silence', 'silence', 'silence'])
    const started = Date.now()
    let ended = 0
    const result = resilient(remote, { deadlineMs: 2_000, tryMs: 5_000 }).busy(WEEK)
    void result.then(() => {
      ended = Date.now()
    })
    expect(await within(result)).toMatchObject({ ok: false, problem: { kind: 'timeout' } })
    expect(ended - started).toBe(2_000)
  })

  it('asks for no more at once than the vendor takes; who waits in vain is answered by the deadline', async () => {
    let [under, most] = [0, 0]
    const remote: RemoteCalendar = {
      ...memoryRemote(),
      async busy(_range, given) {
        if (given?.signal?.aborted) return problem('timeout', 'given up')
        most = Math.max(most, ++under)
        await new Promise((resolve) => {
          setTimeout(resolve, 1_000)
          given?.signal?.addEventListener('abort', resolve)
        })
        under--
        return { ok: true, value: [] }
      },
    }
    const calendar = resilient(remote, { deadlineMs: 2_500, mostAtOnce: 4 })
    const results = await within(Promise.all(Array.from({ length: 20 }, () => calendar.busy(WEEK))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(8)
    expect(results.filter((result) => !result.ok && result.problem.kind === 'timeout')).toHaveLength(12)
    expect(most).toBe(4)
    expect(await within(calendar.busy(WEEK))).toMatchObject({ ok: true })
  })

  it('leaves a vendor alone that keeps failing, and asks again after a rest', async () => {
    const { remote, tries } = faltering(Array.from({ length: 12 }, () => 'failing' as const))
    const calendar = resilient(remote, { restMs: 30_000 })
    for (let at = 0; at < 4; at++) await within(calendar.busy(WEEK), 3_000)
    const before = tries.length
    expect(await calendar.busy(WEEK)).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    expect(tries).toHaveLength(before)
    await vi.advanceTimersByTimeAsync(30_000)
    await within(calendar.busy(WEEK))
    expect(tries.length).toBeGreaterThan(before)
  })
})
