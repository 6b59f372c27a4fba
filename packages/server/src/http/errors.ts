import type { Failure, FailureCode } from '@callwright/engine'
import type { Ctx } from './env.ts'

/** The HTTP status of each code. */
const STATUS = {
  BIZ_001: 409,
  BIZ_002: 422,
  BIZ_003: 503,
  BIZ_004: 404,
  BIZ_005: 404,
  BIZ_006: 409,
  BIZ_007: 403,
  BIZ_008: 422,
  SYS_001: 500,
  SYS_002: 400,
  SYS_003: 413,
  SYS_004: 404,
  SYS_005: 403,
  SYS_006: 504,
  SYS_007: 409,
} as const satisfies Record<FailureCode, number>

/** How long a program had better wait for a calendar that does not answer. */
const RETRY_AFTER_SECONDS = '10'

type Status = (typeof STATUS)[FailureCode] | 401 | 405 | 429

/** Answers a failure as `{error: {code, message, correlation_id}}`. */
export function fail(
  c: Ctx,
  { code, message }: Pick<Failure, 'code' | 'message'>,
  status: Status = STATUS[code],
  /** What stands beside the error: what can be done instead. */
  beside: Readonly<Record<string, unknown>> = {},
): Response {
  if (code === 'BIZ_003') c.header('retry-after', RETRY_AFTER_SECONDS)
  if (status === 401) c.header('www-authenticate', 'Bearer')
  return c.json({ error: { code, message, correlation_id: c.get('requestId') }, ...beside }, status)
}
