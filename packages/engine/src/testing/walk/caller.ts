import type { Decision } from '../../decision.ts'
import type { Effect, EffectResult } from '../../effect.ts'
import type { Failure } from '../../errors.ts'
import { type CallerInput, HUNG_UP } from '../transcript.ts'
import { usualEnds } from './ends.ts'

/** What may happen next, under a name that a report can print. */
export type Move = { readonly name: string } & (
  | CallerInput
  | { readonly type: 'effect_done'; readonly effect: string; readonly result: EffectResult }
  | { readonly type: 'effect_failed'; readonly effect: string; readonly failure: Failure }
)

/** One way in which an effect ends. */
export type End = { readonly name: string } & (
  | { readonly type: 'effect_done'; readonly result: EffectResult }
  | { readonly type: 'effect_failed'; readonly failure: Failure }
)

/** What a move is for the promises: names of moves. */
export type Roles = {
  /** A yes to whatever was read back. */
  readonly yes: ReadonlySet<string>
  /** Words and keys that ask for a person. */
  readonly person: ReadonlySet<string>
  readonly emergency: ReadonlySet<string>
  /** Silence, and what fits no question. */
  readonly misses: ReadonlySet<string>
  /** What the caller gets as often as he wants: a repeat, a pause, an answer to his own question. Only the call's limit bounds them. */
  readonly commands: ReadonlySet<string>
}

/** A caller who does, at every place, one of each kind of thing that callers do; and a world in which everything can go either way. */
export type AbstractCaller = {
  /** What he may do when he is listened to; a hang-up is among it. */
  moves(decision: Decision): readonly Move[]
  /** What of it answers the question at hand; a yes among it where one is to be confirmed. */
  answers(decision: Decision): readonly Move[]
  /** How an effect that was asked for at an instant may end. */
  ends(effect: Effect, at: string): readonly End[]
  readonly roles: Roles
  /** All that he says, in every language. */
  readonly phrases: readonly string[]
}

type Hearing = { readonly text: string; readonly confidence: number }

/** A caller as a table: what he says, and to which question. */
export type CallerTable<Saying extends string> = {
  /** Words of each saying by language, `en`; with the recogniser's confidence where it is to be low. */
  readonly says: Readonly<Record<string, Readonly<Record<Saying, string | Hearing>>>>
  /** Said whatever is asked. */
  readonly anywhere: readonly Saying[]
  /** Said when a slot is asked for. */
  readonly answers: Readonly<Record<string, readonly Saying[]>>
  /** Said when nothing in particular is asked for. */
  readonly open: readonly Saying[]
  readonly keys: readonly string[]
  /** A key is named `key 1`, silence `silence`; a yes, a person and a miss are also those keys and silences that are always such. */
  readonly roles: { readonly [Role in keyof Roles]?: readonly (NoInfer<Saying> | `key ${string}`)[] }
  /** How effects end, where they end otherwise than usual. */
  readonly ends?: (effect: Effect, at: string) => readonly End[] | undefined
}

export const SILENCE: Move = { name: 'silence', type: 'silence' }
export const HANGS_UP: Move = { name: 'hangs up', type: 'hung_up', reason: HUNG_UP }

/** Makes the caller of a table. A dialog of your own needs no more than its sayings by slot. */
export function callerOf<const Saying extends string>(table: CallerTable<Saying>): AbstractCaller {
  const { says, anywhere, answers, open, keys, roles } = table
  const phrases = new Map(Object.entries(says))
  const [fallback] = phrases.values()
  const byQuestion = new Map<string, readonly Move[]>()
  const heardAs = (language: string, name: Saying): Move => {
    const said = (phrases.get(language) ?? fallback)?.[name] ?? ''
    return typeof said === 'string' ? { name, type: 'heard', text: said } : { name, type: 'heard', ...said }
  }
  const movesFor = (language: string, asked: readonly string[]): readonly Move[] => {
    const sayings = new Set([...anywhere, ...(asked.length === 0 ? open : asked.flatMap((slot) => answers[slot] ?? []))])
    return [
      SILENCE,
      HANGS_UP,
      ...keys.map((pressed): Move => ({ name: `key ${pressed}`, type: 'pressed', keys: pressed })),
      ...[...sayings].map((name) => heardAs(language, name)),
    ]
  }
  return {
    moves: ({ view, listen }) => {
      const language = view.locale.slice(0, 2)
      const question = `${language} ${listen.asked.join(' ')}`
      const moves = byQuestion.get(question) ?? movesFor(language, listen.asked)
      byQuestion.set(question, moves)
      return moves
    },
    answers: ({ view, listen }) => {
      const yes = anywhere.filter((name) => listen.asked.includes('confirmation') && roles.yes?.includes(name))
      return [...new Set([...listen.asked.flatMap((slot) => answers[slot] ?? []), ...yes])].map((name) =>
        heardAs(view.locale.slice(0, 2), name),
      )
    },
    ends: (effect, at) => table.ends?.(effect, at) ?? usualEnds(effect, at),
    roles: {
      yes: new Set(roles.yes),
      person: new Set(roles.person),
      emergency: new Set(roles.emergency),
      misses: new Set<string>([SILENCE.name, ...(roles.misses ?? [])]),
      commands: new Set(roles.commands),
    },
    phrases: [...phrases.values()].flatMap((words) =>
      Object.values<string | Hearing>(words).map((said) => (typeof said === 'string' ? said : said.text)),
    ),
  }
}
