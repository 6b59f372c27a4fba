import type { Visit } from '../event.ts'
import type { Json } from '../json.ts'
import type { EvidenceKind } from '../understanding/attempts.ts'
import type { Candidate, Language } from '../understanding/candidate.ts'
import type { Country, Locale } from '../understanding/grammar.ts'
import type { Token } from '../understanding/token.ts'

/** What a slot's grammar reads from: one hearing of one utterance, already cut into words, with what the engine's grammars found in it. */
export type HeardWords = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly candidates: readonly Candidate[]
  readonly language: Language
  readonly locale: Locale
  readonly country: Country
  /** True where this slot was asked for just now: a bare answer may then be taken that would mean nothing elsewhere. */
  readonly asked: boolean
  /** Local wall-clock time, `YYYY-MM-DDTHH:MM`. */
  readonly now: string
}

/** One reading of a slot. `score` runs from 0 to 1; a slot that was not asked for is filled from 0.7 on. */
export type SlotReading<Value> = {
  readonly value: Value
  /** The words it was read from. */
  readonly text: string
  readonly score: number
  /** Names the rule for the trace: `health-card.spelled`. */
  readonly rule: string
}

/** Who calls, as far as a slot may care. */
export type Caller = { readonly callerPhone: string | null; readonly upcoming: readonly Visit[] }

/**
 * A kind of slot: how it is heard, keyed and said. The ready ones are `slot.name()`, `slot.phone()`, …; your own is
 * `slot.of({ read, … })`. All functions are pure and total. `Value` is plain JSON.
 */
export type SlotType<Value> = {
  /** All that the words may mean, in any order; nothing where they say nothing about it. */
  read(heard: HeardWords): readonly SlotReading<Value>[]
  /** What is keyed instead of said. */
  readonly keys?: { readonly maxDigits: number; read(digits: string, country: Country): Value | undefined }
  /** What prompts get for `{slot}`; the value itself where this is left out. */
  inPrompts?(value: Value, language: Language): Json
  /** A value to check ("is … right?") before the question is asked openly. */
  suggest?(caller: Caller): Value | undefined
  /** Words that the recogniser may expect. */
  readonly hints?: { readonly [L in Language]?: readonly string[] }
  readonly silenceMs?: number
  /** True where what is said must not be logged. */
  readonly sensitive?: boolean
  /** True where any words answer, so that it is filled only when asked for. */
  readonly onlyAsked?: boolean
  /** True for what belongs to the caller and stays true for a second errand in the same call. */
  readonly keep?: boolean
  /** What the engine's grammars are told is asked: a slot or kind of meaning of theirs. */
  readonly asks?: string
  /** Several attempts are put together as evidence of this kind. */
  readonly evidence?: EvidenceKind
}

/** The type of value that a slot type holds. */
export type ValueOf<Type> = Type extends SlotType<infer Value> ? Value : never

/** The slots of a dialog, by name. */
export type SlotTypes = { readonly [name: string]: SlotType<unknown> }
