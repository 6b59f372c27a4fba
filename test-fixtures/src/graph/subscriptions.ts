import { randomUUID } from 'node:crypto'
import { type Answer, type GraphCall, refusal } from './answer.ts'

type Subscription = Readonly<Record<string, unknown>> & { readonly id: string }

/** The longest that Graph lets a subscription to events live. */
const LONGEST_MS = 10_080 * 60_000

/** Subscriptions to change notifications, with Graph's handshake: the URL must answer with the token that it is sent. */
export function graphSubscriptions(post: (url: string, init: RequestInit) => Promise<Response>) {
  const all = new Map<string, Subscription>()

  const create = async (body: Readonly<Record<string, unknown>>): Promise<Answer> => {
    if (!isSoon(body['expirationDateTime'])) return refusal(400, 'InvalidRequest')
    const token = `Validation: Testing client application reachability ${randomUUID()} & more`
    const url = `${String(body['notificationUrl'])}?validationToken=${encodeURIComponent(token)}`
    const reply = await post(url, { method: 'POST', headers: { 'content-type': 'text/plain' } })
    const said = await reply.text()
    if (reply.status !== 200 || said !== token || !(reply.headers.get('content-type') ?? '').startsWith('text/plain')) {
      return refusal(400, 'ValidationError')
    }
    const subscription: Subscription = { ...body, id: randomUUID() }
    all.set(subscription.id, subscription)
    const { clientState: _secret, ...told } = subscription
    return { status: 201, body: { ...told, applicationId: null, creatorId: null } }
  }

  return {
    ids: () => [...all.keys()],
    answer: async ({ method, path, body }: GraphCall): Promise<Answer | undefined> => {
      if (!path.startsWith('/subscriptions')) return undefined
      const given = isObject(body) ? body : {}
      if (method === 'POST') return create(given)
      const subscription = all.get(path.split('/')[2] ?? '')
      if (!subscription) return refusal(404, 'ResourceNotFound')
      if (method === 'DELETE') {
        all.delete(subscription.id)
        return { status: 204 }
      }
      if (!isSoon(given['expirationDateTime'])) return refusal(400, 'InvalidRequest')
      all.set(subscription.id, { ...subscription, ...given })
      return { status: 200, body: { ...subscription, ...given } }
    },
    /** Tells each subscriber of a change, or of something in the subscription's own life. */
    notify: (ids: readonly string[], lifecycleEvent?: string) =>
      Promise.all(
        [...all.values()].map(async ({ id, clientState, notificationUrl, resource }) => {
          const common = {
            subscriptionId: id,
            clientState,
            tenantId: randomUUID(),
            subscriptionExpirationDateTime: new Date().toISOString(),
          }
          const item =
            lifecycleEvent === undefined
              ? { ...common, changeType: 'updated', resource, resourceData: { '@odata.type': '#Microsoft.Graph.Event', id: ids.at(-1) } }
              : { ...common, lifecycleEvent }
          const body = JSON.stringify({ value: [item] })
          const reply = await post(String(notificationUrl), { method: 'POST', headers: { 'content-type': 'application/json' }, body })
          await reply.text()
          return reply.status
        }),
      ),
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isSoon = (text: unknown): boolean => {
  const left = Date.parse(String(text)) - Date.now()
  return left > 0 && left <= LONGEST_MS
}
