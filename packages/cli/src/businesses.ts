import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveHolidays } from '@callwright/calendar/holidays'
import { type BusinessFacts, parseBusiness } from '@callwright/engine'
import { UsageError } from './command.ts'

/** Where the reference businesses lie: beside the built files, or in the checkout. */
const REFERENCE: Readonly<Record<string, readonly string[]>> = {
  'bristol-plumbing': ['./businesses/bristol-plumbing.json', '../../../examples/bristol-plumbing/business.json'],
  'plomberie-lachine': ['./businesses/plomberie-lachine.json', '../../../test-fixtures/businesses/plomberie-lachine.json'],
}

/** Ids of the businesses that need no file. */
export const REFERENCE_BUSINESSES = Object.keys(REFERENCE)

/** The facts of a reference business, or undefined where the id is another's. */
export function referenceBusiness(id: string): BusinessFacts | undefined {
  const paths = Object.hasOwn(REFERENCE, id) ? (REFERENCE[id] ?? []) : []
  const file = paths.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))
  return file === undefined ? undefined : readBusinessFile(file)
}

/** The facts of a reference business by id, or of a file; every mistake in a file is named. */
export function findBusiness(nameOrFile: string): BusinessFacts {
  const known = referenceBusiness(nameOrFile)
  if (known) return known
  if (!existsSync(nameOrFile)) {
    throw new UsageError(`there is no file "${nameOrFile}", and the businesses known by id are ${REFERENCE_BUSINESSES.join(' and ')}`)
  }
  return readBusinessFile(resolve(nameOrFile))
}

function readBusinessFile(file: string): BusinessFacts {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${basename(file)} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = parseBusiness(json)
  const read = parsed.ok ? resolveHolidays(parsed.facts, new Date().toISOString().slice(0, 10)) : parsed
  if (read.ok) return read.facts
  throw new UsageError(
    `${basename(file)} is not a business:\n${read.mistakes.map(({ path, reason }) => `  ${path}: ${reason}`).join('\n')}`,
  )
}
