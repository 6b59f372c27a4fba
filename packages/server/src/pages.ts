import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Pages } from './deps.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
}

/** Reads the console's files into memory: they are few, small, and no path of a request then reaches the disk. */
export async function loadPages(folder: string, files: Readonly<Record<string, string>>): Promise<Pages> {
  const entries = Object.entries(files).map(async ([path, file]) => {
    const body = new Uint8Array(await readFile(join(folder, file)))
    return [path, { body, type: TYPES[extname(file)] ?? 'application/octet-stream' }] as const
  })
  return new Map(await Promise.all(entries))
}
