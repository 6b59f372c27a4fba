import { randomUUID } from 'node:crypto'
import type { RemoteCalendar } from '@callwright/calendar'
import { GOOGLE_SCOPES } from '@callwright/calendar/google'
import { type ConnectionCredentials, type ConnectionSettings, openRemote } from '@callwright/server'
import { startCaldavServer } from '@callwright/test-fixtures/caldav'
import { entraServer } from '@callwright/test-fixtures/entra'
import { startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { type Door, type Fates, openDoor } from './door.ts'

export const DRIVERS = ['local', 'google', 'microsoft', 'caldav'] as const
export type Driver = (typeof DRIVERS)[number]

export const ZONE = 'America/New_York'

export type Access = { readonly settings: ConnectionSettings; readonly credentials: ConnectionCredentials }

/** An owner's calendar behind a door. */
export type Vendor = {
  /** How a server reaches it: through the door. */
  readonly access: Access
  /** The same calendar past the door. */
  readonly direct: RemoteCalendar
  /** The owner puts something there by hand. Times with offset. */
  readonly ownerAdds: (time: { readonly start: string; readonly end: string }) => Promise<void>
  /** What becomes of each request that comes through the door. */
  readonly decide: (fates: Fates | null) => void
  readonly requests: () => number
  readonly close: () => Promise<void>
}

/** Starts one, empty. */
export function startVendor(driver: Exclude<Driver, 'local'>): Promise<Vendor> {
  return { google, microsoft, caldav }[driver]()
}

async function google(): Promise<Vendor> {
  const server = await startGoogleCalendarServer()
  const events = server.addCalendar('primary', ZONE)
  const door = await openDoor(server.rootUrl)
  const access = (root: string): Access => ({
    settings: { provider: 'google', calendar: 'primary', root_url: `${root}/`, token_url: `${root}/token` },
    credentials: {
      kind: 'google_oauth',
      client_id: server.client.id,
      client_secret: server.client.secret,
      refresh_token: server.oauth.grant(GOOGLE_SCOPES),
    },
  })
  return vendor([door], access(door.url), access(new URL(server.rootUrl).origin), server.close, ({ start, end }) => {
    const added = events.insert({ summary: 'Dentist', start: { dateTime: start, timeZone: ZONE }, end: { dateTime: end, timeZone: ZONE } })
    if (!added.ok) throw new Error(added.message)
  })
}

async function microsoft(): Promise<Vendor> {
  const [server, entra] = await Promise.all([graphCalendarServer({ zone: ZONE }), entraServer()])
  server.recallTokens(entra.isGood)
  const doors = await Promise.all([openDoor(server.url), openDoor(entra.url)])
  const access = (graph: string, authority: string): Access => ({
    settings: { provider: 'microsoft', user: 'owner@contoso.test', graph_url: graph, authority },
    credentials: { kind: 'microsoft_app', tenant: 'contoso', client_id: 'app', client_secret: 'secret' },
  })
  const close = async () => {
    await Promise.all([server.close(), entra.close()])
  }
  const [graph, signIn] = doors
  return vendor(doors, access(`${graph.url}/v1.0`, signIn.url), access(server.url, entra.url), close, ({ start, end }) =>
    server.owner.adds({ start: start.slice(0, 19), end: end.slice(0, 19), title: 'Dentist' }),
  )
}

async function caldav(): Promise<Vendor> {
  const server = await startCaldavServer('radicale')
  const calendar = await server.createCalendar('visits')
  const door = await openDoor(server.url)
  const access = (root: string): Access => ({
    settings: { provider: 'caldav', server_url: `${root}/`, calendar: `${root}${new URL(calendar).pathname}` },
    credentials: { kind: 'password', username: server.username, password: server.password },
  })
  const stamp = (time: string) => `${new Date(time).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`
  return vendor([door], access(door.url), access(new URL(server.url).origin), server.stop, async ({ start, end }) => {
    const uid = randomUUID()
    const lines = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Owner//EN', 'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp(start)}`],
      ...[`DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`, 'SUMMARY:Dentist', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]
    await server.request('PUT', `${calendar}${uid}.ics`, lines.join('\r\n'), { 'content-type': 'text/calendar' })
  })
}

function vendor(
  doors: readonly Door[],
  access: Access,
  past: Access,
  close: () => Promise<void>,
  adds: (time: { readonly start: string; readonly end: string }) => void | Promise<void>,
): Vendor {
  return {
    access,
    direct: openRemote({ ...past, timeZone: ZONE, onRefreshToken: () => undefined }),
    ownerAdds: async (time) => adds(time),
    decide: (fates) => {
      for (const door of doors) door.decide(fates)
    },
    requests: () => doors.reduce((sum, door) => sum + door.requests(), 0),
    async close() {
      for (const door of doors) await door.close()
      await close()
    },
  }
}
