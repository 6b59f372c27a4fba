import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { UnderstandingContext } from '@callwright/engine'
import { z } from 'zod'
import { UsageError } from '../command.ts'

export type Known = NonNullable<UnderstandingContext['known']>

const list = z.array(z.string())
const schema = z.looseObject({ names: list.optional(), postcodes: list.optional(), addresses: list.optional() })

/** The names, postcodes and addresses of a `--known` file. */
export function readKnown(file: string): Known {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${basename(file)} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new UsageError(`${basename(file)} must hold {names, postcodes, addresses}, each a list of words`)
  const { names, postcodes, addresses } = parsed.data
  return { ...(names && { names }), ...(postcodes && { postcodes }), ...(addresses && { addresses }) }
}
