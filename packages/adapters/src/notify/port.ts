import type { CallerMessage, OwnerNotice } from '@callwright/engine'

/** Something that a person of the business must learn: who, in which language, and what. */
export type Notification = {
  /** The same for every try, so that a receiver can drop what it already has. */
  readonly key: string
  readonly business: { readonly id: string; readonly name: string; readonly number: string }
  /** E.164 of the person. */
  readonly to: string
  /** BCP 47 tag of the person's language. */
  readonly locale: string
  readonly content:
    | { readonly type: 'notice'; readonly notice: OwnerNotice }
    | { readonly type: 'message'; readonly message: CallerMessage }
}

/** Tells people of the business. Resolves when the notification was taken over; throws `AdapterError` otherwise. */
export type Notifier = { notify(notification: Notification): Promise<void> }
