import type { Notification } from '@callwright/adapters'
import { busyRange, type Calendar, findTimes } from '@callwright/calendar'
import {
  type BusinessFacts,
  type Effect,
  type EffectRequest,
  type EffectResult,
  err,
  failure,
  ok,
  type Result,
  type Visit,
} from '@callwright/engine'
import { isOpen, opensAt, personOf } from '../business/opening.ts'
import type { NewJob, NewMessage } from '../store/calls.ts'

/** The channel of the telephone doors: it puts callers through by itself. */
export const TELEPHONY = 'telephony'

/** What an effect may use. */
export type EffectContext = {
  readonly facts: BusinessFacts
  readonly call: string
  readonly channel: string
  /** True for a call with a clock or a calendar of its own: nobody outside is told of it. */
  readonly simulated: boolean
  /** The call's own time, an ISO instant. */
  readonly at: string
  readonly emergency: boolean
  /** BCP 47 tag of the language that is spoken. */
  readonly locale: string
  /** The calendar to read from. */
  readonly calendar: () => Calendar
  /** Runs a change of the calendar inside the turn's transaction. */
  readonly change: <T>(work: (calendar: Calendar) => Promise<Result<T>>) => Promise<Result<T>>
  /** Leaves the customer a text about a visit as it is now. */
  readonly tell: (visit: Visit, about: 'confirmed' | 'moved' | 'cancelled') => Promise<void>
}

/** What running an effect comes to: a result for the dialog, rows to save with the turn, or work for the channel, which brings the result later. */
export type EffectRun =
  | { readonly type: 'result'; readonly result: Result<EffectResult> }
  | { readonly type: 'kept'; readonly messages: readonly NewMessage[]; readonly jobs: readonly NewJob[] }
  | { readonly type: 'channel' }

type Of<Type extends EffectRequest['type']> = Extract<EffectRequest, { type: Type }> & { readonly id: string }
type Hands = { readonly [Type in EffectRequest['type']]: (effect: Of<Type>, context: EffectContext) => Promise<EffectRun> }

/** A new kind of effect does not compile until it has a hand here. */
const HANDS = {
  find_times: async (effect, context) => ({ type: 'result', result: await findFreeTimes(effect, context) }),
  find_visits: async ({ phone, name, date }, { calendar, at }) =>
    answer(calendar().find({ phone, name, date, from: at }), (visits) => ({ type: 'find_visits', visits })),
  hold: ({ time, moving, place }, { change, call, emergency }) =>
    answer(
      change((calendar) => calendar.hold(time, call, { moving, place, emergency })),
      () => ({ type: 'hold' }),
    ),
  book: ({ id, visit }, context) => {
    const { change, call, emergency, locale } = context
    return answer(
      texted(
        context,
        'confirmed',
        change((calendar) => calendar.book(visit, `${call}:${id}`, { call, emergency, locale })),
      ),
      (booked) => ({ type: 'book', visit: booked }),
    )
  },
  move: ({ visit, to }, context) => {
    const { change, call, emergency } = context
    return answer(
      texted(
        context,
        'moved',
        change((calendar) => calendar.move(visit, to, { call, emergency })),
      ),
      (moved) => ({ type: 'move', visit: moved }),
    )
  },
  cancel: ({ visit }, context) =>
    answer(
      texted(
        context,
        'cancelled',
        context.change((calendar) => calendar.cancel(visit)),
      ),
      (cancelled) => ({ type: 'cancel', visit: cancelled }),
    ),
  transfer: async ({ reason }, context) => {
    if (context.channel === TELEPHONY) return { type: 'channel' }
    const someone = personOf(context.facts) !== null && (isOpen(context.facts, context.at) || roundTheClock(context.facts, reason))
    return { type: 'result', result: someone ? ok({ type: 'transfer' }) : err(failure('BIZ_002', 'nobody can take the call now')) }
  },
  notify_owner: async ({ id, notice }, context) => {
    if (notice.about === 'visit_update' && notice.visit !== undefined) await noteOnVisit(notice.visit, notice.words, context)
    return {
      type: 'kept',
      messages: [{ id: `${context.call}:${id}`, kind: 'notice', content: JSON.stringify(notice) }],
      jobs: notice.silent ? [] : jobsFor(context, id, { type: 'notice', notice }),
    }
  },
  take_message: async ({ id, message }, context) => ({
    type: 'kept',
    messages: [{ id: `${context.call}:${id}`, kind: 'message', content: JSON.stringify(message) }],
    jobs: jobsFor(context, id, { type: 'message', message }),
  }),
  hang_up: async () => ({ type: 'kept', messages: [], jobs: [] }),
  custom: async ({ name }) => ({ type: 'result', result: err(failure('SYS_001', `nobody here handles the effect "${name}"`)) }),
} satisfies Hands

