import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/** Whose credentials they are: a row that is copied to another business, or to another calendar, does not open there. */
export type CredentialsOwner = { readonly business: string; readonly provider: string }

export type Opened =
  | { readonly ok: true; readonly plain: string }
  | {
      readonly ok: false
      /** `unknown_key`: sealed with a key that is not on the ring. `altered`: not as it was sealed, or of another owner. `malformed`: never sealed. */
      readonly reason: 'unknown_key' | 'altered' | 'malformed'
    }

const VERSION = 'cw1'
/** What GCM is made for (NIST SP 800-38D §5.2.1.1). */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts credentials for storage (AES-256-GCM): `cw1.<key id>.<nonce>.<ciphertext and tag>`. */
export function sealCredentials(keyRing: KeyRing, plain: string, owner: CredentialsOwner): string {
  const key = keyRing.keys.get(keyRing.current)
  if (!key) throw new Error('a key ring without its current key')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound(keyRing.current, owner))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return [VERSION, keyRing.current, nonce.toString('base64url'), text.toString('base64url')].join('.')
}

/** Decrypts what `sealCredentials` made for the same owner. */
export function openCredentials(keyRing: KeyRing, sealed: string, owner: CredentialsOwner): Opened {
  const parts = partsOf(sealed)
  if (parts === null) return { ok: false, reason: 'malformed' }
  const key = keyRing.keys.get(parts.keyId)
  if (!key) return { ok: false, reason: 'unknown_key' }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, parts.nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(bound(parts.keyId, owner)).setAuthTag(parts.tag)
    return { ok: true, plain: Buffer.concat([decipher.update(parts.text), decipher.final()]).toString('utf8') }
  } catch {
    return { ok: false, reason: 'altered' }
  }
}

/** Whether it should be opened and sealed anew: it was sealed with a key that is no longer the current one. */
export function mustReseal(keyRing: KeyRing, sealed: string): boolean {
  const parts = partsOf(sealed)
  return parts !== null && parts.keyId !== keyRing.current
}

function partsOf(sealed: string) {
  const [version, keyId, nonceText, text, ...more] = sealed.split('.')
  if (version !== VERSION || !keyId || !nonceText || !text || more.length > 0) return null
  const [nonce, bytes] = [Buffer.from(nonceText, 'base64url'), Buffer.from(text, 'base64url')]
  // Other spellings of the same bytes are refused: what is stored is what was sealed, to the letter.
  if (nonce.toString('base64url') !== nonceText || bytes.toString('base64url') !== text) return null
  if (nonce.length !== NONCE_BYTES || bytes.length < TAG_BYTES) return null
  return { keyId, nonce, text: bytes.subarray(0, -TAG_BYTES), tag: bytes.subarray(-TAG_BYTES) }
}

/** What the seal vouches for beside the text. JSON keeps `["a","bc"]` and `["ab","c"]` apart. */
function bound(keyId: string, { business, provider }: CredentialsOwner): Buffer {
  return Buffer.from(JSON.stringify([VERSION, keyId, business, provider]))
}
