import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gathered } from './repeating.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a burst of wishes is one piece of work, those that come meanwhile are one more', async () => {
  const begun: PromiseWithResolvers<void>[] = []
  const { wake, stop } = gathered(1_000, () => {
    const work = Promise.withResolvers<void>()
    begun.push(work)
    return work.promise
  })
  for (let n = 0; n < 20; n++) wake()
  await vi.advanceTimersByTimeAsync(999)
  expect(begun).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toHaveLength(1)
  for (let n = 0; n < 20; n++) wake()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(begun).toHaveLength(1)
  begun[0]?.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(begun).toHaveLength(2)
  begun[1]?.resolve()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(begun).toHaveLength(2)
  wake()
  await stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(begun).toHaveLength(2)
})
