import type { IncomingMessage } from 'node:http'

/** One request that came in. */
export type GraphCall = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

/** What is answered to it. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  /** Instead of the body: what is no JSON. */
  readonly text?: string
  readonly headers?: Record<string, string>
}

/** An error as Graph writes it. */
export function refusal(status: number, code: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status, body: { error: { code, message: `${code}.`, ...more } } }
}
