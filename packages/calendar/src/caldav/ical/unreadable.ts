/** Why something of a calendar cannot be read, to be shown after the name of the event: "its time zone “Mars” is not known". */
export type Unreadable = { readonly unreadable: string }

export const unreadable = (why: string): Unreadable => ({ unreadable: why })

/** True for a reading that failed. */
export function isUnreadable(reading: object): reading is Unreadable {
  return 'unreadable' in reading
}
