import type { Decision, Listen, Spoken, Trace } from './decision.ts'
import { type Dialog, type Moved, pickLocale } from './dialog.ts'
import { type Effect, isAwaited } from './effect.ts'
import type { CallInput, DialogEvent } from './event.ts'
import { SESSION_FORMAT, type Session } from './session.ts'

/** Nothing is expected: the call is over, or waits for an effect. */
export const LISTEN_TO_NOTHING: Listen = {
  asked: [],
  confirming: null,
  hints: [],
  dtmf: null,
  silenceMs: 0,
  bargeIn: false,
  sensitive: false,
}

/** Begins a call: enters the first state, greets, says what is expected. Pure: time and ids are in `input`. */
export function start(dialog: Dialog, input: CallInput): Decision {
  const locale = pickLocale(dialog, input.locale)
  const moved = dialog.open(input, locale)
  const base = { format: SESSION_FORMAT, id: input.id, dialog: dialog.id, dialogVersion: dialog.version, facts: dialog.facts } as const
  return decide(dialog, { ...base, seq: 0, at: input.at, pending: [] }, moved, { event: 'start', act: 'START', from: '' })
}

/**
 * Answers "given this session, what does this event mean and what must be done?", and never does it. Synchronous and total: an
 * event after the end, an effect that nobody waits for, or one while an effect is still out, changes nothing but `seq`.
 */
export function step(dialog: Dialog, session: Session, event: DialogEvent): Decision {
  const base = { ...session, seq: session.seq + 1, at: event.at }
  const ignored = whyIgnored(dialog, session, event)
  if (ignored) return standStill(dialog, base, event, ignored)
  const heard = dialog.hear(session.snapshot, event, session.locale, base.seq)
  const { act, candidates, rejected, notes, from } = heard
  const pending =
    event.type === 'effect_done' || event.type === 'effect_failed' ? session.pending.filter((id) => id !== event.effect) : session.pending
  return decide(dialog, { ...base, pending }, heard, {
    event: event.type,
    act,
    from,
    candidates,
    rejected: rejected.map(({ candidate: { kind, text, rule }, because }) => ({ kind, text, rule, because })),
    notes: heard.handled ? notes : [...notes, `${from} does not handle ${act}`],
  })
}

function whyIgnored(dialog: Dialog, session: Session, event: DialogEvent): string | undefined {
  if (session.snapshot.status !== 'active') return 'the call has ended'
  const isResult = event.type === 'effect_done' || event.type === 'effect_failed'
  if (isResult && !session.pending.includes(event.effect)) return `nothing waits for effect ${event.effect}`
  if (!isResult && event.type !== 'hung_up' && session.pending.length > 0) return `waiting for effect ${session.pending.join(', ')}`
  if (dialog.id !== session.dialog) return `the session belongs to dialog ${session.dialog}`
  return undefined
}

function decide(
  dialog: Dialog,
  base: Omit<Session, 'locale' | 'snapshot'>,
  moved: Moved,
  why: Pick<Trace, 'event' | 'act' | 'from'> & Partial<Trace>,
): Decision {
  const { account } = moved
  const now = () => dialog.clock(base.at)
  const say = moved.say.map(({ prompt, values, locale: other }): Spoken => {
    const { say: render, locale } = dialog.language(other ?? account.locale)
    const rendered = render(prompt, values, { speak: locale.speak, now, turn: base.seq })
    return { prompt, values: plain(values), ...rendered, ...(other !== undefined && other !== account.locale ? { locale: other } : {}) }
  })
  const effects = moved.effects.map((request, n): Effect => ({ ...request, id: `${base.seq}.${n}` }))
  const pending = moved.done ? [] : [...base.pending, ...effects.filter(isAwaited).map((effect) => effect.id)]
  return {
    session: { ...base, pending, locale: account.locale, snapshot: moved.snapshot },
    say,
    listen: moved.done || pending.length > 0 ? LISTEN_TO_NOTHING : account.listen,
    effects,
    view: view(account, moved.path, moved.done),
    trace: { candidates: [], rejected: [], notes: [], ...why, to: moved.path },
  }
}

function standStill(dialog: Dialog, session: Session, event: DialogEvent, because: string): Decision {
  const { account, path, done } = dialog.stand(session.snapshot, session.locale)
  return {
    session,
    say: [],
    listen: done || session.pending.length > 0 ? LISTEN_TO_NOTHING : account.listen,
    effects: [],
    view: view(account, path, done),
    trace: { event: event.type, act: 'IGNORED', candidates: [], rejected: [], from: path, to: path, notes: [because] },
  }
}

function view(account: Moved['account'], path: string, done: boolean): Decision['view'] {
  const { locale, slots, emergency, outcome, appointment, classification = null, duplicate_of = null } = account
  const dot = path.indexOf('.')
  return {
    state: dot < 0 ? path : path.slice(0, dot),
    path,
    locale,
    slots,
    emergency,
    outcome,
    done,
    appointment,
    classification,
    duplicate_of,
  }
}

/** JSON has no `undefined`: what is stored must equal what is replayed. */
function plain(values: Moved['say'][number]['values']): Spoken['values'] {
  const out: Record<string, Spoken['values'][string]> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) out[key] = value
  }
  return out
}
