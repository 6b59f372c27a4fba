import { createSecretKey, type KeyObject } from 'node:crypto'

/** Keys by their ids. What is sealed is sealed with the current one; all others only open what was sealed with them. */
export type KeyRing = { readonly current: string; readonly keys: ReadonlyMap<string, KeyObject> }

export type KeyRingResult = { readonly ok: true; readonly keyRing: KeyRing } | { readonly ok: false; readonly message: string }

/** AES-256. */
const KEY_BYTES = 32
const ID_CHARACTERS = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')

/**
 * Reads `id:base64key,id2:base64key2`, the first being the current one. To change keys put a new one in front, seal everything anew
 * (`mustReseal`) and only then take the old one out. A message never holds a key.
 */
export function parseKeyRing(text: string): KeyRingResult {
  const keys = new Map<string, KeyObject>()
  for (const [at, entry] of text.split(',').entries()) {
    const separator = entry.indexOf(':')
    const id = entry.slice(0, Math.max(separator, 0)).trim()
    if (id === '' || id.length > 32 || ![...id].every((character) => ID_CHARACTERS.has(character))) {
      return { ok: false, message: `key ${at + 1} needs an id of letters, digits, "-" and "_", then ":" and the key` }
    }
    if (keys.has(id)) return { ok: false, message: `the key id "${id}" stands there twice` }
    const bytes = bytesOf(entry.slice(separator + 1).trim())
    if (bytes?.length !== KEY_BYTES)
      return { ok: false, message: `key "${id}" must be ${KEY_BYTES} random bytes in base64 (openssl rand -base64 32)` }
    keys.set(id, createSecretKey(bytes))
  }
  const [current = ''] = keys.keys()
  return { ok: true, keyRing: { current, keys } }
}

/** Bytes of base64 in either alphabet, with or without padding; null when it is none. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  return bytes.toString('base64').replaceAll('=', '') === plain ? bytes : null
}
