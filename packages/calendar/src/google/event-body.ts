import { createHash } from 'node:crypto'
import { fieldsOf } from '../remote/fields.ts'
import type { EventDraft } from '../remote/remote-calendar.ts'

/** The page about a visit that its event links to. */
export type EventSource = (reference: string) => { readonly title: string; readonly url: string }

/**
 * Google keeps the id of a deleted event. What we delete is marked before, so that a visit can come back to a calendar that it has
 * left, while one that the owner has deleted stays deleted.
 */
export const REMOVED = { extendedProperties: { private: { callwright_state: 'removed' } } }

/** Whether we have deleted it ourselves. */
export function wasRemoved(event: unknown): boolean {
  return ourProperties(event)['callwright_state'] === 'removed'
}

/** A draft as Google takes it: all that is ours to write and nothing else, so that colours, guests and reminders of the owner's stay. */
export function bodyOf(draft: EventDraft, source: EventSource | undefined) {
  const { timeZone } = draft
  const ours = {
    callwright_reference: draft.reference,
    callwright_resource: draft.resource,
    callwright_state: 'written',
    callwright_words: digestOf(draft),
  }
  return {
    start: { dateTime: draft.start, timeZone },
    end: { dateTime: draft.end, timeZone },
    ...wordsOf(draft),
    extendedProperties: { private: ours },
    ...(source ? { source: source(draft.reference) } : {}),
  }
}

/**
 * A draft over an event that stands there. Words that are the same as when we wrote them last are left out: the owner may have added
 * the code of the gate since. A day, which he may have put in place of the time, must not stay beside it.
 */
export function bodyOver(event: unknown, draft: EventDraft, source: EventSource | undefined) {
  const { start, end, extendedProperties, ...words } = bodyOf(draft, source)
  const known = ourProperties(event)['callwright_words'] === digestOf(draft)
  return { ...(known ? {} : words), extendedProperties, start: { ...start, date: null }, end: { ...end, date: null } }
}

function wordsOf({ title, place, description }: EventDraft) {
  return { summary: clipped(title, 1000), location: clipped(place, 1000), description: clipped(description, 8000) }
}

function digestOf(draft: EventDraft): string {
  return createHash('sha256')
    .update(JSON.stringify(wordsOf(draft)))
    .digest('base64url')
}

/** Google refuses an event whose texts are longer than it likes (8,192 for a description), and a visit must not be lost for that. */
function clipped(text: string, most: number): string {
  return text.slice(0, most).toWellFormed()
}

function ourProperties(event: unknown) {
  return fieldsOf(fieldsOf(fieldsOf(event)['extendedProperties'])['private'])
}
