import { z } from 'zod'
import type { Servers } from './servers.ts'

const answer = z.object({
  session_id: z.string(),
  reply: z.object({ text: z.string() }),
  asked: z.array(z.string()),
  confirming: z.string().nullable(),
  slots: z.record(z.string(), z.object({ value: z.unknown() })),
  outcome: z.string().nullable(),
  done: z.boolean(),
  appointment: z.object({ start: z.string() }).nullish(),
})
type State = z.output<typeof answer>

/** Somebody who rings for a visit. */
export type Caller = {
  readonly n: number
  readonly name: string
  readonly phone: string
  readonly address: string
  /** The time that he wants, local to the business: `2026-12-01T10:00`. */
  readonly wants: string
  /** He takes the first of whatever else is offered; else he rings off. */
  readonly easy: boolean
}

/** What came of a call. */
export type CallEnd = {
  readonly outcome: string | null
  readonly start: string | null
  /** He was offered other times than the one that he wanted. */
  readonly offeredOther: boolean
  readonly turns: number
  readonly longestMs: number
  /** How often he was asked to wait a moment. */
  readonly moments: number
  /** The call as it went. */
  readonly lines: readonly string[]
}

const FIRST = ['Ann', 'Peter', 'Maria', 'James', 'Laura', 'Robert', 'Susan', 'Michael', 'Karen', 'David']
const LAST = ['Lee', 'Miller', 'Garcia', 'Johnson', 'Brown', 'Davis', 'Wilson', 'Moore', 'Taylor', 'Clark', 'Baker', 'Adams', 'Nelson']
const STREETS = ['Oak Street', 'Main Street', 'Maple Avenue', 'Park Road', 'Elm Street']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** A caller with patience: a busy day may take his time from him more than once. */
const MOST_TURNS = 40

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** The n-th caller: another name, number and address each. */
export function callerNo(n: number, wants: string, easy: boolean): Caller {
  return {
    n,
    name: `${pick(FIRST, n)} ${pick(LAST, Math.floor(n / FIRST.length) + n)}`,
    phone: `+1860555${String(2_000 + n)}`,
    address: `${12 + 2 * n} ${pick(STREETS, n)}`,
    wants,
    easy,
  }
}

/** Rings one of the servers and sees the call through. A request that fails is sent again, as a telephone company does. */
export async function ring({ post }: Servers, caller: Caller): Promise<CallEnd> {
  const lines: string[] = []
  let [longestMs, moments, turns, offeredOther] = [0, 0, 0, false]
  const send = async (path: string, body: object): Promise<State> => {
    for (let tries = 1; ; tries++) {
      const began = performance.now()
      const { status, body: got } = await post(caller.n + turns + tries, path, body)
      longestMs = Math.max(longestMs, performance.now() - began)
      if (status < 300) return hear(answer.parse(got))
      if (tries >= 3) throw new Error(`${path}: ${status} ${JSON.stringify(got)}`)
    }
  }
  const hear = (heard: State): State => {
    lines.push(`agent: ${heard.reply.text}`)
    moments += heard.reply.text.toLowerCase().split('moment').length - 1
    return heard
  }
  let state = await send('/v1/voice/session/start', { caller_phone: caller.phone, locale: 'en-US' })
  const path = `/v1/voice/session/${state.session_id}`
  while (!state.done && turns < MOST_TURNS) {
    if (offersOther(state, caller)) {
      offeredOther = true
      if (!caller.easy) break
    }
    const text = turns === 0 ? opening(caller) : words(state)
    turns++
    lines.push(`caller: ${text}`)
    state = await send(`${path}/input`, { text, confidence: 0.9 })
  }
  if (!state.done) state = await send(`${path}/end`, { reason: 'caller_hung_up' })
  return { outcome: state.outcome, start: state.appointment?.start ?? null, offeredOther, turns, longestMs, moments, lines }
}

function opening({ name, address, wants }: Caller): string {
  const [, month = 0, day = 0, hour = 0] = wants.split(/[-T:]/).map(Number)
  const clock = hour > 12 ? `${hour - 12} pm` : hour === 12 ? 'noon' : `${hour} am`
  return `My sink is leaking. This is ${name} at ${address} in Bristol. Could you come on ${MONTHS[month - 1]} ${day} at ${clock}?`
}

function offersOther({ asked, confirming, slots }: State, { wants }: Caller): boolean {
  if (asked.includes('slot_choice')) return true
  return confirming === 'booking' && !String(slots['slot_choice']?.value).startsWith(wants)
}

function words({ asked, confirming }: State): string {
  if (asked.includes('slot_choice')) return 'the first one'
  if (confirming !== null || asked.includes('confirmation') || asked.includes('callback_number')) return 'yes'
  if (asked.includes('problem')) return 'my sink is leaking'
  return 'no that is all thank you'
}
