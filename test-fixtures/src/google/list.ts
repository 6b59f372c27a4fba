import { type GoogleEvent, type GoogleEvents, object, type Refused, type StoredEvent } from './events.ts'

export type Listed = { readonly ok: true; readonly value: { readonly [name: string]: unknown } } | ({ readonly ok: false } & Refused)

/** What Google refuses beside a sync token. */
const NOT_WITH_TOKEN = ['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin']

const invalid = (message: string, reason = 'invalid') => ({ ok: false, status: 400, reason, message }) as const

/** A list of events by the parameters that our driver uses, and by those that would be wrong beside them. */
export function listEvents(events: GoogleEvents, timeZone: string, query: URLSearchParams, generation: number): Listed {
  const token = query.get('syncToken')
  const single = query.get('singleEvents') === 'true'
  const since = token === null ? null : sinceOf(token, generation, single)
  if (since !== null && !since.ok) return since
  const beside = NOT_WITH_TOKEN.find((name) => token !== null && query.has(name))
  if (beside !== undefined) return invalid(`Sync token cannot be used with ${beside}.`)
  if (token !== null && query.get('showDeleted') === 'false') return invalid('Sync token needs showDeleted.')
  if (query.get('orderBy') === 'startTime' && !single) return invalid('The requested ordering is not available for the particular query.')
  const times = ['timeMin', 'timeMax'].map((name) => query.get(name))
  if (times.some((time) => time !== null && (Number.isNaN(Date.parse(time)) || !hasOffset(time)))) return invalid('Bad Request')
  const [timeMin, timeMax] = times.map((time) => (time === null ? null : Date.parse(time)))
  if (timeMin && timeMax && timeMin >= timeMax) return invalid('The specified time range is empty.', 'timeRangeEmpty')

  const shown = events.all().filter(({ event, revision }) => {
    if (since !== null) return revision > since.revision
    if (event.status === 'cancelled' && query.get('showDeleted') !== 'true') return false
    const [start, end] = [events.instant(event['start']), events.instant(event['end'])]
    return !(timeMin && end <= timeMin) && !(timeMax && start >= timeMax)
  })
  const kind = shown.filter(({ event }) => (single ? event['recurrence'] === undefined : event['recurringEventId'] === undefined))
  const from = Number(query.get('pageToken')?.slice('page-'.length) ?? 0)
  if (!Number.isInteger(from)) return invalid('Invalid page token value.')
  const size = Math.min(Number(query.get('maxResults') ?? 250), 2500)
  const items = kind
    .slice(from, from + size)
    .map((entry) => shownEvent(entry, token !== null, Number(query.get('maxAttendees') ?? Infinity)))
  const more = from + size < kind.length
  const last = more
    ? { nextPageToken: `page-${from + size}` }
    : query.has('orderBy')
      ? {}
      : { nextSyncToken: `sync-${generation}-${events.revision()}-${single}` }
  return { ok: true, value: { kind: 'calendar#events', etag: '"p1"', summary: 'Calendar', timeZone, items, ...last } }
}

const hasOffset = (time: string) => time.endsWith('Z') || time.slice(-6, -5) === '+' || time.slice(-6, -5) === '-'

function sinceOf(
  token: string,
  generation: number,
  single: boolean,
): { readonly ok: true; readonly revision: number } | ({ readonly ok: false } & Refused) {
  const [name, made, revision, wasSingle] = token.split('-')
  if (name !== 'sync' || !Number.isInteger(Number(revision))) return invalid('Invalid sync token value.')
  if (wasSingle !== String(single)) return invalid('Sync token is of another query.')
  if (Number(made) === generation) return { ok: true, revision: Number(revision) }
  return { ok: false, status: 410, reason: 'fullSyncRequired', message: 'Sync token is no longer valid, a full sync is required.' }
}

/** Of a deleted event an incremental list tells the least that Google promises; of many guests only the one whose calendar it is. */
function shownEvent({ event }: StoredEvent, incremental: boolean, maxAttendees: number): GoogleEvent {
  const { id, etag, status } = event
  if (status === 'cancelled' && incremental) return { kind: 'calendar#event', id, etag, status }
  const attendees = Array.isArray(event['attendees']) ? event['attendees'] : []
  if (attendees.length <= maxAttendees) return event
  return { ...event, attendees: attendees.filter((attendee) => object(attendee)['self'] === true), attendeesOmitted: true }
}
