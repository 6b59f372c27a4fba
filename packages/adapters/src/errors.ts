/** A vendor failed. `code` is the vendor's own or ours, `retryable` says whether the same request may work later. Holds no personal data. */
export class AdapterError extends Error {
  readonly code: string
  readonly retryable: boolean

  constructor(code: string, message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause })
    this.name = 'AdapterError'
    this.code = code
    this.retryable = options.retryable
  }
}
