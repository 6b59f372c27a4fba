import { type CallInput, type Decision, type Dialog, type DialogEvent, type EffectResult, start, step, type Visit } from '../src/index.ts'

const AT = '2026-11-23T14:05:00.000Z'

const visit = (id: string, start: string): Visit => ({
  id,
  start: `${start}:00-05:00`,
  end: `${start.slice(0, 11)}${String(Number(start.slice(11, 13)) + 1).padStart(2, '0')}${start.slice(13)}:00-05:00`,
  resource: 'van-1',
  service: 'general',
  name: 'Rosa Bell',
  phone: '+18605550142',
  address: '9 Elm Street, Bristol',
})

const one = visit('a', '2026-11-25T10:00')
const two = visit('b', '2026-12-04T09:00')
const offer = (start: string) => ({ start: `${start}:00-05:00`, end: `${start}:00-05:00`, resource: 'van-1' })
const offers = [offer('2026-11-24T13:00'), offer('2026-11-24T14:00')]

/** Calls that differ in what is known before a word is said. */
const OPENINGS: readonly CallInput[] = [
  { callerPhone: '+18605550142', upcoming: [] },
  { callerPhone: null, upcoming: [] },
  { callerPhone: '+18605550142', upcoming: [one] },
  { callerPhone: '+18605550142', upcoming: [one, two] },
].map((caller, n) => ({ id: `reach-${n}`, at: AT, channel: 'test', ...caller }))

const SAID = [
  'my kitchen sink is leaking',
  'i want to cancel my appointment',
  'i need to reschedule my appointment',
  'i want to leave a message',
  'how much is it to come out',
  'when is my visit',
  'rosa bell',
  '12 oak street bristol',
  '14 pine street',
  '600 asylum avenue hartford',
  'december fourth',
  'the bathroom is cold',
]
const KEYS = ['1', '2', '9', '8605550199']

const RESULTS: Readonly<Record<string, readonly EffectResult[]>> = {
  find_times: [
    { type: 'find_times', offers, refusal: null },
    { type: 'find_times', offers, refusal: { reason: 'full', date: '2026-11-24' } },
    { type: 'find_times', offers: [], refusal: { reason: 'full' } },
  ],
  find_visits: [
    { type: 'find_visits', visits: [one, two] },
    { type: 'find_visits', visits: [] },
  ],
  book: [{ type: 'book', visit: one }],
  move: [{ type: 'move', visit: one }],
  cancel: [{ type: 'cancel', visit: one }],
  transfer: [{ type: 'transfer' }],
}

const FAILURES = ['BIZ_001', 'BIZ_003'] as const

/** A point a call can come to, and the events that led there. */
export type Reached = { readonly decision: Decision; readonly input: CallInput; readonly events: readonly DialogEvent[] }

/**
 * Walks a dialog breadth first with a caller who says a little of everything, and a world where everything can fail. Points with
 * the same state, misses, purpose and filled slots count as one. Answers every point that was come to, the first way there.
 */
export function reach(dialog: Dialog, limit = 6_000): Reached[] {
  const seen = new Map<string, Reached>()
  const queue: Reached[] = OPENINGS.map((input) => ({ decision: start(dialog, input), input, events: [] }))
  for (let point = queue.shift(); point && seen.size < limit; point = queue.shift()) {
    const key = keyOf(point)
    if (seen.has(key)) continue
    seen.set(key, point)
    for (const event of nextEvents(point))
      queue.push({ ...point, decision: step(dialog, point.decision.session, event), events: [...point.events, event] })
  }
  return [...seen.values()]
}

function nextEvents({ decision, events }: Reached): DialogEvent[] {
  const stamp = { id: `e${events.length}`, at: AT }
  const [waiting] = decision.effects.filter((effect) => decision.session.pending.includes(effect.id))
  if (waiting) {
    return [
      ...(RESULTS[waiting.type] ?? []).map((result) => ({ ...stamp, type: 'effect_done' as const, effect: waiting.id, result })),
      ...FAILURES.map((code) => ({
        ...stamp,
        type: 'effect_failed' as const,
        effect: waiting.id,
        failure: { code, message: '', retryable: false },
      })),
    ]
  }
  if (decision.view.done) return []
  return [
    ...SAID.map((text) => ({ ...stamp, type: 'heard' as const, text })),
    ...KEYS.map((keys) => ({ ...stamp, type: 'pressed' as const, keys })),
    { ...stamp, type: 'silence' },
  ]
}

function keyOf({ decision: { view, session, say }, events }: Reached): string {
  const filled = Object.keys(view.slots).join()
  const lookups = events.filter((event) => event.type === 'effect_done' && event.result.type === 'find_visits').length
  return [view.path, view.slots['intent']?.value, filled, session.pending.length, say.at(-1)?.prompt, session.id, lookups].join('|')
}
