import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import { MINUTE_MS } from '../../time/parse-time.ts'
import { instantAt, type ZoneOffsets, zoneOffsets } from '../../time/zone.ts'
import { type Component, lineOf } from './content-lines.ts'
import { observedOffsets } from './observances.ts'

/** A time zone: the instant of a wall-clock time, both in milliseconds, the wall read as if it were UTC. */
export type Zone = (wall: number) => number

/** Zones by name. */
export type Zones = {
  /** Of dates and of times without a zone: the zone of the business. */
  readonly floating: Zone
  readonly utc: Zone
  /** Null for a zone that nobody knows. */
  readonly named: (tzid: string) => Zone | null
}

/** Keeps what was found out of zones, for all objects of an answer. */
export type ZoneBook = {
  /** The zones of one calendar object, its own `VTIMEZONE`s among them. */
  readonly zonesOf: (object: readonly Component[]) => Zones
}

/** Opens a book for a business. */
export function zoneBook(timeZone: string): ZoneBook {
  const iana = new Map<string, Zone | null>()
  const observed = new Map<string, Zone | null>()
  const byName = new Map<string, Zone | null>()
  const known = (id: string): Zone | null => remember(iana, id, () => ianaZone(id))
  const own = (vtimezone: Component): Zone | null =>
    remember(observed, JSON.stringify(vtimezone.components), () => {
      const offsets = observedOffsets(vtimezone)
      return offsets && byYear(offsets)
    })
  const floating = known(timeZone) ?? utc
  return {
    zonesOf: (object) => {
      const described = new Map(
        object
          .flatMap((component) => [component, ...component.components])
          .filter(({ name }) => name === 'VTIMEZONE')
          .map((vtimezone): [string, Component] => [lineOf(vtimezone, 'TZID')?.value.trim() ?? '', vtimezone]),
      )
      const named = (tzid: string) => {
        const description = described.get(tzid)
        return (
          remember(byName, tzid, () => knownZone(tzid, known)) ??
          (description ? describedZone(description, known, own) : null) ??
          known(tzid)
        )
      }
      return { floating, utc, named: (tzid) => named(tzid.trim()) }
    },
  }
}

const utc: Zone = (wall) => wall

/**
 * A name that means a zone whatever description comes with it: rules change, and descriptions in old events do not. Names of IANA,
 * also behind a vendor's prefix (`/freeassociation.sourceforge.net/Europe/Paris`), of Windows, and bare offsets. A short name like `EST` or
 * `Paris` is not one of them: its description goes first.
 */
function knownZone(tzid: string, known: (id: string) => Zone | null): Zone | null {
  const windows = findIana(tzid)[0]
  if (windows) return known(windows)
  const offset = fixedOffset(tzid)
  if (offset !== null) return (wall) => wall - offset
  const parts = tzid.split('/').filter((part) => part !== '')
  for (const count of [3, 2]) {
    const found = parts.length >= count ? known(parts.slice(-count).join('/')) : null
    if (found) return found
  }
  return null
}

function describedZone(vtimezone: Component, known: (id: string) => Zone | null, own: (vtimezone: Component) => Zone | null): Zone | null {
  const location = lineOf(vtimezone, 'X-LIC-LOCATION')?.value.trim()
  return (location?.includes('/') ? known(location) : null) ?? own(vtimezone)
}

/** `UTC-05:00`, `GMT+0100`, `+0200`: milliseconds east of UTC. */
function fixedOffset(text: string): number | null {
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text) ?? []
  if (sign === undefined) return null
  const ms = (Number(hours) * 60 + Number(minutes ?? 0)) * MINUTE_MS
  return sign === '-' ? -ms : ms
}

/** Whether a name is one of IANA's. */
export function isTimeZone(id: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id)
    return true
  } catch {
    return false
  }
}

function ianaZone(id: string): Zone | null {
  return isTimeZone(id) ? byYear((from, to) => zoneOffsets(id, from, to)) : null
}

/** A zone that reads its offsets a year at a time. */
function byYear(offsets: (from: number, to: number) => ZoneOffsets): Zone {
  const years = new Map<number, ZoneOffsets>()
  return (wall) => {
    const year = new Date(wall).getUTCFullYear()
    const ofYear = remember(years, year, () => offsets(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)))
    return instantAt(ofYear, wall)
  }
}

function remember<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = kept.get(key)
  if (before !== undefined) return before
  const made = make()
  kept.set(key, made)
  return made
}
