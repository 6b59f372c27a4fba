import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** Names of fields that hold what is personal or secret; whatever is logged under them is replaced. */
const HIDDEN = ['pii', 'pin', 'text', 'words', 'phone', 'caller_phone', 'callerPhone', 'address', 'name', 'body', 'authorization', 'token']

/**
 * The log: JSON lines on standard error, static messages, values in fields. Personal fields are replaced wherever they
 * stand at the first two levels, should one slip in.
 */
export function createLog(level: Config['logLevel'], destination: DestinationStream = pino.destination({ fd: 2, sync: false })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: HIDDEN.flatMap((field) => [field, `*.${field}`]), censor: '[hidden]' },
    },
    destination,
  )
}

/** A phone number as it may stand in a log: its last two digits. */
export function lastTwo(phone: string | null): string | null {
  return phone === null ? null : `…${phone.slice(-2)}`
}

/** What may be told of an error: its kind, its code and where it came from. Messages of databases hold values, so they stay out. */
export function errorFields(error: unknown): { readonly kind: string; readonly code?: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code: unknown = Reflect.get(error, 'code')
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { kind: error.name, ...(typeof code === 'string' ? { code } : {}), stack: frames.slice(0, 8).join('\n') }
}
