import { textOf } from '../remote/fields.ts'
import { done, type RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy } from '../remote/remote-calendar.ts'
import type { GoogleClient } from './client.ts'
import { freeBusy } from './free-busy.ts'
import { allEvents } from './pages.ts'
import { BUSY_FIELDS, busyOf, daysOf, knownZone, type Span, type Taken } from './read-event.ts'

/**
 * Taken time within a range. Events are listed rather than free/busy asked for, which tells neither ours from others nor what is
 * only pencilled; it is asked for where the calendar shows us nothing else.
 */
export async function googleBusy(
  client: GoogleClient,
  { calendarId, timeZone }: { readonly calendarId: string; readonly timeZone: string },
  range: Span,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<readonly RemoteBusy[]>> {
  const [timeMin, timeMax] = [new Date(range.start).toISOString(), new Date(range.end).toISOString()]
  const fields = `kind,timeZone,accessRole,nextPageToken,items(${BUSY_FIELDS})`
  const list = await allEvents(client, { calendarId, fields, timeMin, timeMax, singleEvents: true }, signal)
  if (list.ok ? list.value.last['accessRole'] === 'freeBusyReader' : list.problem.kind === 'forbidden') {
    const spans = await freeBusy(client, calendarId, range, signal)
    return spans.ok ? done(spans.value.map((span) => told({ ...span, reference: null, tentative: false }))) : spans
  }
  if (!list.ok) return list
  const days = daysOf(knownZone(textOf(list.value.last['timeZone'])) ?? timeZone)
  const taken: Taken[] = []
  for (const event of list.value.events) {
    const time = busyOf(event, days)
    if (!time.ok) return time
    if (time.value !== null && time.value.start < range.end && time.value.end > range.start) taken.push(time.value)
  }
  return done(taken.toSorted((a, b) => a.start - b.start).map(told))
}

const told = ({ start, end, ...more }: Taken): RemoteBusy => ({
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
  ...more,
})
