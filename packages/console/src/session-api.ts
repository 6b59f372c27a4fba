/** What the session API answers to a turn. The page reads these and no more, so that a server may add to them. */
export type SessionAnswer = {
  readonly session_id: string
  readonly turn: number
  readonly reply: {
    readonly text: string
    /** Only where the words are in more than one language. */
    readonly parts?: readonly { readonly text: string; readonly locale: string }[]
  }
  readonly state: string
  readonly asked: readonly string[]
  readonly confirming: string | null
  readonly slots: { readonly [slot: string]: SlotAnswer }
  readonly emergency: boolean
  readonly effects: readonly EffectAnswer[]
  readonly outcome: string | null
  readonly done: boolean
  readonly appointment?: AppointmentAnswer | null
  /** BCP 47 tag in use. */
  readonly locale?: string
  /** What the recogniser made of the caller's words. Only when the request carried `x-callwright-trace: 1`. */
  readonly heard?: { readonly text: string; readonly confidence?: number; readonly alternatives?: readonly Alternative[] }
  /** Only when the request carried `x-callwright-trace: 1`. */
  readonly trace?: TraceAnswer
}

export type SlotAnswer = { readonly value: unknown; readonly text: string; readonly confirmed: boolean }
export type EffectAnswer = { readonly type: string; readonly status: string }

/** Times are local to the business with offset, `2026-11-24T13:00:00-05:00`. */
export type AppointmentAnswer = {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly service_type: string
  readonly emergency: boolean
}

/** The engine's `Trace` as it arrives over HTTP. */
export type TraceAnswer = {
  readonly event: string
  readonly act: string
  readonly candidates: readonly CandidateAnswer[]
  readonly rejected: readonly { readonly kind: string; readonly text: string; readonly rule: string; readonly because: string }[]
  readonly from: string
  readonly to: string
  readonly notes: readonly string[]
}

/** One reading; `start` and `end` are UTF-16 offsets into the utterance. */
export type CandidateAnswer = {
  readonly kind: string
  readonly value: unknown
  readonly text: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly rule: string
  readonly assumed?: readonly string[]
}

/** One entry of `GET /v1/businesses`. */
export type BusinessAnswer = {
  readonly id: string
  readonly name: string
  readonly locales: readonly string[]
  readonly default_locale?: string
  readonly time_zone: string
}

/** What the caller did in a turn. */
export type Said =
  | { readonly kind: 'start' }
  | { readonly kind: 'text'; readonly text: string; readonly confidence?: number; readonly alternatives?: readonly Alternative[] }
  | { readonly kind: 'dtmf'; readonly keys: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hung_up' }
  /** A turn taken while this page was not looking. */
  | { readonly kind: 'unseen' }

export type Alternative = { readonly text: string; readonly confidence?: number }

/** With what a call begins. `at` is an ISO instant with offset, null for the real clock. */
export type CallSettings = {
  readonly business: string | null
  readonly businessName: string
  /** E.164, null when withheld. */
  readonly caller: string | null
  readonly locale: string | null
  readonly at: string | null
  /** Share of words that are misheard on purpose, 0 for none. */
  readonly noise: number
}

/** One turn as the page keeps it: what was said, the answer to it, and the milliseconds between. */
export type Turn = {
  readonly said: Said
  readonly answer: SessionAnswer
  /** Real milliseconds since the call began. */
  readonly at: number
  readonly roundTripMs: number
  /** In a replay: what was answered the first time, where it was something else. */
  readonly before?: string
}

/** A difficulty in words, with the way forward. */
export type Problem = {
  readonly words: string
  readonly detail: string
  /** `retry`: the same again may work. `new_call`: this call is over for the server. `check`: the request must change. */
  readonly wayForward: 'retry' | 'new_call' | 'check'
  /** No answer at all: the network or the server is away. */
  readonly lost: boolean
}

/** The page's whole account of the one call it shows. Kept over a reload. */
export type Call = {
  readonly status: 'idle' | 'calling' | 'live' | 'ended'
  readonly id: string | null
  readonly settings: CallSettings
  /** Epoch milliseconds, real clock. */
  readonly startedAt: number
  readonly endedAt: number | null
  readonly turns: readonly Turn[]
  /** Said, not yet answered. */
  readonly pending: Said | null
  readonly problem: Problem | null
  readonly replay: { readonly done: number; readonly of: number } | null
}
