import { readFileSync } from 'node:fs'
import { type BusinessFacts, parseBusiness } from '@callwright/engine'

/** The reference business of the example: Monday to Friday 8 to 17, Saturday 9 to 13, one van, half an hour between jobs. */
export const bristol = readBusiness('../../../examples/bristol-plumbing/business.json')
/** The reference business with a lunch break and two vans, one of which does not do everything. */
export const lachine = readBusiness('../../../test-fixtures/businesses/plomberie-lachine.json')

function readBusiness(path: string): BusinessFacts {
  const read = parseBusiness(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')))
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
  return read.facts
}
