/** The largest answer of a vendor that is read: some thirty thousand events. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024
/** The longest that a request and its answer may take together when nobody gives them up sooner. */
export const REQUEST_TIMEOUT_MS = 30_000

/**
 * The text of an answer, whatever its length claims to be; null as soon as there is more of it than `most` bytes, once unpacked. What is left is
 * not fetched.
 */
export async function readBody(response: Response, most = MAX_ANSWER_BYTES): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the body.
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** `32 MB`, for a message. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
