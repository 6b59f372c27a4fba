import { err, failure, ok, type Result } from '@callwright/engine'
import type { z } from 'zod'
import type { Ctx } from './env.ts'

/** Largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024

/** Reads a body as text; SYS_003 when it is larger than `limit`, of which no more is read. */
export async function readText(c: Ctx, limit = MAX_BODY_BYTES): Promise<Result<string>> {
  const length = c.req.header('content-length')
  if (length !== undefined) return Number(length) <= limit ? ok(await c.req.text()) : err(failure('SYS_003'))
  const stream = c.req.raw.body
  if (!stream) return ok('')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) return err(failure('SYS_003'))
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks).toString('utf8'))
}

/** Reads a JSON body by a schema; SYS_002 names the first field that is wrong. An empty body counts as `{}`. */
export async function readJson<Schema extends z.ZodType>(c: Ctx, schema: Schema, limit?: number): Promise<Result<z.output<Schema>>> {
  const text = await readText(c, limit)
  if (!text.ok) return text
  const json = parse(text.value)
  if (json === undefined) return err(failure('SYS_002', 'the body is not JSON'))
  return valid(schema, json, 'the body')
}

/** Checks untrusted data by a schema; SYS_002 names the first field that is wrong, or the whole, which is called `whole`. */
export function valid<Schema extends z.ZodType>(schema: Schema, data: unknown, whole = 'the request'): Result<z.output<Schema>> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err(failure('SYS_002', `${issue?.path.join('.') || whole}: ${issue ? wordsOf(issue) : 'is malformed'}`))
}

/** What is wrong, in words for whoever writes the request. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `must be ${issue.expected}`
    case 'unrecognized_keys':
      return `knows no ${issue.keys.map((key) => `"${key}"`).join(' and ')}`
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'must not be empty'
        : `must be at least ${issue.minimum}${unit(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    default:
      return issue.message
  }
}

function unit(origin: string): string {
  return origin === 'string' ? ' characters long' : ''
}

function parse(text: string): unknown {
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}
