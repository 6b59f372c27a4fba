import { fieldsOf, listOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'
import type { GoogleClient } from './client.ts'
import type { Span } from './read-event.ts'

/** Google refuses longer ranges at some length that it does not tell. */
const LONGEST_MS = 30 * DAY_MS

/**
 * Taken time of a calendar that shows no more than that. Google has merged the events already: none can be told from another, so
 * none is ours.
 */
export async function freeBusy(
  client: GoogleClient,
  calendarId: string,
  range: Span,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<readonly Span[]>> {
  const spans: Span[] = []
  for (let from = range.start; from < range.end; from += LONGEST_MS) {
    const timeMin = new Date(from).toISOString()
    const timeMax = new Date(Math.min(from + LONGEST_MS, range.end)).toISOString()
    const answer = await client(
      (api, options) => api.freebusy.query({ requestBody: { timeMin, timeMax, items: [{ id: calendarId }] } }, options),
      signal,
    )
    if (!answer.ok) return answer
    const part = spansOf(answer.value, calendarId)
    if (!part.ok) return part
    for (const span of part.value) join(spans, span)
  }
  return done(spans)
}

function spansOf(answer: unknown, calendarId: string): RemoteResult<readonly Span[]> {
  const { busy, errors } = fieldsOf(fieldsOf(fieldsOf(answer)['calendars'])[calendarId])
  const [error] = listOf(errors)
  if (error !== undefined) {
    const missing = fieldsOf(error)['reason'] === 'notFound'
    return missing
      ? problem('missing', 'no such calendar at Google')
      : problem('failing', 'Google could not tell when the calendar is busy')
  }
  if (!Array.isArray(busy)) return problem('failing', 'Google did not tell when the calendar is busy')
  const spans: Span[] = []
  for (const period of busy.map(fieldsOf)) {
    const span = { start: instantOf(textOf(period['start']) ?? ''), end: instantOf(textOf(period['end']) ?? '') }
    if (!(span.start <= span.end)) return problem('unreadable', 'a busy time of the calendar cannot be read')
    if (span.start < span.end) spans.push(span)
  }
  return done(spans.toSorted((a, b) => a.start - b.start))
}

/** Adds a span to those before it; one that was cut in two between two requests becomes one again. */
function join(spans: Span[], span: Span): void {
  const before = spans.at(-1)
  if (before && span.start <= before.end) spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
  else spans.push(span)
}
