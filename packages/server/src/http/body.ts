import { err, failure, ok, type Result } from '@callwright/engine'
import type { z } from 'zod'
import type { Ctx } from './env.ts'

/** Largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024

/** Reads a body as text; SYS_003 when it is larger than `MAX_BODY_BYTES`, of which no more is read. */
export async function readText(c: Ctx): Promise<Result<string>> {
  const length = c.req.header('content-length')
  if (length !== undefined) return Number(length) <= MAX_BODY_BYTES ? ok(await c.req.text()) : err(failure('SYS_003'))
  const stream = c.req.raw.body
  if (!stream) return ok('')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) return err(failure('SYS_003'))
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks).toString('utf8'))
}

/** Reads a JSON body by a schema; SYS_002 names the first field that is wrong. An empty body counts as `{}`. */
export async function readJson<Schema extends z.ZodType>(c: Ctx, schema: Schema): Promise<Result<z.output<Schema>>> {
  const text = await readText(c)
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
  return err(failure('SYS_002', `${issue?.path.join('.') || whole}: ${issue?.message ?? 'is malformed'}`))
}

function parse(text: string): unknown {
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}
