/** What the page uses of the Web Speech API's recogniser, which TypeScript's DOM library does not describe. */
export type Recogniser = {
  lang: string
  interimResults: boolean
  maxAlternatives: number
  onresult: ((event: { readonly results: ArrayLike<RecogniserResult> & Iterable<RecogniserResult> }) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
  abort(): void
}

export type RecogniserResult = ArrayLike<Heard> & Iterable<Heard> & { readonly isFinal: boolean }
type Heard = { readonly transcript: string; readonly confidence: number }
