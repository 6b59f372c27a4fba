import { z } from 'zod'
import { callerOf } from './caller.ts'
import { judge, type Verdict } from './judge.ts'
import type { CallScript } from './script.ts'

/** Sends JSON to a door of a server and answers its JSON. */
export type Post = (path: string, body: object) => Promise<unknown>

/** With what noise a call is heard; null: as it is said. */
export type CallNoise = { readonly word_error: number; readonly seed: number } | null

export type PlayedCall = Verdict & {
  readonly script: CallScript
  readonly outcome: string | null
  readonly turns: number
  /** The call as it went, one line for each thing said. */
  readonly lines: readonly string[]
}

const answer = z.object({
  session_id: z.string(),
  reply: z.object({ text: z.string() }),
  state: z.string(),
  asked: z.array(z.string()),
  confirming: z.string().nullable(),
  slots: z.record(z.string(), z.object({ value: z.unknown(), text: z.string() })),
  emergency: z.boolean(),
  outcome: z.string().nullable(),
  done: z.boolean(),
  appointment: z.object({ start: z.string() }).nullish(),
  trace: z.object({ act: z.string(), notes: z.array(z.string()) }).optional(),
  heard: z
    .object({ text: z.string(), confidence: z.number().optional(), alternatives: z.array(z.object({ text: z.string() })).optional() })
    .optional(),
})
type Answer = z.output<typeof answer>

/** Turns that a call may take beyond what its script allows before the caller hangs up, and what a script without a limit allows. */
const PATIENCE = 8
const USUAL_TURNS = 14
/** How sure a recogniser is of words that it has heard well. */
const CLEAR = 0.9

/** Plays a script against the session API of a server in simulation mode. */
export async function playCall(script: CallScript, noise: CallNoise, post: Post): Promise<PlayedCall> {
  const say = callerOf(script)
  const { business, caller_phone, lang: locale, at, existing } = script
  const begin = { business, caller_phone, locale, at, channel: 'test', calendar: { existing }, ...(noise ? { noise } : {}) }
  let state = answer.parse(await post('/v1/voice/session/start', begin))
  const lines = [agentLine(state)]
  const spoken = [state.reply.text]
  const limit = (script.expect.max_turns ?? USUAL_TURNS) + PATIENCE
  let turns = 0
  for (; !state.done && turns < limit; turns++) {
    const said = say(state)
    state = answer.parse(await post(`/v1/voice/session/${state.session_id}/input`, inputOf(said)))
    lines.push(callerLine(said, state), ...whyLine(state), agentLine(state))
    spoken.push(state.reply.text)
  }
  if (!state.done) {
    state = answer.parse(await post(`/v1/voice/session/${state.session_id}/end`, { reason: 'caller_hung_up' }))
    lines.push('(hangs up)')
  }
  return { script, outcome: state.outcome, turns, lines, ...judge(script, state, turns, spoken.join('\n')) }
}

function inputOf(said: string): object {
  if (said === '') return { silence: true }
  return said.startsWith('dtmf:') ? { dtmf: said.slice('dtmf:'.length) } : { text: said, confidence: CLEAR }
}

function callerLine(said: string, { heard }: Answer): string {
  if (said === '') return '  caller: (silence)'
  if (!heard || said.startsWith('dtmf:') || (heard.text === said && !heard.alternatives?.length)) return `  caller: ${said}`
  const others = (heard.alternatives ?? []).map(({ text }) => text)
  return `  caller: ${said}\n   heard: ${heard.text === said ? '(the same)' : heard.text} {${[heard.confidence, ...others].join(' | ')}}`
}

const whyLine = ({ trace }: Answer): string[] => (trace ? [`   taken: ${trace.act}${trace.notes.map((note) => `; ${note}`).join('')}`] : [])

const agentLine = ({ state, asked, confirming, reply }: Answer): string =>
  `  agent [${state}${asked.length > 0 ? ` ? ${asked.join(', ')}` : ''}${confirming ? ` : ${confirming}` : ''}]: ${reply.text}`
