/** Reading what a vendor sent, which may be anything. */

export type Fields = { readonly [name: string]: unknown }

/** An object's fields; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

/** Whether it is an object with fields, so not a list, a text or nothing. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text; null when it is none, or empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Most characters of a place: no address is longer, and people write whole invitations there. */
const MOST_OF_PLACE = 300

/** A place as somebody wrote it, in one line; nothing where nothing is said. */
export function placeIn(text: string | null): { readonly place?: string } {
  const place = (text ?? '').slice(0, MOST_OF_PLACE).toWellFormed().replaceAll(/\p{C}/gu, ' ').trim()
  return place === '' ? {} : { place }
}

/** The items of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
