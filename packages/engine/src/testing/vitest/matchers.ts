import type { Outcome } from '../../decision.ts'
import type { Effect, EffectRequest, EffectType, VisitDraft } from '../../effect.ts'
import { type Kind, type Meaning, readings } from '../../understanding/candidate.ts'
import type { Country, Locale, UnderstandingContext } from '../../understanding/grammar.ts'
import { understand } from '../../understanding/understand.ts'
import { PlayedCall } from '../call.ts'
import { describeCall } from '../describe-call.ts'
import { describeEffect } from '../describe-effect.ts'
import { saysTheSame } from '../words.ts'

/** What a matcher answers to vitest. */
export type Verdict = { readonly pass: boolean; readonly message: () => string; readonly actual?: unknown; readonly expected?: unknown }

/** What a matcher is given by vitest: how values are compared and shown. */
export type Tools = {
  readonly isNot: boolean
  equals(a: unknown, b: unknown): boolean
  readonly utils: { stringify(value: unknown): string }
}

/** How an utterance is to be read, in `toBeUnderstoodAs`. */
export type Hearing = Partial<Omit<UnderstandingContext, 'language'>> & { readonly in: Locale; readonly country?: Country }

function judge(tools: Tools, call: PlayedCall | null, pass: boolean, expected: string, got: string): Verdict {
  return {
    pass,
    message: () =>
      [
        `expected ${tools.isNot ? 'not ' : ''}${expected}${got && !tools.isNot ? `, but ${got}` : ''}`,
        ...(call ? ['', describeCall(call.log)] : []),
      ].join('\n'),
  }
}

function callIn(received: unknown, matcher: string): PlayedCall {
  if (received instanceof PlayedCall) return received
  throw new TypeError(`${matcher} looks at a call: expect(await callTo(dialog)).${matcher}(…)`)
}

const quoted = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : values.map((value) => `"${value}"`).join(', '))

/** True where the object holds all that is expected of it, at any depth. */
function holds(tools: Tools, actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected) || 'asymmetricMatch' in expected)
    return tools.equals(actual, expected)
  if (typeof actual !== 'object' || actual === null) return false
  const has = new Map<string, unknown>(Object.entries(actual))
  return Object.entries(expected).every(([key, value]) => holds(tools, has.get(key), value))
}

function ran<T extends EffectType>(
  tools: Tools,
  call: PlayedCall,
  type: T,
  expected: (effect: Extract<EffectRequest, { type: T }>) => boolean,
  what: string,
): Verdict {
  const all = call.allEffects.filter((effect): effect is Effect & Extract<EffectRequest, { type: T }> => effect.type === type)
  const others = all.length > 0 ? all : call.allEffects
  return judge(
    tools,
    call,
    all.some(expected),
    `the call to have ${what}`,
    `it asked for ${others.length === 0 ? 'nothing' : others.map(describeEffect).join('; ')}`,
  )
}

