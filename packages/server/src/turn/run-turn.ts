import { setTimeout as sleep } from 'node:timers/promises'
import { type BusinessFacts, type Decision, type DialogEvent, err, failure, ok, type Session } from '@callwright/engine'
import type { Log } from '../log.ts'
import type { LoadedCall, TurnRecord } from '../store/calls.ts'
import type { CallStatus } from '../store/schema.ts'
import { answerOf } from './answer.ts'
import { createMailbox } from './mailbox.ts'
import { heardAs } from './noise.ts'
import { type EventBody, type Played, play } from './play.ts'
import type { RecentCalls } from './recent-calls.ts'
import type { EffectContext } from './run-effect.ts'
import type { TurnDeps, TurnRequest, TurnResult } from './turns.ts'
import { CallMovedOn, MAIN_CALENDAR, type UnitOfWork, unitOfWork } from './unit-of-work.ts'

/** How often a turn starts anew because another process moved the call on. */
const MOST_TRIES = 5

/** Takes one thing that happened into a call and answers it: SYS_004 for no such call, BIZ_006 after its end. Throws only on surprises. */
export type RunTurn = (request: TurnRequest) => Promise<TurnResult>

/** Waits for the answer of a delivery that somebody is taking in, in this process or another; null when nothing came of it in time. */
export type AwaitTurn = (call: string, delivery: string, withinMs: number) => Promise<TurnResult | null>

/** How often it is looked whether another process has come to an answer, in ms. */
const LOOK_EVERY_MS = 200

/**
 * Builds the runner of turns. One turn at a time per call; all that a turn changes is saved in one transaction, or nothing;
 * a delivery that was taken in already is answered again from the log and acted on once.
 */
export function turnRunner(deps: TurnDeps): { readonly runTurn: RunTurn; readonly awaitTurn: AwaitTurn } {
  const mailbox = createMailbox()
  return {
    runTurn: (request) =>
      mailbox.run(request.call, async () => {
        for (let tries = 1; ; tries++) {
          const answer = await attempt(deps, request)
          if (answer !== 'moved_on') return answer
          if (tries >= MOST_TRIES) throw new CallMovedOn()
        }
      }),
    awaitTurn: (call, delivery, withinMs) =>
      // Behind whatever this process is doing for the call.
      mailbox.run(call, async () => {
        const until = Date.now() + withinMs
        for (;;) {
          const turn = await deps.calls.turnOf(call, delivery)
          if (turn !== null) return stored(deps, call, turn)
          if (Date.now() >= until) return null
          await sleep(LOOK_EVERY_MS)
        }
      }),
  }
}

async function attempt(deps: TurnDeps, request: TurnRequest): Promise<TurnResult | 'moved_on'> {
  const call = await current(deps, request)
  if (!call) return err(failure('SYS_004'))
  const { delivery } = request
  // Complete up to `rev`, which the save compares: no delivery can slip in between.
  if (delivery !== undefined && call.deliveries.includes(delivery)) return answerAgain(deps, call.id, delivery)
  if (call.status !== 'ACTIVE') return request.event.type === 'hung_up' ? stored(deps, call.id, call.turn) : err(failure('BIZ_006'))
  const facts = await deps.businesses.version(call.businessId, call.businessVersion)
  if (!facts) return err(failure('BIZ_004'))
  const session = deps.engine.read(facts, call.session)
  if (!session.ok) return session

  let texted = false
  const unit = unitOfWork({
    ...deps,
    facts,
    calendarId: call.calendarId,
    deadlineMs: deps.effectDeadlineMs,
    async begin(within) {
      if ((await deps.calls.lock(call.id, within)) !== call.rev) throw new CallMovedOn()
    },
  })
  try {
    const clockAt = call.clockAt === null ? null : (request.at ?? call.clockAt)
    const tell: EffectContext['tell'] = async (visit, about) => {
      const { locale } = session.value
      texted = (await deps.texts.tell({ facts, visit, about, at: deps.now(), locale }, unit.within())) || texted
    }
    const played = await playTurn(deps, { call, facts, session: session.value, unit, clockAt, tell }, request.event)
    const record = recordOf(call, played, request, clockAt)
    // Whoever rings again must be offered what he was about to take.
    if (record.status !== 'ACTIVE') await unit.change((calendar) => calendar.release(call.id))
    if (!(await deps.calls.save(record, unit.within()))) throw new CallMovedOn()
    await unit.commit()
    remember(deps.recent, call, record)
    if (played.jobs.length > 0 || texted) deps.onQueued()
    logTurn(deps.log, record, session.value.locale)
    const answer = answerOf(call.id, played.rows, played.traces)
    return answer ? ok(answer) : err(failure('SYS_001'))
  } catch (error) {
    deps.recent.forget(call.id)
    await unit.rollback()
    if (error instanceof CallMovedOn) return 'moved_on'
    throw error
  }
}

