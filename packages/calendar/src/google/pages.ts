import { type Fields, fieldsOf, listOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { GoogleClient } from './client.ts'

/** The most that Google puts on one page. */
const PAGE_SIZE = 2500
/** A list that does not end by then never will: pages may be short. */
const MOST_PAGES = 200
/** Nobody's calendar is larger. */
const MOST_EVENTS = 100_000

/** Which events: those that end after an instant, or those that changed since a sync token. */
export type EventsQuery = {
  readonly calendarId: string
  /** Must ask for `kind` and `nextPageToken`. */
  readonly fields: string
  readonly timeMin?: string
  readonly timeMax?: string
  readonly syncToken?: string
  readonly singleEvents: boolean
}

/** All events of a list, page by page, and what the last page says beside them. */
export async function allEvents(
  client: GoogleClient,
  query: EventsQuery,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<{ readonly events: readonly unknown[]; readonly last: Fields }>> {
  const events: unknown[] = []
  let pageToken: string | null = null
  for (let pages = 0; pages < MOST_PAGES && events.length <= MOST_EVENTS; pages++) {
    const page = { ...query, maxResults: PAGE_SIZE, maxAttendees: 1, ...(pageToken === null ? {} : { pageToken }) }
    const answer = await client((api, options) => api.events.list(page, options), signal)
    if (!answer.ok) return answer
    const { kind, items, nextPageToken } = fieldsOf(answer.value)
    // What is no list must not pass for a calendar with nothing in it.
    if (kind !== 'calendar#events' || (items !== undefined && !Array.isArray(items))) {
      return problem('failing', 'Google answered with no list of events')
    }
    events.push(...listOf(items))
    pageToken = textOf(nextPageToken)
    if (pageToken === null) return done({ events, last: fieldsOf(answer.value) })
  }
  return problem('failing', 'Google answered with a list of events that does not end')
}
