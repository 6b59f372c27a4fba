import { eventDraft } from '@callwright/calendar'
import { localCalendar } from '@callwright/calendar/local'
import { type SyncedCalendarOptions, syncedCalendar } from '@callwright/calendar/synced'
import type { BusinessFacts } from '@callwright/engine'
import type { Kysely } from 'kysely'
import type { Database } from '../store/schema.ts'
import { type Calendars, MAIN_CALENDAR } from '../turn/unit-of-work.ts'
import type { Attachments } from './attachments.ts'
import { eventWords } from './event-words.ts'

/**
 * The calendar of a business: its own, where it has connected one, with our book of visits; else our book alone. A simulated call that brings a
 * calendar along has that one.
 */
export function businessCalendars(main: Kysely<Database>, attachments: Attachments): Calendars {
  return (db, facts, calendarId) => {
    const synced = calendarId === MAIN_CALENDAR ? syncedOptions(main, facts, attachments) : null
    return synced ? syncedCalendar(synced) : databaseCalendars(db, facts, calendarId)
  }
}

/** What the owner reads of a visit, in his language. */
export function eventDraftOf(facts: BusinessFacts): SyncedCalendarOptions['draft'] {
  const locale = facts.owners[0]?.locale ?? facts.default_locale
  const language = locale.slice(0, 2)
  const words = eventWords(locale)
  return (visit, { emergency }) =>
    eventDraft(visit, {
      timeZone: facts.time_zone,
      business: facts.name,
      service: spokenService(facts, visit.service, language),
      emergency,
      words,
    })
}

/** The calendar of a business in our own database, in its main calendar or in a simulated call's own, which nobody else books in. */
export const databaseCalendars: Calendars = (db, facts, calendarId) =>
  localCalendar({
    db,
    businessId: facts.id,
    calendarId,
    timeZone: facts.time_zone,
    ...(calendarId === MAIN_CALENDAR ? { facts } : {}),
  })

/** What the synced calendar of a business is made of; null where it has connected none. */
export function syncedOptions(db: Kysely<Database>, facts: BusinessFacts, attachments: Attachments): SyncedCalendarOptions | null {
  const attached = attachments.of(facts.id)
  if (attached.length === 0) return null
  return {
    db,
    businessId: facts.id,
    timeZone: facts.time_zone,
    facts,
    attached,
    draft: eventDraftOf(facts),
  }
}

/** The owner's language is any; the names of services stand in those that callers speak. */
function spokenService({ services }: BusinessFacts, id: string, language: string): string {
  const spoken = Object.entries(services.find((service) => service.id === id)?.spoken ?? {})
  return (spoken.find(([each]) => each === language) ?? spoken[0])?.[1] ?? id
}
