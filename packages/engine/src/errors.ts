/**
 * A failure that a caller of our doors can meet, as a value. `BIZ_…` codes say that the request makes no sense for this
 * business, `SYS_…` codes that something technical failed. `message` is for developers and holds no personal data.
 */
export type Failure = { readonly code: FailureCode; readonly message: string; readonly retryable: boolean }

/** Every code a door may answer with. */
export const FAILURE_CODES = {
  BIZ_001: 'the time is already taken',
  BIZ_002: 'the time is outside what the business offers',
  BIZ_003: 'the calendar does not answer',
  BIZ_004: 'no such business or number',
  BIZ_005: 'no such appointment',
  BIZ_006: 'the call has ended',
  BIZ_007: 'not allowed: the caller is not the owner',
  BIZ_008: 'the Idempotency-Key belongs to another request: take a new one for each booking, and send a try again as it was',
  SYS_001: 'something failed inside',
  SYS_002: 'the request is malformed',
  SYS_003: 'the request is too large',
  SYS_004: 'no such call',
  SYS_005: 'the signature is missing or wrong',
  SYS_006: 'the request took too long',
  SYS_007: 'the saved session cannot be read by this version',
} as const

export type FailureCode = keyof typeof FAILURE_CODES

/** Builds a failure; the default message is the code's own sentence. */
export function failure(code: FailureCode, message: string = FAILURE_CODES[code], retryable = false): Failure {
  return { code, message, retryable }
}

/** An expected outcome that is either a value or a failure. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const err = (failed: Failure): Result<never> => ({ ok: false, failure: failed })
