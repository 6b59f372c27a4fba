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

/** What there is to tell of visits and of the owner's own calendar. Times are local to the business, with offset. */
export type CalendarContent =
  /**
   * To the owner. `conflict`: a time that a customer was promised is taken, call back. `overlap`: something of his own lies on a visit.
   * `double`: he has moved a visit onto another one, and the book keeps its old time.
   */
  | { readonly type: 'visit_trouble'; readonly about: 'conflict'; readonly visit: Visit }
  | { readonly type: 'visit_trouble'; readonly about: 'overlap' | 'double'; readonly visit: Visit; readonly with: OtherEvent }
  /** To the owner, about one of his calendars. */
  | {
      readonly type: 'calendar'
      /**
       * `down`: it does not answer. `revoked`: it lets nobody in any more. `missing`: it is gone. `unreadable`: it holds events whose time
       * cannot be read. `back`: all is well again.
       */
      readonly about: 'down' | 'revoked' | 'missing' | 'unreadable' | 'back'
      /** Which connection it is; `command` connects it again. */
      readonly command?: string | undefined
      /** Events that cannot be read. */
      readonly events?: readonly UnreadEvent[] | undefined
    }
  /** To the customer: when, and no more of the visit. `link` leads to a file for his own calendar. */
  | {
      readonly type: 'visit'
      readonly about: CustomerNews
      readonly visit: { readonly id: string; readonly start: string }
      readonly link?: string | undefined
    }

/** What a customer is told of his visit. `conflict`: its time is not free after all. */
export type CustomerNews = 'confirmed' | 'moved' | 'cancelled' | 'conflict'

/** Something in the owner's calendar beside a visit; the title where the calendar tells. */
export type OtherEvent = { readonly start: string; readonly end: string; readonly title?: string | undefined }

/** An event that the owner must mend; what it does not say is empty. `day` is like `2026-11-24`. */
export type UnreadEvent = { readonly title: string; readonly day: string }

/** Tells people of the business. Resolves when the notification was taken over; throws `AdapterError` otherwise. */
export type Notifier = { notify(notification: Notification): Promise<void> }