/** Does what an effect asks. Failures that can be expected are values; what throws is a surprise. */
export function runEffect(effect: Effect, context: EffectContext): Promise<EffectRun> {
  return dispatch(HANDS, effect, context)
}

/** The table's key and the effect's type are the same type parameter, which lets the compiler see that the hand fits. */
function dispatch<Type extends EffectRequest['type']>(
  hands: Pick<Hands, Type>,
  effect: Of<Type>,
  context: EffectContext,
): Promise<EffectRun> {
  return hands[effect.type](effect, context)
}

async function answer<T>(found: Promise<Result<T>>, name: (value: T) => EffectResult): Promise<EffectRun> {
  const result = await found
  return { type: 'result', result: result.ok ? ok(name(result.value)) : result }
}

async function findFreeTimes(
  effect: Of<'find_times'>,
  { facts, calendar, call, at, emergency }: EffectContext,
): Promise<Result<EffectResult>> {
  const { service, wanted, limit, except, place } = effect
  const busy = await calendar().busy(busyRange(facts, at), undefined, call)
  if (!busy.ok) return busy
  return ok({ type: 'find_times', ...findTimes({ facts, now: at, service, wanted, limit, busy: busy.value, except, emergency, place }) })
}

/** Longest that the words about a visit get, in characters. */
const MOST_WORDS = 2_000

/** What was said of a visit since it was booked stands with it in the calendar too. A calendar that does not answer has the notice alone. */
async function noteOnVisit(visit: string, words: string, { calendar, change }: EffectContext): Promise<void> {
  const found = await calendar().find({ id: visit })
  const problem = found.ok ? found.value[0]?.problem : undefined
  if (problem === undefined || words === '' || problem.includes(words)) return
  await change((own) => own.amend(visit, { problem: [problem, words].filter(Boolean).join('; ').slice(0, MOST_WORDS).toWellFormed() }))
}

/** Leaves the customer a text about a change. One that the owner's calendar has yet to take is spoken of when it has. */
async function texted(context: EffectContext, about: 'confirmed' | 'moved' | 'cancelled', change: Promise<Result<Visit>>) {
  const changed = await change
  if (changed.ok && !context.simulated && (about === 'cancelled' || !changed.value.pencilled)) await context.tell(changed.value, about)
  return changed
}

function roundTheClock(facts: BusinessFacts, reason: string): boolean {
  return reason === 'emergency' && facts.emergency.around_the_clock
}

/** Only an emergency wakes anybody: all else waits until the business opens. */
function mayWait(content: Notification['content']): boolean {
  return content.type !== 'notice' || content.notice.emergency === undefined
}

/** One job per person, so that one who cannot be reached does not make the others hear twice. */
function jobsFor({ facts, call, simulated, at }: EffectContext, effect: string, content: Notification['content']): NewJob[] {
  if (simulated) return []
  const due = mayWait(content) && facts.after_hours === 'message' ? opensAt(facts, at) : null
  const [number = ''] = facts.numbers
  return facts.owners.map((owner, n) => {
    const key = `${call}:${effect}:${n}`
    const business = { id: facts.id, name: facts.name, number }
    const notification: Notification = { key, business, to: owner.phone, locale: owner.locale, content }
    return { id: key, payload: JSON.stringify(notification), due }
  })
}
