/** Work that comes up again and again. */
export type Repeating = {
  /** Has it done soon, whatever the interval; once more when it is under way already. */
  readonly wake: () => void
  /** Begins no more of it, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

/** Does work every so often, in ms, one at a time; 0: only when woken. The work must not throw; it is told how to ask whether to stop. */
export function repeating(everyMs: number, work: (isStopped: () => boolean) => Promise<void>): Repeating {
  let stopped = false
  let wanted = false
  let running: Promise<void> | null = null
  const drain = async (): Promise<void> => {
    do {
      wanted = false
      await work(() => stopped)
    } while (wanted && !stopped)
  }
  const wake = (): void => {
    wanted = true
    if (stopped || running) return
    running = drain().finally(() => {
      running = null
    })
  }
  const timer = everyMs > 0 ? setInterval(wake, everyMs) : null
  timer?.unref()
  return {
    wake,
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await running
    },
  }
}

/** Does work a moment after it is asked for, in ms, so that a burst of wishes is one; those that come while it is under way are one more. */
export function gathered(afterMs: number, work: () => Promise<void>): Repeating {
  const working = repeating(0, work)
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  return {
    wake() {
      if (stopped) return
      timer ??= setTimeout(() => {
        timer = null
        working.wake()
      }, afterMs)
    },
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await working.stop()
    },
  }
}
