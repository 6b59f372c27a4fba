import type { Subscription } from '@microsoft/microsoft-graph-types'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteHook, RemoteWatch } from '../remote/remote-calendar.ts'
import { MINUTE_MS } from '../time/parse-time.ts'
import { textOf } from './exchange.ts'
import type { GraphClient, GraphResult } from './graph-client.ts'

/** Graph lets a subscription to events live for 10,080 minutes today and did for 4,230; what is less holds with either. */
const LIFETIME_MS = 4230 * MINUTE_MS - MINUTE_MS

type Watching = { readonly graph: GraphClient; readonly now: () => number; readonly signal: AbortSignal | undefined }

/**
 * Subscribes to the changes of a calendar. While it does, Graph posts once to the URL with `validationToken` in the query and
 * wants that token back as plain text within ten seconds (`answerNotification`).
 */
export async function subscribe({ graph, now, signal }: Watching, resource: string, hook: RemoteHook): Promise<RemoteResult<RemoteWatch>> {
  const body = {
    changeType: 'created,updated,deleted',
    notificationUrl: hook.url,
    lifecycleNotificationUrl: hook.url,
    resource,
    expirationDateTime: new Date(now() + LIFETIME_MS).toISOString(),
    clientState: hook.secret,
    latestSupportedTlsVersion: 'v1_2',
  } satisfies Subscription
  return watchOf(await graph.request({ method: 'POST', path: '/subscriptions', body, signal }), resource)
}

/** Lets a subscription live on; `missing` when Graph has ended it. */
export async function renewSubscription({ graph, now, signal }: Watching, watch: RemoteWatch): Promise<RemoteResult<RemoteWatch>> {
  const body = { expirationDateTime: new Date(now() + LIFETIME_MS).toISOString() } satisfies Subscription
  return watchOf(await graph.request({ method: 'PATCH', path: pathOf(watch), body, signal }), watch.resource)
}

export async function unsubscribe({ graph, signal }: Omit<Watching, 'now'>, watch: RemoteWatch): Promise<RemoteResult<null>> {
  const answer = await graph.request({ method: 'DELETE', path: pathOf(watch), signal })
  return answer.ok || answer.said.status === 404 ? done(null) : answer
}

const pathOf = ({ id }: RemoteWatch): string => `/subscriptions/${encodeURIComponent(id)}`

function watchOf(answer: GraphResult<unknown>, resource: string | null): RemoteResult<RemoteWatch> {
  if (!answer.ok) return answer
  const [id, until] = [textOf(answer.value, 'id'), Date.parse(textOf(answer.value, 'expirationDateTime'))]
  if (id === '' || Number.isNaN(until)) return problem('failing', 'Microsoft answered with something that is no subscription')
  return done({ id, resource, until: new Date(until).toISOString() })
}
