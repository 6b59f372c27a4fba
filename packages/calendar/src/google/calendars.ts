import { fieldsOf, listOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { type GoogleClientOptions, googleClient } from './client.ts'

/** A calendar to choose from. */
export type GoogleCalendar = {
  readonly id: string
  readonly name: string
  /** IANA zone; null when Google does not tell. */
  readonly timeZone: string | null
  /** The account's own. */
  readonly primary: boolean
  /** Whether we may write to it. */
  readonly writable: boolean
}

/** The calendars of the account, its own first. At most 250, which is Google's page. */
export async function googleCalendars(
  options: GoogleClientOptions,
  signal?: AbortSignal,
): Promise<RemoteResult<readonly GoogleCalendar[]>> {
  const client = googleClient(options)
  const fields = 'kind,items(id,summary,summaryOverride,timeZone,primary,accessRole)'
  const answer = await client((api, request) => api.calendarList.list({ maxResults: 250, fields }, request), signal)
  if (!answer.ok) return answer
  const { kind, items } = fieldsOf(answer.value)
  if (kind !== 'calendar#calendarList') return problem('failing', 'Google answered with no list of calendars')
  const calendars = listOf(items)
    .map(fieldsOf)
    .flatMap(({ id, summary, summaryOverride, timeZone, primary, accessRole }) => {
      const known = textOf(id)
      if (known === null) return []
      const name = textOf(summaryOverride) ?? textOf(summary) ?? known
      return [
        {
          id: known,
          name,
          timeZone: textOf(timeZone),
          primary: primary === true,
          writable: accessRole === 'owner' || accessRole === 'writer',
        },
      ]
    })
  return done(calendars.toSorted((a, b) => Number(b.primary) - Number(a.primary)))
}
