import { type Answer, type GraphCall, refusal } from './answer.ts'
import { type ExtendedProperty, etagOf, graphEvent, idOf, instantOf, type Mailbox, type StoredEvent } from './mailbox.ts'

/** What the owner lets others see. */
export type Sharing = 'events' | 'free_busy' | 'nothing'

type Setting = {
  readonly events: Mailbox
  readonly page: number
  readonly remembersDeleted: boolean
  readonly base: () => string
  readonly eventProperties: ReadonlySet<string>
}

type Telling = (call: GraphCall, event: StoredEvent) => Readonly<Record<string, unknown>>

/** The calendar operations of Graph, as its documentation tells them. */
export function graphCalendar({ events, page, remembersDeleted, base, eventProperties }: Setting) {
  let sharing: Sharing = 'events'
  /** Rounds of `delta` of an earlier era are forgotten. */
  let era = 1

  const present = () => events.all().filter(({ deleted }) => !deleted)
  const within = (from: number, to: number) => (event: StoredEvent) => event.start < to && event.end > from
  /** For whole days nobody says in which zone; UTC, in which they are told, is the harshest reading. */
  const viewed = (from: number, to: number) => {
    const timed = within(from, to)
    return (event: StoredEvent) => (event.days ? Date.parse(event.days.start) < to && Date.parse(event.days.end) > from : timed(event))
  }

  /** One page of a list; what is left is promised by a link that holds the place. */
  const paged = (call: GraphCall, all: readonly StoredEvent[], asked: number, as: Telling = told, last: object = {}): Answer => {
    const at = Number(call.query.get('$skiptoken') ?? call.query.get('$skip') ?? 0)
    const size = Math.min(asked, page)
    const value = all.slice(at, at + size).map((event) => as(call, event))
    if (at + size >= all.length) return { status: 200, body: { value, ...last } }
    const query = new URLSearchParams(call.query)
    query.set(call.path.endsWith('/delta') ? '$skiptoken' : '$skip', String(at + size))
    return { status: 200, body: { value, '@odata.nextLink': `${base()}${encodePath(call.path)}?${query}` } }
  }

  const told: Telling = (call, event) => {
    const whole = graphEvent(event, prefers(call, 'IdType="ImmutableId"'))
    const select = call.query.get('$select')?.split(',')
    const expanded = /^singleValueExtendedProperties\(\$filter=id eq '(?<id>[^']+)'\)$/.exec(call.query.get('$expand') ?? '')?.groups?.[
      'id'
    ]
    const properties = expanded === undefined ? [] : event.properties.filter(({ id }) => same(id, expanded))
    return {
      ...Object.fromEntries(
        Object.entries(whole).filter(([name]) => !select || name.includes('@') || name === 'id' || select.includes(name)),
      ),
      ...(properties.length === 0 ? {} : { singleValueExtendedProperties: properties }),
    }
  }

  const view = (call: GraphCall): Answer => {
    const [from, to] = rangeOf(call)
    if (!(from < to)) return refusal(400, 'ErrorInvalidParameter')
    const found = present().filter(viewed(from, to))
    return paged(call, found, Number(call.query.get('$top') ?? 10))
  }

  const list = (call: GraphCall): Answer => {
    const groups = FILTER.exec(call.query.get('$filter') ?? '')?.groups
    if (!groups) return refusal(400, 'ErrorInvalidUrlQueryFilter')
    const value = (groups['value'] ?? '').replaceAll("''", "'")
    const holds = ({ id, value: held }: ExtendedProperty) => same(id, groups['id'] ?? '') && same(held, value)
    const found = present().filter(({ properties }) => properties.some(holds))
    return paged(call, found, Number(call.query.get('$top') ?? 10))
  }

  const delta = (call: GraphCall): Answer => {
    const unsupported = ['$select', '$expand', '$filter', '$orderby', '$search', '$top'].filter((name) => call.query.has(name))
    if (unsupported.length > 0) return refusal(400, 'ErrorInvalidUrlQuery')
    const asked = Number(/odata\.maxpagesize=(?<size>\d+)/.exec(preferOf(call))?.groups?.['size'] ?? 10)
    const token = call.query.get('$deltatoken')
    if (token === null) {
      const [from, to] = rangeOf(call)
      const found = present().filter(viewed(from, to))
      return paged(call, found, asked, changed, linkOf(call, from, to))
    }
    const [of, since, from, to] = token.split('_').map(Number)
    if (since === undefined || from === undefined || to === undefined || Number.isNaN(to)) return refusal(400, 'SyncStateInvalid')
    if (of !== era) return refusal(410, 'SyncStateNotFound')
    const news = events.all().filter(({ change }) => change > since)
    const asNews: Telling = (_, event) => (event.deleted || !viewed(from, to)(event) ? removed(call, event) : changed(call, event))
    return paged(call, news, asked, asNews, linkOf(call, from, to))
  }

  const changed = (call: GraphCall, event: StoredEvent) => ({
    '@odata.type': '#microsoft.graph.event',
    ...graphEvent(event, prefers(call, 'IdType="ImmutableId"')),
  })
  const removed = (call: GraphCall, event: StoredEvent) => ({
    id: idOf(event, prefers(call, 'IdType="ImmutableId"')),
    '@removed': { reason: 'deleted' },
  })
  const linkOf = (call: GraphCall, from: number, to: number) => ({
    '@odata.deltaLink': `${base()}${encodePath(call.path)}?$deltatoken=${era}_${events.change()}_${from}_${to}`,
  })

  const create = (call: GraphCall): Answer => {
    const content = contentOf(call.body)
    if (!content) return refusal(400, 'TimeZoneNotSupportedException')
    const transactionId = textOf(call.body, 'transactionId') || null
    const known = transactionId === null ? [] : events.all().filter((event) => event.transactionId === transactionId)
    const before = known.find(({ deleted }) => remembersDeleted || !deleted)
    if (before) {
      const parts = ['start', 'end', 'subject', 'body', 'place'] as const
      if (!before.deleted && parts.every((part) => before[part] === content[part])) return { status: 201, body: told(call, before) }
      const existing = idOf(before, prefers(call, 'IdType="ImmutableId"'))
      return refusal(400, 'ErrorDuplicateTransactionId', { '@event.existingEventId': existing })
    }
    const properties = propertiesOf(call.body)
    return { status: 201, body: told(call, events.add({ ...content, days: null, transactionId, properties })) }
  }

  const single = (call: GraphCall): Answer => {
    const event = events.byId(call.path.split('/').at(-1) ?? '')
    if (!event) return refusal(404, 'ErrorItemNotFound')
    if (call.method === 'GET') return { status: 200, body: told(call, event) }
    const condition = call.headers['if-match']
    if (condition !== undefined && condition !== etagOf(event)) return refusal(412, 'ErrorIrresolvableConflict')
    if (call.method === 'DELETE') {
      events.set(event.key, { deleted: true })
      return { status: 204 }
    }
    const content = contentOf(call.body)
    if (!content) return refusal(400, 'TimeZoneNotSupportedException')
    const stored = events.set(event.key, { ...content, showAs: textOf(call.body, 'showAs') || event.showAs, days: null })
    return stored ? { status: 200, body: told(call, stored) } : refusal(404, 'ErrorItemNotFound')
  }

  const schedule = (call: GraphCall): Answer => {
    const of = (name: string) =>
      instantOf(textOf(property(call.body, name), 'dateTime'), textOf(property(call.body, name), 'timeZone')) ?? Number.NaN
    const [from, to] = [of('StartTime'), of('EndTime')]
    if (!(to - from > 0 && to - from <= 42 * 86_400_000)) return refusal(400, 'ErrorTimeRangeTooLong')
    const schedules = property(call.body, 'Schedules')
    const scheduleId = Array.isArray(schedules) ? String(schedules[0]) : ''
    if (sharing === 'nothing') {
      const error = { message: 'Unable to resolve e-mail address to an Active Directory object.', responseCode: 'ErrorNoFreeBusyAccess' }
      return { status: 200, body: { value: [{ scheduleId, error }] } }
    }
    const utc = (instant: number) => ({ dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' })
    const scheduleItems = present()
      .filter(within(from, to))
      .map(({ showAs, start, end }) => ({ status: showAs, start: utc(start), end: utc(end) }))
    return { status: 200, body: { value: [{ scheduleId, availabilityView: '', scheduleItems }] } }
  }

  return {
    share: (what: Sharing) => {
      sharing = what
    },
    forgetDeltas: () => {
      era++
    },
    answer: (call: GraphCall): Answer => {
      if (call.path.endsWith('/getSchedule')) return schedule(call)
      if (sharing !== 'events') return refusal(403, 'ErrorAccessDenied')
      const selected = call.path.endsWith('/calendars') ? [] : (call.query.get('$select')?.split(',') ?? [])
      const unknown = selected.filter((name) => !eventProperties.has(name))
      if (unknown.length > 0) return refusal(400, 'RequestBroker--ParseUri')
      if (call.path.endsWith('/calendars')) return CALENDARS
      if (call.path.endsWith('/delta')) return delta(call)
      if (call.path.endsWith('/calendarView')) return view(call)
      if (call.path.endsWith('/events')) return call.method === 'POST' ? create(call) : list(call)
      return single(call)
    },
  }
}

const CALENDARS: Answer = {
  status: 200,
  body: {
    value: [
      { id: 'AAMkAGI2TEAM=', name: 'Team', isDefaultCalendar: false, canEdit: false },
      { id: 'AAMkAGI2MAIN=', name: 'Calendar', isDefaultCalendar: true, canEdit: true },
    ],
  },
}

/** `singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')`, as the documentation writes it. */
const FILTER = /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '(?<id>[^']+)' and ep\/value eq '(?<value>(?:[^']|'')+)'\)$/

/** Exchange compares names and values of properties without regard to case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const preferOf = (call: GraphCall): string => [call.headers['prefer'] ?? ''].flat().join(', ')
const prefers = (call: GraphCall, preference: string): boolean => preferOf(call).split(', ').includes(preference)

function rangeOf({ query }: GraphCall): readonly [number, number] {
  return [Date.parse(query.get('startDateTime') ?? ''), Date.parse(query.get('endDateTime') ?? '')]
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

function textOf(value: unknown, name: string): string {
  const text = property(value, name)
  return typeof text === 'string' ? text : ''
}

/** What a body says of an event; null when its times are none. */
function contentOf(body: unknown) {
  const [start, end] = [property(body, 'start'), property(body, 'end')]
  const zone = textOf(start, 'timeZone')
  const [from, to] = [instantOf(textOf(start, 'dateTime'), zone), instantOf(textOf(end, 'dateTime'), textOf(end, 'timeZone'))]
  if (from === undefined || to === undefined) return null
  return {
    start: from,
    end: to,
    zone,
    subject: textOf(body, 'subject'),
    body: textOf(property(body, 'body'), 'content'),
    place: textOf(property(body, 'location'), 'displayName'),
    showAs: textOf(body, 'showAs') || 'busy',
  }
}

function propertiesOf(body: unknown): readonly ExtendedProperty[] {
  const given = property(body, 'singleValueExtendedProperties')
  return (Array.isArray(given) ? given : []).map((one) => ({ id: textOf(one, 'id'), value: textOf(one, 'value') }))
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
