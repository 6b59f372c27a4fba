import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyRing, parseKeyRing } from '@callwright/calendar/credentials'
import type { Config } from '../config.ts'

export type ReadKeyRing = { readonly ok: true; readonly keyRing: KeyRing | null } | { readonly ok: false; readonly message: string }

/**
 * The keys that seal what opens connected calendars: those of `CALLWRIGHT_CREDENTIAL_KEYS`. Without it the embedded database has
 * one of its own in a file beside it, which is made when it is first wanted; a database elsewhere has none.
 */
export function readKeyRing(config: Pick<Config, 'credentialKeys' | 'dataDir' | 'databaseUrl'>): ReadKeyRing {
  const { credentialKeys, dataDir, databaseUrl } = config
  if (credentialKeys !== null || databaseUrl !== null) return { ok: true, keyRing: credentialKeys }
  const parsed = parseKeyRing(ownKey(dataDir))
  return parsed.ok ? parsed : { ok: false, message: `the file credential-keys in ${dataDir}: ${parsed.message}` }
}

function ownKey(dataDir: string): string {
  const file = join(dataDir, 'credential-keys')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `own:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