/** The call as this process knows it, else from the database. */
async function current({ calls, recent }: TurnDeps, request: TurnRequest): Promise<LoadedCall | null> {
  const known = recent.get(request.call)
  return known ? { ...known, session: JSON.parse(known.session) } : calls.load(request.call)
}

function remember(recent: RecentCalls, call: LoadedCall, { session, status, turn, clockAt, rev, delivery }: TurnRecord): void {
  const deliveries = delivery === null ? call.deliveries : [...call.deliveries, delivery]
  if (status === 'ACTIVE') recent.set({ ...call, session, status, turn, clockAt, rev: rev + 1, deliveries })
  else recent.forget(call.id)
}

/** A call with a clock or a calendar of its own. */
export function isSimulated({ clockAt, calendarId }: { readonly clockAt: string | null; readonly calendarId: string }): boolean {
  return clockAt !== null || calendarId !== MAIN_CALENDAR
}

type Stage = {
  readonly call: LoadedCall
  readonly facts: BusinessFacts
  readonly session: Session
  readonly unit: UnitOfWork
  readonly clockAt: string | null
  readonly tell: EffectContext['tell']
}

function playTurn(
  { engine, now: realNow }: TurnDeps,
  { call, facts, session, unit, clockAt, tell }: Stage,
  event: EventBody,
): Promise<Played> {
  const now = clockAt === null ? realNow : () => clockAt
  const steps: { event: DialogEvent; decision: Decision }[] = []
  let before = session
  const { businessId: business, callerPhone, noise } = call
  const heard = heardAs(event, { noise, business, callerPhone, locale: session.locale, turn: call.turn + 1 })
  for (const body of [...lostResults(session.pending, event), heard]) {
    const next: DialogEvent = { ...body, id: String(before.seq + 1), at: now() }
    const decision = engine.step(facts, before, next)
    steps.push({ event: next, decision })
    before = decision.session
  }
  const { calendar, change } = unit
  const context = (at: string, { view }: Decision) => {
    const { emergency, locale } = view
    const { id, channel } = call
    return { facts, call: id, channel, simulated: isSimulated(call), at, emergency, locale, calendar, change, tell }
  }
  return play({ engine, facts, turn: call.turn + 1, now, context }, steps)
}

function logTurn(log: Log, { call, turn, view, status }: TurnRecord, before: string): void {
  if (view.locale !== before) log.info({ call, turn, from: before, to: view.locale }, 'a call goes on in another language')
  log.debug({ call, turn, state: view.state }, 'a turn')
  if (status !== 'ACTIVE') log.info({ call, turns: turn, status, outcome: view.outcome, emergency: view.emergency }, 'a call ended')
}

/** The caller speaks although an effect is out: its result was lost on the way (a transfer that never reported back). */
function lostResults(pending: readonly string[], event: EventBody): EventBody[] {
  if (event.type === 'effect_done' || event.type === 'effect_failed' || event.type === 'hung_up') return []
  return pending.map((effect) => ({ type: 'effect_failed', effect, failure: failure('SYS_006') }))
}

function recordOf(call: LoadedCall, played: Played, { event, delivery }: TurnRequest, clockAt: string | null): TurnRecord {
  return {
    ...played,
    session: JSON.stringify(played.session),
    call: call.id,
    business: call.businessId,
    rev: call.rev,
    turn: call.turn + 1,
    status: statusOf(played, event.type === 'hung_up'),
    clockAt,
    delivery: delivery ?? null,
  }
}

/** What a call's record says of it after a turn. */
export function statusOf({ view }: Pick<Played, 'view'>, hungUp: boolean): CallStatus {
  if (!view.done && !hungUp) return 'ACTIVE'
  if (view.outcome === 'failed') return 'FAILED'
  return view.outcome === null || view.outcome === 'abandoned' ? 'ABANDONED' : 'COMPLETED'
}

async function answerAgain(deps: TurnDeps, call: string, delivery: string): Promise<TurnResult> {
  const turn = await deps.calls.turnOf(call, delivery)
  return turn === null ? err(failure('SYS_004')) : stored(deps, call, turn)
}

async function stored({ calls }: TurnDeps, call: string, turn: number): Promise<TurnResult> {
  const answer = answerOf(call, await calls.turnRows(call, turn))
  return answer ? ok(answer) : err(failure('SYS_004'))
}
