import { fieldsOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteHook, RemoteWatch } from '../remote/remote-calendar.ts'
import { DAY_MS } from '../time/parse-time.ts'
import type { GoogleClient } from './client.ts'

/** Asks Google to post to a URL when anything in the calendar changes. */
export async function watchGoogle(
  client: GoogleClient,
  calendarId: string,
  { id, url, secret }: RemoteHook,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<RemoteWatch>> {
  const requestBody = { id, type: 'web_hook', address: url, token: secret }
  const answer = await client((api, options) => api.events.watch({ calendarId, requestBody }, options), signal)
  if (!answer.ok) return answer
  const { resourceId, expiration } = fieldsOf(answer.value)
  const until = Number(textOf(expiration) ?? Number.NaN)
  if (textOf(resourceId) === null) return problem('failing', 'Google did not tell what it watches')
  // A watch without an end ends when Google likes.
  const ends = Number.isFinite(until) && Math.abs(until) < 8.64e15 ? until : Date.now() + DAY_MS
  return done({ id, resource: textOf(resourceId), until: new Date(ends).toISOString() })
}

/** Ends a watch. */
export async function unwatchGoogle(
  client: GoogleClient,
  { id, resource }: RemoteWatch,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<null>> {
  const answer = await client((api, options) => api.channels.stop({ requestBody: { id, resourceId: resource } }, options), signal)
  return answer.ok || answer.problem.kind === 'missing' ? done(null) : answer
}

/** What a post of Google's says: `secret` must be the one that the watch `id` was made with. The body is empty; what changed must be asked for. */
export type GooglePost = {
  readonly id: string
  readonly secret: string
  readonly resource: string
  /** `sync`: the first post, which only says that the watch works. */
  readonly state: 'sync' | 'changed'
}

/** Reads the headers of a post of Google's; null when it is none. */
export function googlePost(header: (name: string) => string | null | undefined): GooglePost | null {
  const id = header('x-goog-channel-id')
  const resource = header('x-goog-resource-id')
  const state = header('x-goog-resource-state')
  if (!id || !resource || !state) return null
  return { id, resource, secret: header('x-goog-channel-token') ?? '', state: state === 'sync' ? 'sync' : 'changed' }
}
