import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { resolveHolidays } from '@callwright/calendar/holidays'
import { type BusinessFacts, parseBusiness } from '@callwright/engine'
import bristolPlumbing from '../businesses/bristol-plumbing.json' with { type: 'json' }
import plomberieLachine from '../businesses/plomberie-lachine.json' with { type: 'json' }

export type LoadedBusinesses =
  | { readonly ok: true; readonly businesses: readonly BusinessFacts[] }
  | { readonly ok: false; readonly message: string }

/**
 * Reads business facts from a JSON file or a folder of them; null: the reference businesses. Every mistake is told with its
 * file, its path in the file and the reason. In a folder the first by file name is the one meant when none is named. Public
 * holidays are worked out here, for the years round `today` (`YYYY-MM-DD`).
 */
export function loadBusinesses(path: string | null, today = new Date().toISOString().slice(0, 10)): LoadedBusinesses {
  const sources = path === null ? REFERENCE : sourcesAt(path)
  if (typeof sources === 'string') return { ok: false, message: sources }
  const businesses: BusinessFacts[] = []
  const mistakes: string[] = []
  for (const { file, json } of sources) {
    const parsed = parseBusiness(json)
    const read = parsed.ok ? resolveHolidays(parsed.facts, today) : parsed
    if (read.ok) businesses.push(read.facts)
    else mistakes.push(...read.mistakes.map((mistake) => `${file}: ${mistake.path}: ${mistake.reason}`))
  }
  const ids = businesses.map(({ id }) => id)
  const numbers = businesses.flatMap((facts) => facts.numbers)
  for (const id of repeated(ids)) mistakes.push(`the business id "${id}" is used twice`)
  for (const number of repeated(numbers)) mistakes.push(`the number ${number} belongs to two businesses`)
  return mistakes.length > 0 ? { ok: false, message: mistakes.join('\n') } : { ok: true, businesses }
}

type Source = { readonly file: string; readonly json: unknown }

const REFERENCE: readonly Source[] = [
  { file: 'bristol-plumbing.json', json: bristolPlumbing },
  { file: 'plomberie-lachine.json', json: plomberieLachine },
]

function sourcesAt(path: string): Source[] | string {
  try {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => join(path, name))
      : [path]
    if (files.length === 0) return `${path}: holds no .json file`
    return files.map((file) => ({ file: basename(file), json: JSON.parse(readFileSync(file, 'utf8')) }))
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : 'cannot be read'}`
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) < at))]
}
