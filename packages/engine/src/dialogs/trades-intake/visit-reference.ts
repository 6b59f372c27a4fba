/** How many digits the spoken reference of a visit has. */
export const REFERENCE_DIGITS = 6

const FIRST = 100_000
const COUNT = 900_000

/**
 * The short number under which a visit can be spoken of: six digits that follow from its id, so that nothing has to be stored and
 * it stays the same when the visit moves. It is a second thing that only the customer knows, never enough without the name.
 */
export function visitReference(id: string): string {
  // FNV-1a over UTF-16 units, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return String(FIRST + ((hash >>> 0) % COUNT))
}
