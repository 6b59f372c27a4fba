const DIGITS = '0123456789abcdefghijklmnopqrstuv'

/** Marks the events that are ours, and the way their ids are made. */
const PREFIX = 'callv1'

/**
 * Google's id of our event, from its reference alone: a write that is repeated meets itself. Base32hex of the reference (RFC 4648
 * §7), which is all that Google takes (`[a-v0-9]{5,1024}`) and room for 200 characters of any script. It can be read back because
 * of a deleted event Google promises to tell nothing but the id.
 */
export function eventId(reference: string): string {
  let id = PREFIX
  let pending = 0
  let bits = 0
  for (const byte of new TextEncoder().encode(reference)) {
    pending = (pending << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      id += DIGITS[(pending >> bits) & 31]
    }
    pending &= (1 << bits) - 1
  }
  return bits > 0 ? id + DIGITS[(pending << (5 - bits)) & 31] : id
}

/** The reference that an id of Google's was made of; null when it is not one of ours, or an instance of a series made of ours. */
export function referenceOf(id: string): string | null {
  if (!id.startsWith(PREFIX)) return null
  const bytes: number[] = []
  let pending = 0
  let bits = 0
  for (const digit of id.slice(PREFIX.length)) {
    const value = DIGITS.indexOf(digit)
    if (value < 0) return null
    pending = (pending << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((pending >> bits) & 255)
      pending &= (1 << bits) - 1
    }
  }
  try {
    const reference = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes))
    return reference !== '' && eventId(reference) === id ? reference : null
  } catch {
    return null
  }
}
