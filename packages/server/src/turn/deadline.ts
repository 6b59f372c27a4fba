/** Thrown when something took too long. */
export class DeadlineMissed extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`)
    this.name = 'DeadlineMissed'
  }
}

/** Waits at most `ms` for a promise. What comes after that is dropped. */
export async function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  const { promise: missed, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new DeadlineMissed(ms)), ms)
  try {
    return await Promise.race([promise, missed])
  } finally {
    clearTimeout(timer)
  }
}

/** What a promise comes to within `ms`; null when that is later. It goes on all the same, and what it comes to is for somebody else. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), ms)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
