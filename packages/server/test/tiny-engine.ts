import {
  type CallInput,
  type Decision,
  type DialogEvent,
  type Effect,
  type EffectRequest,
  err,
  failure,
  isAwaited,
  type Listen,
  type Outcome,
  ok,
  SESSION_FORMAT,
  type Session,
} from '@callwright/engine'
import type { Engine } from '../src/turn/engine.ts'

type Memory = {
  readonly state: string
  readonly heard: readonly string[]
  readonly outcome: Outcome | null
  readonly done: boolean
  readonly offer: string | null
}
type Move = Partial<Memory> & { readonly say?: string; readonly effects?: readonly EffectRequest[] }

const LISTEN: Listen = {
  asked: ['intent'],
  confirming: null,
  hints: ['book', 'a, b'],
  dtmf: null,
  silenceMs: 6_000,
  bargeIn: true,
  sensitive: false,
}
const ADDRESS = '12 Oak Street'

/**
 * A dialog small enough to read at a glance, so that a failing server test is about the server: "book" finds times and books
 * the first, "cancel" cancels the caller's first visit, "move 2030-01-02T15" moves it there, "emergency", "message", "human", "goodbye" do what they say, "crash"
 * is a bug.
 */
export const tinyEngine: Engine = {
  start(facts, input) {
    const memory: Memory = { state: 'GREETING', heard: [], outcome: null, done: false, offer: input.upcoming[0]?.id ?? null }
    const base = {
      id: input.id,
      seq: 0,
      at: input.at,
      facts: `${facts.id}@${facts.version}`,
      locale: input.locale ?? facts.default_locale,
      pending: [],
    }
    return decide(base, memory, { say: `Hello, ${facts.name}.` }, input)
  },
  step(_facts, session, event) {
    const memory = read(session)
    const base = {
      ...session,
      seq: session.seq + 1,
      at: event.at,
      pending: session.pending.filter((id) => !('effect' in event) || event.effect !== id),
    }
    return decide(base, memory, memory.done ? {} : move(memory, event), event)
  },
  read(facts, session) {
    const known = typeof session === 'object' && session !== null && 'format' in session && session.format === SESSION_FORMAT
    return known && 'facts' in session && session.facts === `${facts.id}@${facts.version}`
      ? ok(JSON.parse(JSON.stringify(session)))
      : err(failure('SYS_007'))
  },
}

function move(memory: Memory, event: DialogEvent): Move {
  switch (event.type) {
    case 'heard':
      return hear({ ...memory, heard: [event.text] }, event.text)
    case 'pressed':
      return { say: `You pressed ${event.keys}.` }
    case 'silence':
      return { say: 'Are you there?' }
    case 'hung_up':
      return { state: 'ENDED', done: true, outcome: memory.outcome ?? 'abandoned' }
    case 'effect_failed':
      return { state: 'TAKING_MESSAGE', say: `Sorry: ${event.failure.code}.` }
    case 'effect_done':
      return finish(event.result)
  }
}

function finish(result: Extract<DialogEvent, { type: 'effect_done' }>['result']): Move {
  if (result.type === 'find_times') {
    const [offer] = result.offers
    if (!offer) return { say: `Nothing free: ${result.refusal?.reason}.` }
    const visit = { ...offer, service: 'leak_repair', name: 'Ann Lee', phone: '+18605550142', address: ADDRESS, problem: 'a leak' }
    return { effects: [{ type: 'book', visit }] }
  }
  if (result.type === 'book') return { state: 'CLOSING', outcome: 'booked', say: `Booked ${result.visit.start}.` }
  if (result.type === 'move') return { outcome: 'rescheduled', say: `Moved to ${result.visit.start}.` }
  if (result.type === 'cancel') return { outcome: 'cancelled', say: `Cancelled ${result.visit.start}.` }
  return { state: 'ENDED', done: true, outcome: 'transferred', say: '' }
}

function hear(memory: Memory, text: string): Move {
  const next = { heard: memory.heard }
  if (text === 'crash') throw new Error('a bug')
  if (text === 'book')
    return { ...next, say: 'Let me look.', effects: [{ type: 'find_times', service: 'leak_repair', wanted: { windows: [] }, limit: 3 }] }
  const [verb, hour = ''] = text.split(' ')
  if (verb === 'move' && memory.offer) {
    const to = { resource: 'van-1', start: `${hour}:00:00Z`, end: `${hour}:30:00Z` }
    return { ...next, effects: [{ type: 'move', visit: memory.offer, to }] }
  }
  if (text === 'cancel' && memory.offer) return { ...next, effects: [{ type: 'cancel', visit: memory.offer }] }
  if (text === 'human')
    return { ...next, state: 'TRANSFERRING', say: 'One moment.', effects: [{ type: 'transfer', to: 'on_call', reason: 'asked' }] }
  if (text === 'goodbye')
    return { ...next, state: 'ENDED', done: true, outcome: 'answered', say: 'Goodbye.', effects: [{ type: 'hang_up' }] }
  if (text === 'message')
    return {
      ...next,
      outcome: 'message_taken',
      say: 'Noted.',
      effects: [{ type: 'take_message', message: { name: 'Ann Lee', phone: '+18605550142', text: 'call me', reason: 'asked' } }],
    }
  if (text === 'emergency') {
    const notice = {
      about: 'emergency',
      emergency: { level: 'emergency', kind: 'burst_pipe' },
      phone: '+18605550142',
      words: text,
      reason: 'emergency',
    } as const
    return { ...next, state: 'EMERGENCY_FLOW', say: 'Shut off the water.', effects: [{ type: 'notify_owner', notice }] }
  }
  return { ...next, say: `You said ${text}.` }
}

function read(session: Session): Memory {
  return JSON.parse(JSON.stringify(session.snapshot)).context
}

function decide(
  base: Pick<Session, 'id' | 'seq' | 'at' | 'facts' | 'locale' | 'pending'>,
  before: Memory,
  { say, effects: asked = [], ...change }: Move,
  event: DialogEvent | CallInput,
): Decision {
  const memory: Memory = { ...before, ...change }
  const effects = asked.map((request, n): Effect => ({ ...request, id: `${base.seq}.${n}` }))
  const snapshot = {
    status: memory.done ? 'done' : 'active',
    value: memory.state,
    context: memory,
    output: undefined,
    error: undefined,
  } as const
  const { state, outcome, done } = memory
  const said = { intent: { value: memory.heard.at(-1) ?? null, text: memory.heard.at(-1) ?? '', confirmed: false } }
  return {
    session: {
      format: SESSION_FORMAT,
      dialog: 'tiny',
      dialogVersion: 1,
      ...base,
      pending: [...base.pending, ...effects.filter(isAwaited).map(({ id }) => id)],
      snapshot,
    },
    say: say === undefined ? [] : [{ prompt: 'line', values: {}, text: say }],
    listen: LISTEN,
    effects,
    view: {
      state,
      path: state,
      locale: base.locale,
      slots: said,
      emergency: state === 'EMERGENCY_FLOW',
      outcome,
      done,
      appointment: null,
      classification: null,
      duplicate_of: null,
    },
    trace: {
      event: 'type' in event ? event.type : 'start',
      act: 'TINY',
      candidates: [],
      rejected: [],
      from: before.state,
      to: state,
      notes: [`seq ${base.seq}`],
    },
  }
}
