/** Lengths of time, by their number as an item. */
export const UNIT = { second: 0, minute: 1, hour: 2, day: 3, week: 4, fortnight: 5, month: 6, quarter: 7, year: 8 } as const
