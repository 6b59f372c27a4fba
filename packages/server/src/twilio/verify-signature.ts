import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { SignedForm } from './form.ts'

/** What a signature is made over, beside the token. */
export type SignedRequest = {
  /** The address as Twilio called it, with its query. */
  readonly url: string
  readonly form: SignedForm
  /** The `X-Twilio-Signature` header. */
  readonly signature: string | undefined
}

/** True when the request was signed with this account's token. */
export function isSigned(authToken: string, { url, form, signature }: SignedRequest): boolean {
  return signature !== undefined && signature !== '' && validateRequest(authToken, signature, url, form)
}

/** The address a request was sent to: the public one where it is known, else as the proxy in front, or the request itself, tells. */
export function calledUrl(
  publicUrl: string | null,
  request: { readonly url: string; readonly header: (name: string) => string | undefined },
): { readonly base: string; readonly url: string } {
  const authority = request.url.indexOf('//') + 2
  const slash = request.url.indexOf('/', authority)
  const path = slash === -1 ? '/' : request.url.slice(slash)
  if (publicUrl !== null) return { base: publicUrl, url: publicUrl + path }
  const first = (name: string) => request.header(name)?.split(',', 1)[0]?.trim()
  const protocol = first('x-forwarded-proto') ?? request.url.slice(0, authority - 3)
  const host = first('x-forwarded-host') ?? first('host') ?? request.url.slice(authority, slash === -1 ? undefined : slash)
  const base = `${protocol}://${host}`
  return { base, url: base + path }
}
