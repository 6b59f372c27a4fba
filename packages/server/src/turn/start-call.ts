import type { Calendar } from '@callwright/calendar'
import { type BusinessFacts, type CallInput, type Decision, err, failure, ok, type Result, type Visit } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'
import { errorFields, lastTwo } from '../log.ts'
import type { NewCall } from '../store/calls.ts'
import { answerOf } from './answer.ts'
import { callerLocale } from './caller-locale.ts'
import { play } from './play.ts'
import type { EffectContext } from './run-effect.ts'
import { isSimulated, statusOf } from './run-turn.ts'
import type { CallRequest, ExistingVisit, TurnDeps, TurnResult } from './turns.ts'
import { MAIN_CALENDAR, type UnitOfWork, unitOfWork } from './unit-of-work.ts'

/** Begins a call: greets and listens. A call that has begun already is answered with its own greeting again. */
export type StartCall = (request: CallRequest) => Promise<TurnResult>

/** Builds the door through which calls begin. Throws only on surprises. */
export function callStarter(deps: TurnDeps): StartCall {
  return async (request) => {
    const { call, facts, simulation } = request
    const clockAt = simulation?.at ?? null
    const calendarId = simulation?.existing ? call : MAIN_CALENDAR
    const unit = unitOfWork({ ...deps, facts, calendarId, deadlineMs: deps.effectDeadlineMs, begin: async () => undefined })
    try {
      for (const [n, visit] of (simulation?.existing ?? []).entries()) {
        const seated = await unit.change((calendar) => seat(calendar, facts, visit, `${call}:existing:${n}`))
        if (!seated.ok) return err(failure(seated.failure.code, `calendar.existing.${n}: ${seated.failure.message}`))
      }
      const { record, played } = await greet(deps, request, unit, clockAt, calendarId)
      if (!(await deps.calls.create(record, unit.within()))) {
        await unit.rollback()
        return answered(call, await deps.calls.turnRows(call, 0), [])
      }
      await unit.commit()
      began(deps, record)
      return answered(call, played.rows, played.traces)
    } finally {
      await unit.rollback()
    }
  }
}

async function greet(deps: TurnDeps, request: CallRequest, unit: UnitOfWork, clockAt: string | null, calendarId: string) {
  const { call, facts, channel, callerPhone } = request
  const { engine } = deps
  const now = clockAt === null ? deps.now : () => clockAt
  const at = now()
  const upcoming = callerPhone === null ? ok([]) : await unit.calendar().upcoming(callerPhone, at)
  const locale = await callerLocale(deps, request)
  const emergencies = await emergenciesOf(deps, request, at)
  // A calendar that is down must not keep anyone from being greeted.
  const input: CallInput = {
    id: call,
    at,
    ...(locale === undefined ? {} : { locale }),
    channel,
    callerPhone,
    upcoming: upcoming.ok ? upcoming.value : [],
    ...(emergencies.length === 0 ? {} : { emergencies }),
  }
  const simulated = isSimulated({ clockAt, calendarId })
  const tell: EffectContext['tell'] = async (visit, about) => {
    await deps.texts.tell({ facts, visit, about, at: deps.now(), locale }, unit.within())
  }
  const context = { facts, call, channel, simulated, emergency: false, calendar: unit.calendar, change: unit.change, tell }
  const player = {
    engine,
    facts,
    turn: 0,
    now,
    context: (time: string, { view }: Decision) => ({ ...context, locale: view.locale, at: time }),
  }
  const played = await play(player, [{ event: null, decision: engine.start(facts, input) }])
  const record: NewCall = {
    ...played,
    session: JSON.stringify(played.session),
    call,
    business: facts.id,
    businessVersion: facts.version,
    channel,
    callerPhone,
    input,
    calendarId,
    noise: request.simulation?.noise ?? deps.noise,
    rev: 1,
    turn: 0,
    status: statusOf(played, false),
    delivery: null,
    clockAt,
  }
  return { record, played }
}

/** How long an emergency counts as the same when its number calls again. */
const SAME_EMERGENCY_MS = 6 * 3_600_000

/** What the number has told of in the last hours. A database that does not answer must not keep anyone from being greeted. */
async function emergenciesOf({ emergencies, log }: TurnDeps, { facts, callerPhone, simulation }: CallRequest, at: string) {
  // A call with a clock or a calendar of its own must go the same way whatever was called before.
  if (callerPhone === null || simulation?.at != null || simulation?.existing != null) return []
  try {
    return await emergencies.of(facts.id, callerPhone, new Date(Date.parse(at) - SAME_EMERGENCY_MS).toISOString())
  } catch (error) {
    log.warn({ error: errorFields(error) }, 'earlier emergencies of a caller could not be looked up')
    return []
  }
}

function began(deps: TurnDeps, record: NewCall): void {
  const { call: id, business, businessVersion, channel, callerPhone, status, turn, rev, session, calendarId, clockAt, noise } = record
  if (status === 'ACTIVE') {
    const known = {
      id,
      businessId: business,
      businessVersion,
      channel,
      callerPhone,
      status,
      turn,
      rev,
      session,
      calendarId,
      clockAt,
      noise,
    }
    deps.recent.set({ ...known, deliveries: [] })
  }
  if (record.jobs.length > 0) deps.onQueued()
  deps.log.info({ call: id, business, channel, caller: lastTwo(callerPhone) }, 'a call began')
}

function answered(...turn: Parameters<typeof answerOf>): TurnResult {
  const answer = answerOf(...turn)
  return answer ? ok(answer) : err(failure('SYS_004'))
}

/** Puts a visit into a simulated calendar: as long as its service takes, with the first who has the skill and the time. */
async function seat(calendar: Calendar, facts: BusinessFacts, visit: ExistingVisit, key: string): Promise<Result<Visit>> {
  const service = facts.services.find(({ id }) => id === visit.service)
  const start = localTime(visit.start, facts.time_zone)
  if (!service || !start) return err(failure('SYS_002', 'the service or the start is none'))
  const { name, phone, address } = visit
  const times = { start: isoWithOffset(start), end: isoWithOffset(start.add({ minutes: service.minutes })) }
  const skilled = facts.resources.filter(({ skills }) => skills.includes('*') || skills.includes(service.id))
  let last: Result<Visit> = err(failure('BIZ_002', 'nobody has the skill'))
  for (const { id: resource } of skilled) {
    last = await calendar.book({ ...times, resource, service: service.id, name, phone, address, problem: '' }, `${key}:${resource}`)
    if (last.ok || last.failure.code !== 'BIZ_001') break
  }
  return last
}

function localTime(text: string, zone: string): Temporal.ZonedDateTime | null {
  try {
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text).toZonedDateTimeISO(zone)
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone)
  } catch {
    return null
  }
}

function isoWithOffset(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
