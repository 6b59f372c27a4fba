import { isFields } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import { type DavAnswer, problemOfAnswer, type Transport } from './transport.ts'

/** An element as tsdav writes it: names as keys, `_attributes` and `_text` inside. */
export type XmlElement = {
  readonly [name: string]: XmlElement | readonly XmlElement[] | Readonly<Record<string, string>> | string | number
}

/** One resource that an answer tells of. Names of properties are in camel case and without prefix. */
export type DavResource = { readonly url: string; readonly status: number; readonly props: Readonly<Record<string, unknown>> }

/** A 207 (RFC 4918 §13). */
export type Multistatus = {
  readonly resources: readonly DavResource[]
  readonly syncToken: string | null
}

/** A question that is answered with a 207. */
export type DavQuestion = {
  readonly method: 'PROPFIND' | 'REPORT'
  readonly url: string
  readonly depth: '0' | '1'
  /** Its root, by name. */
  readonly body: Readonly<Record<string, XmlElement>>
}

const NAMESPACES = {
  'xmlns:d': 'DAV:',
  'xmlns:c': 'urn:ietf:params:xml:ns:caldav',
  'xmlns:cs': 'http://calendarserver.org/ns/',
}

/** Asks. The XML is tsdav's; the HTTP is ours. `refused` gets an answer of 400 and more to make something of it. */
export async function ask(
  transport: Transport,
  { method, url, depth, body }: DavQuestion,
  options?: RemoteOptions,
): Promise<RemoteResult<Multistatus>> {
  const { davRequest } = await import('tsdav')
  let sent: RemoteResult<DavAnswer> = problem('failing', 'nothing was sent')
  const rooted = Object.fromEntries(Object.entries(body).map(([name, element]) => [name, { _attributes: NAMESPACES, ...element }]))
  const responses = await davRequest({
    url,
    init: { method, headers: { Depth: depth }, body: rooted, namespace: 'd' },
    fetch: async (_url, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers).entries())
      sent = await transport({ method, url, headers, body: typeof init?.body === 'string' ? init.body : undefined }, options)
      if (!sent.ok) return new Response(null, { status: 503 })
      return new Response(hasBody(sent.value.status) ? sent.value.text : null, {
        status: sent.value.status,
        headers: { 'Content-Type': 'application/xml' },
      })
    },
  })
  const answer = sent as RemoteResult<DavAnswer>
  if (!answer.ok) return answer
  if (answer.value.status >= 300) return problemOfAnswer(answer.value)
  const multistatus = record(record(responses[0]?.raw)?.['multistatus'])
  if (answer.value.status !== 207 || !multistatus) return problem('failing', 'the server answers, but not as a calendar server does')
  const base = answer.value.url
  return done({
    // One status may be said of several addresses.
    resources: responses.flatMap(({ href, status, props }) =>
      elements(href).flatMap((path) => {
        const found = URL.parse(text(path) ?? '', base)
        return found ? [{ url: found.href, status, props: record(props) ?? {} }] : []
      }),
    ),
    syncToken: text(multistatus['syncToken']),
  })
}

const hasBody = (status: number): boolean => status !== 204 && status !== 205 && status !== 304

/** The text of an element, however the server wrote it: plain, or in pieces of CDATA, as one that holds `]]>` must be. */
export function text(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const inner = record(value)
  if (!inner) return null
  const pieces = elements(inner['_cdata'] ?? inner['_text']).map(text)
  return pieces.length > 0 && pieces.every((piece) => piece !== null) ? pieces.join('') : null
}

/** The elements under a name: none, one or several. */
export function elements(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** An element with children. */
export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return isFields(value) ? value : null
}

/** The first address inside an element. */
export function hrefIn(value: unknown, base: string): string | null {
  const path = text(elements(record(value)?.['href'])[0])
  return path === null ? null : (URL.parse(path, base)?.href ?? null)
}
