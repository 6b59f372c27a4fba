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
