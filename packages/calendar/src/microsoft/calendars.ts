import { isFields } from '../remote/fields.ts'
import { done, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import { textOf } from './exchange.ts'
import { type GraphOptions, openGraph } from './open-graph.ts'

/** A calendar to choose from. */
export type MicrosoftCalendar = {
  readonly id: string
  readonly name: string
  /** The mailbox's main one, which is used when none is named. */
  readonly primary: boolean
  readonly writable: boolean
}

/** The calendars of a mailbox, the main one first. */
export async function microsoftCalendars(
  options: GraphOptions,
  { signal }: RemoteOptions = {},
): Promise<RemoteResult<readonly MicrosoftCalendar[]>> {
  const { graph, mailbox } = openGraph(options)
  const query = { $select: 'id,name,isDefaultCalendar,canEdit', $top: '100' }
  const answer = await graph.list({ method: 'GET', path: `${mailbox}/calendars`, query, signal })
  if (!answer.ok) return answer
  const calendars = answer.value.values.flatMap((value) => {
    const id = textOf(value, 'id')
    if (!isFields(value) || id === '') return []
    return [{ id, name: textOf(value, 'name') || id, primary: value['isDefaultCalendar'] === true, writable: value['canEdit'] === true }]
  })
  return done(calendars.toSorted((a, b) => Number(b.primary) - Number(a.primary)))
}
