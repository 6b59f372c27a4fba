import { busyRange, type Calendar, findTimes, type TimesFound } from '@callwright/calendar'
import {
  type BusinessFacts,
  err,
  type Failure,
  failure,
  ok,
  type Refusal,
  type Result,
  type TimeWanted,
  type Visit,
} from '@callwright/engine'
import type { AppDeps } from '../../deps.ts'
import { errorFields } from '../../log.ts'
import { withDeadline } from '../../turn/deadline.ts'
import { MAIN_CALENDAR } from '../../turn/unit-of-work.ts'
import { whyNot } from './times.ts'

/** What is wanted of a business's appointments by a program. */
export type Appointments = {
  readonly facts: BusinessFacts
  readonly calendar: Calendar
  /** Free times; `except`: the visit that shall move there. */
  readonly times: (wanted: TimeWanted, options: TimesOptions) => Promise<Result<TimesFound>>
}

type TimesOptions = {
  readonly service: string
  readonly limit: number
  readonly emergency?: boolean
  readonly except?: string
  readonly place?: string
}

/** A failure with what can be had instead. */
export type Refused = { readonly failure: Failure; readonly refusal?: Refusal; readonly alternatives?: TimesFound['offers'] }

const DEADLINE_MS = 8_000
const ALTERNATIVES = 3

/** The appointments of a business; null for a business that is none. */
export function appointmentsOf(deps: AppDeps, id: string | undefined): Appointments | null {
  const facts = id === undefined ? deps.businesses.main : deps.businesses.byId(id)
  if (!facts) return null
  const calendar = deps.calendars(deps.store.db, facts, MAIN_CALENDAR)
  return {
    facts,
    calendar,
    async times(wanted, { service, limit, emergency, except, place }) {
      const now = deps.now()
      const busy = await answered(deps, calendar.busy(busyRange(facts, now)))
      return busy.ok ? ok(findTimes({ facts, now, service, wanted, limit, busy: busy.value, except, emergency, place })) : busy
    },
  }
}

/** A calendar that throws, or takes too long, is one that does not answer. */
export async function answered<Value>({ log }: AppDeps, work: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await withDeadline(work, DEADLINE_MS)
  } catch (error) {
    log.error({ error: errorFields(error) }, 'the calendar does not answer')
    return err(failure('BIZ_003', undefined, true))
  }
}

/** The one time that is wanted, with who would come, or why it cannot be had and what can. */
export async function freeAt(
  { facts, times }: Appointments,
  start: string,
  options: Omit<TimesOptions, 'limit'>,
): Promise<{ readonly offer: TimesFound['offers'][number] } | Refused> {
  const found = await times({ windows: [], exact: start }, { ...options, limit: ALTERNATIVES })
  if (!found.ok) return { failure: found.failure }
  const { offers, refusal } = found.value
  const [offer] = offers
  if (refusal === null && offer) return { offer }
  const why = refusal ?? { reason: 'full' as const }
  return {
    failure: failure(why.reason === 'full' ? 'BIZ_001' : 'BIZ_002', whyNot(why, facts, offers)),
    refusal: why,
    alternatives: offers,
  }
}

/** Leaves the customer a text about a change. One that the owner's calendar has yet to take is spoken of when it has. */
export async function text(
  { texts, now, onQueued }: AppDeps,
  { facts }: Appointments,
  visit: Visit,
  about: 'confirmed' | 'moved' | 'cancelled',
): Promise<void> {
  if (visit.pencilled && about !== 'cancelled') return
  if (await texts.tell({ facts, visit, about, at: now() })) onQueued()
}

/** A visit as the REST doors show it. */
export function publicAppointment({ id: business }: BusinessFacts, visit: Visit, cancelled = false) {
  const { id, start, end, resource, service, name, phone, address, problem = '', pencilled, address_unresolved } = visit
  const status: 'booked' | 'pencilled' | 'cancelled' = cancelled ? 'cancelled' : pencilled ? 'pencilled' : 'booked'
  return {
    id,
    business,
    start,
    end,
    resource,
    service_type: service,
    caller_name: name,
    callback_number: phone,
    service_address: address,
    problem,
    status,
    address_unresolved: address_unresolved ?? false,
  }
}
