import { readFileSync } from 'node:fs'
import { type BusinessFacts, parseBusiness } from '../src/index.ts'

const root = new URL('../../../', import.meta.url)

/** The reference plumbing business, read as a server would read it. */
export function bristol(): BusinessFacts {
  const parsed = parseBusiness(JSON.parse(readFileSync(new URL('examples/bristol-plumbing/business.json', root), 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.facts
}
