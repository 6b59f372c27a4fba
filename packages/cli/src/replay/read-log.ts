import {
  type BusinessFacts,
  type CallInput,
  type CallLog,
  OUTCOMES,
  parseBusiness,
  type RecordedTurn,
  type Session,
} from '@callwright/engine'
import { z } from 'zod'

/** A stored call with what some logs hold beside it: the facts themselves. */
export type StoredCall = { readonly log: CallLog; readonly facts: BusinessFacts | null }

const event = z.looseObject({ id: z.string(), at: z.string(), type: z.string() })
const turn = z.looseObject({
  event: event.nullable(),
  path: z.string(),
  say: z.array(z.looseObject({ prompt: z.string(), text: z.string() })),
  effects: z.array(z.looseObject({ id: z.string(), type: z.string() })),
})
const input = z.looseObject({
  id: z.string(),
  at: z.string(),
  channel: z.string(),
  callerPhone: z.string().nullable(),
  upcoming: z.array(z.looseObject({})),
})
const session = z.looseObject({ id: z.string(), seq: z.number(), snapshot: z.looseObject({}) })

const isTurn = (json: unknown): json is RecordedTurn => turn.safeParse(json).success
const isInput = (json: unknown): json is CallInput => input.safeParse(json).success
const isSession = (json: unknown): json is Session => session.safeParse(json).success

const stored = z.looseObject({
  input: z.custom<CallInput>(isInput, 'is not what a call begins with'),
  facts: z.union([z.string(), z.looseObject({ id: z.string() })]),
  turns: z.array(z.custom<RecordedTurn>(isTurn, 'is not a recorded turn')).min(1),
  session: z.custom<Session>(isSession, 'is not a session').optional(),
  outcome: z.enum(OUTCOMES).nullable().optional(),
})

/** Reads a stored log, as `GET /v1/calls/{id}/log` answers it; a mistake is told with its line. */
export function readLog(text: string): { ok: true; call: StoredCall } | { ok: false; line: number; reason: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, ...whereJsonFails(text, error) }
  }
  const parsed = stored.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { ok: false, line: 1, reason: `not the log of a call: ${issue?.path.join('.') || 'the file'} ${issue?.message}` }
  }
  const { facts, ...log } = parsed.data
  const base = {
    input: log.input,
    turns: log.turns,
    ...(log.session && { session: log.session }),
    ...(log.outcome !== undefined && { outcome: log.outcome }),
  }
  if (typeof facts === 'string') return { ok: true, call: { log: { ...base, facts }, facts: null } }
  const business = parseBusiness(facts)
  if (!business.ok) return { ok: false, line: 1, reason: `facts.${business.mistakes[0]?.path} ${business.mistakes[0]?.reason}` }
  return { ok: true, call: { log: { ...base, facts: `${business.facts.id}@${business.facts.version}` }, facts: business.facts } }
}

const TOKEN = /\s*(?:[{}[\],:]|"(?:[^"\\\p{Cc}]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/uy

/** The parser's own message tells a place only at times: then it is the first text that is no JSON token. */
function whereJsonFails(text: string, error: unknown): { line: number; reason: string } {
  const message = error instanceof Error ? error.message : String(error)
  const told = /at position (\d+)/.exec(message)?.[1]
  let at = 0
  TOKEN.lastIndex = 0
  while (told === undefined && TOKEN.test(text)) at = TOKEN.lastIndex
  const before = text.slice(0, told === undefined ? at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0) : Number(told))
  return { line: before.split('\n').length, reason: `not JSON: ${message.replaceAll(/\s+/g, ' ')}` }
}
