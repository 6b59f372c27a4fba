type Span = { readonly from: number; readonly to: number }
type Day = readonly Span[]

/** A working day, and one with a break at noon, in minutes of the day. */
const FULL: Day = [{ from: 480, to: 1020 }]
const SPLIT: Day = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
]
const SATURDAY: Day = [{ from: 540, to: 780 }]
const ALWAYS: Day = [{ from: 0, to: 1440 }]

/** Weeks of opening hours, Monday first. */
export const WEEKS = {
  weekdays: [FULL, FULL, FULL, FULL, FULL, SATURDAY, []],
  splitDays: [SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, SATURDAY, []],
  everyOther: [SPLIT, [], SPLIT, [], SPLIT, [], []],
  always: [ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS],
  never: [],
} as const satisfies Readonly<Record<string, readonly Day[]>>

/** How one language reads values back: what is given, and what is said. */
export type SpeechCorpus = {
  /** Where nothing says what day it is. */
  readonly dates: Readonly<Record<string, string>>
  /** On Monday 23 November 2026. */
  readonly datesNow: Readonly<Record<string, string>>
  readonly times: Readonly<Record<string, string>>
  readonly dateTimes: Readonly<Record<string, string>>
  readonly dateTimesNow: Readonly<Record<string, string>>
  /** Given back as it is. */
  readonly unreadable: { readonly date: string; readonly time: string }
  readonly phones: Readonly<Record<string, string>>
  readonly spelled: Readonly<Record<string, string>>
  readonly lists: readonly (readonly [items: readonly string[], joiner: 'and' | 'or', said: string])[]
  readonly hours: Readonly<Partial<Record<keyof typeof WEEKS, string>>>
}
