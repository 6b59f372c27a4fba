// @ts-check
import { serverAnswers } from './api.js'

const CALM_MS = 15_000
const LOST_MS = 3_000

/**
 * Watches whether the server is there: asks now and then while the page is looked at, more often while it is away.
 * @param {(connected: boolean, before: boolean | null) => void} onChange
 */
export function watchConnection(onChange) {
  /** @type {boolean | null} */
  let connected = null
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  /** @param {boolean} now */
  const set = (now) => {
    const before = connected
    connected = now
    clearTimeout(timer)
    timer = setTimeout(ask, now ? CALM_MS : LOST_MS)
    if (now !== before) onChange(now, before)
  }
  const ask = async () => {
    if (document.visibilityState === 'visible') set(await serverAnswers())
  }
  document.addEventListener('visibilitychange', ask)
  addEventListener('online', ask)
  addEventListener('offline', ask)
  ask()
  return {
    /** What a request has just shown. */
    seen: set,
    ask,
  }
}
