import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import type { CaldavAccount } from './account.ts'
import { mailOf } from './ical/event.ts'
import { ask, type DavResource, elements, hrefIn, record, text } from './multistatus.ts'
import { lastPart } from './reports.ts'
import { parseUrl, type Transport, transportFor, trustOf } from './transport.ts'

/** A calendar of an account. */
export type CaldavCalendar = {
  readonly url: string
  /** As the owner named it. */
  readonly name: string
  /** Null where the server does not say. */
  readonly writable: boolean | null
}

/** The calendars of an account that can hold events, found from the address of its server alone (RFC 6764, RFC 4791 §6.2). */
export async function caldavCalendars(account: CaldavAccount, options?: RemoteOptions): Promise<RemoteResult<readonly CaldavCalendar[]>> {
  return await findCalendars(transportFor(account), account.serverUrl, options)
}

/** `caldavCalendars` on a connection that is there already. */
export async function findCalendars(
  transport: Transport,
  serverUrl: string,
  options?: RemoteOptions,
): Promise<RemoteResult<readonly CaldavCalendar[]>> {
  const principal = await findPrincipal(transport, serverUrl, options)
  if (!principal.ok) return principal
  const { url, resource } = principal.value
  const homes = await homesOf(transport, url, options)
  if (!homes.ok) return homes
  // A server without principals: the address may be a calendar, or the folder of some.
  const places = homes.value.length > 0 ? homes.value : [resource]
  const trusted = trustOf(serverUrl)
  const calendars = new Map<string, CaldavCalendar>()
  for (const place of places) {
    const listed = await ask(
      transport,
      { method: 'PROPFIND', url: place, depth: '1', body: { propfind: { 'd:prop': CALENDAR_PROPS } } },
      options,
    )
    if (!listed.ok) return listed
    for (const found of listed.value.resources) {
      const calendar = calendarOf(found)
      // An address that is chosen counts as named by the owner: one on another server would take the password there.
      if (calendar && trusted(new URL(calendar.url))) calendars.set(calendar.url, calendar)
    }
  }
  return done([...calendars.values()])
}

/** The mail addresses of the account's owner (RFC 6638 §2.4.1), as far as the server tells; in small letters. */
export async function findOwners(transport: Transport, calendarUrl: string, options?: RemoteOptions): Promise<readonly string[]> {
  const principal = await principalAt(transport, calendarUrl, options)
  if (!principal.ok || principal.value === null) return []
  const body = { propfind: { 'd:prop': { 'c:calendar-user-address-set': {} } } }
  const told = await ask(transport, { method: 'PROPFIND', url: principal.value, depth: '0', body }, options)
  if (!told.ok) return []
  return told.value.resources
    .flatMap(({ props }) => elements(record(props['calendarUserAddressSet'])?.['href']))
    .flatMap((href) => {
      const address = mailOf(text(href) ?? '')
      return address.includes('@') ? [address] : []
    })
}

const CALENDAR_PROPS = {
  'd:resourcetype': {},
  'd:displayname': {},
  'd:current-user-privilege-set': {},
  'c:supported-calendar-component-set': {},
}

type Principal = { readonly url: string | null; readonly resource: string }

/** Asks for the principal where the owner points to, at the well-known address, and at the root. */
async function findPrincipal(transport: Transport, serverUrl: string, options?: RemoteOptions): Promise<RemoteResult<Principal>> {
  const server = parseUrl(serverUrl)
  if (!server) return problem('refused', 'the address of the calendar server is no address')
  const wellKnown = new URL('/.well-known/caldav', server).href
  const root = new URL('/', server).href
  const places = server.pathname === '/' ? [wellKnown, root] : [server.href, wellKnown, root]
  let answered: string | null = null
  let first: RemoteResult<never> | null = null
  let refused = ''
  for (const place of places) {
    const principal = await principalAt(transport, place, options)
    if (principal.ok && principal.value !== null) return done({ url: principal.value, resource: place })
    if (principal.ok) answered ??= place
    else if (principal.problem.kind === 'refused') refused ||= `: ${principal.problem.message}`
    else if (principal.problem.kind !== 'missing') {
      // A server that is down or does not let us in will not do so under another name.
      if (principal.problem.kind !== 'forbidden' && principal.problem.kind !== 'failing') return principal
      first ??= principal
    }
  }
  if (answered !== null) return done({ url: null, resource: answered })
  return (
    first ??
    problem(refused === '' ? 'missing' : 'refused', `${server.host} has no calendars that can be found from ${server.pathname}${refused}`)
  )
}

async function principalAt(transport: Transport, url: string, options?: RemoteOptions): Promise<RemoteResult<string | null>> {
  const body = { propfind: { 'd:prop': { 'd:current-user-principal': {} } } }
  const answer = await ask(transport, { method: 'PROPFIND', url, depth: '0', body }, options)
  if (!answer.ok) return answer
  // Relative to where the answer came from, which may be another host of the vendor.
  return done(answer.value.resources.map((at) => hrefIn(at.props['currentUserPrincipal'], at.url)).find((href) => href !== null) ?? null)
}

async function homesOf(transport: Transport, principal: string | null, options?: RemoteOptions): Promise<RemoteResult<readonly string[]>> {
  if (principal === null) return done([])
  const body = { propfind: { 'd:prop': { 'c:calendar-home-set': {} } } }
  const answer = await ask(transport, { method: 'PROPFIND', url: principal, depth: '0', body }, options)
  if (!answer.ok) return answer
  return done(
    answer.value.resources.flatMap(({ url, props }) =>
      elements(record(props['calendarHomeSet'])?.['href']).flatMap((href) => URL.parse(text(href) ?? '', url)?.href ?? []),
    ),
  )
}

function calendarOf({ url, props }: DavResource): CaldavCalendar | null {
  const types = record(props['resourcetype'])
  if (!types || !('calendar' in types)) return null
  const components = elements(record(props['supportedCalendarComponentSet'])?.['comp']).map((component) =>
    text(record(record(component)?.['_attributes'])?.['name'])?.toUpperCase(),
  )
  if (components.length > 0 && !components.includes('VEVENT')) return null
  const name = text(props['displayname'])?.trim() || decoded(lastPart(url))
  return { url, name, writable: writableOf(props['currentUserPrivilegeSet']) }
}

/** A part of an address as its owner would write it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const WRITING = new Set(['all', 'write', 'writeContent', 'bind'])

function writableOf(privileges: unknown): boolean | null {
  const granted = elements(record(privileges)?.['privilege']).flatMap((privilege) => Object.keys(record(privilege) ?? {}))
  return granted.length === 0 ? null : granted.some((name) => WRITING.has(name))
}