/** The matchers, as `expect.extend` takes them. */
export const callMatchers = {
  /** What was said since the caller did something: words with `…` for any, or an expression. */
  toHaveSaid(this: Tools, received: unknown, expected: string | RegExp): Verdict {
    const call = callIn(received, 'toHaveSaid')
    const pass = typeof expected === 'string' ? saysTheSame(expected, call.said) : expected.test(call.said)
    return {
      ...judge(
        this,
        call,
        pass,
        `the agent to have said ${typeof expected === 'string' ? `"${expected}"` : expected}`,
        `it said "${call.said}"`,
      ),
      actual: call.said,
      expected,
    }
  },
  /** A prompt was said since the caller did something, whatever its wording. */
  toHaveSaidPrompt(this: Tools, received: unknown, prompt: string): Verdict {
    const call = callIn(received, 'toHaveSaidPrompt')
    return judge(
      this,
      call,
      call.prompts.includes(prompt),
      `the prompt "${prompt}" to have been said`,
      `these were: ${quoted(call.prompts)}`,
    )
  },
  /** The caller is asked for a slot. */
  toBeAsking(this: Tools, received: unknown, slot: string): Verdict {
    const call = callIn(received, 'toBeAsking')
    const { asked } = call.decision.listen
    return judge(
      this,
      call,
      asked.includes(slot),
      `the call to be asking for "${slot}"`,
      `it asks for ${quoted(asked)} in ${call.decision.view.path}`,
    )
  },
  /** The caller is asked to confirm something: `booking`. */
  toBeConfirming(this: Tools, received: unknown, what: string): Verdict {
    const call = callIn(received, 'toBeConfirming')
    const { confirming } = call.decision.listen
    return judge(
      this,
      call,
      confirming === what,
      `the call to be confirming "${what}"`,
      `it confirms ${confirming === null ? 'nothing' : `"${confirming}"`} in ${call.decision.view.path}`,
    )
  },
  /** The call is in a state, or in a state inside it. */
  toBeIn(this: Tools, received: unknown, path: string): Verdict {
    const call = callIn(received, 'toBeIn')
    const at = call.decision.view.path
    return judge(this, call, at === path || at.startsWith(`${path}.`), `the call to be in ${path}`, `it is in ${at}`)
  },
  /** A slot is filled, with this value if one is given. */
  toHaveHeard(this: Tools, received: unknown, slot: string, value?: unknown): Verdict {
    const call = callIn(received, 'toHaveHeard')
    const filled = call.decision.view.slots[slot]
    const pass = filled !== undefined && (value === undefined || this.equals(filled.value, value))
    const wanted = value === undefined ? '' : ` as ${this.utils.stringify(value)}`
    return judge(
      this,
      call,
      pass,
      `"${slot}" to have been heard${wanted}`,
      filled ? `it was heard as ${this.utils.stringify(filled.value)}` : 'it is empty',
    )
  },
  /** The world was asked for an effect, in this call, that holds what is given. */
  toHaveRun(this: Tools, received: unknown, type: EffectType, expected: object = {}): Verdict {
    const call = callIn(received, 'toHaveRun')
    return ran(
      this,
      call,
      type,
      (effect) => holds(this, effect, expected),
      `run ${type}${Object.keys(expected).length > 0 ? ` with ${this.utils.stringify(expected)}` : ''}`,
    )
  },
  /** A visit was booked that holds what is given: `{ start: expect.stringContaining('14:00'), name: 'June Porter' }`. */
  toHaveBooked(this: Tools, received: unknown, expected: object = {}): Verdict {
    const call = callIn(received, 'toHaveBooked')
    return ran(
      this,
      call,
      'book',
      ({ visit }) => holds(this, visit, expected),
      `booked ${Object.keys(expected).length > 0 ? this.utils.stringify(expected) : 'something'}`,
    )
  },
  /** The call is over, with this outcome if one is given. */
  toHaveEnded(this: Tools, received: unknown, expected?: Outcome): Verdict {
    const call = callIn(received, 'toHaveEnded')
    const { done, outcome, path } = call.decision.view
    const pass = done && (expected === undefined || expected === outcome)
    return judge(
      this,
      call,
      pass,
      `the call to have ended${expected === undefined ? '' : ` as "${expected}"`}`,
      done ? `it ended as "${outcome}"` : `it goes on in ${path}`,
    )
  },
  /** An utterance's best reading of a kind is this value. */
  toBeUnderstoodAs(this: Tools, received: unknown, kind: Kind, value: unknown, hearing: Hearing): Verdict {
    if (typeof received !== 'string') throw new TypeError('toBeUnderstoodAs looks at words: expect("half past two").toBeUnderstoodAs(…)')
    const { in: locale, ...context } = hearing
    const { candidates } = understand(received, locale, { country: 'US', asked: [], ...context, language: locale.language })
    const found = readings(candidates, kind)
    const shown = found.map(({ value: read, rule, score }) => `${this.utils.stringify(read)} (${rule}, ${score.toFixed(2)})`)
    const others = [...new Set(candidates.map((candidate) => candidate.kind))]
    return judge(
      this,
      null,
      found.length > 0 && this.equals(found[0]?.value, value),
      `"${received}" to be understood as ${kind} ${this.utils.stringify(value)}`,
      found.length > 0
        ? `it is ${shown.join(', then ')}`
        : `it holds no ${kind}${others.length > 0 ? `, only ${others.join(', ')}` : ' and nothing else'}`,
    )
  },
}

/** The matchers as a test sees them. */
export type CallMatchers<Result> = {
  /** What was said since the caller did something: words with `…` for any, or an expression. */
  toHaveSaid(expected: string | RegExp): Result
  /** A prompt was said since the caller did something, whatever its wording. */
  toHaveSaidPrompt(prompt: string): Result
  /** The caller is asked for a slot. */
  toBeAsking(slot: string): Result
  /** The caller is asked to confirm something: `booking`. */
  toBeConfirming(what: string): Result
  /** The call is in a state, or in a state inside it. */
  toBeIn(path: string): Result
  /** A slot is filled, with this value if one is given. */
  toHaveHeard(slot: string, value?: unknown): Result
  /** The world was asked for an effect, in this call, that holds what is given. */
  toHaveRun<T extends EffectType>(type: T, expected?: Expected<Extract<EffectRequest, { type: T }>>): Result
  /** A visit was booked that holds what is given. */
  toHaveBooked(expected?: Expected<VisitDraft>): Result
  /** The call is over, with this outcome if one is given. */
  toHaveEnded(outcome?: Outcome): Result
  /** An utterance's best reading of a kind is this value. */
  toBeUnderstoodAs<K extends Kind>(kind: K, value: Meaning[K], hearing: Hearing): Result
}

/** Some of an object's values, each as it is or as vitest's own `expect.stringContaining(…)`, which it types as `any`. */
type Expected<T> = { readonly [Key in keyof T]?: T[Key] }
