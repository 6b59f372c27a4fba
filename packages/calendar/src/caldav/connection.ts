import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import type { CaldavOptions } from './account.ts'
import { findCalendars } from './discovery.ts'
import type { ListingKeeper } from './listing.ts'
import { type ObjectMemory, objectMemory } from './object-memory.ts'
import { parseUrl, type Transport, transportFor } from './transport.ts'

/** One calendar, found. */
export type Connection = {
  readonly transport: Transport
  /** Its address, with a slash at the end. */
  readonly calendar: string
  readonly timeZone: string
  readonly memory: ObjectMemory
  readonly listing: ListingKeeper
}

/** Finds a calendar once; until it is found, every call looks again. */
export function connector(options: CaldavOptions): (call?: RemoteOptions) => Promise<RemoteResult<Connection>> {
  const { calendar, serverUrl, timeZone } = options
  // An address is one that the owner gave: his credentials may go there, wherever it is.
  const address = calendar.includes('/') ? parseUrl(calendar, parseUrl(serverUrl) ?? undefined) : null
  const transport = transportFor(options, address ? [address.origin] : [])
  const memory = objectMemory(timeZone)
  const listing: ListingKeeper = { current: null, underWay: null }
  let found: Connection | null = address ? { transport, timeZone, memory, listing, calendar: withSlash(address.href) } : null

  return async (call) => {
    if (call?.signal?.aborted) return problem('timeout', 'given up')
    if (found) return done(found)
    const calendars = await findCalendars(transport, serverUrl, call)
    if (!calendars.ok) return calendars
    const named = calendars.value.filter(({ name }) => name === calendar)
    const [one] = named
    const names = calendars.value.map(({ name }) => `“${name}”`).join(', ')
    if (!one) return problem('missing', `there is no calendar “${calendar}”; there are: ${names || 'none'}`)
    if (named.length > 1) return problem('missing', `there are ${named.length} calendars “${calendar}”: take the address of one`)
    found = { transport, timeZone, memory, listing, calendar: withSlash(one.url) }
    return done(found)
  }
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`)
