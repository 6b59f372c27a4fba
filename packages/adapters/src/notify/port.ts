import type { CallerMessage, OwnerNotice, Visit } from '@callwright/engine'

/** Something that a person of the business, or a customer, must learn: who, in which language, and what. */
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
    | CalendarContent
}

/** What came of comparing the book of visits with the owner's own calendar. */
export type CalendarContent =
  /** To the owner. `conflict`: a time that a customer was promised is taken, call back. `overlap`: something of his own lies on a visit. */
  | { readonly type: 'visit_trouble'; readonly about: 'conflict' | 'overlap'; readonly visit: Visit }
  /** To the owner. `revoked`: only he can help, by connecting it again. */
  | { readonly type: 'calendar'; readonly about: 'down' | 'revoked' | 'back' }
  /** To the customer; `link` leads to a file for his own calendar. */
  | {
      readonly type: 'visit'
      readonly about: 'confirmed' | 'conflict' | 'moved' | 'cancelled'
      readonly visit: Visit
      readonly link?: string | undefined
    }

/** Tells people of the business. Resolves when the notification was taken over; throws `AdapterError` otherwise. */
export type Notifier = { notify(notification: Notification): Promise<void> }
