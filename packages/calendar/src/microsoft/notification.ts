import { isFields } from '../remote/fields.ts'
import { textOf } from './exchange.ts'

/** What to answer to a post of Graph's, and what to do about it. */
export type NotificationAnswer = {
  readonly status: 200 | 202 | 403
  /** Plain text. */
  readonly body: string
  /** Something in the calendar has changed: ask for `changes`. */
  readonly changed: boolean
  /** The watch has ended or is about to: renew it, or make a new one. */
  readonly renew: boolean
}

/**
 * Reads a post to the URL of a watch. The first one carries `validationToken` in its query and wants it back; each later one
 * carries the watch's secret with every item, and an item without it is nobody's.
 */
export function answerNotification({
  query,
  body,
  isSecret,
}: {
  readonly query: URLSearchParams
  /** The JSON that was posted, parsed; null when it is none. */
  readonly body: unknown
  /** Whether it is the secret of the watch. */
  readonly isSecret: (given: string) => boolean
}): NotificationAnswer {
  const token = query.get('validationToken')
  if (token !== null) return { status: 200, body: token, changed: false, renew: false }
  const items: readonly unknown[] = isFields(body) && Array.isArray(body['value']) ? body['value'] : []
  const ours = items.filter((item) => isSecret(textOf(item, 'clientState')))
  if (ours.length === 0) return { status: 403, body: '', changed: false, renew: false }
  const life = ours.map((item) => textOf(item, 'lifecycleEvent'))
  return {
    status: 202,
    body: '',
    changed: life.some((event) => event === '' || event === 'missed' || event === 'subscriptionRemoved'),
    renew: life.some((event) => event === 'subscriptionRemoved' || event === 'reauthorizationRequired'),
  }
}
